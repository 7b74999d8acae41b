import type { ReviewFound } from '@shared/domain/commands/reviews';
import { missingIn } from '@shared/domain/missing';
import { LOCALES } from '@shared/domain/model';
import { listOf } from '@shared/domain/selectors';
import { textsFor } from '@shared/text';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { missingWords } from '../../../renderer/src/close/missing-words';
import { send } from '../../../renderer/src/state/commands';
import { renderStage } from '../stages/stage-driver';

const found = (text: string, subject: ReviewFound['subject'] = 'action'): ReviewFound => ({
  subject,
  source: { sessionId: 's25', recordId: text },
  agreedOn: '2025-12-12',
  text,
  owner: 'Ada Berg',
  dueOn: null,
  measure: '',
  unit: '',
  baseline: null,
  target: null,
  reading: null,
  outcome: null,
  happened: '',
});

const TEXTS = ['Answer within a minute', 'Write it down', 'I call before I close'] as const;

/** The close of a morning that has laid three things of last time before it, and looked at the first one. */
const atClose = () =>
  renderStage({
    at: 'close',
    build: () => [
      {
        name: 'review.fill',
        payload: {
          found: [
            { ...found(TEXTS[0]), outcome: 'done' },
            found(TEXTS[1]),
            found(TEXTS[2], 'commitment'),
          ],
        },
      },
    ],
  });

describe('what was not looked at in the look back', () => {
  it('WC6: is one line among what is missing, and its button leads to the first of it', async () => {
    const app = await atClose();
    await app.user.click(
      screen.getByRole('button', {
        name: 'Look back: 2 of 3 from last time not looked at, Write it down',
      }),
    );
    expect((await screen.findByRole('heading', { level: 1, name: TEXTS[1] })).textContent).toBe(
      TEXTS[1],
    );
    const stage = app.session().stages[app.session().position.stageId ?? ''];
    expect(stage?.kind).toBe('review');
  });

  it('counts what is left, and is gone where everything was looked at', async () => {
    const app = await atClose();
    const [, second, third] = listOf(app.session().reviews);
    await send('review.edit', { id: second?.id ?? '', fields: { outcome: 'dropped' } });
    expect(await screen.findByText('1 of 3 from last time not looked at')).toBeTruthy();
    await send('review.edit', { id: third?.id ?? '', fields: { outcome: 'not-done' } });
    await waitFor(() => expect(screen.queryByText(/from last time/)).toBeNull());
  });

  it('has words and a way in every language', async () => {
    const app = await atClose();
    const [missing] = missingIn(app.session()).filter(
      ({ kind }) => kind === 'last-time-not-looked-at',
    );
    if (missing === undefined) throw new Error('Nothing is missing');
    for (const locale of LOCALES) {
      const words = missingWords(app.session(), missing, textsFor(locale));
      expect(words.what).toMatch(/2 \p{L}+ 3/u);
      expect(words.way).toMatch(/\p{L}{4,}/u);
    }
  });
});
