import type { Settings } from '@shared/ipc/contract';
import { request } from '../api';
import { notify, useAppStore } from './app-store';
import { failureText } from './commands';

/** Changes what is remembered for this computer and room. */
export async function editSettings(fields: Partial<Settings>): Promise<void> {
  /* Shown at once: who chooses a language and presses Enter means the session that follows, too. */
  const { settings } = useAppStore.getState();
  if (settings !== null) useAppStore.setState({ settings: { ...settings, ...fields } });
  const reply = await request('settings:edit', fields);
  if (reply.ok) useAppStore.setState({ settings: reply.value });
  else notify({ tone: 'warn', text: failureText(reply.error) });
}
