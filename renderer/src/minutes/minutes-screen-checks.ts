import type { Session } from '@shared/domain/model';
import { isSuccessTheme } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import type { Texts } from '@shared/text';

/** What the minutes hold completely, in sentences. What is incomplete stands in the list of what is missing instead. */
export function completeIn(session: Session, texts: Texts): string[] {
  const words = texts.minutesScreen;
  const actions = Object.values(session.actions);
  const isAgreed = actions.every((action) => action.ownerId !== null && action.dueOn !== null);
  const successes = Object.values(session.themes).filter((theme) =>
    isSuccessTheme(session, theme.id),
  );
  const hasWhys = successes.every((theme) => !isBlank(theme.why));
  return [
    ...(actions.length > 0 && isAgreed ? [words.allActions(actions.length)] : []),
    ...(successes.length > 0 && hasWhys ? [words.allSuccesses(successes.length)] : []),
    words.allNotes(Object.keys(session.notes).length),
  ];
}
