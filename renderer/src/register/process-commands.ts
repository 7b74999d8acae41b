import type { Process } from '@shared/company/model';
import { monthsLater } from '@shared/company/principles';
import type { IsoDay } from '@shared/lib/iso-day';
import { shortDate } from '@shared/text/dates';
import { currentLocale, currentTexts } from '../state/commands';
import { changeCompany } from '../state/company-store';
import { presentMoment } from '../state/present-moment';
import type { ProcessFields } from './process-draft';

const put = (record: Process) => ({ table: 'processes' as const, id: record.id, record });

/** Puts a new process into the register; gives its id, or null where that was refused. */
export async function addProcess(fields: ProcessFields): Promise<string | null> {
  const id = crypto.randomUUID();
  const record: Process = { ...fields, id, from: null, writtenAt: presentMoment() };
  const { register } = currentTexts();
  return (await changeCompany([put(record)], register.added(record.name))) ? id : null;
}

export const changeProcess = (process: Process, fields: ProcessFields): Promise<boolean> =>
  changeCompany(
    [put({ ...process, ...fields, writtenAt: presentMoment() })],
    currentTexts().register.changed(fields.name),
  );

export const removeProcess = ({ id, name }: Process): Promise<boolean> =>
  changeCompany([{ table: 'processes', id, record: null }], currentTexts().register.removed(name));

/** It was looked at today; the next look is so many months later. */
export function reviewProcess(process: Process, today: IsoDay, months: number): Promise<boolean> {
  const reviewOn = monthsLater(today, months);
  return changeCompany(
    [put({ ...process, reviewOn, writtenAt: presentMoment() })],
    currentTexts().register.reviewed(process.name, shortDate(reviewOn, currentLocale())),
  );
}
