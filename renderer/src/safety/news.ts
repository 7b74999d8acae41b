import type { News } from '@shared/ipc/contract';
import { momentWords } from '@shared/text/moments';
import { notifyNews, useAppStore } from '../state/app-store';
import { currentTexts } from '../state/commands';

/** What the room should look at, and not only know. */
const WARNINGS: ReadonlySet<News['code']> = new Set([
  'restored-damaged',
  'company-restored',
  'company-returned',
  'repaired',
  'conflict-copy',
  'other-kept',
  'taken-over',
  'stays-open',
]);

/** Tells what the main process did without being asked for. */
export function tellNews({ code, detail, count = 0 }: News): void {
  const locale = useAppStore.getState().settings?.locale ?? 'en-GB';
  const { news } = currentTexts().safety;
  const said = code === 'restored' ? momentWords(Number(detail), locale, Date.now()) : detail;
  notifyNews({ tone: WARNINGS.has(code) ? 'warn' : 'info', text: news[code](said, count) });
}
