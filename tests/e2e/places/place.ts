import type { Command } from '@shared/domain/commands';
import type { Session } from '@shared/domain/model';
import type { Room } from '../room';

/** A screen of the app, and the way there from the one before it. */
export interface Place {
  readonly name: string;
  /** The one size of letters at which there is such a screen; any size where nothing is said. */
  readonly unit?: number;
  go(room: Room): Promise<void>;
  /** Opens what closes whenever the window changes its size, so that it is there for the next look. */
  open?(room: Room): Promise<void>;
}

/** Letters so large that what stands side by side elsewhere comes one after the other. */
export const DEEP = 5.2;

/** A sentence of so many letters, as somebody types who has something to tell. */
export const lettersOf = (count: number): string =>
  'Since the desk and the second line share one list of open tickets, nobody asks a client twice for the same thing, and the night shift knows each morning what the late shift has promised to whom'
    .slice(0, count)
    .trimEnd()
    .padEnd(count, '.');

/** Answers as rooms give them when they are taken seriously. */
export const ANSWER = lettersOf(130);

/** A sheet may have been opened by another one, which comes back then. */
const MOST_SHEETS = 3;
const A_MOMENT_MS = 300;

/** Closes what lies in front of the screen. */
export async function closeSheet(room: Room): Promise<void> {
  const sheet = room.page.getByRole('dialog');
  for (let tries = 0; tries < MOST_SHEETS && (await sheet.count()) > 0; tries += 1) {
    await room.page.keyboard.press('Escape');
    await sheet
      .first()
      .waitFor({ state: 'hidden', timeout: A_MOMENT_MS })
      .catch(() => undefined);
  }
}

/** The open session as the main process has it now: a walk adds records whose ids nobody knows beforehand. */
export async function sessionNow(room: Room): Promise<Session> {
  const reply = (await room.request('session:get', {})) as { value: { session: Session } | null };
  if (reply.value === null) throw new Error('A session should be open');
  return reply.value.session;
}

/** Performs commands, each of which must succeed. */
export async function perform(room: Room, commands: readonly Command[]): Promise<void> {
  for (const command of commands) {
    const reply = (await room.request('session:dispatch', command)) as { ok: boolean };
    if (!reply.ok) throw new Error(`${command.name}: ${JSON.stringify(reply)}`);
  }
}
