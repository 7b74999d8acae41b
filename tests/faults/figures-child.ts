import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from '@shared/domain/commands';
import { startEngine } from '@shared/domain/engine';
import type { Session } from '@shared/domain/model';
import { firstSession, perform, type Step, StreamPorts } from './stream';
import { type Folders, openSubject, type Subject } from './subject';
import { quantileOf } from './tally';

/*
 * The program that measures. It runs in a process of its own, as the app's main process does, and prints its figures as JSON
 * at the end. `durable` measures commands against bare writes; `grow` makes a large session with a long journal;
 * `recover` opens it.
 */

export interface FiguresOrders {
  readonly task: 'durable' | 'grow' | 'recover';
  readonly folders: Folders;
  readonly seed: number;
  readonly count: number;
}

const LARGE_BYTES = 1_000_000;

const orders = JSON.parse(process.argv[2] ?? '{}') as FiguresOrders;
const quiet = { onSaveState: () => undefined, onNews: () => undefined };
const ports = new StreamPorts(orders.seed, 1);
let step = 0;

async function opened(first: Session): Promise<Subject> {
  const subject = await openSubject(orders.folders, 'edit', first, ports, quiet);
  if (subject === null) throw new Error('Held by another computer');
  return subject;
}

async function take(subject: Subject, one: Step): Promise<void> {
  step += 1;
  const answer = await ports.during(step, () => subject.perform(one));
  if (answer?.isSaved !== true) throw new Error('A step was not saved');
}

const letter = (text: string): Step => ({
  kind: 'command',
  command: { name: 'draft.set', payload: { field: 'write', text } },
});

async function journalBytes(): Promise<number> {
  const folder = join(orders.folders.profile, 'safety', firstSession(orders.seed).meta.id);
  let bytes = 0;
  for (const name of await readdir(folder)) {
    if (name.startsWith('journal-')) bytes += (await stat(join(folder, name))).size;
  }
  return bytes;
}

/** A letter from its command to the disk, and beside each a bare write and fdatasync of as many bytes, by turns. */
async function durable() {
  const subject = await opened(firstSession(orders.seed));
  await take(subject, letter('x'));
  const before = await journalBytes();
  await take(subject, letter('xy'));
  const lineBytes = (await journalBytes()) - before;
  await mkdir(join(orders.folders.profile, 'bare'), { recursive: true });
  const bare = await open(
    join(orders.folders.profile, 'bare', 'file'),
    constants.O_RDWR | constants.O_CREAT,
  );
  const bytes = Buffer.alloc(lineBytes, 0x61);
  const commands: number[] = [];
  const writes: number[] = [];
  for (let turn = 0; turn < orders.count; turn += 1) {
    const text = 'abcdefgh'.repeat(4).slice(0, 1 + (turn % 32));
    const isCommandFirst = turn % 2 === 0;
    const command = async () => {
      const from = performance.now();
      await take(subject, letter(text));
      commands.push(performance.now() - from);
    };
    const write = async () => {
      const from = performance.now();
      await bare.write(bytes, 0, bytes.length, turn * bytes.length);
      await bare.datasync();
      writes.push(performance.now() - from);
    };
    if (isCommandFirst) await command();
    await write();
    if (!isCommandFirst) await command();
    /* Nobody types without a pause, and the file in the library must have its turns, too. */
    await wait(2);
  }
  await bare.close();
  await subject.close();
  return {
    lineBytes,
    commandMsP50: quantileOf(commands, 0.5),
    commandMsP95: quantileOf(commands, 0.95),
    bareMsP50: quantileOf(writes, 0.5),
    bareMsP95: quantileOf(writes, 0.95),
    ratioP50: quantileOf(commands, 0.5) / quantileOf(writes, 0.5),
    ratioP95: quantileOf(commands, 0.95) / quantileOf(writes, 0.95),
  };
}

/** A session of a megabyte, with as many journal lines behind it as a library that is out of reach leaves to grow. */
async function grow() {
  const subject = await opened(largeSession());
  await subject.flush();
  const away = `${orders.folders.library}-away`;
  await rename(orders.folders.library, away);
  const text = 'abcdefghijklmnopqrstuvwxyz'.repeat(3);
  for (let done = 0; done < orders.count; done += 50) {
    const batch = Array.from({ length: 50 }, (_, at) =>
      take(subject, letter(text.slice(0, 1 + ((done + at) % text.length)))),
    );
    await Promise.all(batch);
  }
  return { journalBytes: await journalBytes() };
}

function largeSession(): Session {
  let state = startEngine(firstSession(orders.seed));
  const stageId = Object.keys(state.session.stages)[1] ?? '';
  const words =
    'We shipped late, and we said so too late, twice in a row, and nobody called them. '.trim();
  while (JSON.stringify(state.session).length < LARGE_BYTES) {
    const before = state;
    step += 1;
    const command: Command = {
      name: 'note.add',
      payload: { stageId, texts: Array.from({ length: 20 }, () => words), authorId: null },
    };
    state = ports.during(step, () => perform(before, { kind: 'command', command }, ports));
    if (state === before) throw new Error('The large session could not be made');
  }
  return state.session;
}

async function recover() {
  const [from, before] = [performance.now(), process.cpuUsage()];
  const subject = await opened(firstSession(orders.seed));
  const openMs = performance.now() - from;
  /* On a machine that is busy with other things this says more than the time on the wall. */
  const { user, system } = process.cpuUsage(before);
  const { session, revision } = subject.opened;
  return {
    openMs,
    openCpuMs: (user + system) / 1000,
    revision,
    sessionBytes: JSON.stringify(session).length,
  };
}

const figures = await { durable, grow, recover }[orders.task]();
process.stdout.write(`${JSON.stringify(figures)}\n`, () => process.exit(0));
