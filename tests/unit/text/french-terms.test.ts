import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../shared/text/fr');

/** What a source says to people: its texts without the names of values in them; keys and codes have no space. */
function sentencesOf(source: string): string[] {
  const withoutRemarks = source.replaceAll(/\/\*[\s\S]*?\*\//gu, '');
  return [...withoutRemarks.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/gu)]
    .map(([, plain = '', made = '']) => (plain + made).replaceAll(/\$\{[^}]*\}/gu, ' '))
    .filter((text) => !/^[a-z./-]+$/u.test(text) || /^sessions?$/u.test(text));
}

describe('the French texts', () => {
  it('call the morning “séance” and nothing else, so that nobody looks for a difference', () => {
    const said = readdirSync(FOLDER).flatMap((name) =>
      sentencesOf(readFileSync(join(FOLDER, name), 'utf8')).map((text) => `${name}: ${text}`),
    );
    expect(said.filter((text) => /séance/iu.test(text)).length).toBeGreaterThan(50);
    expect(said.filter((text) => /: .*\bsessions?\b(?! ===)/iu.test(text))).toEqual([]);
  });
});
