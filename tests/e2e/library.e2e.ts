import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { SessionFile } from '@shared/persistence/session-file';
import { words } from '../play/director';
import {
  inBritishEnglish,
  inRoom,
  type Room,
  sessionFilesIn,
  sessionFileText,
  smallMorning,
  withOpen,
} from './room';

const { library } = words;

/** What the shelf says about the chosen session. */
const count = (room: Room, what: string) =>
  room.page.locator('.details__counts div').filter({ hasText: what }).locator('dd');

/** The system's own dialog cannot be driven, so it answers at once with a path. */
const answerOpenDialog = (room: Room, path: string) =>
  room.app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, path);

const book = (room: Room, title: string) =>
  room.page
    .getByRole('list', { name: library.shelf })
    .getByRole('button', { name: new RegExp(title) });

const readAll = (room: Room): SessionFile[] =>
  room
    .sessionFiles()
    .map((name) => JSON.parse(readFileSync(join(room.folders.library, name), 'utf8')));

test('the first start is one clear invitation and writes nothing', () =>
  inRoom(null, async (room) => {
    await room.setUp.chooseBritishEnglish();
    await expect(
      room.page.getByRole('heading', { level: 1, name: library.first.title }),
    ).toBeVisible();
    await expect(room.button(library.first.begin)).toBeFocused();
    await expect(room.button(library.sample)).toBeVisible();
    await expect(room.button(library.importFile)).toBeVisible();
    await expect(room.page.getByRole('list', { name: library.shelf })).toHaveCount(0);
    expect(room.sessionFiles()).toEqual([]);
  }));

test('the sample opens with its notes and people, and stands on the shelf with counts and state', () =>
  inRoom(inBritishEnglish, async (room) => {
    await room.openSample();
    await expect(room.board.note('Monthly restore test finally boring')).toBeVisible();
    const { notes, people, themes, meta } = await room.saved();
    expect(notes).toHaveLength(40);
    expect(people).toHaveLength(14);
    expect(themes).toEqual([]);
    expect(meta.title).toBe('Lessons Learned 2026');

    await room.goToShelf();
    await expect(book(room, `Lessons Learned 2026, .*, ${library.states.running}`)).toBeVisible();
    await expect(count(room, library.countWords.people(14))).toHaveText('14');
    await expect(count(room, library.countWords.notes(40))).toHaveText('40');
    await expect(count(room, library.countWords.themes(0))).toHaveText('0');
    await expect(count(room, library.countWords.actions(0))).toHaveText('0');
    await room.button(library.open.running).click();
    await room.stages.isAt('Went well');
  }));

test('a duplicate carries people and agenda and nothing that was said', () =>
  inRoom(inBritishEnglish, async (room) => {
    await room.openSample();
    const sample = await room.saved();
    await room.goToShelf();
    await room.button(library.duplicate).click();
    await expect(room.button(words.setup.start)).toBeVisible();

    expect(room.sessionFiles()).toHaveLength(2);
    const copy = readAll(room).find((file) => file.session.meta.id !== sample.meta.id)?.session;
    if (copy === undefined) throw new Error('No copy was saved');
    const asked = (session: typeof sample) => ({
      people: session.people.map(({ name, role, isManagement }) => [name, role, isManagement]),
      agenda: session.stages.map(({ title, kind, plannedMs }) => [title, kind, plannedMs]),
      aims: [session.meta.goal, session.meta.vision, session.meta.place],
    });
    expect(asked(copy)).toEqual(asked(sample));
    for (const table of ['notes', 'themes', 'actions', 'decisions', 'parked'] as const) {
      expect(copy[table], table).toEqual([]);
    }
    for (const table of ['relays', 'clocks', 'desks'] as const) {
      expect(copy[table], table).toEqual([]);
    }
    expect(copy.meta.startedAt).toBeNull();
    const facilitator = copy.people.find(({ id }) => id === copy.meta.facilitatorId);
    expect(facilitator?.name).toBe('Maren Holt');
    const untouched = readAll(room).find((file) => file.session.meta.id === sample.meta.id);
    expect(untouched?.session.notes).toEqual(sample.notes);
  }));

