import { expect } from '@playwright/test';
import type { Review } from '@shared/domain/model';
import { listOf } from '@shared/domain/selectors';
import type { Morning } from './morning';
import { ANSWER, type Place, perform, sessionNow } from './place';
import { after, enter, part } from './ways';
import { LAST_YEAR } from './years-before';

/** Turns to the card of a record of last year. */
const card = (name: string, recordId: string): Place => ({
  name,
  async go(room) {
    const reviews = listOf((await sessionNow(room)).reviews);
    const text = reviews.find(({ source }) => source.recordId === recordId)?.text ?? '';
    const shown = room.page.locator('.review').getByText(text, { exact: true });
    await expect(async () => {
      if (await shown.isVisible()) return;
      await room.page.locator('.review .page-buttons button').last().click();
      await expect(shown).toBeVisible({ timeout: 500 });
    }).toPass();
  },
});

const answered = (name: string, recordId: string, fields: Partial<Review>, isCarried = false) =>
  after(name, ({ reviews }) => {
    const id = listOf(reviews).find(({ source }) => source.recordId === recordId)?.id ?? '';
    return [
      { name: 'review.edit', payload: { id, fields } },
      ...(isCarried
        ? [
            {
              name: 'review.carry' as const,
              payload: { id, ownerId: null, kind: 'mitigate' as const, dueOn: null },
            },
          ]
        : []),
    ];
  });

/** What became of last year, card by card. */
export function lookBackPlaces({ words, stageOf }: Morning): Place[] {
  const { parts } = words.review;
  const begin: Place = {
    name: 'the look back',
    async go(room) {
      await perform(room, [enter(stageOf('review').id)]);
      await room.page.locator('.review').waitFor();
    },
  };
  return [
    begin,
    card('a card with readings, a time to adjust and hand-overs', LAST_YEAR.measured),
    part('what was seen', parts.seen),
    part('the answers to a card', parts.answer),
    part('what was learnt', parts.learnt),
    answered(
      'a card that is carried over',
      LAST_YEAR.measured,
      { outcome: 'partly', happened: ANSWER, verdict: 'change' },
      true,
    ),
    card('a card of what has ended', LAST_YEAR.ended),
    card('a card that nobody had', LAST_YEAR.silent),
    card('a card that is told at length', LAST_YEAR.lengthy),
    part('what was agreed at length', parts.agreed),
    card('a card of what somebody wanted', LAST_YEAR.wish),
    part('the answers to what somebody wanted', parts.answer),
    answered('all has been said about it', LAST_YEAR.wish, { outcome: 'done', happened: ANSWER }),
  ];
}
