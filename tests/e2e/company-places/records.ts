import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { CheckIn, CompanyChange } from '@shared/company/model';
import type { Session } from '@shared/domain/model';
import { addDays } from '@shared/lib/iso-day';
import { threeSessions } from '../../helpers/three-sessions';
import { conversation, process } from '../../helpers/three-years';
import type { Folders } from '../../play/launch';
import { inBritishEnglish, type Room, sessionFileText } from '../room';
import { LONG, PLAUSIBLE } from './place';

/** Three mornings of one company on the shelf; one of their actions has everything that can be said of it. */
export function withThreeYears(folders: Folders): void {
  inBritishEnglish(folders);
  for (const session of threeSessions().map(withMeasured)) {
    const name = `${session.meta.heldOn} ${session.meta.title}.lessons.json`;
    writeFileSync(join(folders.library, name), sessionFileText(session));
  }
}

function withMeasured(session: Session): Session {
  const { write } = session.actions;
  if (write === undefined) return session;
  const measured = {
    ...write,
    measure: 'Clients whose backup was restored onto a spare machine and read by their own people',
    unit: '% of clients',
    adjustmentWeeks: 26,
    checkInEveryWeeks: 4,
    helperIds: ['maren', 'jon'],
    document: 'The wiki, in the folder of the service desk, next to the run book',
  };
  const { rota } = session.actions;
  return {
    ...session,
    actions: {
      ...session.actions,
      write: measured,
      ...(rota === undefined
        ? {}
        : { rota: { ...rota, unit: 'minutes of waiting', baseline: 118_000, target: 12_500 } }),
    },
  };
}

const seen = (id: string, on: string, fields: Partial<CheckIn>): CheckIn => ({
  ...{ id, sessionId: 'y2025', actionId: 'write', on, reading: null, seen: '', outcome: null },
  ...{ handedTo: '', dueOn: null, phase: null, nextOn: null, writtenAt: 1 },
  ...fields,
});

/** Records of every kind, some of them with many words. */
export async function keepRecords(room: Room): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const checkIns = [
    seen('c1', '2026-02-20', { reading: 33, seen: LONG }),
    seen('c2', '2026-04-24', { reading: 58, handedTo: 'Christopher Featherstonehaugh' }),
    seen('c3', '2026-06-05', {
      dueOn: '2026-09-30',
      seen: 'Two people were ill',
      phase: 'operation',
    }),
    seen('c4', '2026-08-21', { reading: 71, handedTo: 'Priya Raman', seen: LONG }),
    seen('c5', '2025-07-15', {
      ...{ sessionId: 'y2024', actionId: 'pages', outcome: 'done' },
      seen: '118 pages, and nobody finds anything',
    }),
    seen('c6', '2026-03-02', {
      ...{ sessionId: 'y2025', actionId: 'rota', reading: 96_400 },
      seen: `${LONG}. `.repeat(12),
    }),
    seen('c7', '2026-02-27', { sessionId: 'y2025', actionId: 'rota', seen: 'w'.repeat(900) }),
  ];
  const processes = [
    process('restore'),
    process('long', { name: LONG, owner: 'Aleksandra Wójcik', place: '', ways: 3, reading: 12 }),
    process('plausible', {
      name: PLAUSIBLE,
      owner: 'Maren Holt',
      place:
        'https://brightwater.sharepoint.com/sites/Operations/Shared%20Documents/Service%20Desk/Call%20back%20on%20Monday.docx',
      metric:
        'How many of the clients who rang on a Monday morning were rung back by the same person before noon on the same day',
      unit: '% of clients',
      reading: 12,
      reviewOn: addDays(today, -20),
      couldBeBetter:
        'Nobody knows on Friday who has the telephone on Monday, the list of clients is two months old, and whoever rings back does not see what was said to the client in the week before.',
      from: { sessionId: 'y2025', actionId: 'write' },
    }),
    process('stale', { name: 'Invoice run', owner: '', reviewOn: addDays(today, -30) }),
  ];
  const conversations = [
    conversation('one', 'Maren Holt', addDays(today, -9)),
    conversation('two', 'Priya Raman', addDays(today, -40), {
      customer: 'Tanner & Sons',
      heard: LONG,
    }),
  ];
  const changes: CompanyChange[] = [
    ...checkIns.map((record) => ({ table: 'checkIns' as const, id: record.id, record })),
    ...processes.map((record) => ({ table: 'processes' as const, id: record.id, record })),
    ...conversations.map((record) => ({ table: 'conversations' as const, id: record.id, record })),
  ];
  expect(await room.request('company:change', { changes })).toMatchObject({ ok: true });
}
