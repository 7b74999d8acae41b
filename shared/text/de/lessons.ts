import type { Texts } from '../en';
import { figure } from '../figures';

export const lessons: Texts['lessons'] = {
  views: { search: 'Suche', themes: 'Wiederkehrende Themen', trends: 'Verlauf' },
  shortViews: { search: 'Suche', themes: 'Themen', trends: 'Verlauf' },
  viewsName: 'Gelerntes aller Jahre',
  lookFor: 'Suchen nach',
  example: 'Wörter aus allen Jahren, etwa Backup Runbook',
  found: (count, sessions) =>
    count === 0
      ? 'Nichts gefunden. Versuche weniger Buchstaben oder ein anderes Wort.'
      : `${figure(count)} gefunden${sessions === 0 ? '' : sessions === 1 ? ' in 1 Sitzung' : ` in ${sessions} Sitzungen`}.`,
  searched: (sessions, count) =>
    sessions === 0
      ? 'Noch steht keine Sitzung im Regal. Was ihr in einer aufschreibt, findet ihr hier.'
      : `${figure(count)} Sätze aus ${sessions === 1 ? '1 Sitzung' : `${sessions} Sitzungen`} warten hier. Gib ein Wort ein.`,
  results: 'Gefunden',
  kinds: {
    note: 'Zettel',
    theme: 'Thema',
    decision: 'Beschluss',
    parked: 'Geparkt',
    action: 'Maßnahme',
    commitment: 'Vorsatz',
    thanks: 'Dank',
    'check-in': 'Nachschau',
    conversation: 'Kunde',
    process: 'Prozess',
  },
  company: 'Die Firma',
  stillOpen: 'noch offen',
  nowWith: (name) => `jetzt bei ${name}`,
  times: (count) => (count === 1 ? 'einmal' : `${count}-mal`),
  noThemes: 'Noch ist kein Thema wiedergekommen.',
  noThemesHint:
    'Wenn zwei Sitzungen ihre Zettel zu Themen ordnen, die fast dasselbe sagen, stehen sie hier.',
  applied: {
    yes: 'das Vereinbarte wurde getan',
    partly: 'das Vereinbarte wurde teilweise getan',
    underWay: 'das Vereinbarte ist auf dem Weg',
    open: 'das Vereinbarte ist noch offen',
    no: 'das Vereinbarte wurde nicht getan',
    none: 'nichts wurde vereinbart',
  },
  alsoIn: (years) => `auch ${years}`,
  noTrends: 'Der Verlauf beginnt mit der ersten Sitzung.',
  noTrendsHint: 'Nach jeder Sitzung zeigt er, was aus ihr wurde.',
  trends: {
    onTime: 'Maßnahmen rechtzeitig erledigt',
    reached: 'Ziele erreicht',
    hours: 'Stunden im Monat gewonnen',
    rating: 'Wie der Vormittag war',
    notes: 'Zettel',
    people: 'Personen',
  },
  session: 'Sitzung',
  share: (part, whole) => `${part} von ${whole}`,
  stars: (stars) => `${stars} von 5`,
  noValue: 'noch nichts',
  /** A button that shows what people said with their ratings. */
  better: (count) => `Was es besser machen würde (${count})`,
};
