import type { FollowUp } from '@shared/company/follow-ups';
import { useMemo, useState } from 'react';
import { linesOf, pagesOf } from '../actions/paging';
import { textWidth } from '../fields/text-width';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { PageButtons } from '../pages/PageButtons';
import { LogLine } from './LogLine';
import { logLines } from './log-lines';

interface ActionLogProps {
  readonly followUp: FollowUp;
  /** The action with those that it goes on from and in, the oldest first. */
  readonly history: readonly FollowUp[];
}

/** In room units: the air round an entry, a line of words, and the buttons that turn pages. */
const AIR = 0.45;
const LINE = 1.28;
const TURNER = 2.5;
/** The button beside an entry. */
const BESIDE = 2.4;
/** As wide as a day with its year. */
const DAY_ROOM = '29 Sept 2026';

/** Everything that was written about an action, through all sessions in which it went on, the newest first. */
export function ActionLog({ followUp, history }: ActionLogProps) {
  const { log } = useText().followUp;
  const [frame, size] = useSizeInUnits<HTMLDivElement>({ width: 16, height: 14 });
  const [turned, setTurned] = useState(0);
  const texts = useText();
  const lines = useMemo(() => [...logLines(history, texts)].reverse(), [history, texts]);
  const width = Math.max(6, size.width - BESIDE);
  const pages = pagesOf(
    lines,
    ({ parts }) =>
      AIR +
      LINE *
        parts.reduce(
          (sum, part, index) =>
            sum + linesOf(index === 0 ? `${DAY_ROOM} ${part}` : part, width, textWidth),
          0,
        ),
    Math.max(4, size.height - TURNER),
  );
  const page = Math.min(turned, pages.length - 1);
  return (
    <div className="action-log" ref={frame}>
      {followUp.log.length === 0 && <p className="action-log__none">{log.none}</p>}
      <ol className="action-log__entries">
        {(pages[page] ?? []).map((line) => (
          <li key={line.id}>
            <LogLine line={line} />
          </li>
        ))}
      </ol>
      <PageButtons of={{ page, pageCount: pages.length, showPage: setTurned }} />
    </div>
  );
}
