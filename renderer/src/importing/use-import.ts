import type { Session, StageId } from '@shared/domain/model';
import { areNamesShown } from '@shared/domain/names';
import { foldName } from '@shared/domain/owner';
import { peopleOf } from '@shared/domain/selectors';
import { carriedChoices } from '@shared/import/carried-choices';
import type { ImportTarget } from '@shared/import/columns';
import type { ImportLine } from '@shared/import/import-line';
import { type Chosen, type ChosenLines, choiceOf, planImport } from '@shared/import/plan-import';
import { questionsOf, readImport } from '@shared/import/read-import';
import type { ColumnAnswer } from '@shared/import/table';
import { isBlank } from '@shared/lib/blank';
import type { ImportCounts } from '@shared/text/en/importing';
import { useCallback, useMemo, useState } from 'react';
import { request } from '../api';
import { useToday } from '../fields/use-today';
import { notify } from '../state/app-store';
import { currentTexts, failureText, trySend, undoOffer } from '../state/commands';
import { useSession } from '../state/session-store';
import type { ImportWish } from './importing-store';
import { type ListSource, useLookedList } from './looked-list';
import { offerForName } from './offer-for-name';
import { usePastedList } from './pasted-list';

const NO_LINES: readonly ImportLine[] = [];
const NOTHING_CHOSEN: ChosenLines = {};

