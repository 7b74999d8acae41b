import type { FollowUp } from '@shared/company/follow-ups';
import { useMemo, useState } from 'react';
import { leavesOf } from '../customers/heard-leaves';
import { textWidth } from '../fields/text-width';
import { useNearDay } from '../fields/use-near-day';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { LeafDialog } from '../opening/LeafDialog';
import { PageButtons } from '../pages/PageButtons';
import { LogLine } from './LogLine';
import { type LogLineData, logLines } from './log-lines';
import { logPages } from './log-pages';

interface ActionLogProps {
  readonly followUp: FollowUp;
  /** The action with those that it goes on from and in, the oldest first. */
  readonly history: readonly FollowUp[];
}

/** Everything that was written about an action, through all sessions in which it went on, the newest first. */
export function ActionLog({ followUp, history }: ActionLogProps) {
  const { log } = useText().followUp;
  const [frame, size] = useSizeInUnits<HTMLDivElement>({ width: 16, height: 14 });
  const [turned, setTurned] = useState(0);
  const [read, setRead] = useState<LogLineData | null>(null);
  const near = useNearDay();
  const texts = useText();
  const lines = useMemo(() => [...logLines(history, texts)].reverse(), [history, texts]);
  const pages = logPages(lines, size, textWidth);
  const page = Math.min(turned, pages.length - 1);
  return (
    <>
      <div className="action-log" ref={frame}>
        {followUp.log.length === 0 && <p className="action-log__none">{log.none}</p>}
        <ol className="action-log__entries">
          {(pages[page] ?? []).map(({ line, shown }) => (
            <li key={line.id}>
              <LogLine line={line} shown={shown} onRead={() => setRead(line)} />
            </li>
          ))}
        </ol>
        <PageButtons of={{ page, pageCount: pages.length, showPage: setTurned }} />
      </div>
      {read !== null && (
        <LeafDialog title={near(read.on)} leaves={leavesFor(read)} onClose={() => setRead(null)} />
      )}
    </>
  );
}

/** The words of an entry for reading, with what was done below each leaf. */
const leavesFor = ({ parts: [done = '', ...said] }: LogLineData) =>
  leavesOf(said.join(' ') || done).map((text) => ({ text, head: said.length > 0 ? done : '' }));
