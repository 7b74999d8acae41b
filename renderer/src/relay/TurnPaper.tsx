import type { NoteKind } from '@shared/domain/model';
import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { NoteMark } from '../kit/NoteMark';
import '../kit/note-card.css';
import { useNoteSize } from './use-note-size';

interface TurnPaperProps {
  readonly kind: NoteKind;
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
}

/** The note while it is being typed: large letters on paper of the question's kind. Spelling is nobody's business. */
export function TurnPaper(props: TurnPaperProps) {
  const { common } = useText();
  const paper = useRef<HTMLDivElement>(null);
  useNoteSize(paper, props.fieldRef, props.text);
  return (
    <div className={`relay-paper note-card-${props.kind}`} ref={paper}>
      <div className="relay-paper__sheet">
        <p className="relay-paper__kind">
          <NoteMark kind={props.kind} />
          {common.noteKinds[props.kind]}
        </p>
        <textarea
          dir="auto"
          ref={props.fieldRef}
          data-focus-place="keys"
          className="relay-paper__field"
          data-makes-notes
          aria-label={props.label}
          value={props.text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => props.onText(event.target.value)}
          onKeyDown={props.onKeyDown}
        />
      </div>
    </div>
  );
}
