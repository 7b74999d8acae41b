import type {
  CheckIn,
  CompanyChange,
  Conversation,
  OwnAgenda,
  Process,
} from '@shared/company/model';

/** The day on which these tests happen, as this computer counts days. */
export const TODAY = '2026-12-14';
export const NOW = new Date(2026, 11, 14, 10).getTime();

export const checkIn = (id: string, fields: Partial<CheckIn> = {}): CheckIn => ({
  id,
  sessionId: 'session-1',
  actionId: 'action-1',
  on: TODAY,
  reading: 12.5,
  seen: 'Fewer tickets are opened again',
  outcome: null,
  handedTo: '',
  dueOn: null,
  phase: null,
  nextOn: '2027-01-11',
  writtenAt: NOW,
  ...fields,
});

export const process = (id: string, fields: Partial<Process> = {}): Process => ({
  id,
  name: 'Patching',
  owner: 'Maren Vogt',
  place: 'Wiki',
  ways: 2,
  metric: 'Servers patched in a week',
  unit: '%',
  target: 95,
  reading: 80,
  reviewOn: '2027-03-01',
  phase: 'operation',
  couldBeBetter: '',
  from: { sessionId: 'session-1', actionId: 'action-1' },
  writtenAt: NOW,
  ...fields,
});

export const conversation = (id: string, fields: Partial<Conversation> = {}): Conversation => ({
  id,
  by: 'Maren Vogt',
  on: TODAY,
  customer: 'Harbour Dental',
  heard: 'They wait too long for call-backs',
  writtenAt: NOW,
  ...fields,
});

export const agenda = (id: string): OwnAgenda => ({
  id,
  name: 'Our quarter',
  stages: [
    { kind: 'talk', title: 'Open', question: 'Hi', prompt: '', noteKind: 'plain', plannedMs: 6e5 },
  ],
  writtenAt: NOW,
});

export const put = {
  checkIn: (id: string, fields: Partial<CheckIn> = {}): CompanyChange => ({
    table: 'checkIns',
    id,
    record: checkIn(id, fields),
  }),
  process: (id: string, fields: Partial<Process> = {}): CompanyChange => ({
    table: 'processes',
    id,
    record: process(id, fields),
  }),
  conversation: (id: string, fields: Partial<Conversation> = {}): CompanyChange => ({
    table: 'conversations',
    id,
    record: conversation(id, fields),
  }),
};
