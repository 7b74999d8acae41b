import { request } from '../api';
import { useCompany } from '../state/company-store';

/**
 * Reads what earlier sessions said, anew: a rehearsal has a past of its own. A morning goes on without it, so a failure is not told. What was read before stays.
 */
export async function readEarlier(): Promise<void> {
  const [view, sessions] = await Promise.all([
    request('company:get', {}),
    request('company:sessions', {}),
  ]);
  if (view.ok && view.value !== null) useCompany.setState(view.value);
  if (sessions.ok && sessions.value !== null) useCompany.setState({ sessions: sessions.value });
}
