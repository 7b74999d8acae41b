import type { SessionDigest } from '@shared/company/digest';
import { type Company, type CompanyChange, EMPTY_COMPANY } from '@shared/company/model';
import type { Failure } from '@shared/domain/failure';
import type { CompanyDeed, CompanyView } from '@shared/ipc/contract';
import { create } from 'zustand';
import { onEvent, request } from '../api';
import { notify } from './app-store';
import { ask } from './ask';
import { currentTexts } from './commands';

interface CompanyStore {
  readonly company: Company;
  /** Set while the company's file cannot be read: the pages show what the sessions say, and change nothing. */
  readonly failure: Failure | null;
  readonly undo: CompanyDeed | null;
  readonly redo: CompanyDeed | null;
  /** Every real session, the newest first; null until they have been read. */
  readonly sessions: readonly SessionDigest[] | null;
  /** How many sessions could not be read, and are missing from them. */
  readonly unreadable: number;
}

/** The window's projection of what is kept between sessions; the main process owns it. */
export const useCompany = create<CompanyStore>()(() => ({
  company: EMPTY_COMPANY,
  failure: null,
  undo: null,
  redo: null,
  sessions: null,
  unreadable: 0,
}));

const show = (view: CompanyView): void => useCompany.setState(view);

/** Follows the company's file, whoever changes it. */
export function followCompany(): void {
  onEvent('company:changed', show);
}

/** Reads the company's file and every session anew. Resolves when both are in the store. */
export async function readCompany(): Promise<void> {
  const [view, sessions] = await Promise.all([ask('company:get', {}), ask('company:sessions', {})]);
  if (view !== null) show(view.value);
  if (sessions !== null) useCompany.setState({ sessions: sessions.value });
  await countUnreadable();
}

/** Shows what another computer has changed meanwhile; where it cannot be read now, what was read before stays. */
export async function lookAgain(): Promise<void> {
  const [view, sessions] = await Promise.all([
    request('company:get', {}),
    request('company:sessions', {}),
  ]);
  if (view.ok && view.value !== null) show(view.value);
  if (sessions.ok && sessions.value !== null) useCompany.setState({ sessions: sessions.value });
  await countUnreadable();
}

async function countUnreadable(): Promise<void> {
  const count = await request('company:unreadable', {});
  if (count.ok) useCompany.setState({ unreadable: count.value ?? 0 });
}

/**
 * Changes records, all or none, and offers to take it back. True when it is on the disk; a refusal is told in a notice, and to
 * `onRefused`, for a dialog that lies over the notices.
 */
export async function changeCompany(
  changes: readonly CompanyChange[],
  doneText: string,
  onRefused?: (reason: string) => void,
): Promise<boolean> {
  const reply = await ask('company:change', { changes: [...changes], told: doneText }, onRefused);
  if (reply === null) return false;
  show(reply.value);
  const deed = reply.value.undo;
  notify({
    tone: 'info',
    text: doneText,
    ...(deed !== null && {
      action: {
        label: currentTexts().common.undo,
        run: () => void undoCompany(deed.id),
        isStale: () => useCompany.getState().undo?.id !== deed.id,
      },
    }),
  });
  return true;
}

/** Takes back the last deed, or one that is meant, and says which it was. */
export const undoCompany = (id?: number): Promise<void> =>
  step('company:undo', id === undefined ? {} : { id });
export const redoCompany = (): Promise<void> => step('company:redo', {});

async function step(
  name: 'company:undo' | 'company:redo',
  payload: { id?: number },
): Promise<void> {
  const { undo, redo } = useCompany.getState();
  const reply = await ask(name, payload);
  if (reply === null) return;
  show(reply.value);
  const { common, companyPages } = currentTexts();
  const isUndo = name === 'company:undo';
  const told = (isUndo ? undo : redo)?.told ?? '';
  const what = isUndo ? common.undone(told) : common.redone(told);
  const text = told === '' ? (isUndo ? companyPages.undone : companyPages.redone) : what;
  notify({ tone: 'info', text });
}
