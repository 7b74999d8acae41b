import type { ReviewFound } from '@shared/domain/commands/reviews';
import { missingIn } from '@shared/domain/missing';
import { LOCALES, type Session } from '@shared/domain/model';
import { listOf } from '@shared/domain/selectors';
import { textsFor } from '@shared/text';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { missingWords } from '../../../renderer/src/close/missing-words';
import { send } from '../../../renderer/src/state/commands';
import { actionOf, digestWith } from '../../helpers/follow-up-digests';
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
const atClose = async () => {
  const app = await renderStage({
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
  await app.user.click(screen.getByRole('button', { name: 'Go through them' }));
  return app;
};

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

describe('a look back that the room never came to', () => {
  const lastYear = digestWith('y2025', {
    heldOn: '2025-12-12',
    actions: [actionOf('a1', { text: 'Test a restore each month' })],
  });
  const NAME = 'Look back: Last time not looked back on, Test a restore each month';

  it('WC6: stands among what is missing, and its button lays it before the room', async () => {
    const app = await renderStage({ at: 'close', earlier: [lastYear] });
    await app.user.click(await screen.findByRole('button', { name: 'Go through them' }));
    await app.user.click(await screen.findByRole('button', { name: NAME }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Test a restore each month' }),
    ).toBeTruthy();
    expect(listOf(app.session().reviews)).toHaveLength(1);
    const stage = app.session().stages[app.session().position.stageId ?? ''];
    expect(stage?.kind).toBe('review');
  });

  const missingAfter = async (
    change: (session: Session) => Session,
    lastTime = found('Test a restore each month'),
  ) => {
    const app = await renderStage({ at: 'close' });
    cleanup();
    return missingIn(change(app.session()), [lastTime])
      .map(({ kind }) => kind)
      .filter((kind) => kind.startsWith('last-time'));
  };
  const same = (session: Session) => session;
  const withMeta = (meta: Partial<Session['meta']>) => (session: Session) => ({
    ...session,
    meta: { ...session.meta, ...meta },
  });
  const withoutLookBack = (session: Session) => ({
    ...session,
    stages: Object.fromEntries(
      Object.entries(session.stages).filter(([, { kind }]) => kind !== 'review'),
    ),
  });

  it('is missed only while there is something open, a look back in the agenda, and time for it', async () => {
    expect(await missingAfter(same)).toEqual(['last-time-not-laid-out']);
    expect(await missingAfter(same, { ...found('Test'), outcome: 'done' })).toEqual([]);
    expect(await missingAfter(withoutLookBack)).toEqual([]);
    expect(await missingAfter(withMeta({ closedAt: 1 }))).toEqual([]);
    expect(await missingAfter(withMeta({ startedAt: null }))).toEqual([]);
    expect(await missingAfter(withMeta({ use: 'sample' }))).toEqual([]);
  });

  it('is not missed beside what was laid out and not looked at', async () => {
    const app = await atClose();
    const kinds = missingIn(app.session(), [found('Test a restore each month')])
      .map(({ kind }) => kind)
      .filter((kind) => kind.startsWith('last-time'));
    expect(kinds).toEqual(['last-time-not-looked-at']);
  });
});
