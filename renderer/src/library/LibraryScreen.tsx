import { useEffect } from 'react';
import { BackupsDialog } from '../safety/BackupsDialog';
import { CompareScreen } from '../safety/CompareScreen';
import { OpenDialogs } from '../safety/OpenDialogs';
import { endQuestion } from '../safety/open-question';
import { endComparing, endEarlier, useVersions } from '../safety/versions-store';
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
  const comparing = useVersions((store) => store.comparing);
  const earlier = useVersions((store) => store.earlier);
  useEffect(() => {
    /* Only on arrival: a session that is opened here belongs to the next screen. */
    if (useSessionStore.getState().session !== null) void closeOpenSession();
    /* What stands open in front of the shelf must not greet whoever comes back to it. */
    return () => {
      endQuestion();
      endComparing();
      endEarlier();
    };
  }, []);
  if (library === null) return null;
  if (comparing !== null) return <CompareScreen comparing={comparing} />;
  const isEmpty =
    library.entries.length === 0 &&
    library.unreadable.length === 0 &&
    library.folderFailure === null;
  return (
    <main className="library">
      <LibraryBar organisation={library.entries[0]?.organisation ?? ''} />
      {isEmpty ? <FirstStart /> : <SessionShelf library={library} />}
      <OpenDialogs />
      {earlier !== null && <BackupsDialog earlier={earlier} />}
    </main>
  );
}
