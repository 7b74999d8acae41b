import type { OwnAgenda } from '@shared/company/model';
import { type TemplateId, templatePeriod, templateStages } from '@shared/domain/agenda-templates';
import type { RequestPayload, Settings } from '@shared/ipc/contract';
import type { IsoDay } from '@shared/lib/iso-day';
import type { Texts } from '@shared/text';

/** When most teams begin; the set-up changes it. */
const USUAL_START = '08:30';

type NewSession = RequestPayload<'library:create'>;

/**
 * A new session as it is before anybody has said anything: the company's own agenda that was used last, else the year-end morning;
 * today, in the app's language.
 */
export function newSessionFor(
  settings: Settings,
  texts: Texts,
  today: IsoDay,
  own: OwnAgenda | null = null,
): NewSession {
  const template: TemplateId = 'year-end';
  const period = templatePeriod(template, today);
  return {
    title: texts.agendas.sessionTitle(period.to.slice(0, 4)),
    organisation: settings.organisation,
    periodFrom: period.from,
    periodTo: period.to,
    heldOn: today,
    startsAt: USUAL_START,
    locale: settings.locale,
    stages: own === null ? templateStages(template, texts.agendas.stages) : [...own.stages],
  };
}

/** A session that begins where another one stopped: its people and agenda, this year's title and days. */
export function duplicateFor(
  id: string,
  texts: Texts,
  today: IsoDay,
): RequestPayload<'library:duplicate'> {
  const period = templatePeriod('year-end', today);
  return {
    id,
    title: texts.agendas.sessionTitle(period.to.slice(0, 4)),
    periodFrom: period.from,
    periodTo: period.to,
    heldOn: today,
  };
}
