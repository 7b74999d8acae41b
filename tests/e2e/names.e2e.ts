import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { NamesPolicy } from '@shared/domain/model';
import { openDocx, tablesOf, wordsOf } from '../helpers/docx-package';
import { words } from '../play/director';
import { answerSaveDialog } from './helpers';
import { inRoom, type Room, smallMorning, stageIdOf, withOpen } from './room';

const { importing, minutesScreen, names, run, terms } = words;
/* Names that stand nowhere else, and three people so that a round has a middle. */
const PEOPLE = ['Adaquin', 'Benzolt', 'Cleorik'];
const NOTES = ['Vans were stocked', 'Two knew the valve', 'Calls came late'];
/** What stands in a list that was collected beforehand. */
const LISTED = 'Spare parts were there';

const morning = (policy: NamesPolicy) =>
  withOpen(
    smallMorning('Went well', PEOPLE, (session) => [
      { name: 'meta.edit', payload: { fields: { names: policy, typing: 'covered' } } },
      { name: 'desk.step', payload: { stageId: stageIdOf(session, 'Went well'), step: 'write' } },
    ]),
  );

/** Every file of the profile and the library, with its content. */
const filesOf = ({ folders }: Room): { path: string; text: string }[] =>
  [join(folders.profile, 'safety'), folders.library].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'reserve.bin')
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  );

/** The words of one text in a file that have a person before a note, as in a line of a list. */
const SIGNED = new RegExp(`(?:${PEOPLE.join('|')})[^"]*(?:${[...NOTES, LISTED].join('|')})`, 'u');

/** The files that have somebody beside a note, or a note beside a turn, as records or in words. */
const filesThatTell = (room: Room): string[] =>
  filesOf(room)
    .filter(({ text }) => /"authorId":\s*"|"noteId":\s*"/u.test(text) || SIGNED.test(text))
    .map(({ path }) => path);

