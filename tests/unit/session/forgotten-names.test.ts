import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from '@shared/domain/commands';
import type { Session } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeLines } from '../../../electron/main/storage/safety/journal-line';
import { deskOf, type TestDesk } from '../../helpers/desk-of';
import { scratchFolder } from '../storage/scratch';

const folder = scratchFolder();
const desks: TestDesk[] = [];
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.opener.close();
});

async function newDesk(): Promise<TestDesk> {
  const desk = await deskOf({ profile: folder.in('profile'), library: folder.in('library') });
  desks.push(desk);
  return desk;
}

/** Every file of the profile and the library, with its content. */
const everyFile = (): { path: string; text: string }[] =>
  ['profile', 'library'].flatMap((part) =>
    readdirSync(folder.in(part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'reserve.bin')
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  );

/** Whatever has a person as the writer of a note, or a turn tied to one. */
const tie = (personIds: readonly string[]) =>
  new RegExp(`"(?:authorId|fromId)":\\s*"(?:${personIds.join('|')})"|"noteId":\\s*"`, 'u');

/** The lines of every journal that change a note and a turn at once, or whose history does. */
const linesThatTell = (): string[] =>
  everyFile()
    .filter(({ path }) => path.endsWith('.jsonl'))
    .flatMap(({ path }) => decodeLines(readFileSync(path)).lines)
    .flatMap((line) => {
      const { step, checkpoint } = line as {
        step?: { changes: { table: string }[] };
        checkpoint?: { past: unknown[]; future: unknown[] };
      };
      const tables = new Set(step?.changes.map(({ table }) => table));
      const tells = tables.has('notes') && tables.has('relays');
      const hasHistory = (checkpoint?.past.length ?? 0) + (checkpoint?.future.length ?? 0) > 0;
      return tells || hasHistory ? [JSON.stringify(line)] : [];
    });

const sessionOf = (desk: TestDesk): Session => {
  const view = desk.service.view();
  if (view === null) throw new Error('Nothing is open');
  return view.session;
};

const questionOf = (desk: TestDesk): string =>
  stagesOf(sessionOf(desk)).find(({ kind }) => kind === 'question')?.id ?? '';

/** So many turns, each with a note. */
async function writeTurns(desk: TestDesk, count: number): Promise<void> {
  const stageId = questionOf(desk);
  for (let turn = 0; turn < count; turn += 1) {
    await desk.do({ name: 'relay.take', payload: { stageId } });
    await desk.do({ name: 'desk.draft', payload: { stageId, text: `Words ${turn}` } });
    await desk.do({ name: 'relay.save', payload: { stageId, text: `Words ${turn}` } });
  }
}

const begin = (desk: TestDesk): Promise<void> =>
  desk.do({ name: 'relay.start', payload: { stageId: questionOf(desk) } });

const FORGET: Command = { name: 'names.forget', payload: {} };
const NEVER: Command = { name: 'meta.edit', payload: { fields: { names: 'never' } } };

describe('S18: names that were forgotten', () => {
  it('stand in no file of this computer any more: no journal, no backup, no half of a file, no session', async () => {
    const desk = await newDesk();
    const { session } = await desk.openNew();
    const people = Object.keys(session.people);
    await begin(desk);
    await writeTurns(desk, 2);
    for (const reason of ['regular', 'conflict', 'restore'] as const) {
      await desk.service.store?.backUp(reason);
    }
    await desk.service.flush();
    const name = desk.service.path ?? '';
    const half = folder.in('library', '.lessons-0123456789ab.tmp');
    writeFileSync(half, readFileSync(name));
    writeFileSync(folder.in('library', '.lessons-ba9876543210.tmp'), 'of another session');
    const telling = () => everyFile().filter(({ text }) => tie(people).test(text));
    expect(telling().length).toBeGreaterThanOrEqual(6);

    await desk.do(FORGET);
    expect(telling().map(({ path }) => path)).toEqual([]);
    expect(everyFile().map(({ path }) => path)).not.toContain(half);
    expect(everyFile().map(({ text }) => text)).toContain('of another session');
    const { backups } = desk.shelf.of(session.meta.id);
    expect((await backups.list()).map(({ counts }) => counts.notes)).toContain(2);
    expect(linesThatTell()).toEqual([]);

    await desk.opener.close();
    const again = await newDesk();
    const view = await again.open(session.meta.id);
    expect(view.labels).toEqual({ undo: null, redo: null, steps: 0 });
    expect(view.session.meta.names).toBe('never');
    expect(Object.keys(view.session.notes)).toHaveLength(2);
    expect(telling()).toEqual([]);
  });

  it('stay gone where the app died before it could remove the backups', async () => {
    const desk = await newDesk();
    const { session } = await desk.openNew();
    const people = Object.keys(session.people);
    await begin(desk);
    await writeTurns(desk, 1);
    await desk.service.store?.backUp('regular');
    const { backups, journalFolder } = desk.shelf.of(session.meta.id);
    const left = everyFile().filter(
      ({ path, text }) => path.startsWith(journalFolder) && tie(people).test(text),
    );
    expect(left.length).toBeGreaterThanOrEqual(2);
    await desk.do(FORGET);
    await desk.opener.close();
    for (const { path, text } of left) writeFileSync(path, text);
    expect((await backups.list()).length).toBeGreaterThan(0);
    const again = await newDesk();
    await again.open(session.meta.id);
    const telling = () => everyFile().filter(({ text }) => tie(people).test(text));
    await vi.waitFor(() => expect(telling()).toEqual([]), 5_000);
  });
});

describe('S18: names that are never kept', () => {
  it('can be found in no journal and no backup once the round is over, and what was written is whole', async () => {
    const desk = await newDesk();
    const { session } = await desk.openNew();
    const people = Object.keys(session.people);
    await desk.do(NEVER);
    await begin(desk);
    await writeTurns(desk, people.length - 1);
    await desk.service.store?.backUp('regular');
    expect(linesThatTell().length).toBeGreaterThan(0);
    await writeTurns(desk, 1);
    const { backups } = desk.shelf.of(session.meta.id);
    await vi.waitFor(async () => {
      expect(linesThatTell()).toEqual([]);
      const counts = (await backups.list()).map((backup) => backup.counts.notes);
      expect([...new Set(counts)].sort()).toEqual([0, people.length]);
    }, 5_000);
    expect(everyFile().filter(({ text }) => tie(people).test(text))).toEqual([]);
    /* In memory the last step can still be taken back. */
    expect((await desk.service.undo()).ok).toBe(true);
  });

  it('come out of a crash in the middle of a round with every note and the turn where it was', async () => {
    const desk = await newDesk();
    const { session } = await desk.openNew();
    await desk.do(NEVER);
    await begin(desk);
    await writeTurns(desk, 2);
    const now = sessionOf(desk);
    await desk.opener.close();
    for (const { path } of everyFile()) {
      if (path.endsWith('.lessons.json')) await rm(path);
    }
    const again = await newDesk();
    const { session: back } = await again.open(session.meta.id);
    expect(back.notes).toEqual(now.notes);
    expect(back.relays).toEqual(now.relays);
  });
});
