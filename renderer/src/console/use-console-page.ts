import { textsFor } from '@shared/text';
import { useEffect } from 'react';
import { useAppStore } from '../state/app-store';

/** Carries language and colours into the page. Its size is that of a desk, not that of the room. */
export function useConsolePage(): void {
  const settings = useAppStore((store) => store.settings);
  useEffect(() => {
    if (settings === null) return;
    const root = document.documentElement;
    root.lang = settings.locale;
    root.dataset.theme = settings.theme;
    document.title = textsFor(settings.locale).console.windowTitle;
  }, [settings]);
}
