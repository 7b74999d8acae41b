import { expect, test } from '@playwright/test';
import { startEngine } from '@shared/domain/engine';
import { newSession } from '@shared/domain/new-session';
import { run } from '../helpers/small-session';
import { FAST, words } from '../play/director';
import { Rounds } from '../play/rounds';
import { inRoom, smallMorning, withOpen } from './room';

const ports = { now: () => Date.now(), newId: () => crypto.randomUUID() };
const NAMES = ['Ada Berg', 'Ben Ode', 'Cleo Lim'];

/** A morning of three with nothing but the stages round the notes, at its opening. */
function roundMorning() {
  const planned = newSession(
    {
      title: 'Small',
      organisation: 'Example',
      periodFrom: '2026-01-01',
      periodTo: '2026-12-31',
      heldOn: '2026-12-11',
      startsAt: '08:30',
      locale: 'en-GB',
      stages: (['opening', 'review', 'commitments', 'thanks', 'close'] as const).map((kind) => ({
        ...words.agendas.newStage[kind],
        kind,
        noteKind: 'plain',
        plannedMs: 600_000,
      })),
    },
    ports,
  );
  return run(
    startEngine(planned),
    ports,
    {
      name: 'people.add',
      payload: { people: NAMES.map((name) => ({ name, role: '', isManagement: false })) },
    },
    { name: 'session.start', payload: {} },
  ).session;
}

test('KP2, LL5, LL9: purpose, commitments, thanks and rating go round, also through a restart', () =>
  inRoom(withOpen(roundMorning()), async (room) => {
    const rounds = () => new Rounds(room.theatre, FAST);
    await rounds().sayPurpose('We give people their time back');
    await room.stages.nextStage('Last time');
    await expect(room.page.getByText(words.review.nothing)).toBeVisible();
    await room.stages.nextStage('I will');

    await room.page.keyboard.type('I call before I close');
    await room.page.keyboard.press('Enter');
    await expect(room.page.getByRole('heading', { level: 1 })).toContainText('Ben');
    await room.page.keyboard.type('I ask');
    await expect
      .poll(async () => (await room.saved()).drafts.map(({ text }) => text))
      .toContain('I ask');
    await room.kill();
    await room.startAgain();
    const field = room.page.getByRole('textbox', { name: words.commitments.label('Ben') });
    await expect(field).toHaveValue('I ask');
    await field.focus();
    await room.page.keyboard.press('End');
    await room.page.keyboard.type(' first');
    await room.page.keyboard.press('Enter');
    await expect(room.page.getByRole('heading', { level: 1 })).toContainText('Cleo');
    await room.page.keyboard.press('Escape');
    await expect(
      room.page.getByRole('heading', { name: words.commitments.listTitle }),
    ).toBeVisible();
    await expect(room.button(words.commitments.changeName('Ben', 'I ask first'))).toBeVisible();

    await room.stages.nextStage('Thanks');
    await rounds().thank('ben', 'the calm voice');
    await room.stages.nextStage('Close');
    await room.button(words.close.showMissing).click();
    await expect(
      room.page.getByText(words.close.missing['person-without-commitment']),
    ).toBeVisible();
    await rounds().rate([5, 4, 4]);
    await expect(room.button(words.close.rating.summary('4.3', 3))).toBeVisible();
  }));

test('LL2: the question is the largest text of its stage', () =>
  inRoom(withOpen(smallMorning('Went well')), async (room) => {
    const question = room.page.getByRole('heading', { level: 1, name: 'What went well?' });
    await expect(question).toBeVisible();
    const sizes = await room.page.evaluate(() => {
      const isSeen = (element: Element) => element.getClientRects().length > 0;
      const hasWords = (element: Element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
        );
      return [...document.body.querySelectorAll('*')]
        .filter((element) => isSeen(element) && hasWords(element))
        .map((element) => ({
          text: element.textContent,
          size: Number.parseFloat(getComputedStyle(element).fontSize),
        }));
    });
    const largest = sizes.toSorted((a, b) => b.size - a.size);
    expect(largest[0]?.text).toBe('What went well?');
    expect(largest[1]?.size).toBeLessThan(largest[0]?.size ?? 0);
  }));
