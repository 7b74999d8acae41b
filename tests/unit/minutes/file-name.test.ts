import { roomForName, safeFileName } from '@shared/lib/file-name';
import { minutesFileName } from '@shared/minutes/file-name';
import { textsFor } from '@shared/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS, sampleSession } from '../../helpers/sample-session';

const LONE_SURROGATE = /\p{Cs}/u;
const english = textsFor('en-GB').minutes;
const named = (title: string, organisation = 'Brightwater IT') =>
  minutesFileName(sampleSession({ title, organisation, heldOn: '2026-12-11' }), english);

describe('the proposed file name', () => {
  it('has the day, the title, the organisation and what it is', () => {
    expect(named('Lessons Learned 2026')).toBe(
      '2026-12-11 Lessons Learned 2026 - Brightwater IT - minutes.docx',
    );
  });

  it('speaks the language of the minutes', () => {
    const session = sampleSession({ title: 'Rückblick', organisation: 'Nord' });
    expect(minutesFileName(session, textsFor('de').minutes)).toBe(
      '2026-03-06 Rückblick - Nord - Protokoll.docx',
    );
    expect(minutesFileName(session, textsFor('fr').minutes, 'csv')).toBe(
      '2026-03-06 Rückblick - Nord - actions.csv',
    );
  });

  it('leaves out what no file system takes', () => {
    expect(named('Q1/Q2: "what" <now>?|*\\', 'A\u0000B')).toBe(
      '2026-12-11 Q1 Q2 what now - A B - minutes.docx',
    );
  });

  it('leaves out signs that hide the true ending', () => {
    expect(named('safe\u202Excod.exe')).toBe(
      '2026-12-11 safe xcod.exe - Brightwater IT - minutes.docx',
    );
  });

  it('does without what is missing', () => {
    expect(named('', '')).toBe('2026-12-11 Lessons Learned - minutes.docx');
    const undated = sampleSession({ heldOn: 'soon', title: 'Retro', organisation: '' });
    expect(minutesFileName(undated, english)).toBe('Retro - minutes.docx');
  });

  it('shortens the title and keeps what the file is', () => {
    const name = named('x'.repeat(400));
    expect(name.length).toBeGreaterThan(115);
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name.endsWith('x - minutes.docx')).toBe(true);
  });

  it('counts bytes too, and never cuts an emoji in half', () => {
    const name = named('👩‍🚀'.repeat(60));
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).not.toMatch(LONE_SURROGATE);
  });

  it.each(['🎂', '年', '👩‍🚀', 'я', 'x'])(
    'has room in a deep folder of Windows for an organisation of two hundred %s',
    (sign) => {
      const folder = `C:\\${'deep\\'.repeat(40)}`.slice(0, 230);
      const session = sampleSession({ title: 'Retro', organisation: sign.repeat(200) });
      for (const file of ['docx', 'csv'] as const) {
        for (const longest of [undefined, roomForName(folder, '\\')]) {
          const name = minutesFileName(session, english, file, longest);
          expect(name).toMatch(file === 'docx' ? / - minutes\.docx$/u : / - actions\.csv$/u);
          expect(name.length).toBeLessThanOrEqual(longest ?? 120);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
          expect(name).not.toMatch(LONE_SURROGATE);
        }
      }
    },
  );

  it('stands in for a title that nobody can see', () => {
    expect(named('\u3164\u2800', '\u3164')).toBe('2026-12-11 Lessons Learned - minutes.docx');
  });

  it.each(['CON', 'nul', 'Com1', 'LPT¹', 'aux.old'])(
    'never is the name of a device: %s',
    (stem) => {
      expect(safeFileName(stem, '', 'docx')).toBe(`_${stem}.docx`);
    },
  );

  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 30), text]))(
    'is safe for %s',
    (_, text) => {
      expect(named(text, text)).toMatch(/^2026-12-11 .*\.docx$/u);
    },
  );

  it('is safe whatever people call their session', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(anything, anything, (title, organisation) => {
        const name = named(title, organisation);
        expect(name.length).toBeLessThanOrEqual(120);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not be there
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\u007f\u202e]/);
        expect(name).not.toMatch(LONE_SURROGATE);
        expect(name).toMatch(/[^\s.] - minutes\.docx$/u);
      }),
    );
  }, 30_000);
});
