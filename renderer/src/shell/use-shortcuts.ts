import { useEffect } from 'react';
import { request } from '../api';
import { openHelp } from '../help/help-store';
import { openPalette } from '../palette/palette-store';
import { isOverlayOpen } from '../run/overlay';
import { keysBelongElsewhere } from '../run/run-keys';
import { saveCopy } from '../safety/save-commands';
import { useAppStore } from '../state/app-store';
import { redo, undo } from '../state/commands';
import { redoCompany, undoCompany } from '../state/company-store';
import { useSessionStore } from '../state/session-store';
import { editSettings } from '../state/settings';
import { FieldLetters, isField } from './field-letters';

/** Ctrl+plus and Ctrl+minus change the room unit by a tenth, within what still makes a usable screen. */
const SCALE_STEP = 0.1;
const SCALE_MIN = 0.7;
const SCALE_MAX = 2;

/** The keys that mean the same on every screen. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.key === 'F11') {
        event.preventDefault();
        void request('window:toggleFullScreen', {});
        return;
      }
      if (isHelpKey(event)) {
        event.preventDefault();
        openHelp();
        return;
      }
      if (!event.ctrlKey && !event.metaKey) return;
      const key = event.key.toLowerCase();
      if (key === '+' || key === '=' || key === '-' || key === '0') {
        event.preventDefault();
        changeTextScale(key === '-' ? -SCALE_STEP : key === '0' ? 0 : SCALE_STEP);
      } else if (key === 'k' && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        if (!isOverlayOpen()) openPalette();
      } else if (key === 's' && event.shiftKey) {
        if (useSessionStore.getState().session === null) return;
        event.preventDefault();
        void saveCopy();
      } else if (key === 'z' || key === 'y') {
        const isAgain = key === 'y' || event.shiftKey;
        /* Inside a field, people mean their letters first, and the field takes those back by itself. */
        if (isField(event.target)) {
          const { target } = event;
          if (isAgain ? letters.canBringBack(target) : letters.canTakeBack(target)) return;
        }
        event.preventDefault();
        if (isInDialog(event.target)) return;
        const isCompany = useAppStore.getState().screen === 'company';
        if (isCompany) void (isAgain ? redoCompany() : undoCompany());
        else if (isAgain) redo();
        else undo();
      }
    };
    const letters = new FieldLetters();
    letters.enter(document.activeElement);
    const onFocus = (event: FocusEvent) => letters.enter(event.target);
    const onInput = (event: Event) => letters.typed(event as InputEvent);
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('focusin', onFocus);
    window.addEventListener('input', onInput);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('focusin', onFocus);
      window.removeEventListener('input', onInput);
    };
  }, []);
}

/** F1 anywhere; the question mark where it is not a letter of a text. */
function isHelpKey(event: KeyboardEvent): boolean {
  if (event.key === 'F1') return !isOverlayOpen();
  return event.key === '?' && !keysBelongElsewhere(event.target);
}

/** Changes the room unit by a step; 0 goes back to the computed size. */
export function changeTextScale(step: number): void {
  const { settings } = useAppStore.getState();
  if (settings === null) return;
  const next = step === 0 ? 1 : settings.textScale + step;
  const textScale = Math.round(Math.min(SCALE_MAX, Math.max(SCALE_MIN, next)) * 10) / 10;
  void editSettings({ textScale });
}

/** Fields of a dialog: what the app would take back behind it, nobody would see. */
const isInDialog = (target: EventTarget | null): boolean =>
  isField(target) && target.closest('dialog') !== null;
