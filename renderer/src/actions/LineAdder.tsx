import { isBlank } from '@shared/lib/blank';
import { CornerDownLeft } from 'lucide-react';
import { type Ref, useId } from 'react';
import { useText } from '../hooks/use-text';
import { handOn, useKeptText } from '../state/kept-text';
import './line.css';

interface LineAdderProps {
  /** The name under which the begun line is kept until it is added. */
  readonly keepAs: string;
  readonly label: string;
  /** What the line is for, where the label is only a number. */
  readonly name?: string;
  readonly placeholder: string;
  /** True when it was added; else the letters come back. */
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A ruled line to type on; Enter adds what stands there, and the line is free again. */
export function LineAdder({
  keepAs,
  label,
  name = label,
  placeholder,
  onAdd,
  inputRef,
}: LineAdderProps) {
  const id = useId();
  const [text, setText] = useKeptText(keepAs);
  const texts = useText();
  const add = () => {
    const added = text.trim();
    if (!isBlank(added)) void handOn(keepAs, () => onAdd(added));
  };
  return (
    <form
      className="line-adder"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label className="line-adder__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        aria-label={name}
        ref={inputRef}
        className="line-adder__input"
        dir="auto"
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        placeholder={placeholder}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="submit"
        className="line-adder__button"
        aria-label={`${texts.common.add}: ${name}`}
        disabled={isBlank(text)}
      >
        <CornerDownLeft aria-hidden="true" />
      </button>
    </form>
  );
}
