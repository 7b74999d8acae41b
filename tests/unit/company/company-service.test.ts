import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { readCompanyJson } from '@shared/company/company-file';
import type { Company } from '@shared/company/model';
import { describe, expect, it } from 'vitest';
import { lockBytes } from '../../../electron/main/storage/lock-file';
import { NO_DISK, smallDisk } from '../../helpers/small-disk';
import { scratchFolder } from '../storage/scratch';
import { computer, FILE } from './company-parts';
import { conversation, NOW, process, put } from './records';

const folder = scratchFolder();
const path = () => folder.in('library', FILE);
const text = () => readFileSync(path(), 'utf8');

/** What lies on the disk, read as any other program would. */
function onDisk(): Company {
  const read = readCompanyJson(JSON.parse(text()));
  if (!read.ok) throw new Error(read.error);
  return read.value.company;
}
const must = <T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

describe('the company of one computer', () => {
  it('is empty where there is no file, and looking at it makes none', async () => {
    await mkdir(folder.in('library'));
    const { company } = computer(folder, 'north');
    expect(await company.get()).toEqual({
      company: { checkIns: {}, processes: {}, conversations: {}, agendas: {} },
      failure: null,
      undo: null,
      redo: null,
    });
    await company.look();
    expect(await readdir(folder.in('library'))).toEqual([]);
  });

  it('PF3: has a change on the disk when it answers, in a folder that it makes, and nothing beside it', async () => {
    const { company } = computer(folder, 'north');
    must(await company.change([put.checkIn('a'), put.process('p')]));
    expect(Object.keys(onDisk().checkIns)).toEqual(['a']);
    expect(onDisk().processes.p).toEqual(process('p'));
    expect(await readdir(folder.in('library'))).toEqual([FILE]);
  });

  it('keeps everything across a restart', async () => {
    must(await computer(folder, 'north').company.change([put.conversation('c')]));
    const { company } = await computer(folder, 'north').company.get();
    expect(company.conversations).toEqual({ c: conversation('c') });
  });

  it('makes all changes of one request or none', async () => {
    const { company } = computer(folder, 'north');
    must(await company.change([put.process('first')]));
    const before = text();
    const refused = await company.change([put.process('p'), put.process('q', { owner: 'team' })]);
    expect(refused).toMatchObject({ error: { code: 'owner-everybody' } });
    expect(text()).toBe(before);
  });

  it('undoes and redoes whole steps, deletions too', async () => {
    const { company } = computer(folder, 'north');
    must(await company.change([put.process('p'), put.conversation('c')]));
    must(await company.change([{ table: 'processes', id: 'p', record: null }]));
    const undone = must(await company.undo());
    expect(undone).toMatchObject({ undo: { told: '' }, redo: { told: '' } });
    expect(onDisk().processes).toEqual({ p: process('p') });
    expect(must(await company.undo())).toMatchObject({ undo: null });
    expect(onDisk()).toMatchObject({ processes: {}, conversations: {} });
    expect(await company.undo()).toEqual({ ok: false, error: { code: 'nothing-to-undo' } });
    must(await company.redo());
    expect(onDisk().conversations).toEqual({ c: conversation('c') });
    must(await company.redo());
    expect(onDisk().processes).toEqual({});
    expect(await company.redo()).toEqual({ ok: false, error: { code: 'nothing-to-redo' } });
  });

  it('takes one deed back only while nothing else came after it, and says which deeds are next', async () => {
    const { company } = computer(folder, 'north');
    const { undo: first } = must(await company.change([put.process('p')], 'P is kept.'));
    const { undo: second } = must(await company.change([put.process('q')], 'Q is kept.'));
    expect([first?.told, second?.told]).toEqual(['P is kept.', 'Q is kept.']);
    expect(await company.undo(first?.id)).toEqual({
      ok: false,
      error: { code: 'nothing-to-undo' },
    });
    expect(Object.keys(onDisk().processes)).toEqual(['p', 'q']);
    expect(must(await company.undo(second?.id))).toMatchObject({ undo: first, redo: second });
    expect(Object.keys(onDisk().processes)).toEqual(['p']);
  });

  it('forgets what was undone once something new is kept', async () => {
    const { company } = computer(folder, 'north');
    must(await company.change([put.process('p')]));
    must(await company.undo());
    expect(must(await company.change([put.process('q')]))).toMatchObject({ redo: null });
  });

  it('takes a change that changes nothing for no step', async () => {
    const { company } = computer(folder, 'north');
    must(await company.change([put.process('p')]));
    const before = text();
    must(await company.change([put.process('p')]));
    expect(text()).toBe(before);
    expect(must(await company.undo())).toMatchObject({ undo: null });
  });

  it('tells its windows of each change once', async () => {
    const { company, told } = computer(folder, 'north');
    await company.get();
    must(await company.change([put.process('p')]));
    await company.look();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ company: { processes: { p: process('p') } }, undo: { id: 1 } });
  });
});

