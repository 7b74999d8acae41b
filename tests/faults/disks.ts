import { closeSync, openSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Impossible } from './means';
import { mountsBelow, type Scratch, system } from './scratch';
import type { Writer } from './writer-process';

export type LoopKind = 'ext4' | 'xfs';

const MEGABYTE = 1024 * 1024;
/** XFS makes nothing smaller than 300 MB; the image is sparse. */
const LOOP_BYTES = 320 * MEGABYTE;
/** So that the writer stands still before the power fails: a sync on its way may otherwise return as if it had succeeded. */
const SETTLE_MS = 50;

function mount(...words: readonly string[]): void {
  try {
    system('mount', ...words);
  } catch (error) {
    throw new Impossible(error instanceof Error ? error.message : 'mount was refused');
  }
}

/** A process that was just killed may hold its files for a moment. */
async function unmount(place: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      system('umount', place);
      return;
    } catch (error) {
      if (attempt >= 100) throw error;
      await wait(50);
    }
  }
}

/** A file system in a file, from which the power can be taken. */
export class LoopDisk {
  readonly place: string;
  readonly #image: string;

  private constructor(image: string, place: string) {
    this.#image = image;
    this.place = place;
  }

  /** Makes and mounts one; refused where this machine does not let it. */
  static make(scratch: Scratch, kind: LoopKind): LoopDisk {
    if (process.getuid?.() !== 0) throw new Impossible('only root may mount');
    const image = scratch.file(`${kind}.image`);
    closeSync(openSync(image, 'wx'));
    truncateSync(image, LOOP_BYTES);
    try {
      /* The shutdown is a call of XFS that ext4 has, too; the tool for it comes with XFS. */
      system('xfs_io', '-V');
      system(`mkfs.${kind}`, '-q', image);
    } catch (error) {
      throw new Impossible(error instanceof Error ? error.message : `no ${kind}`);
    }
    const disk = new LoopDisk(image, scratch.folder(kind));
    mount('-o', 'loop', image, disk.place);
    scratch.later(() => {
      if (mountsBelow(disk.place).length > 0) system('umount', disk.place);
    });
    return disk;
  }

  /** Takes the power: what the file system had not written out by itself or for a sync is gone. Then it comes back. */
  async cutPower(writer: Writer): Promise<void> {
    writer.signal('SIGSTOP');
    await wait(SETTLE_MS);
    system('xfs_io', '-x', '-c', 'shutdown', this.place);
    await writer.kill();
    await unmount(this.place);
    system('mount', '-o', 'loop', this.#image, this.place);
  }
}

/** A disk of a few megabytes that can be filled to the last byte. */
export class SmallDisk {
  readonly place: string;
  readonly #filler: string;

  private constructor(place: string) {
    this.place = place;
    this.#filler = join(place, 'filler');
  }

  static make(scratch: Scratch, name: string, megabytes: number): SmallDisk {
    if (process.getuid?.() !== 0) throw new Impossible('only root may mount');
    const disk = new SmallDisk(scratch.folder(name));
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk.place);
    scratch.later(() => {
      if (mountsBelow(disk.place).length > 0) system('umount', disk.place);
    });
    return disk;
  }

  /** Leaves no room at all. */
  fill(): void {
    for (let size = MEGABYTE; size >= 1; size = Math.floor(size / 2)) {
      for (;;) {
        try {
          writeFileSync(this.#filler, Buffer.alloc(size), { flag: 'a' });
        } catch {
          break;
        }
      }
    }
  }

  /** Gives so many bytes of room back; the file system counts in pages of 4 KiB. */
  giveBack(bytes: number): void {
    const { size } = statSync(this.#filler);
    truncateSync(this.#filler, Math.max(0, size - bytes));
  }

  free(): void {
    rmSync(this.#filler, { force: true });
  }
}

/** A folder that becomes read-only under the feet of whoever writes in it: from now on its path leads to a view that forbids it. */
export class TurningFolder {
  readonly place: string;

  private constructor(place: string) {
    this.place = place;
  }

  static make(scratch: Scratch, name: string): TurningFolder {
    if (process.getuid?.() !== 0) throw new Impossible('only root may mount');
    const folder = new TurningFolder(scratch.folder(name));
    folder.forbidWriting();
    scratch.later(() => {
      if (mountsBelow(folder.place).length > 0) system('umount', folder.place);
    });
    system('umount', folder.place);
    return folder;
  }

  forbidWriting(): void {
    mount('--bind', this.place, this.place);
    /* Refused while somebody has a file open for writing that was opened since the line before. */
    for (let attempt = 1; ; attempt += 1) {
      try {
        system('mount', '-o', 'remount,ro,bind', this.place);
        return;
      } catch (error) {
        if (attempt >= 200) throw error;
      }
    }
  }

  allowWriting(): Promise<void> {
    return unmount(this.place);
  }
}

/** A stick: pulled out, its folder is still there, but on another disk and empty. */
export class Stick {
  readonly place: string;
  readonly #content: string;

  private constructor(content: string, place: string) {
    this.#content = content;
    this.place = place;
  }

  static make(scratch: Scratch, name: string): Stick {
    const { place } = SmallDisk.make(scratch, `${name}-content`, 16);
    const stick = new Stick(place, scratch.folder(name));
    scratch.later(() => {
      if (mountsBelow(stick.place).length > 0) system('umount', stick.place);
    });
    return stick;
  }

  putIn(): void {
    system('mount', '--bind', this.#content, this.place);
  }

  /** Without a warning: whoever has files open on it keeps them, as Linux does it. */
  pull(): void {
    system('umount', '--lazy', this.place);
  }
}

/** A file that nobody may replace while it is locked, not even root: as a virus scanner holds one elsewhere. */
export function lockedFile(scratch: Scratch, path: string): { close(): void; open(): void } {
  const lock = {
    close: () => void system('chattr', '+i', path),
    open: () => void system('chattr', '-i', path),
  };
  try {
    lock.close();
    lock.open();
  } catch (error) {
    throw new Impossible(error instanceof Error ? error.message : 'chattr was refused');
  }
  scratch.later(lock.open);
  return lock;
}
