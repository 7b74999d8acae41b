import { useText } from '../hooks/use-text';
import { useOfferedDeeds } from '../kit/offered-deeds';
import { useAppStore } from '../state/app-store';
import { deedOfQuietPeople } from './deed-of-quiet-people';
import { deedsElsewhere } from './deeds-elsewhere';
import { deedsEverywhere, deedsOfSession } from './deeds-everywhere';

/** Offers on every screen what is not tied to one. */
export function useDeedsEverywhere(): void {
  const texts = useText();
  const settings = useAppStore((store) => store.settings);
  const screen = useAppStore((store) => store.screen);
  useOfferedDeeds(() =>
    settings === null
      ? []
      : [
          ...deedsEverywhere(texts, settings),
          ...deedsOfSession(texts, screen),
          ...deedOfQuietPeople(texts, screen),
          ...deedsElsewhere(texts, screen),
        ],
  );
}
