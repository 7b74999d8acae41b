import type { OwnAgenda } from '@shared/company/model';
import { agendaFields, agendaNamed } from '@shared/company/own-agendas';
import { TEMPLATE_IDS, type TemplateId } from '@shared/domain/agenda-templates';
import type { Session } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import { useAppStore } from '../state/app-store';
import { currentTexts } from '../state/commands';
import { changeCompany } from '../state/company-store';
import { presentMoment } from '../state/present-moment';
import { useSessionStore } from '../state/session-store';
import { editSettings } from '../state/settings';
import { replaceAgenda } from './waiting-commands';

const USUAL: TemplateId = 'year-end';

/** Keeps the agenda of a session under a name, in place of one of the same name; the next new session begins with it. */
export async function saveOwnAgenda(
  name: string,
  session: Session,
  agendas: readonly OwnAgenda[],
): Promise<boolean> {
  const record: OwnAgenda = {
    id: agendaNamed(name, agendas)?.id ?? crypto.randomUUID(),
    name: name.trim(),
    stages: agendaFields(stagesOf(session)),
    writtenAt: presentMoment(),
  };
  const changes = [{ table: 'agendas' as const, id: record.id, record }];
  if (!(await changeCompany(changes, currentTexts().ownAgendas.saved(record.name)))) return false;
  await editSettings({ templateId: record.id });
  return true;
}

/** Takes an own agenda into the session; the next new session begins with it, too. */
export async function takeOwnAgenda({ id, name, stages }: OwnAgenda): Promise<void> {
  const words = currentTexts().setup.agenda.replaced(name);
  if (!(await replaceAgenda(stages, words))) return;
  await beginNextWith(id);
}

export const removeOwnAgenda = ({ id, name }: OwnAgenda): Promise<boolean> =>
  changeCompany([{ table: 'agendas', id, record: null }], currentTexts().ownAgendas.removed(name));

/** One of the app's agendas was taken: new sessions begin as usual again. */
export async function forgetOwnAgenda(): Promise<void> {
  const templateId = useAppStore.getState().settings?.templateId;
  const isOwn = !isBlank(templateId ?? '') && !TEMPLATE_IDS.some((id) => id === templateId);
  if (isOwn) await beginNextWith(USUAL);
}

/** What the next new session begins with; a rehearsal leaves that as it was. */
async function beginNextWith(templateId: string): Promise<void> {
  if (useSessionStore.getState().session?.meta.use === 'rehearsal') return;
  await editSettings({ templateId });
}
