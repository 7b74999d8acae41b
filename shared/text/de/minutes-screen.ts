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
  saveAs: (file) => `Als ${file} speichern`,
  saved: (fileName) => `Gespeichert als ${fileName}`,
  cancelled: 'Es wurde nichts gespeichert.',
  show: 'Im Ordner zeigen',
  backToSession: 'Zurück zur Sitzung',
  backToSearch: 'Zurück zur Suche',
  library: 'Zum Regal',
  preview: 'Vorschau des Protokolls',
  previousPage: 'Vorige Seite',
  nextPage: 'Nächste Seite',
  pageOf: (page, all) => `Seite ${page} von ${all}`,
  larger: 'Seite größer',
  smaller: 'Seite kleiner',
};
