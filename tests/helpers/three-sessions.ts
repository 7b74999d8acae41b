import type { SessionDigest } from '@shared/company/digest';
import type { Session } from '@shared/domain/model';
import type { Ports } from '@shared/domain/ports';
import { smallSession } from './small-session';
import { byId, THREE_YEARS } from './three-years';

/** The three mornings as sessions, as their files hold them. */
export function threeSessions(): readonly Session[] {
  let last = 0;
  const ports: Ports = { now: () => 1, newId: () => `id-${++last}` };
  return THREE_YEARS.map((digest) => sessionOf(digest, smallSession(ports, [])));
}

/** A morning as its file holds it, from what the pages between sessions read off it. */
export function sessionOf(digest: SessionDigest, base: Session): Session {
  const { id, title, organisation, heldOn, periodFrom, periodTo, closedAt, use, names } = digest;
  const { purpose, purposeConfirmedAt, goal } = digest;
  const stage = Object.values(base.stages).find(({ title: name }) => name === 'To change');
  if (stage === undefined) throw new Error('The small session asks what to change');
  return {
    ...base,
    meta: {
      ...base.meta,
      ...{ id, title, organisation, heldOn, periodFrom, periodTo, closedAt, use, names },
      ...{ purpose, purposeConfirmedAt, goal },
      startedAt: 1,
    },
    position: { stageId: stage.id, doneStageIds: [] },
    people: byId(
      ...digest.people.map((person, order) => ({
        ...person,
        order: order + 1,
        joinedYear: null,
        attendance: 'present' as const,
        arrivedAt: null,
        leftAt: null,
      })),
    ),
    themes: byId(
      ...digest.themes.map((theme, order) => ({ ...theme, stageId: stage.id, order: order + 1 })),
    ),
    notes: byId(
      ...digest.notes.map((note, order) => ({
        ...note,
        stageId: stage.id,
        number: order + 1,
        order: order + 1,
        writtenAt: 1,
      })),
    ),
    actions: byId(...digest.actions.map((action, order) => ({ ...action, order: order + 1 }))),
    decisions: byId(...digest.decisions),
    parked: byId(...digest.parked),
    commitments: byId(...digest.commitments),
    thanks: byId(...digest.thanks),
    ratings: byId(...digest.ratings),
  };
}
