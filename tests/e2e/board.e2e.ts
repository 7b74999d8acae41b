import { expect, test } from '@playwright/test';
import { literally, words } from '../play/director';
import { inBritishEnglish, inRoom, type Room, type SavedSession } from './room';

const { board: text, history, common } = words;

const PASSWORDS = 'Password resets went self-service in March: 212 tickets a month became 31';
const CHRISTMAS = 'Nobody worked on Christmas Day for the first time in six years';
const CHECKLIST = 'One onboarding checklist. New clients say they knew what happened next';
const VANS = 'Vans restocked every Friday, so first visits fix it';
const MOVE = 'The Tanner office move finished on Sunday at 16:00, as planned';
const REFERRALS = 'Three clients came by referral from Halden Dental';

/** The board as the file has it, without what differs between two ways to the same place: ids and moments. */
function boardOf({ notes, themes }: SavedSession) {
  const nameless = new Map(themes.map(({ id, stageId, order }) => [id, `${stageId} ${order}`]));
  return {
    themes: themes.map(({ id: _id, ...theme }) => theme),
    notes: notes.map(({ id: _id, writtenAt: _at, themeId, ...note }) => ({
      ...note,
      theme: themeId === null ? null : nameless.get(themeId),
    })),
  };
}

/** Everything that undo may touch. */
const undoable = ({ clocks: _clocks, desks: _desks, position: _position, ...rest }: SavedSession) =>
  rest;

/** The numbers of the notes of each theme on the board, by the theme's name. */
const themesByName = ({ notes, themes }: SavedSession): Record<string, number[]> =>
  Object.fromEntries(
    themes.map(({ id, name }) => [
      name,
      notes
        .filter((note) => note.themeId === id)
        .sort((a, b) => a.order - b.order)
        .map((note) => note.number),
    ]),
  );

const handle = (room: Room, number: number) =>
  room.page.getByRole('main').getByRole('button', { name: new RegExp(`^Theme ${number}, `) });

/** Themes made by typing, so that the ways of moving can be compared on top of them. */
async function makeTheme(room: Room, move: string, name: string): Promise<void> {
  await room.changing(() => room.board.byTyping(move));
  await room.changing(() => room.board.nameTheme(name));
}

/** Sorted notes of one board: 1, 2, 3 in the first theme, 4 and 5 in the second. */
async function openBoardWithThemes(room: Room): Promise<void> {
  await room.openSample();
  await makeTheme(room, '2+1', 'Calm clients');
  await room.changing(() => room.board.byTyping('3>1'));
  await leaveField(room, 'line');
  await makeTheme(room, '5+4', 'We were ready');
  expect(themesByName(await room.saved())).toEqual({
    'Calm clients': [1, 2, 3],
    'We were ready': [4, 5],
  });
}

async function undo(room: Room): Promise<void> {
  await room.changing(() => room.page.keyboard.press('Control+z'));
}

interface Way {
  readonly by: string;
  go(room: Room): Promise<void>;
}

/** Goes each way from the same board, and takes it back in between: the file must be the same after each. */
async function expectSameFile(room: Room, ways: readonly Way[]): Promise<SavedSession> {
  const before = boardOf(await room.saved());
  let first: SavedSession | null = null;
  for (const { by, go } of ways) {
    await test.step(by, async () => {
      await room.changing(() => go(room));
      const after = await room.saved();
      expect(boardOf(after), by).not.toEqual(before);
      first ??= after;
      expect(boardOf(after), by).toEqual(boardOf(first));
      if (after.themes.length > before.themes.length) await leaveField(room, 'name');
      else if (by.startsWith('typing')) await leaveField(room, 'line');
      await undo(room);
      expect(boardOf(await room.saved()), `${by}, taken back`).toEqual(before);
    });
  }
  if (first === null) throw new Error('No way was gone');
  return first;
}

/** A new theme asks for its name, and the line for typed moves stays open: Escape leaves either. */
async function leaveField(room: Room, field: 'name' | 'line'): Promise<void> {
  const open = room.page.getByRole('textbox', {
    name: field === 'name' ? /^Name of theme/ : text.typeLabel,
  });
  await expect(open).toBeFocused();
  await room.page.keyboard.press('Escape');
  await expect(open).toHaveCount(0);
}

const typing = (move: string): Way => ({
  by: `typing ${move}`,
  go: (room) => room.board.byTyping(move),
});

async function pressOn(room: Room, note: string, ...keys: string[]): Promise<void> {
  await room.board.turnTo(note);
  await room.board.note(note).focus();
  for (const key of keys) await room.page.keyboard.press(key);
}

