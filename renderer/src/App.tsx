import { CompanyScreen } from './company/CompanyScreen';
import { Help } from './help/Help';
import { useText } from './hooks/use-text';
import { Importing } from './importing/Importing';
import { LibraryScreen } from './library/LibraryScreen';
import { MinutesScreen } from './minutes/MinutesScreen';
import { Palette } from './palette/Palette';
import { useDeedsEverywhere } from './palette/use-deeds-everywhere';
import { RunScreen } from './run/RunScreen';
import { useViewOnlyGuard } from './safety/use-view-only-guard';
import { SetupScreen } from './setup/SetupScreen';
import { Announcer } from './shell/Announcer';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { Notices } from './shell/Notices';
import { SafetyGate } from './shell/SafetyGate';
import { SaveMark } from './shell/SaveMark';
import { TopStrip } from './shell/TopStrip';
import { TypingGuards } from './shell/TypingGuards';
import { useFocusHome } from './shell/use-focus-home';
import { usePageGuard } from './shell/use-page-guard';
import { usePanning } from './shell/use-panning';
import { useRoomSettings } from './shell/use-room-settings';
import { useShortcuts } from './shell/use-shortcuts';
import { useAppStore } from './state/app-store';
import { useSessionStore } from './state/session-store';

/** The window: one screen at a time, and round it what every screen needs. */
export function App() {
  useRoomSettings();
  useShortcuts();
  usePanning();
  usePageGuard();
  useViewOnlyGuard();
  useFocusHome();
  useDeedsEverywhere();
  const isReady = useAppStore((store) => store.settings !== null);
  return (
    <>
      <TopStrip />
      <ErrorBoundary>{isReady ? <CurrentScreen /> : <Waiting />}</ErrorBoundary>
      <SaveMark />
      <Notices />
      <Announcer />
      <Importing />
      <Palette />
      <Help />
      <TypingGuards />
    </>
  );
}

function CurrentScreen() {
  const screen = useAppStore((store) => store.screen);
  const safetyFailure = useAppStore((store) => store.safetyFailure);
  const sessionId = useSessionStore((store) => store.session?.meta.id ?? null);
  if (safetyFailure !== null) return <SafetyGate failure={safetyFailure} />;
  if (screen === 'company') return <CompanyScreen />;
  if (sessionId === null || screen === 'library') return <LibraryScreen />;
  /* The key gives each session fresh screens: nothing half-typed can wander from one into another. */
  switch (screen) {
    case 'setup':
      return <SetupScreen key={sessionId} />;
    case 'run':
      return <RunScreen key={sessionId} />;
    case 'minutes':
      return <MinutesScreen key={sessionId} />;
  }
}

function Waiting() {
  const text = useText();
  return <p className="waiting">{text.common.loading}</p>;
}
