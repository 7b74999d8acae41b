import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CDPSession, expect, type Locator, test } from '@playwright/test';
import { words } from '../play/director';
import {
  inBritishEnglish,
  inRoom,
  type Room,
  type SavedSession,
  smallMorning,
  stageIdOf,
  withOpen,
} from './room';
import { PLACES, type TypingPlace } from './typing-places';

const { fields, relay, setup, minutesScreen } = words;

function place(title: string): TypingPlace {
  const found = PLACES.find((one) => one.title === title);
  if (found === undefined) throw new Error(`There is no such place: ${title}`);
  return found;
}

const inPlace = (title: string, play: (room: Room, field: Locator) => Promise<void>) =>
  inRoom(withOpen(place(title).session()), async (room) => {
    const field = await place(title).open(room);
    await field.focus();
    await play(room, field);
  });

/** Types with an input method, as Chinese, Japanese, dead keys and dictation do: the letters are not sure yet. */
class InputMethod {
  readonly #cdp: CDPSession;

  private constructor(cdp: CDPSession) {
    this.#cdp = cdp;
  }

  static async of(room: Room): Promise<InputMethod> {
    return new InputMethod(await room.page.context().newCDPSession(room.page));
  }

  async compose(text: string): Promise<void> {
    await this.#cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }

  /** A key while letters are composed: the system hands it to the input method, and tells the page so. */
  async key(key: string): Promise<void> {
    const event = { key, code: key, windowsVirtualKeyCode: 229 };
    await this.#cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await this.#cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  async commit(text: string): Promise<void> {
    await this.#cdp.send('Input.insertText', { text });
  }
}

const keysOfSession = (session: SavedSession) => ({
  notes: session.notes.length,
  themes: session.themes.map(({ name }) => name),
  actions: session.actions.length,
  people: session.people.length,
  decisions: session.decisions.length,
});

/** Where an Enter commits what was typed, and how to see that it did. */
const COMMITS: readonly (readonly [string, (session: SavedSession) => boolean])[] = [
  ['a turn', ({ notes }) => notes.some(({ text }) => text === '日本')],
  ['the words of a note', ({ notes }) => notes.some(({ text }) => text === 'New desks日本')],
  ['the name of a theme on the board', ({ themes }) => themes.some(({ name }) => name === '日本')],
  ['what an action is', ({ actions }) => actions.some(({ text }) => text === '日本')],
  ['a new person', ({ people }) => people.some(({ name }) => name === '日本')],
  ['a new decision', ({ decisions }) => decisions.some(({ text }) => text === '日本')],
];

for (const [title, isCommitted] of COMMITS) {
  test(`row 39: Enter while letters are composed commits nothing in ${title}`, () =>
    inPlace(title, async (room, field) => {
      const ime = await InputMethod.of(room);
      const before = keysOfSession(await room.saved());
      const letters = await field.inputValue();
      /* A window of another test may come to the front, and then a page loses what is being composed: composed again. */
      await expect(async () => {
        await field.fill(letters);
        await field.press('End');
        await ime.compose('にほ');
        await ime.compose('にほん');
        await ime.key('Enter');
        await ime.key('Escape');
        await expect(field).toBeFocused({ timeout: 2_000 });
        await expect(field).toHaveValue(`${letters}にほん`, { timeout: 2_000 });
        expect(keysOfSession(await room.saved())).toEqual(before);
        await ime.commit('日本');
        await expect(field).toHaveValue(`${letters}日本`, { timeout: 2_000 });
      }).toPass({ timeout: 60_000 });
      await room.changing(() => field.press('Enter'));
      await expect.poll(() => isCommitted(room.onDisk())).toBe(true);
    }));
}

test.describe('the clipboard', () => {
  /* There is one clipboard, so these tests take turns. */
  test.describe.configure({ mode: 'default' });

  const copy = (room: Room, text: string) =>
    room.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  const paste = (room: Room) => room.page.keyboard.press('Control+V');
  const dialog = (room: Room) => room.page.getByRole('dialog');
  /* Its number is grouped by a space that a page's accessible names show as a plain one. */
  const pasteBeginning = (room: Room) => dialog(room).locator('.button-primary');

  test('row 34: a pasted megabyte waits in a dialog that says how much of it fits', () =>
    inPlace('a turn', async (room, field) => {
      await copy(room, 'a word and one more. '.repeat(50_000).slice(0, 1_000_000));
      await paste(room);
      const sentence = fields.tooLongPaste.tooLong(20_000, 1_000_000);
      await expect(dialog(room).getByText(sentence)).toBeVisible();
      await expect(field).toHaveValue('');
      await room.button(fields.tooLongPaste.leave).click();
      await expect(dialog(room)).toHaveCount(0);
      await expect(field).toBeFocused();
      await expect(field).toHaveValue('');
      /* The clipboard still has all of it, so it can be pasted again. */
      await paste(room);
      await pasteBeginning(room).click();
      await expect.poll(async () => (await field.inputValue()).length).toBe(20_000);
      await expect(field).toBeFocused();
      /* The field is as usable as ever: letters come and go, and Enter offers the split. */
      await field.press('Backspace');
      await field.press('Backspace');
      await room.page.keyboard.type('ok');
      await expect.poll(async () => (await field.inputValue()).slice(-2)).toBe('ok');
      await field.press('Enter');
      await expect(room.page.locator('.relay-split')).toBeVisible();
    }));

  test('row 34: a hundred thousand lines neither become people nor notes unasked', () =>
    inPlace('a new person', async (room, field) => {
      await copy(room, Array.from({ length: 100_000 }, (_, line) => `Person ${line}`).join('\n'));
      await paste(room);
      await expect(dialog(room)).toContainText(
        /Too long: 20.000 of 1.288.889 characters fit here/u,
      );
      await pasteBeginning(room).click();
      /* The beginning of a list is still read as a list, and shown before it is added. */
      await expect(room.page.locator('.pending')).toBeVisible();
      expect((await room.saved()).people).toHaveLength(3);
      await expect(field).toHaveValue('');
    }));

  test('row 34: ten thousand short lines are more notes than are made at a time, in words', () =>
    inPlace('a turn', async (room, field) => {
      await copy(room, 'a\n'.repeat(9_000));
      await paste(room);
      await field.press('Enter');
      await expect(room.page.locator('.relay-turn__left')).toHaveText(relay.add.tooMany);
      await expect(field).toHaveValue('a\n'.repeat(9_000));
      expect((await room.saved()).notes).toHaveLength(3);
    }));

  test('row 34: a field that closes when it is left stays open while it is asked', () =>
    inPlace('the name of a theme on the board', async (room, field) => {
      await copy(room, 'A long name. '.repeat(50));
      await paste(room);
      await expect(dialog(room).getByText(fields.tooLongPaste.tooLong(500, 650))).toBeVisible();
      await pasteBeginning(room).click();
      await expect(field).toBeFocused();
      await expect.poll(async () => (await field.inputValue()).length).toBe(500);
      await room.page.keyboard.type('x');
      await expect(room.notice(fields.full(500))).toBeVisible();
      await room.changing(() => field.press('Enter'));
      await room
        .savedIs(({ themes }) =>
          themes
            .map(({ name }) => name.length)
            .sort((a, b) => a - b)
            .at(-1),
        )
        .toBe(500);
    }));

  test('row 36: the cells of a table go in as words', () =>
    inPlace('the list of notes for anyone', async (room, field) => {
      await copy(room, 'Ada\tless noise\nBen\tmore light');
      await paste(room);
      await expect(field).toHaveValue('Ada\tless noise\nBen\tmore light');
    }));
});

test('row 36: of a page the words go in, and a picture or a file alone is refused in words', () =>
  inPlace('the list of notes for anyone', async (room, field) => {
    const pasted = (html: string, file: { name: string; type: string } | null) =>
      field.evaluate(
        (element, what) => {
          const clipboardData = new DataTransfer();
          if (what.html !== '') clipboardData.setData('text/html', what.html);
          if (what.file !== null) {
            const { name, type } = what.file;
            clipboardData.items.add(new File(['bytes'], name, { type }));
          }
          const event = new ClipboardEvent('paste', {
            clipboardData,
            bubbles: true,
            cancelable: true,
          });
          element.dispatchEvent(event);
          return event.defaultPrevented;
        },
        { html, file },
      );
    const page =
      '<h1>Went <b>well</b></h1><ul><li>Fewer tickets</li><li>Calm</li></ul>' +
      '<table><tr><td>a</td><td>b</td></tr></table><script>document.title="bad"</script>';
    await pasted(page, null);
    await expect(field).toHaveValue('Went well\nFewer tickets\nCalm\na\tb');
    expect(await pasted('', { name: 'picture.png', type: 'image/png' })).toBe(true);
    await expect(room.notice(fields.pasteRefused.picture)).toBeVisible();
    expect(await pasted('', { name: 'minutes.docx', type: '' })).toBe(true);
    await expect(room.notice(fields.pasteRefused.file)).toBeVisible();
    await expect(field).toHaveValue('Went well\nFewer tickets\nCalm\na\tb');
    expect(await room.page.title()).not.toContain('bad');
  }));

/** Puts text into the field that has the focus as if it had been typed at once; a keyboard cannot make all of these. */
const insert = (room: Room, codes: readonly number[]) =>
  room.page.evaluate(
    (units) => document.execCommand('insertText', false, String.fromCharCode(...units)),
    [...codes],
  );
const unitsOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

test('row 31: control characters and half characters are kept in the file, and are U+FFFD in Word', () =>
  inPlace('the list of notes for anyone', async (room, field) => {
    const text = 'bell \u0007 half \uD800 noncharacter \uFFFE end';
    await insert(room, unitsOf(text));
    await expect
      .poll(() => field.evaluate((element: HTMLTextAreaElement) => element.value.length))
      .toBe(text.length);
    await room.changing(() => field.press('Control+Enter'));
    await room.savedIs(({ notes }) => notes.map((note) => note.text)).toContain(text);
    expect(room.fileText()).toContain('half \\ud800 ');
    await room.kill();
    await room.startAgain();
    await room.savedIs(({ notes }) => notes.map((note) => note.text)).toContain(text);
    await room.chooseInMenu(words.run.toMinutes);
    const target = join(room.folders.documents, 'minutes.docx');
    await room.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    }, target);
    await room.button(minutesScreen.save).click();
    await expect(room.notice(minutesScreen.saved('minutes.docx'))).toBeVisible({ timeout: 60_000 });
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.extractRawText({ path: target });
    expect(value).toContain('bell \uFFFD half \uFFFD noncharacter \uFFFD end');
  }));

