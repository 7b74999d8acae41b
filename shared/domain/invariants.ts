import { isBlank } from '../lib/blank';
import { dotsLeft } from './ballot';
import { NOTE_MAX_LENGTH, type Session, TABLE_NAMES } from './model';
import { noteLength } from './note-text';
import { hasContentBesidesNotes, notesOfTheme } from './selectors';

/** Everything that is wrong with a session, in sentences for developers; empty when all invariants hold. */
export function brokenInvariants(session: Session): string[] {
  const problems: string[] = [];
  const check = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  const { people, stages, notes, themes, relays, actions, meta } = session;
  for (const name of TABLE_NAMES) {
    for (const [key, record] of Object.entries(session[name])) {
      check(record.id === key, `${name}/${key} carries the id ${record.id}`);
    }
  }
  const numbers = new Set<number>();
  for (const note of Object.values(notes)) {
    check(note.stageId in stages, `note ${note.id} lies in no stage`);
    check(!isBlank(note.text), `note ${note.id} is empty`);
    check(noteLength(note.text) <= NOTE_MAX_LENGTH, `note ${note.id} is too long`);
    check(!numbers.has(note.number), `note number ${note.number} is given twice`);
    numbers.add(note.number);
    check(note.authorId === null || note.authorId in people, `note ${note.id} has no such author`);
    if (note.themeId !== null) {
      check(
        themes[note.themeId]?.stageId === note.stageId,
        `note ${note.id} lies in a theme of another stage or of none`,
      );
    }
  }
  for (const theme of Object.values(themes)) {
    check(theme.stageId in stages, `theme ${theme.id} lies in no stage`);
    check(
      notesOfTheme(session, theme.id).length > 0 || hasContentBesidesNotes(session, theme),
      `theme ${theme.id} is empty`,
    );
  }
  for (const relay of Object.values(relays)) {
    check(relay.id in stages, `relay ${relay.id} belongs to no stage`);
    check(
      relay.personId === null || relay.personId in people,
      `relay ${relay.id} has no such person`,
    );
    for (const personId of Object.keys(relay.outcomes)) {
      check(personId in people, `relay ${relay.id} remembers a person who is gone`);
    }
    for (const { personId } of relay.endedTurns) {
      check(personId in people, `relay ${relay.id} goes back to a person who is gone`);
    }
    check(
      relay.personId === null || !(relay.personId in relay.outcomes),
      `relay ${relay.id} asks somebody who has had a turn in this lap`,
    );
  }
  for (const ballot of Object.values(session.ballots)) {
    check(ballot.id in stages, `ballot ${ballot.id} belongs to no stage`);
    const voters = [ballot.personId ?? [], ballot.doneIds, Object.keys(ballot.votes)].flat();
    for (const id of voters) check(id in people, `ballot ${ballot.id} has no such person`);
    for (const id of Object.keys(ballot.votes)) {
      check(dotsLeft(session, ballot, id) >= 0, `ballot ${ballot.id} has more dots than it gave`);
    }
    check(
      !ballot.isShown || Object.keys(ballot.votes).length === 0,
      `ballot ${ballot.id} tells who`,
    );
  }
  for (const table of ['actions', 'decisions', 'parked'] as const) {
    for (const record of Object.values(session[table])) {
      check(!isBlank(record.text), `${table}/${record.id} is empty`);
      check(
        record.themeId === null || record.themeId in themes,
        `${table}/${record.id} has no such theme`,
      );
    }
  }
  for (const action of Object.values(actions)) {
    check(
      action.ownerId === null || action.ownerId in people,
      `action ${action.id} has no such owner`,
    );
    check(action.noteId === null || action.noteId in notes, `action ${action.id} has no such note`);
  }
  for (const action of Object.values(actions)) {
    for (const helper of action.helperIds) {
      check(helper in people, `action ${action.id} has no such helper`);
      check(helper !== action.ownerId, `action ${action.id} is helped by its owner`);
    }
  }
  for (const review of Object.values(session.reviews)) {
    check(
      review.carriedToId === null || review.carriedToId in actions,
      `review ${review.id} goes on in no action`,
    );
  }
  for (const { id } of Object.values(session.commitments)) {
    check(id in people, `commitment ${id} is nobody's`);
  }
  for (const { id, fromId, toId } of Object.values(session.thanks)) {
    check(toId in people, `thanks ${id} go to nobody`);
    check(fromId === null || fromId in people, `thanks ${id} come from nobody`);
  }
  check(
    meta.names !== 'never' || Object.values(notes).every((note) => note.authorId === null),
    'names are kept that should not be',
  );
  for (const item of Object.values(session.parked)) {
    check(item.takerId === null || item.takerId in people, `parked ${item.id} has no such taker`);
  }
  check(meta.facilitatorId === null || meta.facilitatorId in people, 'the facilitator is gone');
  check(meta.periodFrom <= meta.periodTo, 'the period ends before it begins');
  for (const [name, table] of [
    ['people', people],
    ['stages', stages],
    ['actions', actions],
  ] as const) {
    const orders = Object.values(table).map((record) => record.order);
    check(new Set(orders).size === orders.length, `two ${name} share one place`);
  }
  return problems;
}
