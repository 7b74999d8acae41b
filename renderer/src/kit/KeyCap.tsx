import { keyWords } from '@shared/text/key-words';
import { useText } from '../hooks/use-text';
import './keys.css';

/** A key of the keyboard, drawn as one: a chord such as `Ctrl K`, in the words of the present language. */
export function KeyCap({ children }: { readonly children: string }) {
  const { keyNames } = useText();
  return <kbd className="key-cap">{keyWords(children, keyNames)}</kbd>;
}
