import type { Stage } from '@shared/domain/model';
import { turnOrderOf } from '@shared/domain/relay';
import { noteCountsByAuthor, notesOfStage, shortNamesOf } from '@shared/domain/selectors';
import { useEffect, useRef } from 'react';
import { BlameHint } from '../blame/BlameHint';
import { useText } from '../hooks/use-text';
import { KeyCap } from '../kit/KeyCap';
import { PaperStack } from '../kit/PaperStack';
import { SeatRail } from '../kit/SeatRail';
import { SegmentedControl } from '../kit/SegmentedControl';
import { announce } from '../state/app-store';
import { useSession } from '../state/session-store';
import { NOBODY, paperNeighbours, usePaperPlace } from './paper-place';
import { TurnPaper } from './TurnPaper';
import { useFieldFirst } from './use-field-first';
import { usePaperEntry } from './use-paper-entry';

/** Slips typed by one person while the room goes on writing on paper: by person in the order of turns, or without names. */
export function PaperEntry({ stage }: { readonly stage: Stage }) {
  const { relay: words } = useText();
  const paper = words.paper;
  const session = useSession((whole) => whole);
  const [who, setWho] = usePaperPlace(stage.id);
  const names = shortNamesOf(session);
  const counts = noteCountsByAuthor(session, stage.id);
  const here = turnOrderOf(session).filter((person) => person.attendance === 'present');
  const isNameless = session.meta.names === 'never';
  const person = isNameless ? undefined : session.people[who];
  const { next, previous } = paperNeighbours(session, person?.id ?? NOBODY);
  const goTo = (id: string) => {
    setWho(id);
    announce(id === NOBODY ? paper.slipsOfNobody : paper.slipsOf(names.get(id) ?? ''));
  };
  const entry = usePaperEntry(stage, {
    authorId: person?.id ?? null,
    onNext: next === null ? null : () => goTo(next),
    onPrevious: previous === null ? null : () => goTo(previous),
  });
  const field = useRef<HTMLTextAreaElement>(null);
  useFieldFirst(field);
  useEffect(() => field.current?.focus(), []);
  const title =
    person === undefined ? paper.slipsOfNobody : paper.slipsOf(names.get(person.id) ?? '');
  const typed = here.filter((one) => counts.has(one.id)).length;
  const noteCount = notesOfStage(session, stage.id).length;
  return (
    <>
      <div className="relay__body">
        <section className="relay-turn" aria-labelledby="paper-title">
          <div className="relay-turn__head">
            <h1 id="paper-title" className="relay-turn__name paper-entry__name">
              {title}
            </h1>
            {!isNameless && (
              <SegmentedControl
                label={paper.naming}
                value={person === undefined ? 'without' : 'by-name'}
                options={[
                  { value: 'by-name', word: paper.byName },
                  { value: 'without', word: paper.withoutNames },
                ]}
                onChange={(way) => {
                  goTo(way === 'without' ? NOBODY : (here[0]?.id ?? NOBODY));
                  field.current?.focus();
                }}
              />
            )}
          </div>
          <p className="paper-entry__how">{paper.how}</p>
          <div className="relay-turn__desk">
            <TurnPaper
              kind={stage.noteKind}
              label={paper.field}
              text={entry.text}
              onText={entry.setText}
              onKeyDown={entry.onKeyDown}
              fieldRef={field}
            />
            <PaperStack kind={stage.noteKind} count={noteCount}>
              <b>{noteCount}</b> {words.notesSoFar(noteCount)}
              {person !== undefined && (
                <span className="relay-pile__written">{paper.progress(typed, here.length)}</span>
              )}
            </PaperStack>
          </div>
          <div className="relay-turn__keys paper-entry__keys">
            {entry.problem === null ? (
              <PaperKeys
                next={next === null ? null : (names.get(next) ?? '')}
                hasPrevious={previous !== null}
              />
            ) : (
              <span className="paper-entry__problem">{entry.problem}</span>
            )}
          </div>
          <BlameHint kind={stage.noteKind} text={entry.text} />
        </section>
      </div>
      {!isNameless && (
        <SeatRail
          label={words.seats}
          kind={stage.noteKind}
          items={turnOrderOf(session).map((one) => {
            const count = counts.get(one.id) ?? 0;
            const short = names.get(one.id) ?? one.name;
            return {
              id: one.id,
              name: count === 0 ? short : `${short} ${count}`,
              fullName: one.name,
              state:
                one.id === who
                  ? 'now'
                  : one.attendance !== 'present'
                    ? 'away'
                    : count > 0
                      ? 'has'
                      : 'none',
              stateWord:
                one.attendance !== 'present'
                  ? words.seatStates.away
                  : `${one.id === who ? `${paper.now}, ` : ''}${count > 0 ? paper.typed(count) : paper.none}`,
            };
          })}
          onSelect={(id) => {
            goTo(id);
            field.current?.focus();
          }}
        />
      )}
    </>
  );
}

interface PaperKeysProps {
  /** Whose slips come next; null after the last person. */
  readonly next: string | null;
  readonly hasPrevious: boolean;
}

function PaperKeys({ next, hasPrevious }: PaperKeysProps) {
  const { handOver, paper } = useText().relay;
  return (
    <>
      <span>
        <KeyCap>{handOver.takeIt}</KeyCap> {paper.save}
      </span>
      {next !== null && (
        <span className="paper-entry__more">
          <KeyCap>{handOver.takeIt}</KeyCap> {paper.nextPerson(next)}
        </span>
      )}
      {hasPrevious && (
        <span className="paper-entry__more">
          <KeyCap>Ctrl ⌫</KeyCap> {paper.before}
        </span>
      )}
    </>
  );
}
