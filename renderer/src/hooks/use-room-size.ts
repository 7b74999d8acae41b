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
 * Under a strip letters are smaller, and the screen holds as many lines as without it; `letters` is what they keep of their size.
 */
export function roomSizeOf(settings: Settings | null, window: Pixels, letters = 1): RoomSize {
  const { vh, unit } = unitOf(settings, window);
  const page = pageFactor(vh);
  return { wide: (window.width * page) / (unit * letters), high: (window.height * page) / unit };
}

interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** The room unit in hundredths of the window's height, and in pixels. */
function unitOf(settings: Settings | null, { width, height }: Pixels) {
  const vh =
    roomUnitVh(settings?.displayInches ?? null, settings?.farthestMetres ?? null) *
    (settings?.textScale ?? 1);
  return { vh, unit: Math.min((vh * height) / 100, (vh * 9 * width) / 1600) };
}

export function useRoomSize(): RoomSize {
  const settings = useAppStore((store) => store.settings);
  const letters = useAppStore((store) => store.letters);
  return roomSizeOf(settings, useWindowPixels(), letters);
}

/** How much a sheet in front of everything may take, in room units: the window's own size, also where the page is larger. */
export function useSheetSize(): RoomSize {
  const settings = useAppStore((store) => store.settings);
  const pixels = useWindowPixels();
  const letters = useAppStore((store) => store.letters);
  const unit = unitOf(settings, pixels).unit * letters;
  return { wide: pixels.width / unit, high: pixels.height / unit };
}

function useWindowPixels(): Pixels {
  const [pixels, setPixels] = useState(windowSize);
  useEffect(() => {
    const onResize = () => setPixels(windowSize());
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return pixels;
}

const windowSize = () => ({ width: window.innerWidth, height: window.innerHeight });
