import { textsFor } from '@shared/text';
import { saysWord } from '@shared/text/says-word';
import { describe, expect, it } from 'vitest';

describe('KP3: a plan that throws people at a problem', () => {
  it.each([
    ['en-GB', 'Hire two engineers'],
    ['en-GB', 'Start recruiting for the desk'],
    ['en-GB', 'More headcount!'],
    ['de', 'Zwei Leute für den Empfang einstellen'],
    ['de', 'Mehr Personal am Montag'],
    ['fr', 'Embaucher une personne'],
    ['fr', 'Recruter en mars'],
    ['es', 'Contratar a dos técnicos'],
    ['es', 'Más personal los lunes'],
  ] as const)('is known in %s: %s', (locale, text) => {
    expect(saysWord(text, textsFor(locale).actionParts.hiringWords)).toBe(true);
  });

  it.each([
    ['en-GB', 'Write the shire’s runbook'],
    ['de', 'Die Einstellungen der Drucker sichern'],
    ['fr', 'Écrire la liste'],
    ['es', 'El contrato en una página'],
  ] as const)('is not seen in %s in: %s', (locale, text) => {
    expect(saysWord(text, textsFor(locale).actionParts.hiringWords)).toBe(false);
  });
});