const MARKUP =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a sign that must stay a sign
  '<script>document.title="bad"</script><img src=x onerror=\'document.title="bad"\'>{{a}}${b}$&';

test('row 32: markup, scripts and template signs are shown as they were typed, everywhere', () =>
  inRoom(
    withOpen(
      (() => {
        const session = smallMorning('Went well', [MARKUP, 'Ben'], (now) => [
          {
            name: 'note.add',
            payload: { stageId: stageIdOf(now, 'Went well'), texts: [MARKUP], authorId: null },
          },
          { name: 'desk.step', payload: { stageId: stageIdOf(now, 'Went well'), step: 'group' } },
        ]);
        return { ...session, meta: { ...session.meta, title: MARKUP, organisation: MARKUP } };
      })(),
    ),
    async (room) => {
      await room.stages.isAt('Went well');
      await expect(room.page.getByText(MARKUP).first()).toBeVisible();
      await room.chooseInMenu(words.run.whoIsHere);
      const person = room.page.getByRole('dialog').locator('li').filter({ hasText: MARKUP });
      await person.getByRole('button').click();
      await expect(room.notice(words.run.nowLeft(MARKUP))).toBeVisible();
      await expect(
        room.page.locator('[aria-live]').filter({ hasText: MARKUP }).first(),
      ).toBeAttached();
      await room.page.keyboard.press('Escape');
      await room.chooseInMenu(words.run.toMinutes);
      await expect(room.page.locator('.minutes-sheet').getByText(MARKUP).first()).toBeVisible();
      await room.button(minutesScreen.library).click();
      await expect(room.page.getByRole('heading', { name: MARKUP })).toBeVisible();
      expect(await room.page.title()).not.toContain('bad');
      await expect(room.page.locator('img, script:not([src])')).toHaveCount(0);
    },
  ));

