import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SessionDigest } from '@shared/company/digest';
import type { CheckIn, CompanyChange } from '@shared/company/model';
import type { Session } from '@shared/domain/model';
import type { Ports } from '@shared/domain/ports';
import { notesOfTheme } from '@shared/domain/selectors';
import { smallSession } from '../../helpers/small-session';
import { sessionOf } from '../../helpers/three-sessions';
import { action, conversation, digest, note, process, theme } from '../../helpers/three-years';
import type { Folders } from '../../play/launch';
import { sessionFileText, withOpen } from '../room';
import { ANSWER, lettersOf } from './place';

const PURPOSE =
  'We keep small practices working: whoever rings us talks to somebody who knows them within a minute, day and night';

/** Lays a session out as if the app had been closed in the middle of it, with two earlier mornings of its company. */
export const withYearsBefore =
  (session: Session) =>
  (folders: Folders): void => {
    withOpen(session)(folders);
    let last = 0;
    const ports: Ports = { now: () => 1, newId: () => `id-${++last}` };
    for (const year of [lastYear(session), yearBeforeLast()]) {
      const earlier = sessionOf(year, smallSession(ports, []));
      writeFileSync(join(folders.library, `${year.id}.lessons.json`), sessionFileText(earlier));
    }
  };

/** An action with numbers and a time to adjust, one that ended, one of which nothing is known, one told at length; and what two people wanted. */
function lastYear(session: Session): SessionDigest {
  const [talked] = Object.values(session.themes);
  const said = talked === undefined ? [] : notesOfTheme(session, talked.id);
  return digest(2025, {
    purpose: PURPOSE,
    purposeConfirmedAt: 1,
    goal: 'Nobody waits longer than a day\nRestores that are proven',
    themes: [theme('again', talked?.name ?? '')],
    notes: said.map(({ text }, index) => note(`n${index}`, 'again', text)),
    actions: [
      action('measured', lettersOf(130), {
        order: 1,
        dueOn: '2026-06-30',
        measure:
          'Clients whose backup was restored onto a spare machine and read by their own people',
        unit: '% of clients',
        baseline: 41,
        target: 95,
        adjustmentWeeks: 26,
      }),
      action('ended', 'Show the reopen rate by cause', { order: 2, dueOn: '2026-02-27' }),
      action('silent', 'Put the rota into the calendar', { order: 3, ownerId: null }),
      action('lengthy', ANSWER.repeat(4).slice(0, 440), {
        order: 4,
        dueOn: '2026-05-29',
        measure: 'Tickets that a client has to open twice for the same thing',
        unit: 'a week',
        baseline: 120,
        target: 20,
      }),
    ],
    commitments: [
      { id: 'maren', text: `I will ${lettersOf(170)}`, writtenAt: 1 },
      { id: 'jon', text: 'I will ask before I promise', writtenAt: 1 },
    ],
  });
}

const yearBeforeLast = (): SessionDigest =>
  digest(2024, {
    purpose: 'We keep small practices working',
    purposeConfirmedAt: 1,
    actions: [action('pages', 'Everyone writes one wiki page a week', { dueOn: '2025-06-30' })],
  });

const seen = (id: string, on: string, fields: Partial<CheckIn>): CheckIn => ({
  ...{ id, sessionId: 'y2025', actionId: 'measured', on, reading: null, seen: '', outcome: null },
  ...{ handedTo: '', dueOn: null, phase: null, nextOn: null, writtenAt: 1 },
  ...fields,
});

/** What the company has kept since: looks at the actions, many talks with customers, and processes that grow stale. */
export function keptSince(): CompanyChange[] {
  const checkIns = [
    seen('c1', '2026-02-20', { reading: 33, seen: 'Everybody is learning the new tool' }),
    seen('c2', '2026-04-24', { reading: 58, handedTo: 'Aleksandra Wojciechowska' }),
    seen('c3', '2026-07-03', { handedTo: 'Beatriz Carvalho de Sousa' }),
    seen('c4', '2026-10-02', { reading: 88, seen: lettersOf(150) }),
    seen('c6', '2026-02-27', { actionId: 'lengthy', reading: 96 }),
    seen('c7', '2026-06-12', {
      ...{ actionId: 'lengthy', reading: 41, handedTo: 'Aleksandra Wojciechowska' },
      seen: lettersOf(150),
    }),
    seen('c5', '2026-03-13', {
      actionId: 'ended',
      outcome: 'basic',
      seen: 'It stands on the first page of the weekly report now',
    }),
  ];
  const heard = [
    ...['Callum O’Rourke', 'Callum O’Rourke', 'Mei-Ling Tan', 'Aleksandra Wojciechowska'],
    ...['Beatriz Carvalho de Sousa', 'Christopher Featherstonehaugh', 'Maren Holt'],
  ].map((by, index) =>
    conversation(`heard${index}`, by, `2026-10-1${index}`, {
      customer: 'Halden Dental & Partners',
      heard: lettersOf(170),
    }),
  );
  const processes = [
    'Monthly restore test',
    'Onboarding of a client with more than one place',
    'Invoice run',
    'Handing over to the night shift',
  ].map((name, index) => process(`stale${index}`, { name, reviewOn: `2026-0${index + 1}-15` }));
  return [
    ...checkIns.map((record) => ({ table: 'checkIns' as const, id: record.id, record })),
    ...heard.map((record) => ({ table: 'conversations' as const, id: record.id, record })),
    ...processes.map((record) => ({ table: 'processes' as const, id: record.id, record })),
  ];
}

/** Ids of the records of last year that the look back finds. */
export const LAST_YEAR = {
  measured: 'measured',
  ended: 'ended',
  silent: 'silent',
  lengthy: 'lengthy',
  wish: 'maren',
};
