import { stateOf } from '@shared/domain/selectors';
import { onEvent, request } from './api';
import { useDisplays } from './displays/displays-store';
import { followDisplays } from './displays/follow-displays';
import { followClock } from './run/follow-clock';
import { tellNews } from './safety/news';
import { followSaveState } from './safety/save-state';
import { takeUpView } from './shell/view-place';
import { dropStaleActions, goTo, notify, useAppStore } from './state/app-store';
import { failureText } from './state/commands';
import { followCompany, useCompany } from './state/company-store';
import { applyChange, showSession, useSessionStore } from './state/session-store';

/**
 * Connects the window with the main process: asks for everything once, then follows what it is told. A session that
 * was open when the app ended is shown where it stood.
 */
export async function startWindow(): Promise<void> {
  followClock();
  followSession();
  followDisplays();
  followCompany();
  useSessionStore.subscribe(dropStaleActions);
  useCompany.subscribe(dropStaleActions);
  onEvent('session:saveState', followSaveState);
  onEvent('settings:changed', (settings) => useAppStore.setState({ settings }));
  onEvent('library:changed', (library) => useAppStore.setState({ library }));
  onEvent('app:news', tellNews);

  const start = await request('app:start', {});
  if (!start.ok) {
    notify({ tone: 'warn', text: failureText(start.error) });
    return;
  }
  const { settings, library, open, appVersion, saveState, news, safetyFailure, displays } =
    start.value;
  useDisplays.setState(displays);
  showSession(open);
  useAppStore.setState({
    settings,
    library,
    appVersion,
    safetyFailure,
    hasSaveFailed: false,
    waitingNews: [],
    screen: open === null ? 'library' : stateOf(open.session) === 'planned' ? 'setup' : 'run',
  });
  followSaveState(saveState);
  for (const one of news) tellNews(one);
  takeUpView();
}

/** Follows the open session, whatever window changes it. */
export function followSession(): void {
  onEvent('session:changed', (change) => {
    if (!applyChange(change)) void askAgain();
  });
  onEvent('session:shown', (view) => {
    if (view === null) goTo('library');
    showSession(view);
  });
}

/** A change was missed, so the whole session is fetched: what main has is the truth. */
async function askAgain(): Promise<void> {
  const reply = await request('session:get', {});
  if (reply.ok) showSession(reply.value);
}