const STRANGE = [
  'שלום עולם, הכול עבד טוב (ברוב הימים) 100%',
  `Z${'\u0301\u0316\u0334\u0489'.repeat(30)}a${'\u0300\u0323'.repeat(30)}lgo`,
  '👩‍👩‍👧‍👦👨🏽‍🚀🏴‍☠️🇮🇸'.repeat(6),
  'Donaudampfschifffahrtsgesellschaft'.repeat(9).slice(0, 140),
  '\u202Eturned round and never turned back',
];

test('row 35: writing from right to left, stacked accents, joined emoji and endless words keep the room whole', () =>
  inRoom(
    withOpen(
      (() => {
        const session = smallMorning(
          'Went well',
          ['נועה לוי', STRANGE[1] ?? '', 'x'.repeat(300)],
          (now) => [
            {
              name: 'note.add',
              payload: { stageId: stageIdOf(now, 'Went well'), texts: STRANGE, authorId: null },
            },
            { name: 'desk.step', payload: { stageId: stageIdOf(now, 'Went well'), step: 'group' } },
          ],
        );
        return { ...session, meta: { ...session.meta, title: 'Wort'.repeat(75) } };
      })(),
    ),
    async (room) => {
      const overflow = () =>
        room.page.evaluate(() => {
          const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
          return [scrollWidth - clientWidth, scrollHeight - clientHeight];
        });
      await room.stages.isAt('Went well');
      await expect(room.page.getByText(STRANGE[0] ?? '').first()).toBeVisible();
      expect(await overflow()).toEqual([0, 0]);
      await room.chooseInMenu(words.run.whoIsHere);
      await room.page.keyboard.press('Escape');
      await room.chooseInMenu(words.run.toMinutes);
      await expect(room.button(minutesScreen.save)).toBeVisible();
      expect(await overflow()).toEqual([0, 0]);
      const target = join(room.folders.documents, 'minutes.docx');
      await room.app.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
      }, target);
      await room.button(minutesScreen.save).click();
      await expect(room.notice(minutesScreen.saved('minutes.docx'))).toBeVisible({
        timeout: 60_000,
      });
      const { default: mammoth } = await import('mammoth');
      const { value } = await mammoth.extractRawText({ path: target });
      /* Signs that turn the direction are left out there: they would turn the minutes' own words round, too. */
      for (const text of STRANGE)
        expect(value).toContain(text.normalize('NFC').replace('\u202E', ''));
      await room.button(minutesScreen.library).click();
      await expect(room.page.getByRole('heading', { name: words.library.headline })).toBeVisible();
      expect(await overflow()).toEqual([0, 0]);
    },
  ));

