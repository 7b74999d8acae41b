import { setTimeout as wait } from 'node:timers/promises';
import type { Morning, Pace } from './morning';
import type { Wrap, Writer } from './writer-process';

/** A disk's refusal that comes and goes while somebody types. */
export interface Trouble {
  readonly wrap?: Wrap;
  readonly pace?: Pace;
  begin?(): void;
  /** Whether it has been felt: what the trouble must do to the writer before it may end. */
  isFelt(writer: Writer): boolean;
  end?(): void | Promise<void>;
}

/** The steps that a person goes on to take while something is wrong. */
const STEPS_ON = 50;

export const hasToldOfFailure = ({ saveStates }: Writer): boolean =>
  saveStates.some((state) => state.kind === 'failed');

export const isWell = ({ saveStates }: Writer): boolean =>
  saveStates.length === 0 || saveStates.at(-1)?.kind === 'saved';

/**
 * Types before, during and after a trouble: the typing must never stop, and when the disk is well again everything must
 * catch up by itself. Then the power goes, and all of it must be there.
 */
export async function throughTrouble(morning: Morning, trouble: Trouble): Promise<Writer> {
  const writer = await feel(morning, trouble);
  await trouble.end?.();
  await writer.until(() => isWell(writer), 'all is saved again');
  await catchUp(writer);
  const last = writer.issued.at(-1)?.revision ?? 0;
  await morning.kill(writer);
  await morning.finish();
  if (morning.known.revision !== last) {
    throw new Error(`Revision ${last} was said to be safe, but ${morning.known.revision} is left`);
  }
  return writer;
}

/** The power goes in the middle of the trouble; only what was acknowledged until then must be there. */
export async function killedInTrouble(morning: Morning, trouble: Trouble): Promise<Writer> {
  const writer = await feel(morning, trouble);
  await morning.kill(writer);
  await trouble.end?.();
  await morning.finish();
  return writer;
}

async function feel(morning: Morning, trouble: Trouble): Promise<Writer> {
  const writer = await morning.open({ paceMs: 4, ...trouble.pace }, trouble.wrap);
  await writer.until(() => writer.ackCount > 30, 'it has saved before the trouble');
  trouble.begin?.();
  await writer.until(() => trouble.isFelt(writer), 'the trouble is felt');
  const steps = writer.issued.length;
  await writer.until(() => writer.issued.length > steps + STEPS_ON, 'the typing goes on');
  return writer;
}

/** Lets the typing rest until the writer says that everything is on the disk. */
async function catchUp(writer: Writer): Promise<void> {
  writer.tell('pause');
  const isDone = () => writer.flushes.at(-1) === true;
  while (!isDone()) {
    const asked = writer.flushes.length;
    writer.tell('flush');
    await writer.until(() => writer.flushes.length > asked, 'it has tried to save everything');
    if (!isDone()) await wait(200);
  }
}
