import { KeyCap } from '../kit/KeyCap';
import type { Deed } from '../kit/offered-deeds';
import { plainLetters } from './plain-words';

/** One line of what was found: its sign, its words with the typed letters marked, where it belongs, its key. */
export function Found({ deed, typed }: { readonly deed: Deed; readonly typed: string }) {
  const { icon: Icon, word, remark, keyHint } = deed;
  return (
    <>
      <span className="palette-icon">{Icon !== undefined && <Icon aria-hidden="true" />}</span>
      <span className="palette-word" dir="auto" title={word}>
        <Marked word={word} typed={typed.trim()} />
      </span>
      {remark !== undefined && <span className="palette-remark">{remark}</span>}
      {keyHint !== undefined && <KeyCap>{keyHint}</KeyCap>}
    </>
  );
}

/** The letters that were typed, where they stand in the word as they were typed. */
function Marked({ word, typed }: { readonly word: string; readonly typed: string }) {
  const plain = plainLetters(word);
  const at = typed === '' ? -1 : plain.indexOf(plainLetters(typed));
  /* Where taking accents off changes the number of letters, places no longer fit. */
  if (at < 0 || plain.length !== word.length) return word;
  const end = at + plainLetters(typed).length;
  return (
    <>
      {word.slice(0, at)}
      <mark>{word.slice(at, end)}</mark>
      {word.slice(end)}
    </>
  );
}
