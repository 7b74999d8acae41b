import { withoutVoter } from '../domain/ballot';
import {
  type Action,
  type Ballot,
  type Desk,
  type Meta,
  type ParkedItem,
  type PersonId,
  type Position,
  type Relay,
  type Session,
  type Table,
  type Theme,
  type ThemeId,
  VIEW_FIELDS,
} from '../domain/model';
import { isBlank } from '../lib/blank';
import { idMaker } from './record-ids';
import type { RepairLog } from './repairs';
import { settleBoard } from './settle-board';
import {
  type Homeless,
  idsOf,
  type Lists,
  lastOrderOf,
  thatSaySomething,
  withKnownReferences,
  withOwnPlaces,
} from './settle-record';

/**
 * Makes records that are sound each for itself sound together: what points to nothing stands alone, two that have one place
 * or one number get their own, and what says nothing goes. Nobody's words go: where their place is gone, they are parked.
 */
export function settleSession(
  meta: Meta,
  position: Position,
  lists: Lists,
  homeless: Homeless,
  log: RepairLog,
): Session {
  const people = withOwnPlaces('people', lists.people, log);
  const peopleIds = idsOf(people);
  const board = settleBoard({ ...lists, people }, homeless, log);
  const stages = withOwnPlaces('stages', board.stages, log);
  const stageIds = idsOf(stages);
  const themeIds = idsOf(board.themes);
  const noteIds = idsOf(board.notes);

  const decisions = thatSaySomething('decisions', lists.decisions, log).map((decision) =>
    withKnownReferences('decisions', decision, { themeId: themeIds }, log),
  );
  const parked = thatSaySomething('parked', lists.parked, log).map((item) =>
    withKnownReferences('parked', item, { themeId: themeIds, takerId: peopleIds }, log),
  );
  const known = { themeId: themeIds, ownerId: peopleIds, noteId: noteIds };
  const named = lists.actions.map((action) => withText(action, log));
  const actions = thatSaySomething('actions', named, log).map((action) =>
    withKnownReferences('actions', action, known, log),
  );
  const knownActions = actions.map((action) => withKnownHelpers(action, peopleIds, log));
  const reviews = thatSaySomething('reviews', lists.reviews, log).map((review) =>
    withKnownReferences('reviews', review, { carriedToId: idsOf(actions) }, log),
  );
  /* Words of somebody who is on no list are parked, where the room sees them. */
  const commitments = lists.commitments.filter(
    (one) => peopleIds.has(one.id) || !isStray('commitments', one, homeless, log),
  );
  const thanks = lists.thanks
    .filter((one) => peopleIds.has(one.toId) || !isStray('thanks', one, homeless, log))
    .map((one) => withKnownReferences('thanks', one, { fromId: peopleIds }, log));
  const relays = lists.relays.flatMap((relay) => {
    if (stageIds.has(relay.id)) return [withKnownPeople(relay, peopleIds, log)];
    log.add('relays', relay.id, 'dangling-reference', relay.id);
    return [];
  });
  const ballots = lists.ballots.flatMap((ballot) => {
    if (stageIds.has(ballot.id)) return [withKnownVoters(ballot, peopleIds, log)];
    log.add('ballots', ballot.id, 'dangling-reference', ballot.id);
    return [];
  });
  const onThemes = [board.notes, decisions, parked, actions].flat();
  const inUse = new Set<string | null>(onThemes.map(({ themeId }) => themeId));
  const themes = board.themes.filter((theme) => isNeeded(theme, inUse, homeless, log));
  /* Undo may leave the desk of a stage that is gone, so that alone is no damage. */
  const desks = log.isEmpty
    ? lists.desks
    : lists.desks.filter((desk) => stageIds.has(desk.id) || !isLeftOver(desk, homeless, log));

  return {
    meta: withKnownFacilitator(meta, peopleIds, log),
    people: byId(people),
    stages: byId(stages),
    notes: byId(board.notes),
    themes: byId(themes),
    relays: byId(relays),
    ballots: byId(ballots),
    decisions: byId(decisions),
    parked: byId([...parked, ...parkedFrom(homeless, parked)]),
    actions: byId(withOwnPlaces('actions', knownActions, log)),
    reviews: byId(reviews),
    commitments: byId(commitments),
    thanks: byId(thanks),
    ratings: byId(lists.ratings),
    clocks: byId(lists.clocks),
    desks: byId(desks),
    drafts: byId(lists.drafts),
    position,
  };
}

