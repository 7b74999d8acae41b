import type { FollowUp } from '@shared/company/follow-ups';
import { useMemo, useState } from 'react';
import { textWidth } from '../fields/text-width';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { PageButtons } from '../pages/PageButtons';
import { LogLine } from './LogLine';
import { logLines } from './log-lines';
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
  const texts = useText();
  const lines = useMemo(() => [...logLines(history, texts)].reverse(), [history, texts]);
  const pages = logPages(lines, size, textWidth);
  const page = Math.min(turned, pages.length - 1);
  return (
    <div className="action-log" ref={frame}>
      {followUp.log.length === 0 && <p className="action-log__none">{log.none}</p>}
      <ol className="action-log__entries">
        {(pages[page] ?? []).map(({ line, shown }) => (
          <li key={line.id}>
            <LogLine line={line} shown={shown} />
          </li>
        ))}
      </ol>
      <PageButtons of={{ page, pageCount: pages.length, showPage: setTurned }} />
    </div>
  );
}
