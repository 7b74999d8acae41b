import type { Win } from '@shared/domain/wins';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { PageTurner } from '../actions/PageTurner';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { NoteCard } from '../kit/NoteCard';
import { NoteMark } from '../kit/NoteMark';
import { hangWall, WIDEST_BESIDE } from './wall-fit';
import './wins-wall.css';

interface WinsWallProps {
  readonly wins: readonly Win[];
  /** At the left of the line above the wall. */
  readonly head: ReactNode;
}

/** What went well, hung up by hand: the only place where paper hangs crooked. */
export function WinsWall({ wins, head }: WinsWallProps) {
  const texts = useText();
  const [frame, space] = useSizeInUnits<HTMLDivElement>({ width: 52, height: 7 });
  const [page, setPage] = useState(0);
  const pages = hangWall(
    wins.map(({ text }) => text),
    space,
  );
  const pageIndex = Math.min(page, pages.length - 1);
  const rows = pages[pageIndex] ?? [];
  const shown = rows.flat();
  const first = shown[0]?.index ?? 0;
  return (
    <section className="wins-wall" aria-label={texts.close.wins}>
      <div className="wins-wall__head">
        {head}
        {wins.length > 0 && (
          <span className="wins-wall__kind">
            <NoteMark kind="well" />
            {texts.close.wentWell}
          </span>
        )}
        {pages.length > 1 && (
          <PageTurner
            from={first + 1}
            to={first + shown.length}
            all={wins.length}
            onPrevious={pageIndex > 0 ? () => setPage(pageIndex - 1) : null}
            onNext={pageIndex < pages.length - 1 ? () => setPage(pageIndex + 1) : null}
          />
        )}
      </div>
      <div className="wins-wall__frame" ref={frame}>
        {wins.length === 0 && <p className="wins-wall__none">{texts.close.noWins}</p>}
        {rows.map((row) => (
          <ul key={row[0]?.index} className="wins-wall__row">
            {row.map(({ index, width, lines }) => {
              const win = wins[index];
              if (win === undefined) return null;
              return (
                <li
                  key={win.id}
                  style={
                    {
                      '--width': `${width}rem`,
                      '--tilt': Math.min(1, WIDEST_BESIDE / width),
                    } as CSSProperties
                  }
                >
                  <NoteCard
                    kind={win.kind}
                    text={win.text}
                    {...(lines === null ? {} : { lines })}
                    kindWord={texts.common.noteKinds[win.kind]}
                  />
                </li>
              );
            })}
          </ul>
        ))}
      </div>
    </section>
  );
}
