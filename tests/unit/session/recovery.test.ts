import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addPerson, type DeskFacts, deskOf, retitle, type TestDesk } from '../../helpers/desk-of';
import { mustRead, sessionFileOf } from '../../helpers/session-files';
import { scratchFolder } from '../storage/scratch';

const folder = scratchFolder();
const desks: TestDesk[] = [];
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.opener.close();
});

async function desk(facts: Partial<DeskFacts> = {}): Promise<TestDesk> {
  const made = await deskOf({
    profile: folder.in('profile'),
    library: folder.in('library'),
    ...facts,
  });
  desks.push(made);
  return made;
}

const files = () =>
  readdirSync(folder.in('library')).filter((name) => name.endsWith('.lessons.json'));
const file = () => folder.in('library', files()[0] ?? '');
const saved = () => mustRead(readFileSync(file()));

/** A desk whose app was killed: what it had open is let go of without a word, and the disk stays as it was at that moment. */
async function killed(act: (alive: TestDesk, id: string) => Promise<void>): Promise<string> {
  const alive = await deskOf({ profile: folder.in('profile'), library: folder.in('library') });
  const { session } = await alive.openNew();
  await act(alive, session.meta.id);
  await cp(folder.path, `${folder.path}-killed`, {
    recursive: true,
    /* Half-made files come and go while the copy is made. */
    filter: (path) => !path.endsWith('.tmp'),
  });
  await alive.opener.close();
  await rm(folder.path, { recursive: true });
  await rename(`${folder.path}-killed`, folder.path);
  return session.meta.id;
}

describe('after a crash', () => {
  it('everything that was acknowledged is there, although the file had not followed yet', async () => {
    const id = await killed(async (alive) => {
      for (let count = 0; count < 40; count += 1) await alive.do(addPerson(`Person ${count}`));
    });
    const behind = Object.keys(saved().session.people).length;
    const again = await desk();
    const view = await again.open(id);
    expect(Object.keys(view.session.people)).toHaveLength(43);
    expect(behind).toBeLessThan(43);
    await vi.waitFor(() => expect(Object.keys(saved().session.people)).toHaveLength(43), 20_000);
  });

  it('row 40: what was done before can still be undone, fifty steps back', async () => {
    const id = await killed(async (alive) => {
      for (let count = 0; count < 60; count += 1) await alive.do(addPerson(`Person ${count}`));
      await alive.service.undo();
    });
    const again = await desk();
    const view = await again.open(id);
    expect(view.labels).toMatchObject({ undo: 'people.add', redo: 'people.add' });
    expect((await again.service.redo()).ok).toBe(true);
    let steps = 0;
    while ((await again.service.undo()).ok) steps += 1;
    expect(steps).toBeGreaterThanOrEqual(50);
    await again.opener.close();
    const later = await desk();
    expect((await later.open(id)).labels.redo).toBe('people.add');
  });

  it('a torn last line costs nothing, and what comes after it is not glued to it', async () => {
    const id = await killed((alive) => alive.do(retitle('Whole')));
    const journal = folder.in('profile', 'safety', id);
    const name = readdirSync(journal)
      .filter((one) => one.startsWith('journal-'))
      .sort()
      .at(-1);
    appendFileSync(join(journal, name ?? ''), '0badc0de {"step":{"revis');
    const again = await desk();
    expect((await again.open(id)).session.meta.title).toBe('Whole');
    await again.do(retitle('Later'));
    await again.opener.close();
    const third = await desk();
    expect((await third.open(id)).session.meta.title).toBe('Later');
  });

  it('a newest segment that cannot be read costs only what it alone held', async () => {
    const id = await killed((alive) => alive.do(retitle('Kept')));
    const journal = folder.in('profile', 'safety', id);
    writeFileSync(join(journal, 'journal-00000099.jsonl'), Buffer.alloc(5_000));
    const again = await desk();
    expect((await again.open(id)).session.meta.title).toBe('Kept');
    await again.do(retitle('Goes on'));
    await again.opener.close();
    expect(saved().session.meta.title).toBe('Goes on');
  });
});

