import type { Failure } from '@shared/domain/failure';
import type { Library } from '@shared/ipc/contract';
import { ChevronRight, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { failureText } from '../state/commands';
import './shelf-warnings.css';

/** A folder that cannot be listed, and files that could not be read, one sentence at a time; none is ever hidden. */
export function ShelfWarnings({ library }: { readonly library: Library }) {
  const text = useText();
  const [place, setPlace] = useState(0);
  const { folderFailure, unreadable } = library;
  const folder = folderFailure === null ? [] : [folderWarning(folderFailure, text.safety.save)];
  const files = unreadable.map(({ code, fileName }) => failureText({ code, detail: fileName }));
  const sentences = [...folder, ...files];
  const at = Math.min(place, sentences.length - 1);
  const sentence = sentences[at];
  if (sentence === undefined) return null;
  return (
    <div
      className="unreadable"
      role="status"
      aria-label={files.length > 0 ? text.library.unreadable(files.length) : undefined}
    >
      <TriangleAlert aria-hidden="true" />
      <p>{sentence}</p>
      {sentences.length > 1 && (
        <span className="unreadable__next">
          {text.common.stepOf(at + 1, sentences.length)}
          <IconButton
            icon={ChevronRight}
            label={text.library.nextUnreadable}
            onClick={() => setPlace((at + 1) % sentences.length)}
          />
        </span>
      )}
    </div>
  );
}

const folderWarning = (failure: Failure, words: { readonly shownMeanwhile: string }): string =>
  `${failureText(failure)} ${words.shownMeanwhile}`;
