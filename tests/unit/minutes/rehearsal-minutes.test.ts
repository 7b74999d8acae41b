import { LOCALES, SESSION_USES } from '@shared/domain/model';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/main/minutes/render-docx';
import { openDocx } from '../../helpers/docx-package';
import { allLines, minutesOf } from '../../helpers/minutes-of';
import { sampleSession } from '../../helpers/sample-session';

const WORDS = {
  'en-GB': 'Rehearsal: nothing of it is kept',
  'en-US': 'Rehearsal: nothing of it is kept',
  de: 'Probe: Nichts davon wird behalten',
  fr: 'Répétition\u00a0: rien n’en est conservé',
  es: 'Ensayo: no se guarda nada de él',
} as const;

describe('the minutes of a rehearsal', () => {
  it.each(LOCALES)(
    'say at the head of page 1 and above every other page what they are, in %s',
    (locale) => {
      for (const closedAt of [null, 1]) {
        const document = minutesOf(sampleSession({ use: 'rehearsal', closedAt }), locale);
        expect(allLines(document).slice(0, 2)).toEqual(['Quarter review', `${WORDS[locale]}.`]);
        expect(document.header).toBe(`${WORDS[locale]} · Northwind`);
      }
    },
  );

  it('are so in the Word file, also without an organisation and behind its longest name', async () => {
    for (const organisation of ['', 'N'.repeat(200)]) {
      const session = sampleSession({ use: 'rehearsal', organisation });
      const docx = openDocx(await renderDocx(minutesOf(session)));
      expect(docx.text('word/header1.xml')).toContain(WORDS['en-GB']);
      expect(docx.text('word/document.xml')).toContain(`${WORDS['en-GB']}.`);
    }
  });

  it.each(SESSION_USES.filter((use) => use !== 'rehearsal'))('say it nowhere else: %s', (use) => {
    const document = minutesOf(sampleSession({ use }));
    expect(allLines(document).join()).not.toContain('Rehearsal');
    expect(document.header).toBe('Northwind');
  });
});
