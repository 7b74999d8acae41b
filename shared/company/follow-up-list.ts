import { PHASES, type Phase } from '../domain/model';
import { foldName } from '../domain/owner';
import type { IsoDay } from '../lib/iso-day';
import { type FollowUp, isLate, keyOfRef, latenessOf } from './follow-ups';
import { isSamePerson } from './known-people';

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
/** Behind every real day. */
const NEVER: IsoDay = '9999-12-31';

/** The day on which somebody has to do something about an action; null where none is planned. */
export function nextDayOf({ dueOn, nextOn }: Pick<FollowUp, 'dueOn' | 'nextOn'>): IsoDay | null {
  const [first] = [dueOn, nextOn].filter((day) => day !== null).sort(compare);
  return first ?? null;
}

/** Late ones first, the longest late before the others; then by the day on which something is to be done; ended ones last. */
export const byUrgency = (followUps: readonly FollowUp[], today: IsoDay): readonly FollowUp[] => {
  const rank = (one: FollowUp) => (isLate(one, today) ? 0 : one.isOpen ? 1 : 2);
  const day = (one: FollowUp) =>
    one.isOpen
      ? (latenessOf(one, today)?.since ?? nextDayOf(one) ?? NEVER)
      : (one.endedOn ?? one.session.heldOn);
  return [...followUps].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      /* Of the ended ones, the newest first. */
      (rank(a) === 2 ? compare(day(b), day(a)) : compare(day(a), day(b))) ||
      compare(b.session.heldOn, a.session.heldOn) ||
      a.action.order - b.action.order ||
      compare(keyOfRef(a.ref), keyOfRef(b.ref)),
  );
};

/** Those in whose words every typed word is found: text, owner, helpers, theme, measure, and the session's title and year. */
export function matching(followUps: readonly FollowUp[], typed: string): readonly FollowUp[] {
  const words = foldName(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return followUps;
  return followUps.filter((one) => {
    const { action, owner, helpers, themeName, session } = one;
    const all = [
      action.text,
      owner,
      ...helpers,
      themeName,
      action.measure,
      session.title,
      session.heldOn,
    ];
    const text = foldName(all.join(' '));
    return words.every((word) => text.includes(word));
  });
}

export const ofPerson = (followUps: readonly FollowUp[], name: string): readonly FollowUp[] =>
  followUps.filter(({ owner }) => isSamePerson(owner, name));

/** The actions of each owner, in the order of the names; those of nobody first, because they need one. */
export function byOwner(
  followUps: readonly FollowUp[],
): readonly { readonly owner: string; readonly followUps: readonly FollowUp[] }[] {
  const groups = new Map<string, { owner: string; followUps: FollowUp[] }>();
  for (const one of followUps) {
    const key = foldName(one.owner);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { owner: one.owner, followUps: [one] });
    else group.followUps.push(one);
  }
  return [...groups.entries()].sort(([a], [b]) => compare(a, b)).map(([, group]) => group);
}

/** The actions in each of the four phases. */
export const byPhase = (
  followUps: readonly FollowUp[],
): readonly { readonly phase: Phase; readonly followUps: readonly FollowUp[] }[] =>
  PHASES.map((phase) => ({ phase, followUps: followUps.filter((one) => one.phase === phase) }));

/** The phase beside one, or null at either end. */
export const phaseBeside = (phase: Phase, step: -1 | 1): Phase | null =>
  PHASES[PHASES.indexOf(phase) + step] ?? null;
