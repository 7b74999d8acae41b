import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from '@shared/domain/model';
import { countsOf } from '@shared/domain/selectors';
import { BACKUP_REASONS, type BackupEntry, type BackupReason } from '@shared/ipc/contract';
import { type ReadSession, readSessionBytes } from '@shared/persistence/read-session';
import type { SessionFile } from '@shared/persistence/session-file';
import { errorCode, replaceFile } from '../durable-file';
import { sha256 } from '../sha256';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Of each span the newest backup is kept, and so many spans of each length. */
const SPANS: readonly { readonly lengthMs: number; readonly count: number }[] = [
  { lengthMs: 5 * MINUTE, count: 12 },
  { lengthMs: HOUR, count: 24 },
  { lengthMs: DAY, count: 30 },
];
/** What was replaced on somebody's word lies nowhere else, so age does not take it. */
const PRECIOUS: ReadonlySet<BackupReason> = new Set(['migration', 'repair', 'conflict', 'restore']);
/** Whatever age and room say, so many stay. */
const NEWEST_KEPT = 3;
/** All backups of one session together; the oldest go first, and the precious ones last of all. */
const MOST_BYTES = 200_000_000;
/** How often the present state becomes a backup while it changes. */
export const BACKUP_EVERY_MS = 5 * MINUTE;

interface BackupFile {
  readonly name: string;
  readonly at: number;
  readonly reason: BackupReason;
}

/**
 * Earlier states of one session, on this computer and out of every sync client's reach. The name of each says when, at
 * which revision and why it was made: `20261122T101500123Z-000412-regular.json`.
 */
export class Backups {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes a backup; resolves once it is on the disk, with its name. Rejects with the system's error. */
  async add(file: SessionFile, reason: BackupReason, at: number): Promise<string> {
    return this.addBytes(`${JSON.stringify(file)}\n`, file.revision, reason, at);
  }

  /** Keeps a file that was read, byte for byte. */
  async addSession(
    { path, revision }: { readonly path: string; readonly revision: number },
    reason: BackupReason,
    at: number,
  ): Promise<string> {
    return this.addBytes(await readFile(path), revision, reason, at);
  }

  /** Keeps a file's own bytes, whatever they are. */
  async addBytes(
    bytes: string | Uint8Array,
    revision: number,
    reason: BackupReason,
    at: number,
  ): Promise<string> {
    await mkdir(this.#folder, { recursive: true });
    const moment = new Date(at).toISOString().replace(/[-:.]/g, '');
    const name = `${moment}-${String(revision).padStart(6, '0')}-${reason}.json`;
    await replaceFile(join(this.#folder, name), bytes);
    await this.#prune(at);
    return name;
  }

  /** Every backup that can be read, the newest first. */
  async list(): Promise<BackupEntry[]> {
    const entries: BackupEntry[] = [];
    for (const { name, at, reason } of await this.#files()) {
      const read = await this.read(name);
      if (read === null) continue;
      const { revision, session } = read;
      entries.push({ name, reason, savedAt: at, revision, counts: countsOf(session) });
    }
    return entries;
  }

  /** One backup by its name; null where there is none or it cannot be read. */
  async read(name: string): Promise<ReadSession | null> {
    if (fromName(name) === null) return null;
    const bytes = await readFile(join(this.#folder, name)).catch(() => null);
    const result = bytes && readSessionBytes(bytes, sha256);
    return result?.ok ? result.value : null;
  }

  /** The newest one that can be read. */
  async newest(): Promise<{ readonly read: ReadSession; readonly at: number } | null> {
    for (const { name, at } of await this.#files()) {
      const read = await this.read(name);
      if (read !== null) return { read, at };
    }
    return null;
  }

  /**
   * Removes the backups that hold such a session, those that cannot be read, and halves of any. `keep`: the one that stays.
   * `isThorough`: also those that were made when something was replaced on somebody's word.
   */
  async removeThose(
    isSuch: (session: Session) => boolean,
    { keep, isThorough }: { readonly keep: string | null; readonly isThorough: boolean },
  ): Promise<void> {
    for (const { name, reason } of await this.#files()) {
      if (name === keep || (PRECIOUS.has(reason) && !isThorough)) continue;
      const read = await this.read(name);
      if (read === null || isSuch(read.session))
        await rm(join(this.#folder, name), { force: true });
    }
    const names = await readdir(this.#folder).catch(() => []);
    for (const name of names.filter((one) => one.endsWith('.tmp'))) {
      await rm(join(this.#folder, name), { force: true });
    }
  }

  /** The newest first. */
  async #files(): Promise<BackupFile[]> {
    const names = await readdir(this.#folder).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    });
    return names
      .flatMap((name) => fromName(name) ?? [])
      .sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
  }

  async #prune(now: number): Promise<void> {
    const files = await this.#files().catch(() => []);
    const kept = toKeep(files, now);
    let bytes = 0;
    const sorted = files.toSorted(
      (a, b) => Number(PRECIOUS.has(b.reason)) - Number(PRECIOUS.has(a.reason)),
    );
    for (const [index, file] of sorted.entries()) {
      const path = join(this.#folder, file.name);
      const { size } = await stat(path).catch(() => ({ size: 0 }));
      bytes += size;
      const isTooMuch = bytes > MOST_BYTES && index >= NEWEST_KEPT;
      if (!kept.has(file.name) || isTooMuch) await rm(path, { force: true }).catch(() => undefined);
    }
  }
}

/** The names of the backups that age leaves standing; `files` are the newest first. */
export function toKeep(files: readonly BackupFile[], now: number): ReadonlySet<string> {
  const kept = new Set(files.slice(0, NEWEST_KEPT).map(({ name }) => name));
  for (const { name, reason } of files) if (PRECIOUS.has(reason)) kept.add(name);
  for (const { lengthMs, count } of SPANS) {
    const filled = new Set<number>();
    for (const { name, at } of files) {
      const span = Math.floor((now - at) / lengthMs);
      if (span >= count || filled.has(span)) continue;
      filled.add(span);
      kept.add(name);
    }
  }
  return kept;
}

function fromName(name: string): BackupFile | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-\d{6,}-([a-z]+)\.json$/.exec(name);
  const reason = BACKUP_REASONS.find((known) => known === parts?.[8]);
  if (parts === null || reason === undefined) return null;
  const [, year, month, day, hour, minute, second, milli] = parts;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`);
  return Number.isNaN(at) ? null : { name, at, reason };
}