describe('a company that two computers share', () => {
  it('WC4: keeps the records of both, also when they write at the same time', async () => {
    const [north, south] = [computer(folder, 'north'), computer(folder, 'south')];
    await Promise.all(
      [0, 1, 2, 3, 4].flatMap((number) => [
        north.company.change([put.checkIn(`north-${number}`)]).then(must),
        south.company.change([put.checkIn(`south-${number}`)]).then(must),
      ]),
    );
    expect(Object.keys(onDisk().checkIns)).toHaveLength(10);
    expect(await readdir(folder.in('library'))).toEqual([FILE]);
  });

  it('WC4: keeps what each has said about one record, where they said it of different fields', async () => {
    const [north, south] = [computer(folder, 'north'), computer(folder, 'south')];
    must(await north.company.change([put.process('p')]));
    await south.company.get();
    must(await north.company.change([put.process('p', { place: 'Handbook' })]));
    must(await south.company.change([put.process('p', { reading: 90 })]));
    expect(onDisk().processes.p).toEqual(process('p', { place: 'Handbook', reading: 90 }));
  });

  it('tells the windows of one what the other has changed, when it looks', async () => {
    const [north, south] = [computer(folder, 'north'), computer(folder, 'south')];
    await north.company.get();
    must(await south.company.change([put.conversation('c')]));
    await north.company.look();
    expect(north.told).toHaveLength(1);
    expect(north.told[0]?.company.conversations).toEqual({ c: conversation('c') });
  });

  it('does not take back what the other has changed since', async () => {
    const [north, south] = [computer(folder, 'north'), computer(folder, 'south')];
    must(await north.company.change([put.process('q')]));
    must(await north.company.change([put.process('p')]));
    await south.company.get();
    must(await south.company.change([put.process('p', { ways: 1 })]));
    expect(await north.company.undo()).toEqual({ ok: false, error: { code: 'changed-since' } });
    expect(onDisk().processes.p).toEqual(process('p', { ways: 1 }));
    must(await north.company.undo());
    expect(Object.keys(onDisk().processes)).toEqual(['p']);
  });

  it('row 62: says so where another computer does not let go, and takes a lock that was left by a crash', async () => {
    const lock = folder.in('library', '.lessons-company.file.lock');
    await mkdir(folder.in('library'));
    await writeFile(lock, lockBytes({ instance: 'x', host: 'x', user: 'x' }, 0, 1));
    let beat = 1;
    const beating = setInterval(() => {
      beat += 1;
      writeFileSync(lock, lockBytes({ instance: 'x', host: 'x', user: 'x' }, 0, beat));
    }, 500);
    const { company } = computer(folder, 'north');
    expect(await company.change([put.process('p')])).toEqual({
      ok: false,
      error: { code: 'company-busy' },
    });
    clearInterval(beating);
    must(await company.change([put.process('p')]));
    expect(await readdir(folder.in('library'))).toEqual([FILE]);
  });
});

