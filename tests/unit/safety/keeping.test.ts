import { writeFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { startEngine } from '@shared/domain/engine';
import type { Session } from '@shared/domain/model';
import type { BackupReason, Kept, SaveState } from '@shared/ipc/contract';
import { NOTHING_UNKNOWN, toSessionFile } from '@shared/persistence/session-file';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decide } from '../../../electron/main/storage/recovery';
import { Backups, toKeep } from '../../../electron/main/storage/safety/backups';
import { Reserve } from '../../../electron/main/storage/safety/reserve';
import { judge, SaveHealth } from '../../../electron/main/storage/save-health';
import { sha256 } from '../../../electron/main/storage/sha256';
import { fileEveryMs } from '../../../electron/main/storage/synced-folder';
import { failureOfLibraryWrite } from '../../../electron/main/storage/system-failure';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { smallSession } from '../../helpers/small-session';
import { scratchFolder } from '../storage/scratch';

const folder = scratchFolder();
const session = smallSession(countingPorts());
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const fileAt = (revision: number, host = 'h') =>
  toSessionFile(
    session,
    revision,
    { appVersion: '0', savedAt: '', writer: { instance: 'i', host } },
    sha256,
  );

describe('what the room is told about saving', () => {
  const well = { since: null, failure: null };
  const full = { code: 'disk-full' } as const;

  it.each([
    ['nothing while all is well', well, well, 60_000, { kind: 'saved' }],
    [
      'nothing about a delay that nobody notices',
      { since: 0, failure: null },
      well,
      300,
      { kind: 'saved' },
    ],
    ['a calm mark within a second', { since: 0, failure: null }, well, 500, { kind: 'late' }],
    [
      'still only a mark while it may end by itself',
      well,
      { since: 0, failure: full },
      3_900,
      { kind: 'late' },
    ],
    [
      'what to do within five seconds',
      well,
      { since: 0, failure: full },
      4_500,
      { kind: 'failed', failure: full, kept: 'here' },
    ],
    [
      'row 17: of a write that hangs without an error, that the folder does not answer',
      well,
      { since: 0, failure: null },
      4_500,
      { kind: 'failed', failure: { code: 'folder-silent' }, kept: 'here' },
    ],
    [
      'row 28: nothing of a folder that has only just been asked, while the safety copy is what fails',
      { since: 0, failure: { code: 'safety-copy', detail: 'EIO' } as const },
      { since: 4_400, failure: null },
      4_500,
      { kind: 'failed', failure: { code: 'safety-copy', detail: 'EIO' }, kept: 'here' },
    ],
  ])('%s', (_what, journal, file, now, state) => {
    expect(judge(journal, file, 'here', now)).toEqual(state);
  });

  it('counts from the place that has been in trouble for longest', () => {
    const state = judge(
      { since: 4_900, failure: null },
      { since: 0, failure: full },
      'nowhere',
      5_000,
    );
    expect(state).toEqual({ kind: 'failed', failure: full, kept: 'nowhere' });
  });
});

describe('what is watched over', () => {
  const full = { code: 'disk-full' } as const;
  const lost = { code: 'safety-copy', detail: 'EIO' } as const;
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function watching(kept: () => Kept, isJournalExpected = true) {
    const states: SaveState[] = [];
    const health = new SaveHealth((state) => states.push(state), kept, isJournalExpected);
    return { health, states };
  }

  it('row 28: is only the file where a person has agreed to work without a safety copy', () => {
    const { health, states } = watching(() => 'file', false);
    health.troubled('journal', lost);
    vi.advanceTimersByTime(60_000);
    expect(states).toEqual([]);
    health.troubled('file', full);
    vi.advanceTimersByTime(6_000);
    expect(states.at(-1)).toMatchObject({ kind: 'failed', failure: full });
  });

  it('row 28: is both places where nobody has, and the words say that the file has everything', () => {
    const { health, states } = watching(() => 'file');
    health.troubled('journal', lost);
    vi.advanceTimersByTime(6_000);
    expect(states.at(-1)).toEqual({ kind: 'failed', failure: lost, kept: 'file' });
  });

  it('does not change its words for a letter that is on its way, but for one that stays on it', () => {
    let kept: Kept = 'file';
    const { health, states } = watching(() => kept);
    health.troubled('journal', lost);
    vi.advanceTimersByTime(6_000);
    const told = states.length;
    kept = 'nowhere';
    vi.advanceTimersByTime(200);
    kept = 'file';
    vi.advanceTimersByTime(200);
    expect(states).toHaveLength(told);
    kept = 'nowhere';
    vi.advanceTimersByTime(1_500);
    expect(states.at(-1)).toMatchObject({ kept: 'nowhere' });
  });
});

