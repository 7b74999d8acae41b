import { pageFactor, roomUnitVh } from '@shared/domain/room-unit';
import type { Settings } from '@shared/ipc/contract';
import { useEffect, useState } from 'react';
import { useAppStore } from '../state/app-store';

/** How much fits on the screen, in room units: the larger the letters, the smaller the room. */
export interface RoomSize {
  readonly wide: number;
  readonly high: number;
}

/**
 * The same size that the page's root has, computed instead of measured, so that a list knows its rows before it is drawn.
 * `covered` is what a strip above the screen takes from its height, in pixels.
 */
export function roomSizeOf(
  settings: Settings | null,
  window: { readonly width: number; readonly height: number },
  covered = 0,
): RoomSize {
  const vh =
    roomUnitVh(settings?.displayInches ?? null, settings?.farthestMetres ?? null) *
    (settings?.textScale ?? 1);
  const unit = Math.min((vh * window.height) / 100, (vh * 9 * window.width) / 1600);
  const page = pageFactor(vh);
  return { wide: (window.width * page) / unit, high: (window.height * page - covered) / unit };
}

export function useRoomSize(): RoomSize {
  const settings = useAppStore((store) => store.settings);
  const covered = useAppStore((store) => store.stripHeight);
  const [pixels, setPixels] = useState(windowSize);
  useEffect(() => {
    const onResize = () => setPixels(windowSize());
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return roomSizeOf(settings, pixels, covered);
}

const windowSize = () => ({ width: window.innerWidth, height: window.innerHeight });
