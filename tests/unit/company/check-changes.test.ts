import { refusalOf } from '@shared/company/check-changes';
import type { CompanyChange } from '@shared/company/model';
import { describe, expect, it } from 'vitest';
import { checkIn, put, TODAY } from './records';

const refusal = (change: CompanyChange, names?: readonly string[]) =>
  refusalOf([put.conversation('sound'), change], TODAY, names);

describe('what the company’s file takes', () => {
  it.each([
    ['owner-everybody', 'team'],
    ['owner-everybody', 'All'],
    ['owner-everybody', 'das Team'],
    ['owner-two', 'Ana and Ben'],
    ['owner-two', 'Ana, Ben'],
    ['owner-two', 'Ana y Ben'],
    ['owner-nobody', 'tbd'],
  ])('WC2: refuses, with %s, %s as the one who has an action or a process', (code, name) => {
    expect(refusal(put.process('p', { owner: name }))).toEqual({ code, detail: name });
    expect(refusal(put.checkIn('c', { handedTo: name }))).toEqual({ code, detail: name });
  });

  it.each(['', 'Ana', 'Ana Lopez', 'Somebody New'])('WC2: takes “%s”', (name) => {
    expect(refusal(put.process('p', { owner: name }))).toBeNull();
    expect(refusal(put.checkIn('c', { handedTo: name }))).toBeNull();
  });

  it('WC2: takes one person whose name looks like two, once a list of people has it', () => {
    const change = put.process('p', { owner: 'María Ruiz y Soto' });
    expect(refusal(change)).toMatchObject({ code: 'owner-two' });
    expect(refusal(change, ['Ana', 'maria ruiz y soto'])).toBeNull();
  });

  it('PF3: takes a check-in of today and of the day that it is elsewhere already, and of no later one', () => {
    expect(refusal(put.checkIn('c', { on: '2026-12-15' }))).toBeNull();
    expect(refusal(put.checkIn('c', { on: '2026-12-16' }))).toEqual({ code: 'day-to-come' });
  });

  it('KP5: takes a conversation that was held, and none that is still to come', () => {
    expect(refusal(put.conversation('c', { on: '2026-10-01' }))).toBeNull();
    expect(refusal(put.conversation('c', { on: '2027-01-01' }))).toEqual({ code: 'day-to-come' });
  });

  it('refuses a record under another one’s id', () => {
    const change: CompanyChange = { table: 'checkIns', id: 'a', record: checkIn('b') };
    expect(refusal(change)).toEqual({ code: 'bad-request' });
  });

  it('lets anything be taken away', () => {
    expect(refusal({ table: 'processes', id: 'gone', record: null })).toBeNull();
  });
});
