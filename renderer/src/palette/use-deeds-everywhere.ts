import { LOCALES } from '@shared/domain/model';
import { AArrowDown, AArrowUp, Keyboard, Languages, Maximize, Moon, Sun } from 'lucide-react';
import { request } from '../api';
import { openHelp } from '../help/help-store';
import { useText } from '../hooks/use-text';
import { type Deed, useOfferedDeeds } from '../kit/offered-deeds';
import { changeTextScale } from '../shell/use-shortcuts';
import { useAppStore } from '../state/app-store';
import { editSettings } from '../state/settings';

const SCALE_STEP = 0.1;

/** What can be done on every screen. */
export function useDeedsEverywhere(): void {
  const { common, keys, palette, run } = useText();
  const settings = useAppStore((store) => store.settings);
  useOfferedDeeds(() => {
    if (settings === null) return [];
    const isLight = settings.theme === 'light';
    const deeds: Deed[] = [
      {
        id: 'keys',
        kind: 'do',
        word: keys.open,
        icon: Keyboard,
        keyHint: 'F1',
        onSelect: openHelp,
      },
      {
        id: 'larger',
        kind: 'do',
        word: common.textLarger,
        icon: AArrowUp,
        keyHint: 'Ctrl +',
        onSelect: () => changeTextScale(SCALE_STEP),
      },
      {
        id: 'smaller',
        kind: 'do',
        word: common.textSmaller,
        icon: AArrowDown,
        keyHint: 'Ctrl −',
        onSelect: () => changeTextScale(-SCALE_STEP),
      },
      {
        id: 'theme',
        kind: 'do',
        word: isLight ? run.toDark : run.toLight,
        icon: isLight ? Moon : Sun,
        onSelect: () => void editSettings({ theme: isLight ? 'dark' : 'light' }),
      },
      {
        id: 'full-screen',
        kind: 'do',
        word: common.fullScreen,
        icon: Maximize,
        keyHint: 'F11',
        onSelect: () => void request('window:toggleFullScreen', {}),
      },
    ];
    const languages = LOCALES.filter((locale) => locale !== settings.locale).map(
      (locale): Deed => ({
        id: `language ${locale}`,
        kind: 'do',
        word: palette.language(common.languageNames[locale]),
        icon: Languages,
        onSelect: () => void editSettings({ locale }),
      }),
    );
    return [...deeds, ...languages];
  });
}
