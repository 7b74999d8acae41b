import { expect, test } from '@playwright/test';
import { startEngine } from '@shared/domain/engine';
import type { Session } from '@shared/domain/model';
import { themesOfStage } from '@shared/domain/selectors';
import { run as perform } from '../helpers/small-session';
import { words } from '../play/director';
import { inRoom, type Room, smallMorning, stageIdOf, withOpen } from './room';

const { ballot: text } = words;
const THEMES = ['Calm Mondays', 'Fast answers', 'The runbook'];
const ports = { now: () => Date.now(), newId: () => crypto.randomUUID() };

/** Three people before the vote on three themes. */
function beforeBallot() {
  let session: Session = smallMorning('Went well', undefined, (begun) => [
    {
      name: 'note.add',
      payload: { stageId: stageIdOf(begun, 'Went well'), texts: THEMES, authorId: null },
    },
  ]);
  const stageId = stageIdOf(session, 'Went well');
  const notes = Object.values(session.notes).sort((a, b) => a.number - b.number);
  session = perform(
    startEngine(session),
    ports,
    ...notes.map((note) => ({
      name: 'theme.add' as const,
      payload: { noteIds: [note.id], name: note.text },
    })),
    { name: 'desk.step', payload: { stageId, step: 'vote' } },
  ).session;
  expect(themesOfStage(session, stageId).map(({ name }) => name)).toEqual(THEMES);
  return withOpen(session);
}

/** Everything that the page holds and says, except how far saving has come and what the clock shows. */
const page = (room: Room): Promise<string> =>
  room.page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const other of body.querySelectorAll('.save-mark, .run-chip, .stage-rail-ends'))
      other.remove();
    return body.outerHTML;
  });

/** What is said to people who listen. */
const said = (room: Room) => room.page.locator('p[role="status"]');

/** The dots of everybody in the file, by the names of people and themes. */
function onDisk(room: Room): Record<string, Record<string, number>> {
  const { ballots, people, themes } = room.onDisk();
  const nameOf = (records: readonly { id: string; name: string }[], id: string) =>
    records.find((record) => record.id === id)?.name ?? id;
  return Object.fromEntries(
    Object.entries(ballots[0]?.votes ?? {}).map(([id, dots]) => [
      nameOf(people, id),
      Object.fromEntries(Object.entries(dots).map(([theme, n]) => [nameOf(themes, theme), n])),
    ]),
  );
}

test('a ballot by turn is voted by keys alone, covered, through a power cut, to an order of talking', () =>
  inRoom(beforeBallot(), async (room) => {
    const { ballot } = room;
    const { keyboard } = room.page;
    await ballot.start();

    await ballot.take('Ada');
    /* Whatever theme a dot goes to, the page is letter for letter the same. */
    const seen: string[] = [];
    for (const figure of ['1', '2', '3']) {
      await keyboard.press(figure);
      await ballot.hasLeft(2, 3);
      await expect(said(room)).toHaveText(text.voting.given(2));
      seen.push(await page(room));
      await keyboard.press('Backspace');
      await ballot.hasLeft(3, 3);
    }
    expect(new Set(seen).size).toBe(1);
    await keyboard.type('223');
    await ballot.hasLeft(0, 3);
    await keyboard.press('1');
    await expect(
      room.page.getByText(text.voting.noneLeft(3), { exact: true }).first(),
    ).toBeVisible();
    await keyboard.press('Enter');

    await ballot.take('Ben');
    await keyboard.type('31');
    await ballot.hasLeft(1, 3);
    const half = { 'The runbook': 1, 'Calm Mondays': 1 };
    await room.savedIs(() => onDisk(room).Ben).toEqual(half);
    await room.kill();
    await room.startAgain();
    await expect(room.ballot.turn('Ben')).toBeVisible();
    await ballot.hasLeft(1, 3);
    expect(onDisk(room).Ben).toEqual(half);
    /* One dot stays unused: the first Enter asks, the second goes on. */
    await room.page.keyboard.press('Enter');
    await expect(room.page.getByText(text.voting.unused(1), { exact: true }).first()).toBeVisible();
    /* A second stroke right behind the first one means nothing, so that nobody passes on by a double stroke. */
    await expect(async () => {
      if (await ballot.turn('Ben').isVisible()) await room.page.keyboard.press('Enter');
      await expect(ballot.turn('Ben')).toBeHidden({ timeout: 700 });
    }).toPass({ timeout: 15_000 });

    await ballot.take('Cleo');
    await room.page.keyboard.type('111');
    await ballot.hasLeft(0, 3);
    await room.page.keyboard.press('Enter');
    await ballot.show();
    await expect(ballot.order.getByRole('listitem')).toHaveText([
      new RegExp(`Calm Mondays.*${text.dots(4)}.*${text.result.place(1, false)}`),
      new RegExp(`Fast answers.*${text.dots(2)}.*${text.result.place(2, true)}`),
      new RegExp(`The runbook.*${text.dots(2)}.*${text.result.place(2, true)}`),
    ]);
    /* Nobody can be told from what the file keeps. */
    await room.savedIs(() => onDisk(room)).toEqual({});

    await room.page.keyboard.press('ArrowDown');
    await room.page.keyboard.press('ArrowDown');
    await room.page.keyboard.press('Alt+ArrowUp');
    await expect(said(room)).toHaveText(text.result.moved('The runbook', 2, 3));
    await room.page.keyboard.press('PageDown');
    await expect(room.page.getByRole('heading', { level: 1, name: 'Calm Mondays' })).toBeVisible();
    await expect(
      room.page.getByRole('button', {
        name: `${words.discuss.goToTheme(2, 'The runbook')}, ${text.dots(2)}`,
      }),
    ).toBeVisible();
    await room.page.keyboard.press('PageUp');
    await expect(ballot.order.getByRole('listitem').nth(1)).toContainText('The runbook');

    /* The same by hand: the last one is lifted above the first. */
    const rows = ballot.order.getByRole('listitem');
    await room.board.drag(rows.nth(2), rows.nth(0));
    await expect(rows.nth(0)).toHaveAttribute('data-landing', 'above');
    await expect(room.page.getByText(words.common.landsAt(1, 3), { exact: true })).not.toHaveCount(
      0,
    );
    await room.board.drop();
    await expect(said(room)).toHaveText(text.result.moved('Fast answers', 1, 3));
    await expect(rows).toHaveText([/Fast answers/, /Calm Mondays/, /The runbook/]);
  }));
