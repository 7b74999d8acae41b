import { create } from 'zustand';

export const LESSON_VIEWS = ['search', 'themes', 'trends'] as const;
export type LessonView = (typeof LESSON_VIEWS)[number];

/** What of the lessons is shown, and what was looked for: whoever comes back from a session finds it as it was. */
export const useLessonsPlace = create<{
  readonly view: LessonView;
  readonly query: string;
  /** The row of what was found that was in hand last. */
  readonly foundKey: string | null;
}>()(() => ({ view: 'search', query: '', foundKey: null }));