describe('an error of the file system', () => {
  it.each([
    ['row 17', 'ENOENT', 'folder-gone'],
    ['row 17', 'ENOTCONN', 'folder-gone'],
    ['row 17', 'ENODEV', 'folder-gone'],
    ['row 18', 'EROFS', 'folder-read-only'],
    ['row 18', 'EACCES', 'folder-read-only'],
    ['row 19', 'ENOSPC', 'disk-full'],
    ['row 19', 'EDQUOT', 'disk-full'],
    ['row 20', 'EBUSY', 'file-held'],
    ['row 20', 'EPERM', 'file-held'],
    ['row 21', 'EIO', 'disk-error'],
    ['anything else', 'EWEIRD', 'cannot-save'],
  ])('%s: %s has a sentence of its own: %s', (_row, code, expected) => {
    const failure = failureOfLibraryWrite(Object.assign(new Error(code), { code }), 'a.json');
    expect(failure.code).toBe(expected);
  });
});

describe('which state a session goes on from', () => {
  const self = { instance: 'i', host: 'h' };
  const here = (revision: number, savedRevision: number | null) => ({
    state: { ...startEngine(session, revision) },
    unknown: NOTHING_UNKNOWN,
    inLibrary:
      savedRevision === null ? null : { revision: savedRevision, sha256: `sum ${savedRevision}` },
  });
  /** What lacks something that is here, as a file does that somebody has tidied up. */
  const tidied = { ...session, people: {} };
  const file = (
    revision: number,
    sum: string,
    writer: string,
    isChecksumRight = true,
    more: { readonly basedOn?: readonly string[]; readonly session?: Session } = {},
  ) => ({
    session: tidied,
    revision,
    sha256: sum,
    writer: { instance: writer, host: 'h' },
    isChecksumRight,
    basedOn: [],
    ...more,
  });

  it.each([
    ['the file, where this computer has nothing', file(5, 'sum 5', 'other'), null, 'file'],
    [
      'a person’s choice, where the file was changed by hand',
      file(5, 'x', 'i', false),
      here(5, 5),
      'ask',
    ],
    [
      'a person’s choice, where a changed file is all there is',
      file(5, 'x', 'i', false),
      null,
      'ask',
    ],
    [
      'this computer, where the file has what it saved last',
      file(5, 'sum 5', 'i'),
      here(9, 5),
      'here',
    ],
    [
      'this computer, where a crash came between writing and noting it',
      file(7, 'sum 7', 'i'),
      here(9, 5),
      'here',
    ],
    [
      'the file, where somebody else went on with what was saved',
      file(12, 'z', 'other', true, { basedOn: ['sum 1', 'sum 9', 'sum 11'] }),
      here(9, 9),
      'file',
    ],
    [
      'both, where somebody else’s file that never saw ours has taken its place',
      file(12, 'z', 'other', true, { basedOn: ['sum 8'] }),
      here(9, 9),
      'both',
    ],
    ['both, also where it has come as far', file(9, 'z', 'other'), here(9, 9), 'both'],
    [
      'the file, where it has all of ours, whatever it has gone on from',
      file(12, 'z', 'other', true, { session }),
      here(11, 9),
      'file',
    ],
    ['both, where each has changes of its own', file(12, 'z', 'other'), here(11, 9), 'both'],
    [
      'a person’s choice, where the file is older than what was saved',
      file(3, 'sum 3', 'i'),
      here(9, 9),
      'ask',
    ],
    ['the file, where the profile is older than the file', file(12, 'z', 'i'), here(9, 9), 'file'],
  ])('%s', (_what, found, own, decision) => {
    expect(decide(found, own, self)).toBe(decision);
  });

  it('this computer, with its history, where the two are equal', () => {
    const { sha256: sum } = fileAt(9);
    expect(decide(file(9, sum, 'other'), here(9, null), self)).toBe('here');
  });
});

