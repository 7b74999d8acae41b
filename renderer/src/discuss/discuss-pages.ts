import { talkOrderOf } from '@shared/domain/ballot';
import { commonKindOf } from '@shared/domain/contrast';
import { deskOf } from '@shared/domain/desk';
import type { Note, NoteKind, Session, Stage, StageId, Theme } from '@shared/domain/model';
import { isSuccessTheme, notesOfTheme, unsortedNotesOf } from '@shared/domain/selectors';

/** The desk's mark for the page of notes that lie in no theme. No theme has such an id. */
const UNSORTED_PAGE = 'unsorted';

export type DiscussPage =
  | {
      readonly kind: 'theme';
      readonly id: string;
      readonly theme: Theme;
      readonly number: number;
      readonly notes: readonly Note[];
      readonly isSuccess: boolean;
      readonly noteKind: NoteKind;
      /** The dots that the room gave it; null where no result has been shown. */
      readonly dots: number | null;
    }
  | { readonly kind: 'unsorted'; readonly id: string; readonly notes: readonly Note[] };

/** What a stage talks about, one page each: its themes in the order that the room chose, then the notes without one. */
export function discussPagesOf(session: Session, stage: Stage): DiscussPage[] {
  const ballot = session.ballots[stage.id];
  const themes = talkOrderOf(session, stage.id).map((theme, index) => {
    const notes = notesOfTheme(session, theme.id);
    return {
      kind: 'theme' as const,
      id: theme.id,
      theme,
      number: index + 1,
      notes,
      isSuccess: isSuccessTheme(session, theme.id),
      noteKind: commonKindOf(notes, stage.noteKind),
      dots: ballot?.isShown === true ? (ballot.counts[theme.id] ?? 0) : null,
    };
  });
  const unsorted = unsortedNotesOf(session, stage.id);
  return unsorted.length === 0
    ? themes
    : [...themes, { kind: 'unsorted', id: UNSORTED_PAGE, notes: unsorted }];
}

/** The page that lies open: the one the desk remembers, or the first. -1 where there is nothing to talk about. */
export function openPageIndex(
  session: Session,
  stageId: StageId,
  pages: readonly DiscussPage[],
): number {
  const { themeId } = deskOf(session, stageId);
  const index = pages.findIndex((page) => page.id === themeId);
  return index >= 0 || pages.length === 0 ? index : 0;
}
