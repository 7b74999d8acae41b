import { TooLongPaste } from './TooLongPaste';
import { useCompositionGuard } from './use-composition-guard';
import { useFullField } from './use-full-field';
import { usePasteGuard } from './use-paste-guard';

/** What holds for every field of the window: keys of an input method commit nothing, and pastes are looked at first. */
export function TypingGuards() {
  useCompositionGuard();
  useFullField();
  const { waiting, close } = usePasteGuard();
  return waiting === null ? null : <TooLongPaste waiting={waiting} onClose={close} />;
}