describe('backups', () => {
  const backup = (ageMs: number, reason: BackupReason = 'regular') => ({
    name: `${ageMs}`,
    at: 1_000 * DAY - ageMs,
    reason,
  });
  const keptOf = (files: ReturnType<typeof backup>[]) =>
    [...toKeep(files, 1_000 * DAY)].map(Number).sort((a, b) => a - b);

  it('thin out with age: twelve of five minutes, twenty-four of an hour, thirty of a day', () => {
    const everyMinute = Array.from({ length: 60 * 24 * 40 }, (_, at) => backup(at * MINUTE));
    const kept = keptOf(everyMinute);
    expect(kept.filter((age) => age < HOUR).length).toBeLessThanOrEqual(12 + 3);
    expect(kept.filter((age) => age >= HOUR && age < DAY).length).toBe(23);
    expect(kept.filter((age) => age >= DAY).length).toBe(29);
    expect(Math.max(...kept)).toBeLessThan(30 * DAY);
  });

  it('never lose the newest three, nor what was replaced on somebody’s word', () => {
    const old = [
      backup(400 * DAY),
      backup(401 * DAY),
      backup(402 * DAY),
      backup(403 * DAY),
      backup(404 * DAY, 'migration'),
      backup(405 * DAY, 'conflict'),
      backup(406 * DAY, 'restore'),
      backup(407 * DAY, 'repair'),
      backup(408 * DAY, 'open'),
    ];
    expect(keptOf(old)).toEqual([400, 401, 402, 404, 405, 406, 407].map((days) => days * DAY));
  });

  it('are listed with when, why and how much, the newest first; one that is damaged is not offered', async () => {
    const backups = new Backups(folder.in('backups'));
    await backups.add(fileAt(7), 'open', Date.UTC(2026, 10, 22, 10, 15));
    await backups.add(fileAt(9), 'conflict', Date.UTC(2026, 10, 22, 10, 20));
    writeFileSync(folder.in('backups', '20261122T103000000Z-000010-regular.json'), '{');
    expect(await backups.list()).toEqual([
      expect.objectContaining({
        reason: 'conflict',
        revision: 9,
        savedAt: Date.UTC(2026, 10, 22, 10, 20),
      }),
      expect.objectContaining({
        reason: 'open',
        revision: 7,
        counts: expect.objectContaining({ people: 3 }),
      }),
    ]);
    expect((await backups.newest())?.read.revision).toBe(9);
  });

  it('are read by their own names only', async () => {
    const backups = new Backups(folder.in('backups'));
    await backups.add(fileAt(7), 'open', 0);
    for (const name of ['../secret.json', '..', '', '/etc/passwd', 'facts.json']) {
      expect(await backups.read(name)).toBeNull();
    }
  });

  it('row 29: a folder that was cleared away by hand is there again with the next one', async () => {
    const backups = new Backups(folder.in('nowhere', 'yet'));
    expect(await backups.list()).toEqual([]);
    await backups.add(fileAt(1), 'regular', 0);
    expect(await readdir(folder.in('nowhere', 'yet'))).toHaveLength(1);
  });
});

describe('the space that is set aside', () => {
  it('is there until it is needed, and can be given once', async () => {
    const reserve = new Reserve(folder.path);
    await reserve.fill();
    expect((await stat(folder.in('reserve.bin'))).size).toBe(8 * 1024 * 1024);
    expect([await reserve.release(), await reserve.release()]).toEqual([true, false]);
    await reserve.fill();
    expect(await reserve.release()).toBe(true);
  });
});

describe('how often the file in the library is replaced', () => {
  it.each([
    ['/home/maren/Documents/Lessons Learned/a.json', 500],
    ['C:\\Users\\maren\\Documents\\a.json', 500],
    ['\\\\?\\C:\\Users\\maren\\a.json', 500],
    ['C:\\Users\\maren\\OneDrive - Brightwater IT\\Lessons\\a.json', 10_000],
    ['/home/maren/Dropbox/Lessons/a.json', 10_000],
    ['\\\\server\\share\\a.json', 10_000],
    ['/Users/maren/Library/Mobile Documents/com~apple~CloudDocs/a.json', 10_000],
    ['/home/maren/boxing/a.json', 500],
  ])('%s: every %i ms', (path, ms) => {
    expect(fileEveryMs(path)).toBe(ms);
  });
});
