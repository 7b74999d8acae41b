import { sessionsBefore } from '@shared/company/look-back';
import type { Theme } from '@shared/domain/model';
import { notesOfTheme } from '@shared/domain/selectors';
import { useEffect, useMemo } from 'react';
import { useText } from '../hooks/use-text';
import { useCompany } from '../state/company-store';
import { useSession } from '../state/session-store';
import { readEarlier } from './read-earlier';
import { useRecurring } from './use-recurring';
import './also-in.css';

/** In which years a theme came up before, as a quiet line; nothing where it did not. */
export function AlsoIn({ theme }: { readonly theme: Theme }) {
  const { lessons } = useText();
  const session = useSession((open) => open);
  const sessions = useCompany((store) => store.sessions);
  const company = useCompany((store) => store.company);
  const recurring = useRecurring();
  useEffect(() => void readEarlier(), []);
  const { meta } = session;
  const said = notesOfTheme(session, theme.id)
    .map(({ text }) => text)
    .join('\n');
  const times = useMemo(() => {
    const before = sessionsBefore(sessions ?? [], meta);
    const now = { name: theme.name, notes: [said] };
    return recurring?.cameUpBefore(now, before, company, meta.locale) ?? [];
  }, [recurring, sessions, company, meta, theme.name, said]);
  if (recurring === null || times.length === 0) return null;
  return (
    <p className="also-in" title={times.map(({ name }) => name).join(', ')}>
      {lessons.alsoIn(recurring.yearsOf(times).join(', '))}
    </p>
  );
}
