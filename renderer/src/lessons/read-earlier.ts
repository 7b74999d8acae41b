import { request } from '../api';
import { useCompany } from '../state/company-store';

let isAsked = false;

/**
 * Reads what earlier sessions said, once: a morning goes on without it, so a failure is not told. What was read before stays.
 */
export async function readEarlier(): Promise<void> {
  if (isAsked || useCompany.getState().sessions !== null) return;
  isAsked = true;
  const [view, sessions] = await Promise.all([
    request('company:get', {}),
    request('company:sessions', {}),
  ]);
  if (view.ok && view.value !== null) useCompany.setState(view.value);
  if (sessions.ok && sessions.value !== null) useCompany.setState({ sessions: sessions.value });
  else isAsked = false;
}
