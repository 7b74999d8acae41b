import type { Page } from '@playwright/test';
import type { RunningApp } from '../play/launch';

declare global {
  interface Window {
    pointed?: string[];
  }
}

/** Runs in a window: notes every real press of a mouse button, turn of its wheel, and touch. */
function notePointing(): void {
  if (window.pointed !== undefined) return;
  const pointed: string[] = [];
  window.pointed = pointed;
  for (const type of ['pointerdown', 'mousedown', 'click', 'auxclick', 'wheel', 'touchstart']) {
    window.addEventListener(
      type,
      (event) => {
        /* Enter on a button is a click, too, but one that nobody has counted. */
        const isByKey = event.type === 'click' && (event as MouseEvent).detail === 0;
        if (event.isTrusted && !isByKey) pointed.push(`${event.type} on ${String(event.target)}`);
      },
      { capture: true, passive: true },
    );
  }
}

const noteIn = async (page: Page): Promise<void> => {
  await page.addInitScript(notePointing);
  await page.evaluate(notePointing);
};

/** Watches every window of this start for whether somebody points at something. */
export async function watchPointing({ app }: RunningApp): Promise<void> {
  app.on('window', (page) => void noteIn(page).catch(() => undefined));
  await Promise.all(app.windows().map(noteIn));
}

/** What was pointed at in the windows that are open. */
export async function pointingIn({ app }: RunningApp): Promise<string[]> {
  const seen = await Promise.all(
    app.windows().map((page) => page.evaluate(() => window.pointed ?? ['not watched'])),
  );
  return seen.flat();
}
