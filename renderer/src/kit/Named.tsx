import type { ReactNode } from 'react';
import { VisuallyHidden } from './VisuallyHidden';

interface NamedProps {
  readonly name: string;
  readonly children: ReactNode;
}

/**
 * What a button with many parts shows, and the one sentence that listeners hear instead: the parts lie beside and below each
 * other, and read one after the other they would make no sentence.
 */
export function Named({ name, children }: NamedProps) {
  return (
    <>
      <VisuallyHidden>{name}</VisuallyHidden>
      <span aria-hidden="true" className="named">
        {children}
      </span>
    </>
  );
}
