import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const TEXTS = join(import.meta.dirname, '../../../shared/text');
/** Word lists that recognise what other programs and people write; the app says none of them. */
const RECOGNISED = /^\s*who:|^\s*'ustedes',$|\['ce', 'cet'/u;

function linesWith(language: string, other: RegExp): string[] {
  const folder = join(TEXTS, language);
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => other.test(line) && !RECOGNISED.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

describe('the people at one table are addressed in one way', () => {
  it('says du and ihr in German', () => {
    expect(linesWith('de', /\b\p{L}+(?:en|n) Sie\b|\b(?:Ihnen|Ihre[mnrs]?)\b(?! Datei)/u)).toEqual(
      [],
    );
  });

  it('says vous in French', () => {
    expect(linesWith('fr', /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/u)).toEqual([]);
  });

  it('says tú and vosotros in Spanish', () => {
    const formal = new RegExp(
      [
        '(?:ustedes|usted)',
        '(?:Pegu|Puls|Guard|Cambi|Quit|Dej|Comprueb|Actualic|Import|Prueb|Revis)e',
        '(?:Elij|Escrib|Abr|Vuelv|Hag|Corrij|Añad)a',
        '(?:Intént|Ciérr|Guárd)el[oa]s?',
      ]
        .map((one) => `(?<!\\p{L})${one}(?!\\p{L})`)
        .join('|'),
      'u',
    );
    expect(linesWith('es', formal)).toEqual([]);
  });
});
