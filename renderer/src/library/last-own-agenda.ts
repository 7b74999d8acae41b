import type { OwnAgenda } from '@shared/company/model';
import { TEMPLATE_IDS } from '@shared/domain/agenda-templates';
import type { Settings } from '@shared/ipc/contract';
import { request } from '../api';
import { useCompany } from '../state/company-store';

/**
 * The company's own agenda that was used last; null where that was one of the app's, or where it cannot be read now, so that a new
 * session never waits for it.
 */
export async function lastOwnAgenda({ templateId }: Settings): Promise<OwnAgenda | null> {
  if (templateId === '' || TEMPLATE_IDS.some((id) => id === templateId)) return null;
  const view = await request('company:get', {});
  if (!view.ok || view.value === null) return null;
  useCompany.setState(view.value);
  return view.value.company.agendas[templateId] ?? null;
}
