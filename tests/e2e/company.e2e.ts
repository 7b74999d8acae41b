import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { RequestName } from '@shared/ipc/channels';
import { freshFolders, launch, type RunningApp } from '../play/launch';
import { checkIn } from '../unit/company/records';
import { inPage } from './attack';

const ask = ({ app }: RunningApp, name: RequestName, payload: object = {}): Promise<unknown> =>
  inPage(app, `return await window.lessons.request('${name}', ${JSON.stringify(payload)});`);

test('PF3, WC4: a check-in is kept when the app says so, also when it is killed right after that', async () => {
  const folders = await freshFolders();
  const first = await launch(folders);
  const record = checkIn('check-in-1', { on: '2026-01-12' });
  const changes = [{ table: 'checkIns', id: record.id, record }];
  expect(await ask(first, 'company:change', { changes })).toMatchObject({ ok: true });
  await first.kill();
  expect(readdirSync(folders.library)).toContain('company.lessons-company.json');
  const second = await launch(folders);
  expect(await ask(second, 'company:get')).toMatchObject({
    ok: true,
    value: { company: { checkIns: { [record.id]: record } }, failure: null },
  });
  expect(await ask(second, 'library:list')).toMatchObject({
    value: { entries: [], unreadable: [] },
  });
  const owned = { ...changes[0], record: { ...record, handedTo: 'the team' } };
  expect(await ask(second, 'company:change', { changes: [owned] })).toMatchObject({
    error: { code: 'owner-everybody' },
  });
  expect(await ask(second, 'company:sessions')).toEqual({ ok: true, value: [] });
  await second.close();
  await folders.remove();
});