describe('a damaged file', () => {
  it.each([
    ['row 1: an empty file', () => writeFileSync(file(), '')],
    ['row 2: a file cut short', () => writeFileSync(file(), readFileSync(file()).subarray(0, 900))],
    ['row 3: a file of NUL bytes', () => writeFileSync(file(), Buffer.alloc(4_096))],
  ])(
    '%s is restored from this computer, and the damaged original is kept',
    async (_row, damage) => {
      const id = await killed(async (alive) => {
        await alive.do(retitle('Restored'));
        await alive.service.flush();
      });
      damage();
      const damaged = readFileSync(file());
      const again = await desk();
      const listed = await again.home.library.list();
      expect(listed.entries).toMatchObject([{ id, condition: 'restorable' }]);
      const view = await again.open(id);
      expect(view.session.meta.title).toBe('Restored');
      expect(again.news).toMatchObject([{ code: 'restored-damaged' }]);
      await again.service.flush();
      expect(saved().session.meta.title).toBe('Restored');
      const [copy = ''] = await readdir(folder.in('library', 'Damaged'));
      expect(readFileSync(folder.in('library', 'Damaged', copy))).toEqual(damaged);
      expect(again.news[0]?.detail).toBe(copy);
    },
  );

  it('is restored from a backup where the journal is gone, too', async () => {
    const id = await killed(async (alive, own) => {
      await alive.do(retitle('From the backup'));
      await alive.opener.close();
      await alive.open(own);
    });
    const safety = folder.in('profile', 'safety', id);
    for (const name of readdirSync(safety).filter((one) => one.startsWith('journal-'))) {
      await unlink(join(safety, name));
    }
    writeFileSync(file(), '{"format":"lessons-learned/session","sch');
    const again = await desk();
    expect((await again.open(id)).session.meta.title).toBe('From the backup');
  });

  it('of which nothing is known here stays untouched, and is named', async () => {
    await mkdir(folder.in('library'));
    writeFileSync(folder.in('library', 'x.lessons.json'), '');
    const again = await desk();
    expect(await again.opener.open('nobody-knows', 'edit')).toMatchObject({ ok: false });
    expect((await again.home.library.list()).unreadable).toEqual([
      { fileName: 'x.lessons.json', code: 'file-empty' },
    ]);
    expect(await readdir(folder.in('library'))).toEqual(['x.lessons.json']);
  });
});

describe('a file that was changed outside the app', () => {
  const changeByHand = () => {
    const text = readFileSync(file(), 'utf8');
    writeFileSync(file(), text.replace('"title": "Before"', '"title": "By hand"'));
  };
  const prepare = () =>
    killed(async (alive) => {
      await alive.do(retitle('Before'));
      await alive.service.flush();
    });

  it('row 4: is not taken without a word: a person chooses, and the other one is kept', async () => {
    const id = await prepare();
    changeByHand();
    const again = await desk();
    const asked = await again.opener.open(id, 'edit');
    expect(asked).toMatchObject({ ok: true, value: { kind: 'changed-outside' } });
    expect(readFileSync(file(), 'utf8')).toContain('By hand');

    expect((await again.open(id, 'fromFile')).session.meta.title).toBe('By hand');
    const backups = await again.shelf.of(id).backups.list();
    expect(backups.map(({ reason }) => reason)).toContain('conflict');
    const kept = backups.find(({ reason }) => reason === 'conflict')?.name ?? '';
    expect((await again.shelf.of(id).backups.read(kept))?.session.meta.title).toBe('Before');
  });

  it('row 4: both can be kept: the file goes on, and this computer’s copy lies beside it', async () => {
    const id = await prepare();
    changeByHand();
    const again = await desk();
    expect(await again.opener.open(id, 'edit')).toMatchObject({ value: { differences: 1 } });
    expect((await again.open(id, 'both')).session.meta.title).toBe('By hand');
    const titles = files().map(
      (name) => mustRead(readFileSync(folder.in('library', name))).session.meta.title,
    );
    expect(titles.toSorted()).toEqual(['Before', 'By hand']);
    expect(again.news.map(({ code }) => code)).toContain('conflict-copy');
  });

  it('row 4: gives way to this computer’s own copy where the person wants that', async () => {
    const id = await prepare();
    changeByHand();
    const again = await desk();
    expect((await again.open(id, 'fromHere')).session.meta.title).toBe('Before');
    await again.service.flush();
    expect(saved().session.meta.title).toBe('Before');
    expect(files()).toHaveLength(1);
    const kept = (await again.shelf.of(id).backups.list()).find(
      ({ reason }) => reason === 'conflict',
    );
    expect((await again.shelf.of(id).backups.read(kept?.name ?? ''))?.session.meta.title).toBe(
      'By hand',
    );
  });

  it('an older state put back by a person is not overrun by the journal', async () => {
    const id = await killed(async (alive) => {
      await alive.do(retitle('Old'));
      await alive.service.flush();
      await cp(file(), folder.in('old.json'));
      await alive.do(retitle('New'));
      await alive.opener.close();
    });
    await rm(file());
    await cp(folder.in('old.json'), folder.in('library', 'put back.lessons.json'));
    const again = await desk();
    expect(await again.opener.open(id, 'edit')).toMatchObject({
      ok: true,
      value: { kind: 'changed-outside' },
    });
  });
});

