import { purposesBefore } from '@shared/company/look-back';
import { openingFactsOf } from '@shared/company/opening-facts';
import type { Meta } from '@shared/domain/model';
import { useState } from 'react';
import { StageTabs } from '../actions/StageTabs';
import { ReasonLine } from '../discuss/ReasonLine';
import { ReasonPages } from '../discuss/ReasonPages';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useLocale, useText } from '../hooks/use-text';
import { RunHints } from '../run/RunHints';
import { StageFrame } from '../run/StageFrame';
import { StageHeading } from '../run/StageHeading';
import type { StageProps } from '../run/stage-props';
import { send } from '../state/commands';
import { useCompany } from '../state/company-store';
import { useSession } from '../state/session-store';
import { useEarlierSessions } from '../state/use-earlier-sessions';
import './opening.css';
import { LARGE, PurposeField } from './PurposeField';
import { PurposeWays } from './PurposeWays';
import { ReadyFacts } from './ReadyFacts';
import { ReadyWays } from './ReadyWays';
import { readyLinesOf } from './ready-lines';
import { usePurposeTakenOver } from './use-purpose-taken-over';

const PARTS = ['purpose', 'goal', 'vision', 'ready'] as const;
type Part = (typeof PARTS)[number];
/** So many lines of goals and vision leave room for what stands ready. */
const MOST_LINES = 3;
const MOST_LINES_ALONE = 5;

/** What stands ready has the room that a purpose of one or two lines and the goals leave it. */
const readyLinesThatFit = ({ purpose, goal }: Meta): number =>
  purpose.length > LARGE ? 2 : goal.split('\n').length < MOST_LINES ? 4 : 3;

/** The opening: why we are in business, where we want to go, and quietly what stands ready for today. */
export function OpeningStage({ stage }: StageProps) {
  const texts = useText();
  const { opening: words } = texts;
  const locale = useLocale();
  const session = useSession((open) => open);
  const company = useCompany((store) => store.company);
  const earlier = useEarlierSessions();
  const { meta } = session;
  const said = meta.use !== 'sample' ? purposesBefore(earlier ?? [], meta) : [];
  usePurposeTakenOver(earlier === null ? null : said);
  const facts = openingFactsOf(earlier ?? [], company, session);
  const ready = readyLinesOf(facts, texts, locale).length;
  const hasReady = ready > 0;
  const isCloseUp = useIsCloseUp();
  const [part, setPart] = useState<Part>('purpose');
  const aims = {
    goal: {
      key: 'goal',
      label: words.goal,
      placeholder: words.goalExample,
      stored: meta.goal,
      onCommit: (goal: string) => send('meta.edit', { fields: { goal } }),
    },
    vision: {
      key: 'vision',
      label: words.vision,
      placeholder: words.visionExample,
      stored: meta.vision,
      onCommit: (vision: string) => send('meta.edit', { fields: { vision } }),
    },
  };
  const ways = <PurposeWays said={said} />;
  const isAsking = meta.purpose !== '' && meta.purposeConfirmedAt === null;
  return (
    <StageFrame
      stage={stage}
      heading={<StageHeading stage={stage} isFirst />}
      foot={isCloseUp ? ways : <RunHints stage={stage} />}
      isWayOnQuiet={isAsking}
    >
      <div className="opening" data-close-up={isCloseUp || undefined}>
        {isCloseUp && (
          <StageTabs
            name={words.partsName}
            tabs={PARTS.filter((id) => id !== 'ready' || hasReady).map((id) => ({
              id,
              label: words.parts[id],
              ...(id === 'ready' && { count: ready }),
            }))}
            open={part}
            onOpen={setPart}
          />
        )}
        {(!isCloseUp || part === 'purpose') && <PurposeField said={said} />}
        {!isCloseUp && (
          <>
            <div className="opening__ways">
              {ways}
              <div className="opening__lines">
                <ReadyWays facts={facts} />
              </div>
            </div>
            <div className="reasons reasons--two opening__aims">
              {Object.values(aims).map(({ key, ...aim }) => (
                <ReasonLine
                  key={key}
                  {...aim}
                  mostLines={hasReady ? MOST_LINES : MOST_LINES_ALONE}
                />
              ))}
            </div>
            {hasReady && <ReadyFacts facts={facts} mostLines={readyLinesThatFit(meta)} />}
          </>
        )}
        {isCloseUp && (part === 'goal' || part === 'vision') && (
          <ReasonPages key={part} reasons={[aims[part]]} turnerPlace={null} />
        )}
        {isCloseUp && part === 'ready' && hasReady && <ReadyFacts facts={facts} isPaged />}
      </div>
    </StageFrame>
  );
}