/** Lifts what has the focus, leads it somewhere by keys, and lets go there. */
async function carry(room: Room, ...keys: string[]): Promise<void> {
  await room.page.keyboard.press('Space');
  /* Whoever carries sees the lifted paper, and where it would land, before the next key. */
  await expect(room.page.locator('.board-lifted')).toBeVisible();
  for (const key of keys) await room.page.keyboard.press(key);
  await expect(room.page.locator('[data-target]').first()).toBeVisible();
  await room.page.keyboard.press('Space');
}

async function carryNote(room: Room, note: string, ...keys: string[]): Promise<void> {
  await pressOn(room, note);
  await carry(room, ...keys);
}

test('a note goes into a theme by mouse, number, pick-up, taps and typing, and the file is the same', () =>
  inRoom(inBritishEnglish, async (room) => {
    await openBoardWithThemes(room);
    const after = await expectSameFile(room, [
      {
        by: 'mouse',
        go: async () => {
          await room.board.turnTo(MOVE);
          await room.board.drag(room.board.note(MOVE), room.board.theme('We were ready'));
          await room.board.drop();
        },
      },
      { by: 'number key', go: () => pressOn(room, MOVE, '2') },
      {
        by: 'pick-up and arrows',
        go: () => carryNote(room, MOVE, 'ArrowRight', 'ArrowRight'),
      },
      {
        by: 'tap, then tap',
        go: async () => {
          await room.board.turnTo(MOVE);
          await room.board.note(MOVE).click();
          await handle(room, 2).click();
        },
      },
      typing('6>2'),
    ]);
    expect(themesByName(after)).toEqual({
      'Calm clients': [1, 2, 3],
      'We were ready': [4, 5, 6],
    });
  }));

test('a note on a note makes a theme, the same by mouse, pick-up, taps and typing', () =>
  inRoom(inBritishEnglish, async (room) => {
    await room.openSample();
    const after = await expectSameFile(room, [
      { by: 'mouse', go: () => room.board.dragOntoNote(CHRISTMAS, PASSWORDS) },
      {
        by: 'pick-up and arrows',
        go: () => carryNote(room, CHRISTMAS, 'ArrowDown'),
      },
      {
        by: 'tap, then tap',
        go: async () => {
          await room.board.note(CHRISTMAS).click();
          /* What a note offers to a finger lies over the whole of it. */
          await room.page
            .getByRole('button', { name: text.groupLabel([2], 1), exact: true })
            .click();
        },
      },
      typing('2+1'),
    ]);
    expect(themesByName(after)).toEqual({ '': [1, 2] });
  }));

test('a theme on a theme merges, the same by mouse, keys, taps and typing', () =>
  inRoom(inBritishEnglish, async (room) => {
    await openBoardWithThemes(room);
    const after = await expectSameFile(room, [
      {
        by: 'mouse',
        go: async () => {
          await room.board.drag(handle(room, 2), room.board.theme('Calm clients'));
          await room.board.drop();
        },
      },
      {
        by: 'M and a number',
        go: async () => {
          await handle(room, 2).focus();
          await room.page.keyboard.press('m');
          await room.page.keyboard.press('1');
        },
      },
      {
        by: 'pick-up and arrows',
        go: async () => {
          await handle(room, 2).focus();
          await carry(room, '1');
        },
      },
      {
        by: 'menu, then tap',
        go: async () => {
          await handle(room, 2).focus();
          await room.page.locator('.board-theme-menu').click();
          await room.page.getByRole('menuitem', { name: text.mergeInto }).click();
          await handle(room, 1).click();
        },
      },
      typing('t2>1'),
    ]);
    expect(themesByName(after)).toEqual({ 'Calm clients': [1, 2, 3, 4, 5] });
  }));

test('a note leaves its theme, the same by mouse, keys, pick-up, taps and typing', () =>
  inRoom(inBritishEnglish, async (room) => {
    await openBoardWithThemes(room);
    const takeOut = room.page.getByRole('button', { name: text.unsortLabel([3]) });
    const after = await expectSameFile(room, [
      {
        by: 'mouse',
        go: async () => {
          await room.board.drag(room.board.note(CHECKLIST), room.page.locator('.board-tray-what'));
          await room.board.drop();
        },
      },
      { by: 'U', go: () => pressOn(room, CHECKLIST, 'u') },
      { by: '0', go: () => pressOn(room, CHECKLIST, '0') },
      { by: 'pick-up', go: () => carryNote(room, CHECKLIST, 'Home') },
      {
        by: 'tap, then tap',
        go: async () => {
          await room.board.note(CHECKLIST).click();
          await takeOut.click();
        },
      },
      typing('3>'),
    ]);
    expect(themesByName(after)).toEqual({ 'Calm clients': [1, 2], 'We were ready': [4, 5] });
    expect(after.notes.find(({ number }) => number === 3)?.themeId).toBeNull();
  }));

