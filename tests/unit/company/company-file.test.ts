import { NOTHING_CARRIED, readCompanyJson, toCompanyFile } from '@shared/company/company-file';
import { companyChangeSchema } from '@shared/company/company-schema';
import type { Company } from '@shared/company/model';
import { describe, expect, it } from 'vitest';
import { agenda, checkIn, conversation, process } from './records';

const COMPANY: Company = {
  checkIns: { b: checkIn('b'), a: checkIn('a', { outcome: 'open', handedTo: 'Ana' }) },
  processes: { p: process('p') },
  conversations: { c: conversation('c') },
  agendas: { g: agenda('g') },
};
const FACTS = { appVersion: '0.1.0', savedAt: '2026-12-14T09:00:00.000Z' };

/** Another computer's view of the file: bytes in between. */
const asJson = (file: object) => JSON.parse(JSON.stringify(file));
const fileOf = (company: Company) => asJson(toCompanyFile(company, NOTHING_CARRIED, FACTS));
function mustRead(json: unknown) {
  const read = readCompanyJson(json);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

describe('the company’s file', () => {
  it('WC4: gives back every record as it was written', () => {
    expect(mustRead(fileOf(COMPANY)).company).toEqual(COMPANY);
  });

  it('says what it is, and lists each table by id', () => {
    const file = fileOf(COMPANY);
    expect(Object.keys(file)).toEqual([
      ...['format', 'schemaVersion', 'minReader', 'appVersion', 'savedAt', 'company'],
    ]);
    expect(file).toMatchObject({
      format: 'lessons-learned/company',
      schemaVersion: 1,
      minReader: 1,
      ...FACTS,
    });
    expect(file.company.checkIns.map(({ id }: { id: string }) => id)).toEqual(['a', 'b']);
  });

  it('is equal for equal companies, whatever the sequence of their records and fields', () => {
    const { id, ...fields } = checkIn('a', { outcome: 'open', handedTo: 'Ana' });
    const other = { ...COMPANY, checkIns: { a: { ...fields, id }, b: checkIn('b') } };
    expect(JSON.stringify(fileOf(other))).toBe(JSON.stringify(fileOf(COMPANY)));
  });

  it('carries along what only a newer app knows, beside, in and below the records', () => {
    const file = fileOf(COMPANY);
    const newer = {
      ...file,
      schemaVersion: 2,
      badge: 'gold',
      company: {
        ...file.company,
        processes: [{ ...file.company.processes[0], risk: 'low' }],
        agendas: [
          {
            ...file.company.agendas[0],
            stages: [{ ...file.company.agendas[0].stages[0], music: 'on' }],
          },
        ],
        suppliers: [{ id: 's', name: 'Northline' }],
      },
    };
    const read = mustRead(asJson(newer));
    expect(read.company).toEqual(COMPANY);
    const again = toCompanyFile(read.company, read.carried, FACTS);
    expect(asJson(again)).toEqual(newer);
    const renamed = { ...read.company, processes: { p: process('p', { name: 'Patching v2' }) } };
    const changed = asJson(toCompanyFile(renamed, read.carried, FACTS));
    expect(changed.company.processes).toEqual([
      { ...process('p', { name: 'Patching v2' }), risk: 'low' },
    ]);
  });

  it('gives the windows records that they may send back', () => {
    const file = fileOf(COMPANY);
    file.company.agendas[0].stages[0].music = 'on';
    const record = mustRead(file).company.agendas.g;
    expect(companyChangeSchema.safeParse({ table: 'agendas', id: 'g', record }).success).toBe(true);
  });

  it('is not read where a newer app says that it must not be', () => {
    expect(readCompanyJson({ ...fileOf(COMPANY), schemaVersion: 3, minReader: 2 })).toEqual({
      ok: false,
      error: 'newer',
    });
  });

  type Mutable = ReturnType<typeof fileOf>;
  it.each<[string, (file: Mutable) => unknown]>([
    ['is no object', () => []],
    ['is something else', (file) => ({ ...file, format: 'lessons-learned/session' })],
    ['has no version', ({ schemaVersion, ...file }) => file],
    ['does not say who may read it', ({ minReader, ...file }) => file],
    ['has no company', ({ company, ...file }) => file],
    ['lacks a table', (file) => ({ ...file, company: { ...file.company, agendas: undefined } })],
    [
      'has one check-in with a day that does not exist',
      (file) => {
        file.company.checkIns[1].on = '2026-02-30';
        return file;
      },
    ],
    [
      'has one record without an id',
      (file) => {
        delete file.company.processes[0].id;
        return file;
      },
    ],
    [
      'has two records with one id',
      (file) => {
        file.company.checkIns[1].id = 'a';
        return file;
      },
    ],
    [
      'reaches for what every object has by birth',
      (file) => {
        file.company.conversations[0].id = 'constructor';
        return file;
      },
    ],
  ])('that %s is damaged as a whole: nothing of it is left out in silence', (_what, damage) => {
    expect(readCompanyJson(damage(fileOf(COMPANY)))).toEqual({ ok: false, error: 'damaged' });
  });
});
