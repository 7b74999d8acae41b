import type { ReactNode } from 'react';

/** Words for readers of the screen only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
