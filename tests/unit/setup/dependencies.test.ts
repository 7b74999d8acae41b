import { describe, expect, it } from 'vitest';
import { isSameTree } from '../../../electron/setup/dependencies.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.6.7', integrity: 'sha512-zod' },
  'node_modules/only-on-a-mac': { version: '1.0.0', integrity: 'sha512-mac', optional: true },
};
const zod = { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-zod' } };

describe('the npm packages in place', () => {
  it('are those of the lockfile, even without the ones for other systems', () => {
    expect(isSameTree(locked, zod)).toBe(true);
    expect(isSameTree(locked, locked)).toBe(true);
  });

  it.each<[string, Parameters<typeof isSameTree>[1]]>([
    ['one is missing', {}],
    [
      'one has another version',
      { 'node_modules/zod': { version: '4.6.6', integrity: 'sha512-zod' } },
    ],
    [
      'one has another content',
      { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-x' } },
    ],
    ['there is one too many', { ...zod, 'node_modules/left-over': { version: '1.0.0' } }],
  ])('are not when %s', (_, inPlace) => {
    expect(isSameTree(locked, inPlace)).toBe(false);
  });
});