test('a deleted session is back by Undo, byte for byte', () =>
  inRoom(inBritishEnglish, async (room) => {
    await room.openSample();
    await room.goToShelf();
    const [name = ''] = room.sessionFiles();
    const before = room.fileText();
    await room.button(words.common.delete).click();
    await expect(room.notice(library.deleted('Lessons Learned 2026'))).toBeVisible();
    expect(room.sessionFiles()).toEqual([]);
    await room.undoFromNotice(library.deleted('Lessons Learned 2026'));
    await expect(book(room, 'Lessons Learned 2026')).toBeVisible();
    expect(room.sessionFiles()).toEqual([name]);
    expect(room.fileText()).toBe(before);
  }));

test('a session file from elsewhere is imported once and opens', () =>
  inRoom(inBritishEnglish, async (room) => {
    const path = join(room.folders.documents, 'from a colleague.json');
    const sent = sessionFileText(smallMorning('To change'));
    writeFileSync(path, sent);
    await answerOpenDialog(room, path);
    await room.button(library.importFile).click();
    await expect(book(room, 'Small')).toBeVisible();
    expect((await room.saved()).people.map((person) => person.name)).toEqual([
      'Ada',
      'Ben',
      'Cleo',
    ]);
    expect(readFileSync(path, 'utf8')).toBe(sent);

    const once = room.fileText();
    await room.button(library.importFile).click();
    await expect(room.notice(words.failures['already-in-library']('Small'))).toBeVisible();
    expect(room.fileText()).toBe(once);

    await room.button(library.open.running).click();
    await room.stages.isAt('To change');
  }));

for (const [what, text, sentence] of [
  ['a broken session file', '{ "format": "lessons-learned/session", ', 'file-truncated'],
  ['a file of another kind', '{ "name": "something else" }', 'not-a-session-file'],
] as const) {
  test(`${what} is refused in one sentence and changes nothing`, () =>
    inRoom(inBritishEnglish, async (room) => {
      await room.openSample();
      await room.goToShelf();
      const before = room.fileText();
      const path = join(room.folders.documents, 'broken.json');
      writeFileSync(path, text);
      await answerOpenDialog(room, path);
      await room.button(library.importFile).click();
      await expect(room.notice(words.failures[sentence]('broken.json'))).toBeVisible();
      expect(room.fileText()).toBe(before);
      expect(readFileSync(path, 'utf8')).toBe(text);
      await expect(book(room, 'Lessons Learned 2026')).toBeVisible();
    }));
}

test('a damaged file in the folder is named on the shelf and left untouched', () => {
  const damaged = sessionFileText(smallMorning('Open')).slice(0, -40);
  return inRoom(
    (folders) => {
      inBritishEnglish(folders);
      writeFileSync(join(folders.library, 'cut off.lessons.json'), damaged);
    },
    async (room) => {
      const sentence = words.failures['file-truncated']('cut off.lessons.json');
      await expect(room.page.getByText(sentence)).toBeVisible();
      await room.button(library.newSession).click();
      await expect(room.button(words.setup.start)).toBeVisible();
      expect(sessionFilesIn(room.folders.library)).toHaveLength(2);
      await room.close();
      await room.startAgain();
      await expect(room.button(words.setup.start)).toBeVisible();
      expect(readFileSync(join(room.folders.library, 'cut off.lessons.json'), 'utf8')).toBe(
        damaged,
      );
    },
  );
});

test('closing the app and starting it again goes on in the same stage and step', () =>
  inRoom(withOpen(smallMorning('Went well')), async (room) => {
    await room.stages.isAt('Went well');
    await room.stages.jumpTo('To change');
    await room.stages.goOn(words.run.goOnTo.write);
    await expect(room.page.getByRole('heading', { name: words.relay.before.title })).toBeVisible();
    await room.close();
    await room.startAgain();
    await room.stages.isAt('To change');
    await expect(room.page.getByRole('heading', { name: words.relay.before.title })).toBeVisible();
    const { position, stages, desks } = await room.saved();
    const here = stages.find(({ id }) => id === position.stageId);
    expect(here?.title).toBe('To change');
    expect(desks.find(({ id }) => id === here?.id)?.step).toBe('write');
  }));
