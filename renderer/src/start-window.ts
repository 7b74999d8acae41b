import { stateOf } from '@shared/domain/selectors';
import { onEvent, request } from './api';
import { notify, useAppStore } from './state/app-store';
import { failureText } from './state/commands';
import { applyChange, showSession, useSessionStore } from './state/session-store';

/**
 * Connects the window with the main process: asks for everything once, then follows what it is told. A session that
 * was open when the app ended is shown where it stood.
 */
export async function startWindow(): Promise<void> {
  onEvent('session:changed', (change) => {
    if (!applyChange(change)) void askAgain();
  });
  onEvent('session:saveState', (saveState) => useSessionStore.setState({ saveState }));
  onEvent('library:changed', (library) => useAppStore.setState({ library }));

  const start = await request('app:start', {});
  if (!start.ok) {
    notify({ tone: 'warn', text: failureText(start.error) });
    return;
  }
  const { settings, library, open, appVersion } = start.value;
  showSession(open);
  useAppStore.setState({
    settings,
    library,
    appVersion,
    screen: open === null ? 'library' : stateOf(open.session) === 'planned' ? 'setup' : 'run',
  });
}

/** A change was missed, so the whole session is fetched: what main has is the truth. */
async function askAgain(): Promise<void> {
  const reply = await request('session:get', {});
  if (reply.ok) showSession(reply.value);
}
