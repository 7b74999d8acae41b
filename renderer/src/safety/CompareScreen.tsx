import type { MergeChoice } from '@shared/domain/compare';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useRoomSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { classNames } from '../kit/class-names';
import { IconButton } from '../kit/IconButton';
import { PageButtons } from '../pages/PageButtons';
import { isOverlayOpen } from '../run/overlay';
import { CompareHead } from './CompareHead';
import { CompareRow } from './CompareRow';
import { isNarrow, rowsPerPage } from './compare-layout';
import { useCompareList } from './use-compare-list';
import { mergeVersions, separateVersions } from './version-commands';
import { type Comparing, endComparing } from './versions-store';
import './compare-screen.css';

/** Two versions of one session: what differs, what a merged one takes, and one press that loses nothing. */
export function CompareScreen({ comparing }: { readonly comparing: Comparing }) {
  const { safety, common } = useText();
  const words = safety.compare;
  const { first, second, differences } = comparing.versions;
  const [own, setOwn] = useState<Readonly<Record<string, MergeChoice>>>({});
  const [isBusy, setIsBusy] = useState(false);
  const merge = useRef<HTMLButtonElement>(null);
  const size = useRoomSize();
  const list = useCompareList({
    differences,
    perPage: rowsPerPage(size),
    choiceOf: ({ key, suggested }) => own[key] ?? suggested,
    onChoose: ({ key, suggested }, choice) =>
      setOwn(({ [key]: _before, ...rest }) =>
        choice === suggested ? rest : { ...rest, [key]: choice },
      ),
  });
  useEffect(() => merge.current?.focus(), []);
  useScreenKeys(list.enter, rowsPerPage(size));
  const busyWhile = async (work: Promise<void>) => {
    setIsBusy(true);
    await work;
    setIsBusy(false);
  };
  const ownCount = Object.keys(own).length;
  return (
    <main className={classNames('compare', isNarrow(size) && 'compare--narrow')}>
      <header className="compare__head">
        <IconButton icon={ArrowLeft} label={common.back} onClick={endComparing} />
        <h1>{words.title(comparing.title)}</h1>
      </header>
      <p className="compare__lead" aria-live="polite">
        {words.lead(differences.length)}{' '}
        {differences.length > 0 && (ownCount > 0 ? words.chosen(ownCount) : words.suggestion)}
      </p>
      <CompareHead first={first} second={second} />
      <ol className="compare__list" ref={list.listRef} aria-label={words.list}>
        {list.visible.map(({ difference, choice, isActive }, at) => (
          <CompareRow
            key={difference.key}
            difference={difference}
            choice={choice}
            isActive={isActive}
            isFirstOfGroup={list.visible[at - 1]?.difference.table !== difference.table}
            onChoose={(wish) => list.choose(difference, wish)}
            onKeyDown={list.onKeyDown}
          />
        ))}
      </ol>
      <footer className="compare__foot">
        <PageButtons of={list} labels={words.pages} />
        <Button
          className="compare__separate"
          isBusy={isBusy}
          onClick={() => void busyWhile(separateVersions(comparing))}
        >
          {words.separate}
        </Button>
        <Button
          ref={merge}
          variant="primary"
          isBusy={isBusy}
          onClick={() => void busyWhile(mergeVersions(comparing, own))}
        >
          {words.merge}
        </Button>
      </footer>
    </main>
  );
}

/** Escape goes back to the shelf; the keys that lead through the list do so from anywhere. */
function useScreenKeys(enter: (rows: number) => void, perPage: number): void {
  const latest = useRef({ enter, perPage });
  latest.current = { enter, perPage };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isOverlayOpen()) return;
      if (event.key === 'Escape') endComparing();
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') latest.current.enter(0);
      else if (event.key === 'PageDown') latest.current.enter(latest.current.perPage);
      else if (event.key === 'PageUp') latest.current.enter(-latest.current.perPage);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
