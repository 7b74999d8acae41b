import { LOCALES, type Locale } from '@shared/domain/model';
import { stateOf } from '@shared/domain/selectors';
import type { Settings } from '@shared/ipc/contract';
import { type Texts, textsFor } from '@shared/text';
import {
  AArrowDown,
  AArrowUp,
  ALargeSmall,
  ArrowLeftRight,
  FileText,
  FolderOpen,
  HardDriveDownload,
  Keyboard,
  Languages,
  Library,
  Maximize,
  MonitorSpeaker,
  Moon,
  Play,
  Power,
  Settings2,
  Signature,
  Sun,
  Volume2,
  VolumeX,
} from 'lucide-react';
import { request } from '../api';
import { openConsole, swapScreens } from '../displays/open-console';
import { openHelp } from '../help/help-store';
import type { Deed } from '../kit/offered-deeds';
import { reveal } from '../library/library-commands';
import { toggleMute } from '../run/clock-actions';
import { openRunDialog } from '../run/run-dialogs';
import { saveCopy } from '../safety/save-commands';
import { undoItems } from '../shell/undo-items';
import { changeTextScale } from '../shell/use-shortcuts';
import { announce, goTo, type Screen } from '../state/app-store';
import { useSessionStore } from '../state/session-store';
import { editSettings } from '../state/settings';

const SCALE_STEP = 0.1;

/** What can be done on every screen. */
export function deedsEverywhere(
  { common, console: consoleWords, keys, palette, run }: Texts,
  { theme, isMuted, locale: present }: Settings,
): Deed[] {
  const isLight = theme === 'light';
  const { session } = useSessionStore.getState();
  const languages = LOCALES.filter((locale) => locale !== present).map(
    (locale): Deed => ({
      ...about('language'),
      id: `language ${locale}`,
      word: palette.language(common.languageNames[locale]),
      also: namesOfLanguage(locale),
      icon: Languages,
      onSelect: () => void editSettings({ locale }),
    }),
  );
  return [
    { ...about('keys'), word: keys.open, icon: Keyboard, keyHint: 'F1', onSelect: openHelp },
    {
      ...about('larger'),
      word: common.textLarger,
      icon: AArrowUp,
      keyHint: 'Ctrl +',
      onSelect: () => changeTextScale(SCALE_STEP),
    },
    {
      ...about('smaller'),
      word: common.textSmaller,
      icon: AArrowDown,
      keyHint: 'Ctrl −',
      onSelect: () => changeTextScale(-SCALE_STEP),
    },
    {
      ...about('usual'),
      word: palette.usualText,
      icon: ALargeSmall,
      keyHint: 'Ctrl 0',
      onSelect: () => changeTextScale(0),
    },
    colours('dark', run.toDark, { isNow: !isLight, palette }),
    colours('light', run.toLight, { isNow: isLight, palette }),
    {
      ...about('mute'),
      word: isMuted ? run.unmute : run.mute,
      icon: isMuted ? Volume2 : VolumeX,
      onSelect: () => void toggleMute(),
    },
    {
      ...about('full-screen'),
      word: common.fullScreen,
      icon: Maximize,
      keyHint: 'F11',
      onSelect: () => void request('window:toggleFullScreen', {}),
    },
    {
      ...about('console'),
      word: consoleWords.open,
      icon: MonitorSpeaker,
      keyHint: 'F9',
      onSelect: () => void openConsole(),
    },
    {
      ...about('swap'),
      word: consoleWords.swap,
      icon: ArrowLeftRight,
      isOneOfMany: true,
      onSelect: () => void swapScreens(),
    },
    ...languages,
    {
      ...about('reveal'),
      word: palette.showFolder,
      icon: FolderOpen,
      onSelect: () => void reveal(session?.meta.id ?? null),
    },
    {
      ...about('quit'),
      word: palette.quit,
      icon: Power,
      /* As the window's own cross does: what is open is put in order first. */
      onSelect: () => window.close(),
    },
  ];
}

/** The colours that are not on can be chosen; who looks for those that are is told so, instead of being offered the opposite. */
const colours = (
  theme: 'light' | 'dark',
  word: string,
  { isNow, palette }: { readonly isNow: boolean; readonly palette: Texts['palette'] },
): Deed => ({
  ...about(theme),
  word,
  icon: theme === 'dark' ? Moon : Sun,
  ...(isNow && { remark: palette.isOn, isOneOfMany: true }),
  onSelect: () => (isNow ? announce(palette.isOnNow(word)) : void editSettings({ theme })),
});

/** What can be done with the open session on every one of its screens, and the ways from this one to the others. */
export function deedsOfSession(texts: Texts, screen: Screen): Deed[] {
  const { session, undoName, redoName } = useSessionStore.getState();
  if (session === null || screen === 'library') return [];
  const { minutesScreen, names, relay, run, safety } = texts;
  const deeds: Deed[] = [
    ...undoItems(texts, { undoName, redoName }).map((item) => ({ ...item, ...about(item.id) })),
    {
      ...about('save-copy'),
      word: safety.save.copy,
      icon: HardDriveDownload,
      keyHint: 'Ctrl Shift S',
      onSelect: () => void saveCopy(),
    },
  ];
  if (screen === 'run' && session.meta.closedAt === null) {
    /* The menu has it only while notes are typed; who looks for it by name may be anywhere. */
    const openWays = () => openRunDialog('ways');
    deeds.push({ ...about('ways'), word: relay.ways.button, icon: Keyboard, onSelect: openWays });
    const openNames = () => openRunDialog('names');
    deeds.push({ ...about('names'), word: names.title, icon: Signature, onSelect: openNames });
  }
  const places = [
    { to: 'run', word: minutesScreen.backToSession, icon: Play },
    { to: 'minutes', word: run.toMinutes, icon: FileText },
    { to: 'setup', word: run.toSetup, icon: Settings2 },
    { to: 'library', word: run.toLibrary, icon: Library },
  ] as const;
  const hasBegun = stateOf(session) !== 'planned';
  const ways = places
    .filter(({ to }) => to !== screen && (hasBegun || to !== 'run'))
    .map(
      ({ to, ...rest }): Deed => ({ ...about(to), ...rest, kind: 'go', onSelect: () => goTo(to) }),
    );
  return [...deeds, ...ways];
}

/** What a language is called in all of them: whoever does not understand the present one types their own word for theirs. */
const namesOfLanguage = (locale: Locale): readonly string[] =>
  LOCALES.flatMap((spoken) => textsFor(spoken).palette.languageNames[locale].split(', '));

const about = (subject: string) => ({ id: subject, subject, kind: 'do' as const });
