import { withoutCommitment } from '@shared/domain/commitments';
import { presentPeopleOf, shortNamesOf } from '@shared/domain/selectors';
import { useEffect, useRef, useState } from 'react';
import { PageTurner } from '../actions/PageTurner';
import { linesOf, pagesOf } from '../actions/paging';
import { textWidth } from '../fields/text-width';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Named } from '../kit/Named';
import { useSession } from '../state/session-store';

/** Room units: a row without its words, a line of words, the name's column with what stands round the words. */
const ROW = 1;
const LINE = 1.28;
const OTHERS = 9.4;

/** What everybody is going to change; a press on a line asks that person again. */
export function CommitmentList({ onAsk }: { readonly onAsk: (personId: string) => void }) {
  const { commitments: words } = useText();
  const session = useSession((open) => open);
  const columns = useIsCloseUp() ? 1 : 2;
  const names = shortNamesOf(session);
  const [frame, space] = useSizeInUnits<HTMLDivElement>({ width: 52, height: 15 });
  const [page, turnTo] = useState(0);
  const others = withoutCommitment(session);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);

  const rows = chunksOf(presentPeopleOf(session), columns);
  const wide = (space.width - (columns - 1) * 2) / columns - OTHERS;
  const pages = pagesOf(
    rows,
    (row) =>
      ROW +
      LINE *
        Math.max(
          ...row.map(({ id }) =>
            linesOf(session.commitments[id]?.text ?? '', Math.max(6, wide), textWidth),
          ),
        ),
    space.height,
  );
  const at = Math.min(page, pages.length - 1);
  const shown = (pages[at] ?? []).flat();
  const before = pages.slice(0, at).flat(2).length;
  return (
    <section className="commit-list" aria-label={words.listTitle}>
      <div className="commit-list__head">
        <h1 data-hidden={columns === 1 || undefined}>{words.listTitle}</h1>
        {pages.length > 1 && (
          <PageTurner
            from={before + 1}
            to={before + shown.length}
            all={presentPeopleOf(session).length}
            onPrevious={at > 0 ? () => turnTo(at - 1) : null}
            onNext={at < pages.length - 1 ? () => turnTo(at + 1) : null}
          />
        )}
        {others[0] !== undefined && (
          <Button
            variant="primary"
            ref={first}
            data-focus-place="main"
            onClick={() => onAsk(others[0]?.id ?? '')}
          >
            {words.askOthers(others.length)}
          </Button>
        )}
      </div>
      <div className="commit-list__frame" ref={frame}>
        <ul className="commit-list__rows" data-columns={columns}>
          {shown.map(({ id, name }) => {
            const called = names.get(id) ?? name;
            const text = session.commitments[id]?.text;
            return (
              <li key={id}>
                <button type="button" className="commit-row" onClick={() => onAsk(id)}>
                  <Named
                    name={
                      text === undefined ? words.askName(called) : words.changeName(called, text)
                    }
                  >
                    <b dir="auto">{called}</b>
                    <span dir="auto" data-missing={text === undefined || undefined}>
                      {text ?? words.notYet}
                    </span>
                  </Named>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

const chunksOf = <T,>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_one, at) =>
    items.slice(at * size, (at + 1) * size),
  );