describe('a company’s file of a synced folder', () => {
  const theirs = 'company.lessons-company-SOUTH-PC.json';

  /** Two computers have gone on from the same file without each other. */
  async function apart(name: string) {
    const { company } = computer(folder, 'north');
    must(await company.change([put.process('p', { reading: 1, writtenAt: 10 })]));
    const common = text();
    const south = [put.checkIn('south'), put.process('p', { reading: 2, writtenAt: 30 })];
    must(await computer(folder, 'south').company.change(south));
    const other = text();
    await writeFile(path(), common);
    must(await company.change([put.checkIn('north')]));
    await writeFile(folder.in('library', name), other);
    return other;
  }

  it.each([
    theirs,
    'company.lessons-company (Ann’s conflicted copy 2026-12-11).json',
    'company.lessons-company.sync-conflict-20261211-093612-ABCDEFG.json',
    'company.lessons-company.json (SFConflict 2026-12-11-11-30-28)',
  ])(
    'row 63, WC4: takes in what a sync program put beside it as %s, and keeps that',
    async (name) => {
      const other = await apart(name);
      const { company, news } = computer(folder, 'north');
      const view = await company.get();
      expect(Object.keys(view.company.checkIns).sort()).toEqual(['north', 'south']);
      expect(view.company.processes.p?.reading).toBe(2);
      expect(onDisk()).toEqual(view.company);
      const kept = folder.in('library', 'Deleted', 'company.files');
      const [aside = ''] = await readdir(kept);
      expect(readFileSync(folder.in('library', 'Deleted', 'company.files', aside), 'utf8')).toBe(
        other,
      );
      expect(news).toEqual([{ code: 'company-merged', detail: aside }]);
      expect((await readdir(folder.in('library'))).sort()).toEqual(['Deleted', FILE]);
    },
  );

  it('leaves alone what a person has copied, and what cannot be read', async () => {
    await apart('company.lessons-company - Copy.json');
    await writeFile(folder.in('library', theirs), '{"format":');
    const { company, news } = computer(folder, 'north');
    expect(Object.keys((await company.get()).company.checkIns)).toEqual(['north']);
    expect((await readdir(folder.in('library'))).sort()).toEqual([
      'company.lessons-company - Copy.json',
      theirs,
      FILE,
    ]);
    expect(news).toEqual([]);
  });
});