/** From the lines back to the text, and from there out. */
async function leaveList(room: Room): Promise<void> {
  await room.page.keyboard.press('Escape');
  await expect(room.page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await room.page.keyboard.press('Escape');
  await expect(room.page.getByRole('dialog')).toHaveCount(0);
}

/** Pastes a list of a name and a note, and looks at it. */
async function pasteList(room: Room): Promise<void> {
  await room.chooseInMenu(importing.menu.notes);
  await expect(room.page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  const line = `${PEOPLE[0]};Went well;${LISTED}`;
  await room.page.getByRole('dialog').getByRole('textbox').fill(line);
  await room.page.keyboard.press('Control+Enter');
  await expect(room.page.getByRole('dialog').getByRole('listitem')).toHaveCount(1);
}

/** The lines of the journal that change notes and turns in one step. */
const stepsThatTell = (room: Room): string[] =>
  filesOf(room)
    .filter(({ path }) => path.endsWith('.jsonl'))
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => /"table":"notes"/u.test(line) && /"table":"relays"/u.test(line));

async function writeAs(room: Room, index: number): Promise<void> {
  expect(await room.relay.takeKeyboard()).toBe(PEOPLE[index]);
  await room.relay.write(NOTES[index] ?? '');
}

/** Saves the minutes and gives them back: all their words, and the rows of the table of notes. */
async function minutesOf(
  room: Room,
  fileName = 'minutes.docx',
): Promise<{ text: string; notes: string[][] }> {
  await room.chooseInMenu(run.toMinutes);
  await expect(room.button(minutesScreen.save)).toBeVisible();
  const path = join(room.folders.documents, fileName);
  await answerSaveDialog(room.app, path);
  await room.button(minutesScreen.save).click();
  await expect.poll(() => existsSync(path), { timeout: 20_000 }).toBe(true);
  const docx = openDocx(readFileSync(path));
  const notes = tablesOf(docx).find(([head]) => head?.[0] === 'No.') ?? [];
  return { text: wordsOf(docx.xml('word/document.xml').documentElement ?? raise()), notes };
}

function raise(): never {
  throw new Error('The minutes are empty');
}

test('S18: names that are never kept stand beside no note, in no file and no minutes, also after a power cut in the middle of a turn', () =>
  inRoom(morning('never'), async (room) => {
    await room.relay.begin();
    await writeAs(room, 0);
    await writeAs(room, 1);
    expect(await room.relay.takeKeyboard()).toBe(PEOPLE[2]);
    await room.relay.type('Calls came');
    await room.savedIs((session) => session.desks[0]?.draft).toBe('Calls came');
    await room.kill();
    await room.startAgain();
    const field = room.relay.note(PEOPLE[2] ?? '');
    await expect(field).toHaveValue('Calls came');
    await room.relay.write(' late');
    await expect(room.page.getByText(NOTES[0] ?? '')).toBeVisible();

    const { notes, relays, meta } = await room.saved();
    expect(notes.map(({ text }) => text).sort()).toEqual([...NOTES].sort());
    expect(notes.map(({ authorId }) => authorId)).toEqual([null, null, null]);
    expect(new Set(notes.map(({ writtenAt }) => writtenAt))).toEqual(new Set([meta.startedAt]));
    expect(relays[0]?.endedTurns.map(({ noteId }) => noteId)).toEqual([null, null, null]);
    expect(filesThatTell(room)).toEqual([]);
    await expect.poll(() => stepsThatTell(room)).toEqual([]);

    const { notes: rows } = await minutesOf(room);
    expect(rows).toHaveLength(4);
    expect(rows.flat().filter((cell) => PEOPLE.includes(cell))).toEqual([]);
  }));

test('S18: a pasted list of names and notes is in no file where names are never kept, neither left nor brought in', () =>
  inRoom(morning('never'), async (room) => {
    await room.stages.isAt('Went well');
    await pasteList(room);
    await leaveList(room);
    await room.settled();
    expect(filesThatTell(room)).toEqual([]);
    expect(filesOf(room).filter(({ text }) => text.includes(LISTED))).toEqual([]);
    await pasteList(room);
    await room.changing(() => room.page.keyboard.press('Control+Enter'));
    expect((await room.saved()).notes).toMatchObject([{ text: LISTED, authorId: null }]);
    expect(filesThatTell(room)).toEqual([]);
  }));

test('PF6: names that are hidden stay in the file, and stand on no screen and in no minutes', () =>
  inRoom(morning('hidden'), async (room) => {
    await room.relay.begin();
    for (const index of PEOPLE.keys()) await writeAs(room, index);
    await expect(room.page.getByText(NOTES[0] ?? '')).toBeVisible();
    const { notes, people } = await room.saved();
    const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name;
    expect(notes.map(({ text, authorId }) => [nameOf(authorId), text]).sort()).toEqual(
      PEOPLE.map((name, at) => [name, NOTES[at]]),
    );
    await room.stages.goOn(run.goOnTo.group);
    for (const text of NOTES) await expect(room.board.note(text)).toBeVisible();
    const wall = (await room.page.locator('.note-card').allTextContents()).join(' ');
    for (const name of PEOPLE) expect(wall).not.toContain(name);
    const { notes: rows } = await minutesOf(room);
    expect(rows).toHaveLength(4);
    expect(rows.flat().filter((cell) => PEOPLE.includes(cell))).toEqual([]);
  }));

test('S18: names that were shown are forgotten on a word, in every file, and the minutes know them no more', () =>
  inRoom(morning('shown'), async (room) => {
    await room.relay.begin();
    for (const index of PEOPLE.keys()) await writeAs(room, index);
    await expect(room.page.getByText(NOTES[0] ?? '')).toBeVisible();
    await pasteList(room);
    await leaveList(room);
    await room.settled();
    expect(filesThatTell(room).length).toBeGreaterThan(1);
    expect(filesOf(room).some(({ text }) => text.includes(LISTED))).toBe(true);
    const signed = await minutesOf(room);
    expect(signed.notes.slice(1).map((row) => row.at(-1))).toEqual(PEOPLE);

    await room.button(minutesScreen.backToSession).click();
    await room.page.keyboard.press('Control+k');
    await room.page.keyboard.type(names.title);
    await expect(room.page.getByRole('option', { name: names.title })).toBeVisible();
    await room.page.keyboard.press('Enter');
    await room.page.getByRole('radio', { name: terms.names.never }).click();
    await room.button(names.forget.confirm).click();
    await room.savedIs((session) => session.meta.names).toBe('never');
    await expect.poll(() => filesThatTell(room)).toEqual([]);
    expect(filesOf(room).filter(({ text }) => text.includes(LISTED))).toEqual([]);
    await room.button(words.relay.ways.done).click();
    const { notes: rows } = await minutesOf(room, 'later.docx');
    expect(rows).toHaveLength(4);
    expect(rows.flat().filter((cell) => PEOPLE.includes(cell))).toEqual([]);
  }));
