import { pageFactor, roomUnitVh } from '@shared/domain/room-unit';
import { useEffect } from 'react';
import { useAppStore } from '../state/app-store';

/** On a 16:9 display this many vw are as large as the same number of vh; narrower windows must not overflow sideways. */
const VW_PER_VH = 9 / 16;

/** Carries language, colours and the room unit from the settings into the page. */
export function useRoomSettings(): void {
  const settings = useAppStore((store) => store.settings);
  useEffect(() => {
    if (settings === null) return;
    const root = document.documentElement;
    root.lang = settings.locale;
    root.dataset.theme = settings.theme;
    const vh = roomUnitVh(settings.displayInches, settings.farthestMetres) * settings.textScale;
    root.style.setProperty('--u', `min(${vh.toFixed(3)}vh, ${(vh * VW_PER_VH).toFixed(3)}vw)`);
    root.style.setProperty('--page', pageFactor(vh).toFixed(4));
    root.toggleAttribute('data-larger-than-window', pageFactor(vh) > 1);
  }, [settings]);
}
