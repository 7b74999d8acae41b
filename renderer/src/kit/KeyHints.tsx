import { KeyCap } from './KeyCap';
import './keys.css';

export interface KeyHint {
  readonly keys: string;
  readonly word: string;
}

/** Keys and what they do, for whoever has the keyboard. */
export function KeyHints({ hints }: { readonly hints: readonly KeyHint[] }) {
  return (
    <ul className="key-hints">
      {hints.map((hint) => (
        <li key={hint.keys + hint.word}>
          <KeyCap>{hint.keys}</KeyCap> {hint.word}
        </li>
      ))}
    </ul>
  );
}
