import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { LibraryFolder } from '../../../electron/main/storage/library-folder';
import { runChild } from './child';
import { storageModule } from './library-child';
import { APP, session, writeVersion } from './library-parts';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const MINE = '2026-12-11 Title.lessons.json';
const THEIRS = '2026-12-11 Title.lessons-PC-14.json';

/** What changes a folder; the child is killed before one of these calls. */
const CALLS = ['mkdir', 'copyFile', 'open', 'rename', 'rm', 'rmdir'];

it('row 14: a merge that is killed at any step leaves both sides readable', async () => {
  const path = await new LibraryFolder(folder.path, APP).add(session('one', 'Title'), 7);
  const mine = await readFile(path, 'utf8');
  const theirs = await readFile(await writeVersion(path, folder.in(THEIRS), 9, 'theirs'), 'utf8');
  const modules = {
    library: await storageModule('library-folder', folder.in('library.mjs')),
    versions: await storageModule('versions', folder.in('versions.mjs')),
  };
  const shelf = folder.in('shelf');
  const killedBefore = (step: number) => `
    import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const { LibraryFolder } = await import(${JSON.stringify(modules.library)});
    const { SessionVersions } = await import(${JSON.stringify(modules.versions)});
    const library = new LibraryFolder(${JSON.stringify(shelf)}, ${JSON.stringify(APP)});
    const versions = new SessionVersions(library);
    await versions.compare('one');
    let step = 0;
    for (const name of ${JSON.stringify(CALLS)}) {
      const call = fs[name];
      fs[name] = async (...words) => {
        step += 1;
        if (step === ${step}) process.kill(process.pid, 'SIGKILL');
        return call(...words);
      };
    }
    syncBuiltinESMExports();
    const merged = (a, b) => ({ ...a, meta: { ...a.meta, goal: 'theirs and one' } });
    const work = { merged, backup: async () => undefined };
    const result = await versions.merge('one', ${JSON.stringify(THEIRS)}, ${JSON.stringify(MINE)}, work);
    console.log(result.ok ? 'merged' : 'refused');
  `;
  const outcomes: number[] = [];
  for (let step = 1; step < 40; step += 1) {
    await rm(shelf, { recursive: true, force: true });
    await mkdir(shelf);
    await writeFile(folder.in('shelf', MINE), mine);
    await writeFile(folder.in('shelf', THEIRS), theirs);
    const said = await runChild(killedBefore(step));
    const list = await new LibraryFolder(shelf, APP).list();
    expect(list).toMatchObject({ entries: [{ id: 'one' }], unreadable: [] });
    const found = await new LibraryFolder(shelf, APP).versionsOf('one');
    const read = found.ok ? found.value : [];
    const words = read.map((one) =>
      [...Object.values(one.session.notes).map(({ text }) => text), one.session.meta.goal].join(
        ' ',
      ),
    );
    expect(words.join(' ')).toContain('theirs');
    expect(words.join(' ')).toContain('one');
    outcomes.push(read.length);
    if (said.includes('merged')) break;
    expect(said, `step ${step}`).toBe('');
  }
  /* Both before, both while one is aside already, and the merged one in the end. */
  expect(outcomes.at(-1)).toBe(1);
  expect(outcomes.length).toBeGreaterThan(5);
  expect(outcomes.slice(0, -1).every((count) => count === 2)).toBe(true);
}, 180_000);
