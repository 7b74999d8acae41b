import type { OpenReply } from '@shared/ipc/contract';
import { create } from 'zustand';
import type { Screen } from '../state/app-store';

type Asked<Kind extends OpenReply['kind']> = Extract<OpenReply, { readonly kind: Kind }>;
type HeldReply = Asked<'held'>;
export type RepairsReply = Asked<'repairs'>;
export type ChangedReply = Asked<'changed-outside'>;

/** A session that somebody wanted to open, and what a person has to say first. */
export interface OpenQuestion {
  readonly id: string;
  /** Where to go once it is open; the screen that fits the session, where nothing was said. */
  readonly screen: Screen | undefined;
  readonly reply: HeldReply | RepairsReply | ChangedReply;
}

interface OpenQuestionStore {
  readonly question: OpenQuestion | null;
}

export const useOpenQuestion = create<OpenQuestionStore>()(() => ({ question: null }));

export const askAboutOpening = (question: OpenQuestion): void =>
  useOpenQuestion.setState({ question });
export const endQuestion = (): void => useOpenQuestion.setState({ question: null });
