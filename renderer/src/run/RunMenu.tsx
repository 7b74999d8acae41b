import type { Stage } from '@shared/domain/model';
import {
  AArrowDown,
  AArrowUp,
  FileText,
  HardDriveDownload,
  Keyboard,
  Library,
  Maximize,
  Menu as MenuIcon,
  MonitorSpeaker,
  Moon,
  Search,
  Settings2,
  StickyNote,
  Sun,
  Users,
  Volume2,
  VolumeX,
} from 'lucide-react';
import { request } from '../api';
import { useBallotMenuItems } from '../ballot/use-ballot-menu-items';
import { openConsole } from '../displays/open-console';
import { openHelp } from '../help/help-store';
import { useText } from '../hooks/use-text';
import { importItemsOf } from '../importing/import-items';
import { Menu, type MenuItem } from '../kit/Menu';
import { openPalette } from '../palette/palette-store';
import { useRelayMenuItems } from '../relay/use-relay-menu-items';
import { saveCopy } from '../safety/save-commands';
import { undoItems } from '../shell/undo-items';
import { changeTextScale } from '../shell/use-shortcuts';
import { goTo, useAppStore } from '../state/app-store';
import { useSessionStore } from '../state/session-store';
import { editSettings } from '../state/settings';
import { toggleMute } from './clock-actions';
import { openRunDialog } from './run-dialogs';

const SCALE_STEP = 0.1;

/** Everything else the facilitator may want on any stage, behind one quiet button. */
export function RunMenu({ stage }: { readonly stage: Stage }) {
  const texts = useText();
  const { run, common, safety, palette, keys, console: words } = texts;
  const undoName = useSessionStore((store) => store.undoName);
  const redoName = useSessionStore((store) => store.redoName);
  const theme = useAppStore((store) => store.settings?.theme ?? 'light');
  const isMuted = useAppStore((store) => store.settings?.isMuted ?? false);
  const relayItems = useRelayMenuItems(stage);
  const ballotItems = useBallotMenuItems(stage);
  const items: MenuItem[] = [
    ...undoItems(texts, { undoName, redoName }),
    {
      id: 'people',
      word: run.whoIsHere,
      icon: Users,
      onSelect: () => openRunDialog('people'),
    },
    ...(stage.kind === 'question'
      ? [
          {
            id: 'notes',
            word: run.addNotes,
            icon: StickyNote,
            keyHint: 'Ctrl I',
            onSelect: () => openRunDialog('notes'),
          },
        ]
      : []),
    ...importItemsOf(stage, texts),
    ...relayItems,
    ...ballotItems,
    {
      id: 'mute',
      word: isMuted ? run.unmute : run.mute,
      icon: isMuted ? Volume2 : VolumeX,
      keyHint: 'M',
      onSelect: () => void toggleMute(),
    },
    {
      id: 'larger',
      word: common.textLarger,
      icon: AArrowUp,
      keyHint: 'Ctrl +',
      onSelect: () => changeTextScale(SCALE_STEP),
    },
    {
      id: 'smaller',
      word: common.textSmaller,
      icon: AArrowDown,
      keyHint: 'Ctrl −',
      onSelect: () => changeTextScale(-SCALE_STEP),
    },
    {
      id: theme === 'light' ? 'dark' : 'light',
      word: theme === 'light' ? run.toDark : run.toLight,
      icon: theme === 'light' ? Moon : Sun,
      onSelect: () => void editSettings({ theme: theme === 'light' ? 'dark' : 'light' }),
    },
    {
      id: 'full-screen',
      word: common.fullScreen,
      icon: Maximize,
      keyHint: 'F11',
      onSelect: () => void request('window:toggleFullScreen', {}),
    },
    {
      id: 'console',
      word: words.open,
      icon: MonitorSpeaker,
      keyHint: 'F9',
      onSelect: () => void openConsole(),
    },
    {
      id: 'save-copy',
      word: safety.save.copy,
      icon: HardDriveDownload,
      keyHint: 'Ctrl Shift S',
      onSelect: () => void saveCopy(),
    },
    {
      id: 'palette',
      word: palette.open,
      icon: Search,
      keyHint: 'Ctrl K',
      onSelect: openPalette,
    },
    { id: 'keys', word: keys.open, icon: Keyboard, keyHint: 'F1', onSelect: openHelp },
    { id: 'minutes', word: run.toMinutes, icon: FileText, onSelect: () => goTo('minutes') },
    { id: 'setup', word: run.toSetup, icon: Settings2, onSelect: () => goTo('setup') },
    { id: 'library', word: run.toLibrary, icon: Library, onSelect: () => goTo('library') },
  ];
  return (
    <Menu label={run.menu} items={items} className="run-menu">
      <MenuIcon aria-hidden="true" />
    </Menu>
  );
}
