import type { Session, Theme } from '@shared/domain/model';

/** Under which a line that was begun beside a theme is kept until it is added. */
export const lineKey = (
  session: Session,
  theme: Theme,
  what: 'decision' | 'action' | 'parked',
): string => `${session.meta.id}:${theme.id}:${what}`;
