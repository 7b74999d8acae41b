import type { UnreadableEntry } from '@shared/ipc/contract';
import { ChevronRight, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { failureText } from '../state/commands';

/** Files in the library's folder that could not be read, one sentence at a time; none is ever hidden. */
export function UnreadableFiles({ files }: { readonly files: readonly UnreadableEntry[] }) {
  const text = useText();
  const [place, setPlace] = useState(0);
  const at = Math.min(place, files.length - 1);
  const file = files[at];
  if (file === undefined) return null;
  return (
    <div className="unreadable" role="status" aria-label={text.library.unreadable(files.length)}>
      <TriangleAlert aria-hidden="true" />
      <p>{failureText({ code: file.code, detail: file.fileName })}</p>
      {files.length > 1 && (
        <span className="unreadable__next">
          {text.common.stepOf(at + 1, files.length)}
          <IconButton
            icon={ChevronRight}
            label={text.library.nextUnreadable}
            onClick={() => setPlace((at + 1) % files.length)}
          />
        </span>
      )}
    </div>
  );
}
