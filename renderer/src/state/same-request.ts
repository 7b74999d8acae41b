import type { CommandName } from '@shared/domain/commands';
import type { RequestName } from '@shared/ipc/channels';

/** Requests that make something or put a question to a person: asked twice at once, they are meant once. */
const ONCE: ReadonlySet<RequestName> = new Set([
  'library:create',
  'library:open',
  'library:close',
  'library:duplicate',
  'library:sample',
  'library:rehearse',
  'library:import',
  'import:chooseFile',
  'library:remove',
  'library:restore',
  'library:restoreBackup',
  'library:merge',
  'library:separate',
  'library:chooseFolder',
  'session:takeOver',
  'session:saveCopy',
  'console:open',
  'console:swap',
]);

/** Commands that make something new each time. What changes by a step (one more minute) may well be meant twice. */
const MAKING: ReadonlySet<CommandName> = new Set([
  'people.add',
  'stage.add',
  'agenda.replace',
  'note.add',
  'note.group',
  'theme.add',
  'decision.add',
  'parked.add',
  'action.add',
  'import.apply',
  'relay.save',
  'relay.pass',
  'session.start',
  'session.close',
]);

const underWay = new Map<string, Promise<unknown>>();

/** Where the same thing is already being asked for, its answer is the answer; else asks. */
export function askOnce<T>(name: RequestName, payload: unknown, ask: () => Promise<T>): Promise<T> {
  if (!isMeantOnce(name, payload)) return ask();
  const key = `${name} ${JSON.stringify(payload)}`;
  const same = underWay.get(key) as Promise<T> | undefined;
  if (same !== undefined) return same;
  const answer = ask().finally(() => underWay.delete(key));
  underWay.set(key, answer);
  return answer;
}

function isMeantOnce(name: RequestName, payload: unknown): boolean {
  if (ONCE.has(name)) return true;
  if (name !== 'session:dispatch') return false;
  return MAKING.has((payload as { readonly name: CommandName }).name);
}
