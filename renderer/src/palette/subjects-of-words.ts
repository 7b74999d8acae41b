import type { Texts } from '@shared/text';

/** What buttons are about that do not say it themselves, by the words on them: so everyday words find these, too. */
export const subjectsOfWords = ({
  actions,
  ballot,
  board,
  close,
}: Texts): Readonly<Record<string, string>> => ({
  [ballot.anew]: 'vote-again',
  [ballot.result.again]: 'vote-again',
  [board.newTheme]: 'new',
  [actions.newAction]: 'new-action',
  [close.closeSession]: 'close-session',
});
