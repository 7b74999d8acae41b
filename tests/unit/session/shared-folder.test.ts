import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { compareSessions } from '@shared/domain/compare';
import { mergeSessions } from '@shared/domain/merge';
import { describe, expect, it, vi } from 'vitest';
import { addPerson, retitle } from '../../helpers/desk-of';
import { roomsIn } from '../../helpers/rooms';
import { mustRead } from '../../helpers/session-files';
import { scratchFolder } from '../storage/scratch';

const folder = scratchFolder();
const room = roomsIn(folder);

const sessionsIn = () =>
  readdirSync(folder.in('library'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => mustRead(readFileSync(folder.in('library', name))).session);

describe('two rooms on one folder', () => {
  it('row 26: the second one is told who has the session, and can look on while the first one works', async () => {
    const first = await room('north');
    const second = await room('south');
    const { session } = await first.openNew('Shared');
    expect(await second.opener.open(session.meta.id, 'edit')).toMatchObject({
      ok: true,
      value: { kind: 'held', holder: { host: 'north', user: 'maren', isSilent: false } },
    });
    const view = await second.open(session.meta.id, 'view');
    expect(view.access).toMatchObject({ kind: 'view', because: 'held', holder: { host: 'north' } });
    expect(await second.service.dispatch(retitle('No'))).toMatchObject({
      error: { code: 'view-only' },
    });
    await first.do(retitle('Seen from the south'));
    await first.service.flush();
    await vi.waitFor(
      () => expect(second.shown.at(-1)?.session.meta.title).toBe('Seen from the south'),
      20_000,
    );
  });

  it('row 26: the first one lets go, and the second one can have it', async () => {
    const first = await room('north');
    const second = await room('south');
    const { session } = await first.openNew('Shared');
    await first.do(retitle('From the north'));
    await first.opener.close();
    const view = await second.open(session.meta.id);
    expect(view.access).toEqual({ kind: 'edit' });
    await second.do(addPerson('From the south'));
    await second.opener.close();
    const back = await first.open(session.meta.id);
    expect(Object.values(back.session.people).map(({ name }) => name)).toContain('From the south');
    expect(sessionsIn()).toHaveLength(1);
  });

  it('row 26: taken over, the first one looks on, and what it had not saved yet lies beside the file', async () => {
    const first = await room('north');
    const second = await room('south');
    const { session } = await first.openNew('Shared');
    await first.service.flush();
    /* Out of reach for the first one, so that its words cannot follow into the file. */
    const taken = await second.open(session.meta.id, 'takeOver');
    expect(taken.access).toEqual({ kind: 'edit' });
    await first.do(retitle('Typed at the last moment'));
    await second.do(addPerson('From the south'));
    await second.service.flush();
    await vi.waitFor(() => expect(first.service.view()?.access.kind).toBe('view'), 20_000);
    expect(first.news.map(({ code }) => code)).toContain('taken-over');
    await vi.waitFor(() => {
      const all = sessionsIn();
      expect(all.map(({ meta }) => meta.title)).toContain('Typed at the last moment');
      expect(all.flatMap(({ people }) => Object.values(people)).map(({ name }) => name)).toContain(
        'From the south',
      );
    }, 20_000);
  });

  it('row 26: whoever is taken over learns of it before its next write, and leaves one copy beside the file', async () => {
    const first = await room('north');
    const second = await room('south');
    const { session } = await first.openNew('Shared');
    const { id } = session.meta;
    await first.service.flush();
    await second.open(id, 'takeOver');
    await second.do(addPerson('From the south'));
    await second.service.flush();
    await first.do(retitle('Typed without knowing'));
    await vi.waitFor(() => expect(first.service.view()?.access.kind).toBe('view'), 2_000);
    await first.opener.close();
    await second.opener.close();

    await first.open(id);
    await first.opener.close();
    const titles = sessionsIn().map(({ meta }) => meta.title);
    expect(titles.toSorted()).toEqual(['Shared', 'Typed without knowing']);
    expect(first.news.filter(({ code }) => code === 'conflict-copy')).toHaveLength(1);
  });

  it('row 14: a file that a sync program put in the place of ours, and that never saw it, opens beside ours', async () => {
    const first = await room('north');
    const second = await room('south', { library: folder.in('elsewhere') });
    const { session } = await first.openNew('Shared');
    const { id } = session.meta;
    await first.opener.close();
    const [name = ''] = readdirSync(folder.in('library')).filter((one) => one.endsWith('.json'));
    mkdirSync(folder.in('elsewhere'), { recursive: true });
    copyFileSync(folder.in('library', name), folder.in('elsewhere', name));
    await first.open(id);
    for (const guest of ['Ann', 'Bob', 'Cy']) await first.do(addPerson(guest));
    await first.opener.close();
    await second.open(id);
    for (const guest of ['Dee', 'Eve', 'Flo', 'Gus']) await second.do(addPerson(guest));
    await second.opener.close();
    copyFileSync(folder.in('elsewhere', name), folder.in('library', name));

    const view = await first.open(id);
    expect(Object.values(view.session.people).map((one) => one.name)).toContain('Gus');
    expect(first.news.map(({ code }) => code)).toEqual(['conflict-copy']);
    await first.opener.close();
    const names = sessionsIn().flatMap(({ people }) =>
      Object.values(people).map((one) => one.name),
    );
    expect(names).toEqual(expect.arrayContaining(['Ann', 'Bob', 'Cy', 'Dee', 'Eve', 'Flo', 'Gus']));
  });

  it('row 14: a file that went on from ours opens without a copy, whatever was tidied up in it', async () => {
    const first = await room('north');
    const second = await room('south');
    const { session } = await first.openNew('Shared');
    const { id } = session.meta;
    await first.do(addPerson('Ann'));
    await first.opener.close();
    await second.open(id);
    await second.do(retitle('Tidied up'));
    await second.opener.close();
    const view = await first.open(id);
    expect(view.session.meta.title).toBe('Tidied up');
    expect(first.news).toEqual([]);
    await first.opener.close();
    expect(sessionsIn()).toHaveLength(1);
  });

  it('row 26: another file that took the name in the same moment is noticed without another word', async () => {
    const desk = await room('north');
    const { session } = await desk.openNew('Shared');
    await desk.service.flush();
    const { path } = desk.service;
    if (path === null) throw new Error('Nothing is open');
    const before = readFileSync(path);
    await desk.do(retitle('The last word'));
    await desk.service.flush();
    writeFileSync(path, before);
    await vi.waitFor(
      () =>
        expect(
          sessionsIn()
            .map(({ meta }) => meta.title)
            .toSorted(),
        ).toEqual([session.meta.title, 'The last word']),
      20_000,
    );
    expect(desk.news.map(({ code }) => code)).toEqual(['conflict-copy']);
  });

  it('row 27: after a crash the same computer has its session again without a question', async () => {
    const first = await room('north');
    const { session } = await first.openNew('Shared');
    await first.service.flush();
    const again = await room('north');
    expect((await again.open(session.meta.id)).access).toEqual({ kind: 'edit' });
  });

  it('row 14: two files of one session are one entry with two versions; merged, nothing of either is missing', async () => {
    const first = await room('north');
    const second = await room('south');
    const { session } = await first.openNew('Shared');
    const { id } = session.meta;
    await first.opener.close();
    await first.open(id);
    await first.service.flush();
    await first.do(addPerson('North'));
    await first.opener.close();
    const [name = ''] = readdirSync(folder.in('library')).filter((one) => one.endsWith('.json'));
    await rename(folder.in('library', name), folder.in('north.json'));
    /* The other computer has not had the sync client's news yet. */
    const own = await room('west', { library: folder.in('library') });
    await own.openNew('Another');
    await own.opener.close();
    const other = mustRead(readFileSync(folder.in('north.json')));
    const path = await second.home.library.add(session, other.revision);
    await second.open(id);
    await second.do(addPerson('South'));
    await second.opener.close();
    await rename(
      folder.in('north.json'),
      `${path.replace('.lessons.json', '')}-NORTH.lessons.json`,
    );

    const entry = (await second.home.library.list()).entries.find((one) => one.id === id);
    expect(entry).toMatchObject({ condition: 'versions', versions: 2 });
    const pair = await second.home.versions.compare(id);
    if (!pair.ok) throw new Error(pair.error.code);
    const { first: one, second: two } = pair.value;
    const choices = Object.fromEntries(
      compareSessions(one.session, two.session).map(({ key, suggested }) => [key, suggested]),
    );
    const merged = await second.home.versions.merge(id, one.fileName, two.fileName, {
      merged: (a, b) => mergeSessions(a, b, choices),
      backup: async () => undefined,
    });
    expect(merged.ok).toBe(true);
    const view = await second.open(id);
    expect(Object.values(view.session.people).map((person) => person.name)).toEqual(
      expect.arrayContaining(['North', 'South']),
    );
    expect(
      (await second.home.library.list()).entries.find((found) => found.id === id),
    ).toMatchObject({ versions: 1 });
  });
});
