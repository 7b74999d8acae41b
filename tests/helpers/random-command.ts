import type { Command } from '@shared/domain/commands';
import {
  ACTION_KINDS,
  BALLOT_METHODS,
  NOTE_KINDS,
  REVIEW_OUTCOMES,
  type Session,
  STEPS,
  TURN_ORDERS,
  TYPING_MODES,
} from '@shared/domain/model';
import { splitIntoNotes } from '@shared/domain/note-text';
import { thinkBoxId } from '@shared/domain/time-box';

/** A source of whole numbers below a limit; the test's seed decides, so that a failing run can be repeated. */
export type Pick = (below: number) => number;

const TEXTS = [
  'Vans restocked every Friday',
  '  spaces   everywhere  ',
  'Zwei Handbücher, beide falsch',
  '👩‍👩‍👧 family of emoji',
  '',
  '\u200b\u2060',
  'x'.repeat(200),
  '<script>alert(1)</script>',
  '=CMD()',
  'line\nbreak',
];

/** Any command at all for a session: most fit, some are bound to be refused, and a few point at nothing. */
export function randomCommand(session: Session, pick: Pick): Command {
  const oneOf = <T>(list: readonly T[]): T | undefined => list[pick(Math.max(1, list.length))];
  const anyId = (table: Readonly<Record<string, unknown>>): string =>
    pick(20) === 0 ? 'nobody-has-this-id' : (oneOf(Object.keys(table)) ?? 'missing');
  const maybe = (value: string): string | null => (pick(3) === 0 ? null : value);
  const text = () => oneOf(TEXTS) ?? '';
  const stageId = anyId(session.stages);
  const themeId = anyId(session.themes);
  const personId = anyId(session.people);
  const noteIds = () => [...new Set([anyId(session.notes), anyId(session.notes)])];
  const day = `2027-0${1 + pick(9)}-1${pick(9)}`;
  const actionFields = {
    text: text(),
    kind: oneOf(ACTION_KINDS) ?? 'mitigate',
    ownerId: maybe(personId),
    dueOn: maybe(day),
    firstCheckInOn: maybe(day),
    measure: text(),
    themeId: maybe(themeId),
    noteId: maybe(anyId(session.notes)),
  } as const;
  const stageFields = {
    kind: 'question',
    title: 'More',
    question: 'What else?',
    prompt: '',
    noteKind: 'plain',
    plannedMs: 60_000 * pick(90),
  } as const;
  const choices: (() => Command)[] = [
    () => ({ name: 'meta.edit', payload: { fields: { title: text() } } }),
    () => ({ name: 'meta.edit', payload: { fields: { facilitatorId: maybe(personId) } } }),
    () => ({ name: 'meta.edit', payload: { fields: { periodFrom: day } } }),
    () => ({ name: 'session.start', payload: {} }),
    () => ({ name: pick(2) ? 'session.close' : 'session.reopen', payload: {} }),
    () => ({
      name: 'people.add',
      payload: { people: [{ name: text(), role: 'x', isManagement: false }], atIndex: pick(20) },
    }),
    () => ({ name: 'person.edit', payload: { id: personId, name: text() } }),
    () => ({ name: 'person.move', payload: { id: personId, toIndex: pick(20) } }),
    () => ({ name: 'person.remove', payload: { id: personId } }),
    () => ({
      name: 'person.setAttendance',
      payload: {
        id: personId,
        attendance: (['present', 'left', 'apologies'] as const)[pick(3)] ?? 'left',
      },
    }),
    () => ({ name: 'stage.add', payload: { fields: stageFields, atIndex: pick(9) } }),
    () => ({ name: 'stage.edit', payload: { id: stageId, title: text() } }),
    () => ({ name: 'stage.move', payload: { id: stageId, toIndex: pick(9) } }),
    () => ({ name: 'stage.remove', payload: { id: stageId } }),
    () => ({ name: 'agenda.replace', payload: { stages: [stageFields] } }),
    () => ({ name: 'note.takeBack', payload: { ids: noteIds() } }),
    () => ({ name: 'stage.enter', payload: { stageId } }),
    () => ({ name: 'clock.start', payload: { stageId } }),
    () => ({ name: 'clock.pause', payload: { stageId } }),
    () => ({ name: 'clock.extend', payload: { stageId, byMs: 60_000 * (pick(9) - 3) } }),
    () => ({ name: 'clock.restart', payload: { stageId } }),
    () => ({
      name: 'clock.shift',
      payload: { fromStageId: stageId, toStageId: anyId(session.stages), byMs: 60_000 },
    }),
    () => ({ name: 'box.start', payload: { boxId: pick(2) ? themeId : thinkBoxId(stageId) } }),
    () => ({ name: 'box.pause', payload: { boxId: pick(2) ? themeId : thinkBoxId(stageId) } }),
    () => ({
      name: 'box.extend',
      payload: { boxId: themeId, byMs: 60_000, thumbs: { up: pick(9), down: null } },
    }),
    () => ({
      name: 'meta.edit',
      payload: {
        fields: {
          typing: oneOf(TYPING_MODES),
          turnOrder: oneOf(TURN_ORDERS),
          isManagementLast: pick(2) === 0,
        },
      },
    }),
    () => ({
      name: 'person.edit',
      payload: { id: personId, joinedYear: 2000 + pick(27), isManagement: pick(4) === 0 },
    }),
    () => ({ name: 'stage.edit', payload: { id: stageId, themeMs: pick(9) } }),
    () => ({ name: 'stage.cues', payload: { id: stageId, cues: text() } }),
    () => ({ name: 'theme.edit', payload: { id: themeId, clientView: text() } }),
    () => ({ name: 'relay.typeFor', payload: { stageId, typistId: maybe(personId) } }),
    () => ({
      name: 'note.add',
      payload: { stageId, texts: [text(), 'one more'], authorId: maybe(personId) },
    }),
    () => ({
      name: 'note.add',
      payload: { stageId, texts: splitIntoNotes(`${text()} and so on`), authorId: null },
    }),
    () => ({ name: 'note.edit', payload: { id: anyId(session.notes), text: text() } }),
    () => ({
      name: 'note.setKind',
      payload: { ids: noteIds(), kind: oneOf(NOTE_KINDS) ?? 'plain' },
    }),
    () => ({ name: 'note.remove', payload: { id: anyId(session.notes) } }),
    () => ({
      name: 'ballot.start',
      payload: { stageId, method: oneOf(BALLOT_METHODS) ?? 'turns', dots: 1 + pick(4) },
    }),
    () => ({ name: 'ballot.take', payload: { stageId } }),
    () => ({ name: 'ballot.giveTo', payload: { stageId, personId } }),
    () => ({ name: 'ballot.give', payload: { stageId, personId, themeId, dots: pick(4) } }),
    () => ({ name: 'ballot.clear', payload: { stageId, personId } }),
    () => ({ name: 'ballot.done', payload: { stageId, personId } }),
    () => ({ name: 'ballot.count', payload: { stageId, themeId, dots: pick(9) } }),
    () => ({ name: 'ballot.show', payload: { stageId, isWithoutMissing: pick(2) === 0 } }),
    () => ({ name: 'ballot.move', payload: { stageId, themeId, toIndex: pick(5) } }),
    () => ({ name: 'relay.start', payload: { stageId } }),
    () => ({ name: 'relay.take', payload: { stageId } }),
    () => ({ name: 'relay.save', payload: { stageId, text: text() } }),
    () => ({ name: 'relay.pass', payload: { stageId } }),
    () => ({ name: 'relay.giveTo', payload: { stageId, personId } }),
    () => ({ name: 'relay.back', payload: { stageId } }),
    () => ({ name: 'relay.finish', payload: { stageId } }),
    () => ({
      name: 'note.group',
      payload: { id: anyId(session.notes), ontoId: anyId(session.notes) },
    }),
    () => ({ name: 'note.toTheme', payload: { ids: noteIds(), themeId } }),
    () => ({ name: 'note.unsort', payload: { ids: noteIds() } }),
    () => ({ name: 'theme.add', payload: { noteIds: noteIds(), name: pick(2) ? '' : 'A theme' } }),
    () => ({ name: 'theme.merge', payload: { id: themeId, intoId: anyId(session.themes) } }),
    () => ({ name: 'theme.remove', payload: { id: themeId } }),
    () => ({ name: 'theme.edit', payload: { id: themeId, name: text() } }),
    () => ({ name: 'theme.edit', payload: { id: themeId, why: text() } }),
    () => ({ name: 'theme.move', payload: { id: themeId, toIndex: pick(9) } }),
    () => ({ name: 'board.sort', payload: { stageId, by: pick(2) ? 'size' : 'name' } }),
    () => ({ name: 'decision.add', payload: { text: text(), themeId: maybe(themeId) } }),
    () => ({ name: 'decision.edit', payload: { id: anyId(session.decisions), text: text() } }),
    () => ({ name: 'decision.move', payload: { id: anyId(session.decisions), toIndex: pick(5) } }),
    () => ({ name: 'decision.remove', payload: { id: anyId(session.decisions) } }),
    () => ({ name: 'parked.add', payload: { text: text(), themeId: maybe(themeId) } }),
    () => ({
      name: 'parked.edit',
      payload: { id: anyId(session.parked), takerId: maybe(personId) },
    }),
    () => ({ name: 'parked.remove', payload: { id: anyId(session.parked) } }),
    () => ({ name: 'action.add', payload: { fields: actionFields } }),
    () => ({
      name: 'action.edit',
      payload: { id: anyId(session.actions), fields: { ownerId: maybe(personId) } },
    }),
    () => ({ name: 'action.move', payload: { id: anyId(session.actions), toIndex: pick(9) } }),
    () => ({ name: 'action.remove', payload: { id: anyId(session.actions) } }),
    () => ({
      name: 'action.edit',
      payload: {
        id: anyId(session.actions),
        fields: { helperIds: [personId, anyId(session.people)], target: pick(99), unit: text() },
      },
    }),
    () => ({ name: 'meta.edit', payload: { fields: { purpose: text() } } }),
    () => ({ name: 'purpose.takeOver', payload: { purpose: text() } }),
    () => ({ name: 'purpose.confirm', payload: {} }),
    () => ({
      name: 'review.fill',
      payload: {
        found: [
          {
            subject: pick(2) ? 'action' : 'commitment',
            source: { sessionId: 'earlier', recordId: `record-${pick(9)}` },
            agreedOn: day,
            text: text(),
            owner: 'Ada',
            dueOn: maybe(day),
            measure: '',
            unit: '',
            baseline: null,
            target: pick(9),
            reading: null,
            outcome: null,
            happened: '',
          },
        ],
      },
    }),
    () => ({
      name: 'review.edit',
      payload: {
        id: anyId(session.reviews),
        fields: { outcome: oneOf(REVIEW_OUTCOMES), happened: text() },
      },
    }),
    () => ({
      name: 'review.carry',
      payload: {
        id: anyId(session.reviews),
        ownerId: maybe(personId),
        kind: oneOf(ACTION_KINDS) ?? 'mitigate',
        dueOn: maybe(day),
      },
    }),
    () => ({ name: 'commitment.set', payload: { personId, text: text() } }),
    () => ({
      name: 'thanks.add',
      payload: { fromId: maybe(anyId(session.people)), toId: personId, text: text() },
    }),
    () => ({
      name: 'thanks.edit',
      payload: { id: anyId(session.thanks), toId: personId, text: text() },
    }),
    () => ({ name: 'thanks.remove', payload: { id: anyId(session.thanks) } }),
    () => ({ name: 'rating.add', payload: { stars: 1 + pick(5), better: text() } }),
    () => ({ name: 'rating.remove', payload: { id: anyId(session.ratings) } }),
    () => ({ name: 'desk.step', payload: { stageId, step: oneOf(STEPS) ?? 'think' } }),
    () => ({ name: 'desk.theme', payload: { stageId, themeId: maybe(themeId) } }),
    () => ({ name: 'desk.draft', payload: { stageId, text: text() } }),
    () => ({ name: 'draft.set', payload: { field: `field-${pick(4)}`, text: text() } }),
  ];
  const choice = choices[pick(choices.length)];
  if (choice === undefined) throw new Error('The source of numbers left its range');
  return choice();
}
