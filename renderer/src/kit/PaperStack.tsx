import type { NoteKind } from '@shared/domain/model';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import './note-card.css';
import './paper-stack.css';

/** The pile of what has been written so far. */
export function PaperStack({
  count,
  kind,
  children,
}: {
  readonly count: number;
  readonly kind: NoteKind;
  readonly children: ReactNode;
}) {
  return (
    <div className={classNames('paper-stack', `note-card-${kind}`)}>
      <div className="paper-stack-pile" aria-hidden="true">
        {Array.from({ length: Math.min(3, count) }, (_, index) => (
          <i key={`sheet-${index + 1}`} />
        ))}
      </div>
      <p>{children}</p>
    </div>
  );
}
