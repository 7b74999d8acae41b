import type { ReactNode } from 'react';
import './screen.css';

/** What stands where nothing is yet: what belongs here and how to begin. */
export function EmptyState({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