/** A list on its way into the session: what it is, where it comes from, and what becomes of each line. */
export function useImport(wish: ImportWish, onClose: () => void) {
  const open = useSession((whole) => whole);
  /** While the list comes in, it is not read again beside what has come in already. */
  const [frozen, setFrozen] = useState<Session | null>(null);
  const session = frozen ?? open;
  const today = useToday();
  const [target, setTarget] = useState<ImportTarget>(wish.target);
  const questions = questionsOf(session);
  const [askedStageId, setStageId] = useState<StageId | null>(
    wish.stageId ?? session.position.stageId,
  );
  const stageId = (questions.find(({ id }) => id === askedStageId) ?? questions[0])?.id ?? null;
  const { text: pasted, setText: setPasted, isKept: isPastedKept } = usePastedList();
  const { looked, setLooked, change } = useLookedList();
  const [isLooking, setIsLooking] = useState(false);
  const source = isLooking ? (looked?.source ?? null) : null;
  /** Why the last deed was refused, in one sentence: what the room is told lies behind the sheet. */
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = looked?.chosen ?? NOTHING_CHOSEN;
  const columns = looked?.columns ?? null;
  /** The line for which somebody has chosen what becomes of its name. */
  const [answered, setAnswered] = useState<number | null>(null);
  const { locale } = session.meta;

  const reading = useMemo(
    () =>
      source === null
        ? null
        : readImport(source.text, target, { session, locale, today, stageId, columns }),
    [source, target, session, locale, today, stageId, columns],
  );
  const lines = reading?.lines ?? NO_LINES;
  /* Who wrote a note is chosen from the list only where it may be seen beside it. */
  const people = useMemo(
    () => (target === 'notes' && !areNamesShown(session) ? [] : peopleOf(session)),
    [target, session],
  );
  const plan = useMemo(() => planImport(lines, chosen, people), [lines, chosen, people]);
  const { notes, actions } = plan.payload;
  const counts: ImportCounts = {
    notes: notes.length,
    writers: notes.length > 0 ? plan.writers : 0,
    people: plan.payload.people.length,
    actions: actions.length,
    owned: actions.filter(({ owner }) => owner !== null).length,
  };

  const chosenOf = useCallback(
    (line: ImportLine) => choiceOf(line, chosen[line.line], people),
    [chosen, people],
  );

  const chooseForAll = (which: readonly ImportLine[], next: Chosen) =>
    change(({ chosen: now }) => ({
      chosen: {
        ...now,
        ...Object.fromEntries(which.map(({ line }) => [line, { ...now[line], ...next }])),
      },
    }));

  /* The same list keeps what was chosen for it, as far as its lines are still there. */
  const look = (next: ListSource) => {
    const before = looked?.target === target ? looked : null;
    const isSameTable = before !== null && headOf(before.source.text) === headOf(next.text);
    setProblem(null);
    setAnswered(null);
    setLooked({
      target,
      source: next,
      chosen: before === null ? {} : carriedChoices(before.source.text, before.chosen, next.text),
      columns: isSameTable ? before.columns : null,
    });
    setIsLooking(true);
  };
  const canApply = counts.notes + counts.people + counts.actions > 0 && !plan.isTooMuch;

  return {
    session,
    target,
    setTarget: (next: ImportTarget) => {
      setProblem(null);
      setTarget(next);
    },
    questions,
    stageId,
    setStageId,
    pasted,
    isPastedKept,
    setPasted: (text: string) => {
      setProblem(null);
      setPasted(text);
    },
    problem,
    source,
    /** A file that was looked at and has not come in. */
    lookedFile: looked?.source.fileName ?? null,
    lookAgain: () => {
      if (looked !== null) look(looked.source);
    },
    asked: reading?.asked ?? null,
    columns,
    answerColumns: (next: ColumnAnswer | null) => change(() => ({ columns: next })),
    unread: reading?.unread ?? [],
    /** What was chosen for a name, for the other lines of the same name. */
    offer: offerForName(lines, answered, chosen, people),
    lines,
    people,
    chosen,
    counts,
    out: plan.out,
    later: plan.later,
    isTooMuch: plan.isTooMuch,
    canApply,
    choiceOf: chosenOf,
    /** A question that was chosen for one line holds for all that name the same unknown one and have none yet. */
    choose: (line: ImportLine, next: Chosen) => {
      if (next.choice !== undefined) setAnswered(line.line);
      chooseForAll(next.stageId === undefined ? [line] : askingTheSame(line, lines, chosen), next);
    },
    chooseForAll,
    lookAtPasted: () => {
      if (isBlank(pasted)) setProblem(currentTexts().importing.nothing);
      else look({ fileName: null, text: pasted, wasGuessed: false });
    },
    chooseFile: async () => {
      setProblem(null);
      const reply = await request('import:chooseFile', {});
      if (!reply.ok) setProblem(failureText(reply.error));
      else if (reply.value?.kind === 'text') look(reply.value);
      else if (reply.value?.kind === 'refused') {
        const { reason, fileName } = reply.value;
        setProblem(currentTexts().importing.refused[reason](fileName));
      }
    },
    back: () => {
      setProblem(null);
      setIsLooking(false);
    },
    apply: async () => {
      if (!canApply || frozen !== null) return;
      setFrozen(session);
      const failure = await trySend('import.apply', plan.payload);
      if (failure !== null) {
        setFrozen(null);
        setProblem(failureText(failure));
        return;
      }
      /* What did not fit at once is brought in from the same list. */
      if (plan.later > 0) change(() => ({ chosen: {} }));
      else setLooked(null);
      if (source?.fileName === null && plan.later === 0) setPasted('');
      onClose();
      notify({
        tone: 'info',
        text: [
          currentTexts().importing.done(counts),
          ...(plan.later > 0 ? [currentTexts().importing.later(plan.later)] : []),
        ].join(' '),
        action: undoOffer(),
      });
    },
  };
}

export type Import = ReturnType<typeof useImport>;

const headOf = (text: string): string => text.trim().split(/[\r\n]/u)[0] ?? '';

/** The line itself, and those whose question is unknown by the same words. */
const askingTheSame = (
  of: ImportLine,
  lines: readonly ImportLine[],
  chosen: ChosenLines,
): readonly ImportLine[] =>
  lines.filter(
    (line) =>
      line.line === of.line ||
      (of.target === 'notes' &&
        line.target === 'notes' &&
        line.problems.includes('question-unknown') &&
        chosen[line.line]?.stageId === undefined &&
        foldName(line.question) === foldName(of.question)),
  );
