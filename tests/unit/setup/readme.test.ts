import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

it('what README shows and links to is there', () => {
  const targets = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => target);
  expect(targets.filter((target) => target.endsWith('.png')).length).toBeGreaterThanOrEqual(12);
  expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
});

it('each command that README names is a script', () => {
  const commands = [...readme.matchAll(/npm (?:run )?([a-z][a-z:]*)/g)].map(
    ([, name = '']) => name,
  );
  expect(commands).toEqual(expect.arrayContaining(['start', 'test', 'demo', 'screenshots']));
  expect(commands.filter((name) => name !== 'registry' && !(name in scripts))).toEqual([]);
});
