import type { close as en } from '../en/close';

const COUNT_WORDS = [
  ...['null', 'einem', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
  ...['elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn'],
  ...['neunzehn', 'zwanzig'],
];

export const close: typeof en = {
  thanks: (people) =>
    people < 2
      ? 'Danke.'
      : people === 2
        ? 'Danke euch beiden.'
        : `Danke euch allen ${COUNT_WORDS[people] ?? people}.`,
  counted: {
    people: (count) => (count === 1 ? 'Person' : 'Personen'),
    notes: () => 'Zettel',
    themes: (count) => (count === 1 ? 'Thema' : 'Themen'),
    decisions: (count) => (count === 1 ? 'Beschluss' : 'Beschlüsse'),
    actions: (count) => (count === 1 ? 'Maßnahme' : 'Maßnahmen'),
  },
  partsName: 'Teile des Abschlusses',
  parts: { wins: 'Stolz auf', missing: 'Fehlt noch', celebration: 'Feiern', rating: 'Wertung' },
  wins: 'Worauf wir stolz sind',
  wentWell: 'lief gut',
  noWins: 'Kein Zettel sagt, was gut lief. Sagt es jetzt laut: Es zählt.',
  missingTitle: (count) => (count === 1 ? 'Eines fehlt noch' : `${count} Dinge fehlen noch`),
  missingHint: 'Ihr könnt trotzdem abschließen.',
  nothingMissing: 'Es fehlt nichts.',
  missing: {
    'action-without-owner': (label) => `${label} trägt noch niemand`,
    'action-without-due-day': (label) => `${label} hat keinen Tag`,
    'action-without-measure': (label) => `${label}: Woran merken wir es?`,
    'action-with-activity-only': (label) => `${label} zählt nur Aktivität`,
    'goal-without-action': 'Keine Maßnahme dient einem Ziel',
    'last-time-not-looked-at': (open, all) => `${open} von ${all} vom letzten Mal nicht angesehen`,
    'success-without-why': 'Ein Erfolg ohne Warum',
    'theme-without-name': 'Ein Thema ohne Namen',
    'person-without-note': 'Kein Zettel von',
    'parked-without-taker': 'Geparkt, aber niemand nimmt es mit',
    'person-without-commitment': 'Kein Vorsatz von',
  },
  way: {
    'action-without-owner': 'Wer?',
    'action-without-due-day': 'Bis wann?',
    'action-without-measure': 'Schreiben',
    'action-with-activity-only': 'Ansehen',
    'goal-without-action': 'Ziel nennen',
    'last-time-not-looked-at': 'Ansehen',
    'success-without-why': 'Schreiben',
    'theme-without-name': 'Benennen',
    'person-without-note': 'Fragen',
    'parked-without-taker': 'Wer?',
    'person-without-commitment': 'Fragen',
  },
  wayName: (what, detail, way) => `${way}: ${what}, ${detail}`,
  rating: {
    point: ',',
    question: 'War es die Zeit wert?',
    better: 'Wer mag:',
    betterExample: 'Was würde es besser machen?',
    starsName: 'Ein bis fünf Sterne',
    star: (stars) => (stars === 1 ? '1 Stern' : `${stars} Sterne`),
    choose: '1 bis 5 drücken, dann Eingabe',
    add: 'Zählen',
    added: (stars) => `Gezählt: ${stars}.`,
    next: 'Die Nächsten, bitte.',
    progress: (count, people) => `${count} von ${people} ${count === 1 ? 'hat' : 'haben'} gewertet`,
    all: (count) =>
      count === 1 ? 'Die eine Person hat gewertet.' : `Alle ${count} haben gewertet.`,
    late: 'Kam jemand später? Hier dazunehmen:',
    average: (average) => `${average} von 5`,
    removed: 'Die letzte Wertung ist zurückgenommen.',
    takeBack: 'Die letzte zurücknehmen',
    none: 'Noch hat niemand etwas gesagt.',
    summary: (average, count) =>
      `${average} von 5, ${count === 1 ? '1 Person' : `${count} Personen`}`,
    bar: (stars, count) => `${stars}: ${count}`,
  },
  celebration: 'So feiern wir',
  celebrationExample: 'Wie feiern wir? Mittagessen um 13 Uhr …',
  minutes: 'Protokoll',
  closeSession: 'Sitzung abschließen',
  closedNow: 'Die Sitzung ist abgeschlossen.',
  closedAt: (time) => `Abgeschlossen um ${time}`,
  closedOn: (day, time) => `Abgeschlossen am ${day}, ${time}`,
  reopen: 'Wieder öffnen',
  reopened: 'Die Sitzung ist wieder offen; ihr Protokoll ist ein Entwurf.',
  library: 'Zum Regal',
  untilNextTime: 'Bis zum nächsten Mal:',
  byKeyOnShelf: 'oder F im Regal',
};