describe('a company’s file that is not as it should be', () => {
  it('row 60: is left as it is where this computer has no copy, and nothing is kept meanwhile', async () => {
    await mkdir(folder.in('library'));
    await writeFile(path(), '{"format":"lessons-learned/company","schemaVersion":1');
    const before = text();
    const { company } = computer(folder, 'north');
    expect(await company.get()).toMatchObject({ failure: { code: 'company-damaged' } });
    expect(await company.change([put.process('p')])).toEqual({
      ok: false,
      error: { code: 'company-damaged' },
    });
    expect(text()).toBe(before);
    expect(await readdir(folder.in('library'))).toEqual([FILE]);
  });

  it('loses no sound record to an unreadable one', async () => {
    must(await computer(folder, 'north').company.change([put.process('p'), put.checkIn('a')]));
    await writeFile(path(), text().replace('"2026-12-14"', '"2026-12-41"'));
    const before = text();
    const south = computer(folder, 'south').company;
    expect(await south.change([put.process('q')])).toMatchObject({
      error: { code: 'company-damaged' },
    });
    expect(text()).toBe(before);
  });

  it('row 59: is restored from this computer’s copy; the damaged one is kept, and the room is told', async () => {
    must(await computer(folder, 'north').company.change([put.process('p')]));
    await writeFile(path(), text().slice(0, 200));
    const damaged = text();
    const { company, news } = computer(folder, 'north');
    expect(await company.get()).toMatchObject({
      company: { processes: { p: process('p') } },
      failure: null,
    });
    expect(onDisk().processes).toEqual({ p: process('p') });
    const [kept = ''] = await readdir(folder.in('library', 'Damaged'));
    expect(readFileSync(folder.in('library', 'Damaged', kept), 'utf8')).toBe(damaged);
    expect(news).toEqual([{ code: 'company-restored', detail: kept }]);
  });

  it('is restored also when the damage is found by a change, which is kept', async () => {
    const { company } = computer(folder, 'north');
    must(await company.change([put.process('p')]));
    await writeFile(path(), '');
    must(await company.change([put.process('q')]));
    expect(Object.keys(onDisk().processes)).toEqual(['p', 'q']);
  });

  it('is restored as another computer wrote it, where this one has looked since', async () => {
    const [north, south] = [computer(folder, 'north'), computer(folder, 'south')];
    must(await north.company.change([put.process('p')]));
    must(await south.company.change([put.process('q')]));
    await north.company.look();
    await writeFile(path(), Buffer.alloc(500));
    expect(Object.keys((await north.company.get()).company.processes)).toEqual(['p', 'q']);
  });

  it('is not read where bytes in it are no text', async () => {
    must(await computer(folder, 'north').company.change([put.process('p')]));
    const bytes = readFileSync(path());
    bytes[bytes.indexOf('Patching')] = 0xff;
    await writeFile(path(), bytes);
    const { failure } = await computer(folder, 'south').company.get();
    expect(failure).toEqual({ code: 'company-damaged' });
  });

  it('row 61: is not changed where a newer app says that only newer ones may', async () => {
    const { company } = computer(folder, 'north');
    must(await company.change([put.process('p')]));
    await writeFile(path(), text().replace('"minReader": 1', '"minReader": 2'));
    const before = text();
    expect(await company.get()).toMatchObject({ failure: { code: 'company-newer' } });
    expect(await company.change([put.process('q')])).toMatchObject({
      error: { code: 'company-newer' },
    });
    expect(await company.undo()).toMatchObject({ error: { code: 'company-newer' } });
    expect(text()).toBe(before);
  });

  it('row 64: out of reach, is shown as it was seen last, and no new folder takes the place of a stick', async () => {
    const { company } = computer(folder, 'north');
    must(await company.change([put.process('p')]));
    await rename(folder.in('library'), folder.in('away'));
    expect(await company.get()).toMatchObject({
      company: { processes: { p: process('p') } },
      failure: { code: 'company-away' },
    });
    expect(await company.change([put.process('q')])).toMatchObject({
      error: { code: 'company-away' },
    });
    expect(await folder.names()).not.toContain('library');
    await rename(folder.in('away'), folder.in('library'));
    must(await company.change([put.process('q')]));
    expect(Object.keys(onDisk().processes)).toEqual(['p', 'q']);
  });

  it('taken away while the app runs, is shown as it was seen last, and no new one is begun', async () => {
    const { company, news } = computer(folder, 'north');
    must(await company.change([put.process('p')]));
    await rename(path(), folder.in('away.json'));
    const gone = { company: { processes: { p: process('p') } }, failure: { code: 'company-gone' } };
    expect(await company.get()).toMatchObject(gone);
    expect(await company.change([put.process('q')])).toEqual({
      ok: false,
      error: { code: 'company-gone' },
    });
    expect(await company.get()).toMatchObject(gone);
    expect(await readdir(folder.in('library'))).toEqual([]);
    await rename(folder.in('away.json'), path());
    expect(await company.get()).toMatchObject({ ...gone, failure: null });
    must(await company.change([put.process('q')]));
    expect(Object.keys(onDisk().processes)).toEqual(['p', 'q']);
    expect(news).toEqual([]);
  });

  it('back as another one than it was, holds what both knew, and of one record the later word', async () => {
    const { company, news } = computer(folder, 'north');
    must(await company.change([put.process('p', { place: 'Old', writtenAt: 1 })]));
    const older = text();
    must(
      await company.change([put.process('p', { place: 'New', writtenAt: 2 }), put.process('q')]),
    );
    await rm(path());
    await company.look();
    await writeFile(path(), older);
    const back = await company.get();
    expect(back).toMatchObject({ failure: null, company: { processes: { p: { place: 'New' } } } });
    expect(Object.keys(onDisk().processes)).toEqual(['p', 'q']);
    expect(onDisk().processes.p?.place).toBe('New');
    expect(news).toEqual([{ code: 'company-returned', detail: '' }]);
    await company.get();
    expect(news).toHaveLength(1);
  });

  it('is begun anew at the next start, and the old one that comes back then takes no new record away', async () => {
    must(await computer(folder, 'north', {}, NOW).company.change([put.process('p')]));
    await rename(path(), folder.in('away.json'));
    const anew = computer(folder, 'north', {}, NOW + 60_000);
    expect((await anew.company.get()).company.processes).toEqual({});
    must(await anew.company.change([put.process('q')]));
    expect(Object.keys(onDisk().processes)).toEqual(['q']);
    await rename(folder.in('away.json'), path());
    const { company, news } = computer(folder, 'north', {}, NOW + 120_000);
    expect(Object.keys((await company.get()).company.processes).sort()).toEqual(['p', 'q']);
    expect(Object.keys(onDisk().processes)).toEqual(['p', 'q']);
    expect(news).toEqual([{ code: 'company-returned', detail: '' }]);
  });
});