describe('a file that somebody touches while the session is open', () => {
  it('row 15: deleted, it is there again, and the room is told', async () => {
    const own = await desk();
    await own.openNew();
    await own.do(retitle('First'));
    await own.service.flush();
    await unlink(file());
    await own.do(retitle('Second'));
    await own.service.flush();
    expect(saved().session.meta.title).toBe('Second');
    expect(own.news).toMatchObject([{ code: 'file-recreated' }]);
  });

  it('row 16: changed by another program, both versions are kept', async () => {
    const own = await desk();
    const { session } = await own.openNew('Ours');
    await own.service.flush();
    const text = readFileSync(file(), 'utf8');
    writeFileSync(file(), text.replace('"title": "Ours"', '"title": "Theirs"'));
    await own.do(addPerson('Dan'));
    await own.service.flush();
    expect(own.news).toMatchObject([{ code: 'conflict-copy' }]);
    const titles = files().map(
      (name) => mustRead(readFileSync(folder.in('library', name))).session.meta.title,
    );
    expect(titles.sort()).toEqual(['Ours', 'Theirs']);
    expect((await own.home.library.list()).entries).toMatchObject([
      { id: session.meta.id, condition: 'versions', versions: 2 },
    ]);
  });

  it('row 1: a damaged file is copied out of the way once, and then replaced by what is kept here', async () => {
    const own = await desk();
    const { session } = await own.openNew('Ours');
    await own.opener.close();
    const torn = readFileSync(file()).subarray(0, 300);
    writeFileSync(file(), torn);
    await own.open(session.meta.id);
    await own.service.flush();
    expect(saved().session.meta.title).toBe('Ours');
    const copies = await readdir(folder.in('library', 'Damaged'));
    expect(copies).toHaveLength(1);
    expect(readFileSync(folder.in('library', 'Damaged', copies[0] ?? ''))).toEqual(torn);
  });

  it('damaged by another program, it is kept before it is replaced', async () => {
    const own = await desk();
    await own.openNew();
    await own.service.flush();
    writeFileSync(file(), 'torn');
    await own.do(retitle('Whole'));
    await own.service.flush();
    expect(saved().session.meta.title).toBe('Whole');
    const [copy = ''] = await readdir(folder.in('library', 'Damaged'));
    expect(readFileSync(folder.in('library', 'Damaged', copy), 'utf8')).toBe('torn');
  });
});

describe('what a writer left that was killed before its file took the name', () => {
  it('row 30: is used where it is the newest state of all, and the file is kept as a backup', async () => {
    const id = await killed(async (alive) => {
      await alive.do(retitle('In the file'));
      await alive.service.flush();
    });
    const newer = { ...saved().session.meta, title: 'Never renamed' };
    const session = { ...saved().session, meta: newer };
    writeFileSync(
      folder.in('library', '.lessons-0123456789ab.tmp'),
      JSON.stringify(sessionFileOf(session, saved().revision + 1)),
    );
    await rm(folder.in('profile'), { recursive: true });
    const again = await desk();
    expect((await again.open(id)).session.meta.title).toBe('Never renamed');
    await again.service.flush();
    expect(saved().session.meta.title).toBe('Never renamed');
    const [backup] = (await again.shelf.of(id).backups.list()).filter(
      ({ reason }) => reason === 'conflict',
    );
    expect((await again.shelf.of(id).backups.read(backup?.name ?? ''))?.session.meta.title).toBe(
      'In the file',
    );
  });
});
