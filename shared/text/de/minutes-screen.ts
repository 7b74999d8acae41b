import type { minutesScreen as en } from '../en/minutes-screen';

const COUNT_WORDS = [
  ...['Nichts', 'Eines', 'Zwei Dinge', 'Drei Dinge', 'Vier Dinge', 'Fünf Dinge', 'Sechs Dinge'],
  ...['Sieben Dinge', 'Acht Dinge', 'Neun Dinge', 'Zehn Dinge'],
];

export const minutesScreen: typeof en = {
  titleDone: 'Protokoll, fertig',
  titleAlmost: 'Protokoll, fast fertig',
  titleDraft: 'Protokoll, ein Entwurf',
  leadDraft: 'Die Sitzung ist nicht abgeschlossen; das Protokoll sagt es.',
  leadMissing: (count) =>
    `${COUNT_WORDS[count] ?? `${count} Dinge`} ${count === 1 ? 'fehlt' : 'fehlen'} noch. Ihr könnt trotzdem speichern.`,
  leadComplete: 'Es fehlt nichts.',
  checks: 'Was im Protokoll steht',
  allNotes: (count) =>
    count === 0
      ? 'Es wurden keine Zettel geschrieben'
      : `${count} von ${count} Zetteln ${count === 1 ? 'steht' : 'stehen'} im Anhang`,
  allActions: (count) =>
    count === 1
      ? 'Eine Maßnahme, mit einer Person und einem Tag'
      : `${count} Maßnahmen, jede mit einer Person und einem Tag`,
  allSuccesses: (count) =>
    count === 1 ? 'Ein Erfolg, und warum er gelang' : `${count} Erfolge, jeder mit einem Warum`,
  language: 'Sprache',
  paper: 'Papier',
  papers: { a4: 'A4', letter: 'Letter' },
  save: 'Word-Datei speichern',
  saving: 'Speichert …',
  saveTable: 'Maßnahmen als Tabelle (CSV)',
  writing: (notes) =>
    notes === 1
      ? 'Die Datei mit einem Zettel wird geschrieben …'
      : `Die Datei mit ${notes} Zetteln wird geschrieben …`,
  stopWriting: 'Anhalten',
  refusals: {
    'in-use': (file) =>
      `${file} ist in einem anderen Programm offen; es wurde nichts gespeichert. Schließt die Datei dort, oder speichert unter anderem Namen.`,
    protected: (file) =>
      `${file} ist schreibgeschützt und bleibt, wie es war. Speichert unter anderem Namen.`,
    'no-entry': (file) =>
      `${file} wurde nicht gespeichert: Dieser Ordner nimmt keine Dateien an. Wählt einen anderen; die Sitzung ist sicher.`,
    'disk-full': (file) =>
      `${file} wurde nicht gespeichert: Der Datenträger ist voll. Schafft Platz, oder wählt einen anderen Ort; die Sitzung ist sicher.`,
    gone: (file) =>
      `${file} wurde nicht gespeichert: Der Ordner ist nicht mehr da. Wählt einen anderen; die Sitzung ist sicher.`,
    'too-long': (file) =>
      `${file} wurde nicht gespeichert: Name und Ordner sind zusammen zu lang. Speichert unter kürzerem Namen.`,
    other: (file, detail) =>
      `${file} wurde nicht gespeichert (${detail}). Wählt einen anderen Ort; die Sitzung ist sicher.`,
  },
  saveAs: (file) => `Als ${file} speichern`,
  choosePlace: 'Ort wählen',
  saved: (fileName) => `Gespeichert als ${fileName}`,
  cancelled: 'Es wurde nichts gespeichert.',
  show: 'Im Ordner zeigen',
  backToSession: 'Zurück zur Sitzung',
  library: 'Zum Regal',
  preview: 'Vorschau des Protokolls',
  previousPage: 'Vorige Seite',
  nextPage: 'Nächste Seite',
  pageOf: (page, all) => `Seite ${page} von ${all}`,
  larger: 'Seite größer',
  smaller: 'Seite kleiner',
};
