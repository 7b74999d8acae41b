import { useEffect } from 'react';
import { useAppStore } from '../state/app-store';
import { useSessionStore } from '../state/session-store';
import { FirstStart } from './FirstStart';
import { LibraryBar } from './LibraryBar';
import { closeOpenSession } from './library-commands';
import { SessionShelf } from './SessionShelf';
import './library.css';

/** Home: the sessions so far, or the invitation to the first one. */
export function LibraryScreen() {
  const library = useAppStore((store) => store.library);
  useEffect(() => {
    /* Only on arrival: a session that is opened here belongs to the next screen. */
    if (useSessionStore.getState().session !== null) void closeOpenSession();
  }, []);
  if (library === null) return null;
  const isEmpty = library.entries.length === 0 && library.unreadable.length === 0;
  return (
    <main className="library">
      <LibraryBar organisation={library.entries[0]?.organisation ?? ''} />
      {isEmpty ? <FirstStart /> : <SessionShelf library={library} />}
    </main>
  );
}
