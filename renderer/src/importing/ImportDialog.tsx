import { ArrowLeft, FolderOpen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useSheetSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Checkbox } from '../kit/Checkbox';
import { classNames } from '../kit/class-names';
import { Dialog } from '../kit/Dialog';
import { IconButton } from '../kit/IconButton';
import { PageButtons } from '../pages/PageButtons';
import { announce } from '../state/app-store';
import { ImportRemarks } from './ImportRemarks';
import { ImportRows } from './ImportRows';
import { ImportSource } from './ImportSource';
import type { ImportWish } from './importing-store';
import { isNarrow } from './row-fit';
import { useImport } from './use-import';
import { useImportPages } from './use-import-pages';
import { usePreviewKeys } from './use-preview-keys';
import './importing.css';

/** Below this height, in room units, only what is needed is shown. */
const DEEP_ROOM = 24;

interface ImportDialogProps {
  readonly wish: ImportWish;
  readonly onClose: () => void;
}

/** Notes, people or actions that were collected beforehand: choose a file or paste, look at each line, bring them in. */
export function ImportDialog({ wish, onClose }: ImportDialogProps) {
  const { importing: words, common } = useText();
  const list = useImport(wish, onClose);
  const isDeep = useSheetSize().high < DEEP_ROOM;
  const isLooking = list.source !== null;
  const [isFiltered, setIsFiltered] = useState(false);
  const [from, setFrom] = useState(0);
  const shown = isFiltered ? list.lines.filter(({ kind }) => kind === 'problem') : list.lines;
  const pages = useImportPages(list, shown);
  const starts = startsOf(pages.pages);
  const page = Math.max(
    0,
    starts.findLastIndex((start) => start <= from),
  );
  const showPage = (next: number) => setFrom(starts[Math.min(next, starts.length - 1)] ?? 0);
  const problems = list.lines.filter(({ kind }) => kind === 'problem').length;
  const sum = list.lines.length === 0 ? words.title : words.sum(list.counts, list.out);

  const apply = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const isAsking = list.asked !== null && list.columns === null;
  const wasAsking = useRef(isAsking);
  useEffect(() => {
    wasAsking.current = isAsking;
  });
  useEffect(() => {
    if (!isLooking) field.current?.focus();
    else if (wasAsking.current) {
      document.querySelector<HTMLElement>('.import-columns select')?.focus();
    } else apply.current?.focus();
  }, [isLooking]);
  useEffect(() => {
    if (isLooking) announce(sum);
  }, [isLooking, sum]);
  usePreviewKeys(isLooking, {
    apply: () => void list.apply(),
    back: list.back,
    turn: (by) => showPage(Math.max(0, page + by)),
  });

  return (
    <Dialog
      title={isLooking ? sum : words.title}
      closeLabel={common.close}
      className={classNames(
        'importing',
        isLooking && 'importing--preview',
        isDeep && 'importing--deep',
      )}
      onClose={onClose}
      actions={
        isLooking ? (
          <>
            {problems > 0 && (
              <Checkbox
                isChecked={isFiltered}
                onChange={(next) => {
                  setFrom(0);
                  setIsFiltered(next);
                }}
              >
                {words.problemsOnly(problems)}
              </Checkbox>
            )}
            {/* biome-ignore lint/a11y: the buttons within have the keys; this only gives the focus back after the mouse. */}
            <span
              className="importing__pages"
              onClick={({ detail }) => {
                if (detail > 0) apply.current?.focus();
              }}
            >
              <PageButtons of={{ page, pageCount: starts.length, showPage }} />
            </span>
            <span className="importing__gap" />
            {isDeep ? (
              <IconButton icon={ArrowLeft} label={words.back} onClick={list.back} />
            ) : (
              <Button onClick={list.back}>{words.back}</Button>
            )}
            <Button
              ref={apply}
              variant="primary"
              aria-disabled={!list.canApply || undefined}
              {...(isDeep ? {} : { keyHint: 'Enter' })}
              onClick={() => void list.apply()}
            >
              {words.apply}
            </Button>
          </>
        ) : (
          <>
            <Button icon={FolderOpen} onClick={() => void list.chooseFile()}>
              {words.chooseFile}
            </Button>
            <span className="importing__gap" />
            <Button
              variant="primary"
              {...(isDeep ? {} : { keyHint: 'Ctrl Enter' })}
              onClick={list.lookAtPasted}
            >
              {words.look}
            </Button>
          </>
        )
      }
    >
      {isLooking && (
        <ImportRemarks
          of={list}
          names={pages.names}
          isDeep={isDeep}
          onAnswered={() => apply.current?.focus()}
        />
      )}
      <div
        ref={pages.area}
        className={classNames(
          'importing__area',
          isNarrow(pages.width) && 'importing__area--narrow',
        )}
      >
        {isLooking ? (
          <ImportRows
            of={list}
            names={pages.names}
            visible={pages.pages[page] ?? []}
            onChosen={(line) => setFrom(shown.indexOf(line))}
          />
        ) : (
          <ImportSource of={list} field={field} isDeep={isDeep} />
        )}
      </div>
    </Dialog>
  );
}

/** The place of the first line of each page. */
function startsOf(pages: readonly (readonly unknown[])[]): number[] {
  let at = 0;
  return pages.map(({ length }) => {
    const start = at;
    at += length;
    return start;
  });
}
