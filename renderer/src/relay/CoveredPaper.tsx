import type { NoteKind } from '@shared/domain/model';
import { EyeOff } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { useText } from '../hooks/use-text';
import { NoteMark } from '../kit/NoteMark';
import '../kit/note-card.css';
import { CoveredDots } from './CoveredDots';
import { usePrivateLetters } from './use-private-letters';
import './covered.css';

/** The note while it is being typed covered: the paper with its dots, for the room. */
export function CoveredPaper({ kind, text }: { readonly kind: NoteKind; readonly text: string }) {
  const { common } = useText();
  return (
    <div className={`relay-paper note-card-${kind}`}>
      <div className="relay-paper__sheet">
        <p className="relay-paper__kind">
          <NoteMark kind={kind} />
          {common.noteKinds[kind]}
        </p>
        <CoveredDots text={text} />
      </div>
    </div>
  );
}

interface PrivateFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly fieldRef: Ref<HTMLTextAreaElement>;
}

/**
 * One line in small letters for whoever types, too small to be read from the chairs; it hides itself when nobody types
 * and comes back with the next key. The letters stand nowhere else on the page.
 */
export function PrivateField({ label, text, onText, onKeyDown, fieldRef }: PrivateFieldProps) {
  const { covered } = useText().relay;
  const letters = usePrivateLetters();
  const isHidden = text !== '' && !letters.isShown;
  return (
    <div className="private-field" data-hidden={isHidden || undefined}>
      <EyeOff aria-hidden="true" />
      <textarea
        dir="auto"
        ref={fieldRef}
        data-focus-place="keys"
        className="private-field__letters"
        data-makes-notes
        rows={1}
        wrap="off"
        aria-label={label}
        value={text}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          letters.show();
          onText(event.target.value);
        }}
        onKeyDown={(event) => {
          letters.show();
          onKeyDown(event);
        }}
      />
      {(isHidden || text === '') && (
        <span className="private-field__word">{isHidden ? covered.hidden : covered.onlyYou}</span>
      )}
    </div>
  );
}
