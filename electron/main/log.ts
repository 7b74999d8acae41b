import { inspect } from 'node:util';

/** Reports a mistake in the program to whoever started the app. Never called with what people typed. */
export function logError(where: string, error: unknown): void {
  process.stderr.write(`${where}: ${inspect(error)}\n`);
}
