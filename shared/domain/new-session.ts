import type { IsoDay } from '../lib/iso-day';
import { newStage, type StageFields } from './commands/agenda';
import type { Locale, Meta, Session, Table } from './model';
import type { Ports } from './ports';
import { listOf } from './selectors';

export interface NewSessionFacts {
  readonly title: string;
  readonly organisation: string;
  readonly periodFrom: IsoDay;
  readonly periodTo: IsoDay;
  readonly heldOn: IsoDay;
  readonly startsAt: string;
  readonly locale: Locale;
  readonly stages: readonly StageFields[];
}

/** A session that is about to be set up: facts and an agenda, nobody at the table yet. */
export function newSession(facts: NewSessionFacts, ports: Ports): Session {
  const stages = facts.stages.map((fields, place) => newStage(fields, ports, place + 1));
  const meta: Meta = {
    id: ports.newId(),
    title: facts.title,
    organisation: facts.organisation,
    periodFrom: facts.periodFrom,
    periodTo: facts.periodTo,
    heldOn: facts.heldOn,
    startsAt: facts.startsAt,
    place: '',
    purpose: '',
    purposeConfirmedAt: null,
    goal: '',
    vision: '',
    facilitatorId: null,
    locale: facts.locale,
    createdAt: ports.now(),
    startedAt: null,
    closedAt: null,
    celebration: '',
    typing: 'open',
    turnOrder: 'seats',
    isManagementLast: true,
    names: 'shown',
    use: 'real',
  };
  return { ...EMPTY, meta, stages: byId(stages) };
}

const EMPTY: Omit<Session, 'meta'> = {
  people: {},
  stages: {},
  notes: {},
  themes: {},
  relays: {},
  ballots: {},
  decisions: {},
  parked: {},
  actions: {},
  reviews: {},
  commitments: {},
  thanks: {},
  ratings: {},
  clocks: {},
  desks: {},
  drafts: {},
  position: { stageId: null, doneStageIds: [] },
};

/**
 * A starting point from an earlier session: its people, agenda, place, goal and vision, without anything that was said.
 * The title and the days are given, because they belong to the new year.
 */
export function sessionLike(
  model: Session,
  facts: Pick<Meta, 'title' | 'periodFrom' | 'periodTo' | 'heldOn'>,
  ports: Ports,
): Session {
  const newIds = new Map(Object.keys(model.people).map((id) => [id, ports.newId()]));
  const people = listOf(model.people).map((person) => ({
    ...person,
    id: newIds.get(person.id) ?? person.id,
    attendance: 'present' as const,
    arrivedAt: null,
    leftAt: null,
  }));
  const stages = listOf(model.stages).map((stage) => ({ ...stage, id: ports.newId() }));
  const facilitatorId = model.meta.facilitatorId;
  return {
    ...EMPTY,
    meta: {
      ...model.meta,
      ...facts,
      id: ports.newId(),
      facilitatorId: facilitatorId === null ? null : (newIds.get(facilitatorId) ?? null),
      createdAt: ports.now(),
      startedAt: null,
      closedAt: null,
      celebration: '',
      purposeConfirmedAt: null,
      use: 'real',
    },
    people: byId(people),
    stages: byId(stages),
  };
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): Table<T> =>
  Object.fromEntries(records.map((record) => [record.id, record]));
