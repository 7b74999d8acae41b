const OVERLAYS = 'dialog[open], [role="dialog"], [role="alertdialog"], [role="menu"]';

/** True while something lies over the stage, so that keys and clicks belong to it. */
export const isOverlayOpen = (): boolean => document.querySelector(OVERLAYS) !== null;

export const isInOverlay = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(OVERLAYS) !== null;