test('row 37: a note of spaces or unseen signs is not added, and the letters stay', () =>
  inPlace('a turn', async (room, field) => {
    for (const text of ['   ', '\n \n', '\u200b\u200d \u2060']) {
      await field.fill('');
      await insert(room, unitsOf(text));
      await field.press('Enter');
      await expect(room.page.locator('.relay-turn__left')).toHaveText(
        words.failures['note-empty'](''),
      );
      await expect(field).toHaveValue(text);
    }
    expect((await room.saved()).notes).toHaveLength(3);
  }));

test('row 38: nobody at all, equal names, and two hundred people', () =>
  inRoom(inBritishEnglish, async (room) => {
    await room.setUp.newSession();
    const field = room.textbox(setup.people.add);
    await field.click();
    await room.page.keyboard.type('Ada Lovelace');
    await room.changing(() => field.press('Enter'));
    await room.page.keyboard.type('ada lovelace');
    await expect(room.page.getByText(setup.people.sameName('Ada Lovelace'))).toBeVisible();
    /* A hint and no more: two people may share a name. */
    await room.changing(() => field.press('Enter'));
    expect((await room.saved()).people).toHaveLength(2);
    const names = Array.from({ length: 198 }, (_, at) => `Person ${at + 1}; Engineer`);
    await field.evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, names.join('\n'));
    await room.changing(() => room.button(setup.people.addAll(198)).click());
    await room.savedIs(({ people }) => people.length).toBe(200);
    await room.setUp.start();
    await room.chooseInMenu(words.run.whoIsHere);
    await expect(room.page.getByRole('dialog')).toContainText(words.run.peopleHere(200, 200));
    const size = await room.page.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return scrollHeight - clientHeight;
    });
    expect(size).toBe(0);
  }));