test('a theme is renamed and split, and both are on the board and in the file', () =>
  inRoom(inBritishEnglish, async (room) => {
    await openBoardWithThemes(room);
    await handle(room, 1).focus();
    await room.page.keyboard.press('r');
    await expect(room.page.getByRole('textbox', { name: text.nameOfTheme(1) })).toBeFocused();
    await room.changing(() => room.board.nameTheme('Quiet Mondays'));

    /* The column of the board has the same name; the theme over the whole wall is the one that can be split. */
    const view = room.page
      .getByRole('region', { name: /^Theme 1, Quiet Mondays/ })
      .filter({ has: room.button(new RegExp(`^${literally(text.split)}`)) });
    await expect(async () => {
      await handle(room, 1).press('Enter');
      await expect(view).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(view.getByRole('listitem')).toHaveCount(3);
    for (const note of [PASSWORDS, CHECKLIST]) await room.board.note(note).click();
    await room.changing(() => room.button(new RegExp(`^${text.splitCount(2)}`)).click());
    await room.changing(() => room.board.nameTheme('New clients feel safe'));
    expect(themesByName(await room.saved())).toEqual({
      'Quiet Mondays': [2],
      'We were ready': [4, 5],
      'New clients feel safe': [1, 3],
    });
    for (const name of ['Quiet Mondays', 'We were ready', 'New clients feel safe']) {
      await expect(room.board.theme(name)).toBeVisible();
    }
  }));

test('a note is edited, recoloured, deleted, and brought back by Undo', () =>
  inRoom(inBritishEnglish, async (room) => {
    await room.openSample();
    const noteOf = (number: number) => room.onDisk().notes.find((note) => note.number === number);

    await pressOn(room, VANS, 'e');
    const field = room.textbox(text.editField);
    await expect(field).toBeFocused();
    await room.page.keyboard.press('End');
    await room.page.keyboard.type(' it all');
    await room.changing(() => room.page.keyboard.press('Enter'));
    const longer = `${VANS} it all`;
    expect(noteOf(5)?.text).toBe(longer);
    await expect(room.board.note(longer)).toBeFocused();

    await room.page.keyboard.press('c');
    await room.changing(() =>
      room.page.getByRole('menuitemcheckbox', { name: common.noteKinds.idea }).click(),
    );
    expect(noteOf(5)?.kind).toBe('idea');
    await expect(
      room.page.getByRole('main').getByRole('button', { name: text.noteLabel(5, 'idea', longer) }),
    ).toBeVisible();

    const before = undoable(await room.saved());
    await room.changing(() => pressOn(room, longer, 'Delete'));
    await expect(room.board.note(longer)).toHaveCount(0);
    expect(noteOf(5)).toBeUndefined();
    expect((await room.saved()).notes).toHaveLength(39);
    await room.changing(() => room.undoFromNotice(text.deleted(5)));
    await expect(room.board.note(longer)).toBeVisible();
    expect(undoable(await room.saved())).toEqual(before);
  }));

test('undo goes all the way back and redo all the way forward, twice, to the same file', () =>
  inRoom(inBritishEnglish, async (room) => {
    await room.openSample();
    const start = undoable(await room.saved());
    await makeTheme(room, '2+1', 'Calm clients');
    await makeTheme(room, '5+4', 'We were ready');
    await room.changing(() => pressOn(room, CHECKLIST, '1'));
    await room.changing(() => pressOn(room, MOVE, '2'));
    await room.changing(() => pressOn(room, MOVE, 'u'));
    await room.changing(() => pressOn(room, REFERRALS, 'Delete'));
    await room.changing(() => room.board.byTyping('t2>1'));
    await leaveField(room, 'line');
    const end = undoable(await room.saved());
    expect(end).not.toEqual(start);

    const all = async (key: string, last: string) => {
      const isOver = room.page.getByRole('button', { name: last, exact: true });
      let steps = 0;
      for (; (await isOver.count()) === 0; steps += 1) {
        await room.changing(() => room.page.keyboard.press(key));
      }
      return steps;
    };
    await expect(
      room.page.getByRole('button', { name: common.undoThis(history['theme.merge']) }),
    ).toBeVisible();
    for (const _round of [1, 2]) {
      const back = await all('Control+z', text.nothingToUndo);
      expect(back).toBe(9);
      expect(undoable(await room.saved())).toEqual(start);
      expect(await all('Control+y', text.nothingToRedo)).toBe(back);
      expect(undoable(await room.saved())).toEqual(end);
    }
  }));