describe('a disk that takes no change of the company', () => {
  const fill = () => {
    const filler = folder.in('library', 'filler');
    expect(() => writeFileSync(filler, Buffer.alloc(1024 * 1024))).toThrow('ENOSPC');
    return () => rm(filler);
  };
  const lockOut = () => {
    const remount = (how: string) =>
      execFileSync('mount', ['-o', `remount,${how}`, folder.in('library')], { stdio: 'pipe' });
    remount('ro');
    return async () => void remount('rw');
  };

  it.for([
    ['row 65: that may only be read', 'EROFS', lockOut],
    ['row 66: that is full', 'ENOSPC', fill],
  ] as const)(
    '%s, keeps the file as it was, and takes the change afterwards',
    async ([, code, spoil], { skip }) => {
      const eject = smallDisk(folder.in('library'));
      if (eject === null) return skip(NO_DISK);
      try {
        const { company } = computer(folder, 'north');
        must(await company.change([put.process('p')]));
        const before = text();
        const mend = spoil();
        expect(await company.change([put.process('q')])).toEqual({
          ok: false,
          error: { code: 'company-not-kept', detail: code },
        });
        expect(text()).toBe(before);
        await mend();
        must(await company.change([put.process('q')]));
        expect(Object.keys(onDisk().processes)).toEqual(['p', 'q']);
      } finally {
        eject();
      }
    },
  );
});

describe('a library folder with a company’s file', () => {
  it('shows no session for it, and nothing unreadable, under names of sync programs neither', async () => {
    const { company, home } = computer(folder, 'north');
    must(await company.change([put.process('p')]));
    await writeFile(folder.in('library', 'company.lessons-company-SOUTH-PC.json'), text());
    await writeFile(folder.in('library', 'company.lessons-company (1).json'), 'cut');
    const library = await home.library.list();
    expect(library).toMatchObject({ entries: [], unreadable: [], folderFailure: null });
  });

  it('is another company in another folder, where nothing of the first one is taken back', async () => {
    const { company, home, told } = computer(folder, 'north');
    must(await company.change([put.process('p')]));
    home.moveTo(home.at(folder.in('other')));
    await mkdir(folder.in('other'));
    await company.look();
    expect(told.at(-1)).toMatchObject({ company: { processes: {} }, undo: null });
    expect(await company.undo()).toMatchObject({ error: { code: 'nothing-to-undo' } });
    must(await company.change([put.process('q')]));
    expect(Object.keys(onDisk().processes)).toEqual(['p']);
  });
});
