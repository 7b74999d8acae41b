import { create } from 'zustand';

export const FOLLOW_UP_VIEWS = ['date', 'owner', 'board', 'all'] as const;
export type FollowUpView = (typeof FOLLOW_UP_VIEWS)[number];

interface FollowUpPlace {
  readonly view: FollowUpView;
  /** What was typed to find an action. */
  readonly find: string;
  /** Whose page is shown; null: the list of all. */
  readonly person: string | null;
  /** The action that lies open, by its key; null: the list or the person's page. */
  readonly openKey: string | null;
  /** The row that was chosen last: a person's or an action's. */
  readonly chosen: string | null;
}

const START: FollowUpPlace = {
  view: 'date',
  find: '',
  person: null,
  openKey: null,
  chosen: null,
};

/** Where somebody is in the follow-up; remembered while the app runs. */
export const useFollowUpPlace = create<FollowUpPlace>()(() => START);

const set = (fields: Partial<FollowUpPlace>): void => useFollowUpPlace.setState(fields);

export const showView = (view: FollowUpView): void => set({ view });
export const findActions = (find: string): void => set({ find });
export const choose = (chosen: string): void => set({ chosen });
export const openAction = (openKey: string): void => set({ openKey, chosen: openKey });
export const openPerson = (person: string): void => set({ person, openKey: null });
export const startAfresh = (): void => set(START);

/** One step back: from an action to where it was opened, from a person's page to the list. False: it is the list. */
export function goBack(): boolean {
  const { openKey, person } = useFollowUpPlace.getState();
  if (openKey !== null) set({ openKey: null });
  else if (person !== null) set({ person: null });
  else return false;
  return true;
}
