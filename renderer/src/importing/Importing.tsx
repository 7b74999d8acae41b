import { useEffect } from 'react';
import { useText } from '../hooks/use-text';
import { useOfferedDeeds } from '../kit/offered-deeds';
import { useAppStore } from '../state/app-store';
import { useSessionStore } from '../state/session-store';
import { ImportDialog } from './ImportDialog';
import { importItems } from './import-items';
import { closeImport, useImporting } from './importing-store';

/** Offers by name, on every screen of a session, to bring in lists, and shows the dialog for it. */
export function Importing() {
  const texts = useText();
  const wish = useImporting((store) => store.wish);
  const sessionId = useSessionStore((store) => store.session?.meta.id ?? null);
  const isOnShelf = useAppStore((store) => store.screen === 'library');
  const isHere = sessionId !== null && !isOnShelf;
  useOfferedDeeds(() =>
    isHere
      ? importItems(texts).map((item) => ({
          ...item,
          kind: 'do',
          subject: item.id,
          isOneOfMany: true,
        }))
      : [],
  );
  useEffect(() => {
    if (!isHere) closeImport();
  }, [isHere]);
  return isHere && wish !== null ? <ImportDialog wish={wish} onClose={closeImport} /> : null;
}
