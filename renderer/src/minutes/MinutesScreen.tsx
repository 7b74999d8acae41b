import { stateOf } from '@shared/domain/selectors';
import { utcOffsetMinutesAt } from '@shared/lib/utc-offset';
import type { Paper } from '@shared/minutes/blocks';
import { buildMinutes, paperOf } from '@shared/minutes/build-minutes';
import { textsFor } from '@shared/text';
import { Check } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { MissingList } from '../close/MissingList';
import { useMissing } from '../close/use-missing';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { goTo } from '../state/app-store';
import { useSession } from '../state/session-store';
import './minutes-screen.css';
import { MinutesScreenPaper } from './MinutesScreenPaper';
import { MinutesScreenSave } from './MinutesScreenSave';
import { MinutesScreenTurner } from './MinutesScreenTurner';
import { completeIn } from './minutes-screen-checks';
import { useSheetTurner } from './minutes-screen-turner';
import { useSoughtIn } from './sought';

/** Room units that one missing thing takes, the line that turns their pages, and a complete one. */
const MISSING_ROW = 3.02;
const TURNER = 2.25;
const COMPLETE_ROW = 2;

/** The minutes as they would be saved now, what they lack and what they hold, at any moment of the session. */
export function MinutesScreen() {
  const texts = useText();
  const words = texts.minutesScreen;
  const session = useSession((open) => open);
  const { locale } = session.meta;
  const [chosenPaper, setChosenPaper] = useState<Paper | null>(null);
  const paper = chosenPaper ?? paperOf(locale);
  const document = useMemo(
    () =>
      buildMinutes(session, {
        locale,
        paper,
        texts: textsFor(locale).minutes,
        utcOffsetMinutes: utcOffsetMinutesAt(session.meta.startedAt ?? session.meta.createdAt),
      }),
    [session, locale, paper],
  );
  const turner = useSheetTurner();
  const [checks, size] = useSizeInUnits<HTMLDivElement>({ width: 26, height: 15 });
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const allMissing = useMissing();
  const missing = allMissing.length;
  const isCloseUp = useIsCloseUp();
  const sentences = completeIn(session, texts);
  /* What is missing comes first; what is complete is told where there is room for it. */
  const needed = missing === 0 ? 0 : MISSING_ROW + (missing > 1 ? TURNER : 0);
  const complete = sentences.slice(
    0,
    Math.max(0, Math.floor((size.height - needed) / COMPLETE_ROW)),
  );
  const free = size.height - complete.length * COMPLETE_ROW;
  const most = Math.floor((missing * MISSING_ROW <= free ? free : free - TURNER) / MISSING_ROW);
  const state = stateOf(session);
  const sought = useSoughtIn(session.meta.id);

  return (
    <main className={isCloseUp ? 'minutes-screen minutes-screen--close' : 'minutes-screen'}>
      <MinutesScreenPaper document={document} turner={turner} sought={sought?.text ?? ''} />
      <section className="minutes-screen__side">
        <h1 ref={title} tabIndex={-1}>
          {state !== 'closed'
            ? words.titleDraft
            : missing > 0
              ? words.titleAlmost
              : words.titleDone}
        </h1>
        {/* In a deep room the list says what is missing, and needs the place. */}
        {!(isCloseUp && missing > 0) && (
          <p className="minutes-screen__lead">
            {state !== 'closed' && `${words.leadDraft} `}
            {missing > 0 ? words.leadMissing(missing) : words.leadComplete}
          </p>
        )}
        <div className="minutes-screen__checks" ref={checks}>
          {missing > 0 && <MissingList all={allMissing} most={most} columns={1} />}
          <ul aria-label={words.checks}>
            {complete.map((sentence) => (
              <li key={sentence} className="minutes-screen__complete">
                <Check aria-hidden="true" />
                {sentence}
              </li>
            ))}
          </ul>
        </div>
        <MinutesScreenTurner turner={turner} />
        <MinutesScreenSave
          locale={locale}
          paper={paper}
          onPaper={setChosenPaper}
          notes={Object.keys(session.notes).length}
          isCloseUp={isCloseUp}
          onBack={sought?.goBack ?? (() => goTo(state === 'planned' ? 'setup' : 'run'))}
          isLookedUp={sought !== null}
        />
      </section>
    </main>
  );
}