function withKnownFacilitator(meta: Meta, peopleIds: ReadonlySet<PersonId>, log: RepairLog): Meta {
  if (meta.facilitatorId === null || peopleIds.has(meta.facilitatorId)) return meta;
  log.add('meta', meta.id, 'dangling-reference', meta.title);
  return { ...meta, facilitatorId: null };
}

/** An action without a text goes by its measure. */
function withText(action: Action, log: RepairLog): Action {
  if (!isBlank(action.text) || isBlank(action.measure)) return action;
  log.add('actions', action.id, 'invalid-entry', action.measure);
  return { ...action, text: action.measure };
}

/** Helpers who are on the list, each once. */
function withKnownHelpers(
  action: Action,
  peopleIds: ReadonlySet<PersonId>,
  log: RepairLog,
): Action {
  const helperIds = [...new Set(action.helperIds)].filter(
    (id) => peopleIds.has(id) && id !== action.ownerId,
  );
  if (helperIds.length === action.helperIds.length) return action;
  log.add('actions', action.id, 'dangling-reference', action.text);
  return { ...action, helperIds };
}

function isStray(
  table: 'commitments' | 'thanks',
  { id, text }: { readonly id: string; readonly text: string },
  homeless: Homeless,
  log: RepairLog,
): boolean {
  if (!isBlank(text)) homeless.push(text);
  log.add(table, id, 'dangling-reference', isBlank(text) ? id : text);
  return true;
}

/** Turns of people who are on the list. Whoever is asked has not had a turn in this lap. */
function withKnownPeople(relay: Relay, peopleIds: ReadonlySet<PersonId>, log: RepairLog): Relay {
  const personId = relay.personId !== null && peopleIds.has(relay.personId) ? relay.personId : null;
  const outcomes = Object.fromEntries(
    Object.entries(relay.outcomes).filter(([id]) => peopleIds.has(id) && id !== personId),
  );
  const endedTurns = relay.endedTurns.filter((turn) => peopleIds.has(turn.personId));
  const isSound =
    personId === relay.personId &&
    endedTurns.length === relay.endedTurns.length &&
    Object.keys(outcomes).length === Object.keys(relay.outcomes).length;
  if (isSound) return relay;
  log.add('relays', relay.id, 'dangling-reference', relay.id);
  return { ...relay, personId, outcomes, endedTurns };
}

/** Dots of people who are on the list. */
function withKnownVoters(ballot: Ballot, peopleIds: ReadonlySet<PersonId>, log: RepairLog): Ballot {
  const voters = [ballot.personId ?? [], ballot.doneIds, Object.keys(ballot.votes)].flat();
  const strangers = voters.filter((id) => !peopleIds.has(id));
  if (strangers.length === 0) return ballot;
  log.add('ballots', ballot.id, 'dangling-reference', ballot.id);
  return strangers.reduce(withoutVoter, ballot);
}

/** Whether a theme holds anything. The name of one that does not is all that is left of it, so it is parked. */
function isNeeded(
  theme: Theme,
  inUse: ReadonlySet<ThemeId | null>,
  homeless: Homeless,
  log: RepairLog,
): boolean {
  const { id, name, why, keep, noActionBecause } = theme;
  const views = VIEW_FIELDS.map((field) => theme[field]);
  if (inUse.has(id) || [why, keep, noActionBecause, ...views].some((said) => said !== '')) {
    return true;
  }
  const isNamed = !isBlank(name);
  if (isNamed) homeless.push(name);
  log.add('themes', id, isNamed ? 'dangling-reference' : 'skipped-entry', name.trim() || id);
  return false;
}

/** Whether letters lie on the desk of a stage that is gone; then they are parked. */
function isLeftOver(desk: Desk, homeless: Homeless, log: RepairLog): boolean {
  if (isBlank(desk.draft)) return false;
  homeless.push(desk.draft);
  log.add('desks', desk.id, 'dangling-reference', desk.draft);
  return true;
}

function parkedFrom(homeless: Homeless, parked: readonly ParkedItem[]): ParkedItem[] {
  const newId = idMaker(parked.map((item) => item.id));
  const order = lastOrderOf(parked);
  return homeless.map((text) => ({
    id: newId('found'),
    order,
    text,
    themeId: null,
    takerId: null,
  }));
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): Table<T> =>
  Object.fromEntries(records.map((record) => [record.id, record]));
