import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onEvent, request } from '../api';
import { followClock } from '../run/follow-clock';
import { followSaveState } from '../safety/save-state';
import { followSession } from '../start-window';
import { notify, useAppStore } from '../state/app-store';
import { failureText } from '../state/commands';
import { showSession } from '../state/session-store';
import { ConsoleApp } from './ConsoleApp';
import './console.css';

/** Draws the console into the page in place of the room. */
export function startConsole(root: HTMLElement): void {
  document.documentElement.dataset.window = 'console';
  void connectConsole();
  createRoot(root).render(
    <StrictMode>
      <ConsoleApp />
    </StrictMode>,
  );
}

/** Connects the console with the main process: like the room's window, but news of the app are told there. */
export async function connectConsole(): Promise<void> {
  followClock();
  followSession();
  onEvent('session:saveState', followSaveState);
  onEvent('settings:changed', (settings) => useAppStore.setState({ settings }));
  const start = await request('console:start', {});
  if (!start.ok) {
    notify({ tone: 'warn', text: failureText(start.error) });
    return;
  }
  const { settings, open, saveState } = start.value;
  showSession(open);
  useAppStore.setState({ settings });
  followSaveState(saveState);
}
