import type { NoteKind } from '@shared/domain/model';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import './note-card.css';
import './paper-stack.css';

/** More than three sheets look like three. */
const PILE = ['bottom', 'middle', 'top'] as const;

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
        {PILE.slice(0, count).map((sheet) => (
          <i key={sheet} />
        ))}
      </div>
      <p>{children}</p>
    </div>
  );
}
