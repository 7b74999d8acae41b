import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listAsar } from '../../electron/setup/asar.mjs';
import { readFuses } from '../../electron/setup/fuses.mjs';
import { archive, PackagedApp, packageFolder, program } from './packaged-app';

test('the fuses in the packaged binary are set as they should be', () => {
  expect(readFuses(readFileSync(program()))).toEqual({
    runAsNode: 'off',
    cookieEncryption: 'on',
    nodeOptions: 'off',
    nodeInspectArguments: 'off',
    archiveIntegrity: 'on',
    onlyLoadFromArchive: 'on',
    ownBrowserSnapshot: 'off',
    fileProtocolPrivileges: 'off',
  });
});

test('the package carries the built files and the manifest, and nothing else of ours', () => {
  const files = listAsar(readFileSync(archive()));
  expect(files).toContain('out/main/main.js');
  expect(files).toContain('out/preload/preload.cjs');
  expect(files).toContain('out/renderer/index.html');
  const others = files.filter(
    (file) =>
      file !== 'package.json' &&
      !/^out\/(main|preload|renderer)\/.*\.(c?js|css|html|woff2|svg)$/.test(file),
  );
  expect(others).toEqual([]);
});

test('an ordinary user starts it in a whole sandbox, works with it, and nobody can steer it from outside', async () => {
  const evil = join(packageFolder(), 'evil.cjs');
  writeFileSync(evil, `process.stdout.write('evil code runs');`);
  const app = new PackagedApp(['--inspect=0', '--remote-debugging-port=0'], {
    NODE_OPTIONS: `--require=${evil}`,
    ELECTRON_RENDERER_URL: 'http://127.0.0.1:9/',
  });
  try {
    await expect
      .poll(() => app.processes().filter(({ type }) => type === 'renderer').length)
      .toBeGreaterThan(0);
    /* The first screen has one button, and it has the focus. */
    await expect
      .poll(() => app.files().length > 0 || (app.press('Return') && app.files().length > 0), {
        intervals: [1000],
      })
      .toBe(true);
    const processes = app.processes();
    for (const { type, seccomp, mayGainRights } of processes) {
      if (type === 'renderer')
        expect({ seccomp, mayGainRights }).toEqual({ seccomp: 2, mayGainRights: false });
    }
    expect(processes.filter((one) => one.isRoot)).toEqual([]);
    expect(app.said).not.toMatch(/listening on/i);
    expect(app.said).not.toContain('evil code runs');
  } finally {
    await app.end();
    rmSync(evil);
  }
});

test('the program cannot be used as a Node.js', async () => {
  const script = `require('node:fs').writeFileSync('ran.txt', '')`;
  const app = new PackagedApp(['-e', script], { ELECTRON_RUN_AS_NODE: '1' });
  try {
    /* It starts as the app instead. */
    await expect.poll(() => app.processes().some(({ type }) => type === 'renderer')).toBe(true);
    expect(existsSync(join(app.home, 'ran.txt'))).toBe(false);
  } finally {
    await app.end();
  }
});

test('code beside the archive is not loaded, not even without the archive', async () => {
  const beside = join(packageFolder(), 'resources', 'app');
  const away = `${archive()}.away`;
  mkdirSync(beside);
  writeFileSync(join(beside, 'package.json'), '{ "main": "main.js" }');
  writeFileSync(
    join(beside, 'main.js'),
    `process.stdout.write('evil code runs', () => process.exit());`,
  );
  renameSync(archive(), away);
  const app = new PackagedApp();
  try {
    await app.ended();
    expect(app.said).not.toContain('evil code runs');
  } finally {
    await app.end();
    renameSync(away, archive());
    rmSync(beside, { recursive: true });
  }
});
