import { create } from 'zustand';

export const FOLLOW_UP_VIEWS = ['date', 'owner', 'board', 'all'] as const;
export type FollowUpView = (typeof FOLLOW_UP_VIEWS)[number];

/** What lies open; neither: the list of all. */
interface Spot {
  /** The action that lies open, by its key. */
  readonly openKey: string | null;
  /** Whose page is shown. */
  readonly person: string | null;
}

interface FollowUpPlace extends Spot {
  readonly view: FollowUpView;
  /** What was typed to find an action. */
  readonly find: string;
  /** What lay open before, the last one last; before it the list. */
  readonly trail: readonly Spot[];
  /** The row that was chosen last: a person's or an action's. */
  readonly chosen: string | null;
}

const LIST: Spot = { openKey: null, person: null };
const START: FollowUpPlace = { view: 'date', find: '', ...LIST, trail: [], chosen: null };

/** Where somebody is in the follow-up; remembered while the app runs. */
export const useFollowUpPlace = create<FollowUpPlace>()(() => START);

const set = (fields: Partial<FollowUpPlace>): void => useFollowUpPlace.setState(fields);

/** Another order, other words: the list begins anew, with what is late. */
export const showView = (view: FollowUpView): void => set({ view, chosen: null });
export const findActions = (find: string): void => set({ find, chosen: null });
export const choose = (chosen: string): void => set({ chosen });
export const startAfresh = (): void => set(START);

/** Opens an action; the way back leads to where it was opened, or from one action of a chain to where the first was. */
export function openAction(key: string): void {
  const { openKey, person, trail } = useFollowUpPlace.getState();
  const before = openKey === null ? leftBehind({ openKey, person }, trail) : trail;
  go({ openKey: key, person: null }, before);
  choose(key);
}

/** Opens a person's page; the way back leads to where the name stood. */
export function openPerson(person: string): void {
  const { openKey, person: from, trail } = useFollowUpPlace.getState();
  go({ openKey: null, person }, leftBehind({ openKey, person: from }, trail));
}

/** Another page, or the shelf, leads to one action; the way back leads to the list. */
export const openFromElsewhere = (key: string): void =>
  set({ openKey: key, person: null, chosen: key, trail: [] });

/** Somebody comes to the follow-up anew: the list begins with what is late. What lies open stays open. */
export function beginAnew(): void {
  const { openKey, person } = useFollowUpPlace.getState();
  if (openKey === null && person === null) set({ chosen: null });
}

/** One step back: to where an action or a person was opened. False: it is the list. */
export function goBack(): boolean {
  const { openKey, person, trail } = useFollowUpPlace.getState();
  if (openKey === null && person === null) return false;
  set({ ...(trail.at(-1) ?? LIST), trail: trail.slice(0, -1) });
  return true;
}

const leftBehind = ({ openKey, person }: Spot, trail: readonly Spot[]): readonly Spot[] =>
  openKey === null && person === null ? [] : [...trail, { openKey, person }];

/** Who comes to where they were before goes on from there, instead of round in circles. */
function go(to: Spot, before: readonly Spot[]): void {
  const at = before.findIndex((one) => one.openKey === to.openKey && one.person === to.person);
  set({ ...to, trail: at === -1 ? before : before.slice(0, at) });
}
