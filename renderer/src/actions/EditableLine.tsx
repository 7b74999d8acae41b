import { isBlank } from '@shared/lib/blank';
import { Trash2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useEditing } from '../fields/use-editing';
import { useText } from '../hooks/use-text';
import './line.css';

interface EditableLineProps {
  /** The name under which letters are kept until they are saved. */
  readonly keepAs: string;
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => Promise<boolean>;
  readonly onDelete: () => void;
  /** At the end of the line: an owner, a chip. */
  readonly children?: ReactNode;
}

/**
 * A line that can be changed where it stands: a tap or Enter opens it, Enter or leaving it saves, Escape puts the old
 * words back. An emptied line keeps what it said; deleting has its own button.
 */
export function EditableLine(props: EditableLineProps) {
  const { label, text, onChange, onDelete, children } = props;
  const texts = useText().actions;
  const editing = useEditing(props.keepAs, text);
  const draft = editing.text;
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const returnsFocus = useRef(false);
  useEffect(() => {
    if (draft !== null || !returnsFocus.current) return;
    returnsFocus.current = false;
    button.current?.focus();
  }, [draft]);

  const save = async () => {
    if (draft === null) return;
    const next = draft.trim();
    if (isBlank(next) || next === text) editing.end();
    else if (await onChange(next)) editing.endWith(draft);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      returnsFocus.current = true;
      void save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      returnsFocus.current = true;
      editing.end();
    }
  };

  return (
    <div className="editable-line">
      <span className="editable-line__label">{label}</span>
      {draft === null ? (
        <button
          ref={button}
          type="button"
          className="editable-line__text"
          dir="auto"
          aria-label={texts.editThis(text)}
          onClick={editing.begin}
        >
          {text}
        </button>
      ) : (
        <input
          ref={field}
          className="editable-line__input"
          dir="auto"
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          aria-label={label}
          /* It appears because somebody asked for it, so the caret belongs here. */
          // biome-ignore lint/a11y/noAutofocus: see above
          autoFocus
          value={draft}
          onChange={(event) => editing.type(event.target.value)}
          onBlur={() => void save()}
          onKeyDown={onKeyDown}
        />
      )}
      {children}
      <button
        type="button"
        className="editable-line__delete"
        aria-label={texts.deleteThis(text)}
        onClick={onDelete}
      >
        <Trash2 aria-hidden="true" />
      </button>
    </div>
  );
}