test('row 38: a session without people starts, and says so where somebody would be asked', () =>
  inRoom(withOpen(smallMorning('Went well', [])), async (room) => {
    await room.stages.isAt('Went well');
    await room.stages.goOn(words.run.goOnTo.write);
    await expect(room.page.getByText(relay.before.nobody)).toBeVisible();
  }));

test('row 41: a day that does not exist keeps the focus and the letters, and is said to be none', () =>
  inPlace('the day of a session', async (room, field) => {
    const before = (await room.saved()).meta.heldOn;
    for (const [typed, problem] of [
      ['31.02.2027', 'no-such-day'],
      ['29.02.2027', 'no-such-day'],
      ['12/13/2027', 'no-such-day'],
      ['1.1.0000', 'no-such-day'],
      ['1.1.9999', 'far-year'],
      ['soonish', 'not-a-day'],
    ] as const) {
      await field.fill(typed);
      await field.press('Tab');
      await expect(room.page.getByText(fields.dayProblems[problem])).toBeVisible();
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(typed);
      await field.press('Enter');
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(typed);
      expect((await room.saved()).meta.heldOn).toBe(before);
    }
    /* Nobody is locked in: the second Tab goes on. */
    await field.press('Tab');
    await expect(field).not.toBeFocused();
    await expect(field).toHaveValue('soonish');
    for (const [typed, day] of [
      ['13/12/27', '2027-12-13'],
      ['29.02.2028', '2028-02-29'],
    ] as const) {
      await field.fill(typed);
      await room.changing(() => field.press('Enter'));
      await room.savedIs(({ meta }) => meta.heldOn).toBe(day);
    }
  }));

test('row 42: a due day that has passed is warned of and taken', () =>
  inPlace('the day of an action', async (room, field) => {
    await field.fill('3 March 2020');
    await field.press('Tab');
    await expect(room.page.getByText(words.actions.dayWarnings['before-session'])).toBeVisible();
    const what = room.textbox(words.actions.what);
    await what.fill('Look at it again');
    await room.changing(() => what.press('Enter'));
    await room.savedIs(({ actions }) => actions.map(({ dueOn }) => dueOn)).toEqual(['2020-03-03']);
  }));

test('row 22: a title that no file can be named by makes a clean name, which is shown', () =>
  inRoom(withOpen(place('the place of a session').session()), async (room) => {
    await place('the place of a session').open(room);
    const title = room.textbox(setup.facts.title);
    for (const [typed, name] of [
      ['Q1/Q2: "what" <now>?|*\\', 'Q1 Q2 what now'],
      ['safe\u202Etxt.exe', 'safe txt.exe'],
      ['Ends with a dot. ', 'Ends with a dot'],
    ] as const) {
      await title.fill(typed);
      await expect(room.page.getByText(setup.facts.inFileNames(name))).toBeVisible();
    }
    await title.fill('Retro: CON? 🎉 2026');
    await expect(room.page.getByText(setup.facts.inFileNames('Retro CON 🎉 2026'))).toBeVisible();
    await title.press('Tab');
    await room.savedIs(({ meta }) => meta.title).toBe('Retro: CON? 🎉 2026');
    const proposed = room.app.evaluate(
      ({ dialog }) =>
        new Promise<string>((resolve) => {
          dialog.showSaveDialog = async (_window: unknown, options?: { defaultPath?: string }) => {
            resolve(options?.defaultPath ?? '');
            return { canceled: true, filePath: '' };
          };
        }),
    );
    await room.page.getByRole('button', { name: words.setup.toLibrary }).click();
    await expect
      .poll(() => readdirSync(room.folders.library).filter((name) => name.endsWith('.json')))
      .toEqual(['2026-12-11 Retro CON 🎉 2026.lessons.json']);
    await room.page.getByRole('button', { name: words.library.minutes }).first().click();
    await room.button(minutesScreen.save).click();
    expect((await proposed).split('/').at(-1)).toBe(
      '2026-12-11 Retro CON 🎉 2026 - Example - minutes.docx',
    );
    expect(
      readFileSync(join(room.folders.library, room.sessionFiles()[0] ?? ''), 'utf8'),
    ).toContain('Retro: CON? 🎉 2026');
  }));
