import { useText } from '../hooks/use-text';
import { Palette } from '../palette/Palette';
import { useViewOnlyGuard } from '../safety/use-view-only-guard';
import { Announcer } from '../shell/Announcer';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { Notices } from '../shell/Notices';
import { SaveMark } from '../shell/SaveMark';
import { TopStrip } from '../shell/TopStrip';
import { TypingGuards } from '../shell/TypingGuards';
import { useFocusHome } from '../shell/use-focus-home';
import { usePageGuard } from '../shell/use-page-guard';
import { useAppStore } from '../state/app-store';
import { ConsoleKeys } from './ConsoleKeys';
import { ConsoleScreen } from './ConsoleScreen';
import { useConsoleDeeds } from './use-console-deeds';
import { useConsoleKeys } from './use-console-keys';
import { useConsolePage } from './use-console-page';
import { useHandBack } from './use-hand-back';

/** The window of the person who leads the morning. */
export function ConsoleApp() {
  useConsolePage();
  useConsoleKeys();
  useConsoleDeeds();
  useHandBack();
  usePageGuard();
  useViewOnlyGuard();
  useFocusHome();
  const text = useText();
  const isReady = useAppStore((store) => store.settings !== null);
  return (
    <>
      <TopStrip />
      <ErrorBoundary>
        {isReady ? <ConsoleScreen /> : <p className="waiting">{text.common.loading}</p>}
      </ErrorBoundary>
      <SaveMark />
      <Notices />
      <Announcer />
      <Palette />
      <ConsoleKeys />
      <TypingGuards />
    </>
  );
}
