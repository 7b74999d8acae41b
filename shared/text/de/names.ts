import type { Texts } from '../en';

const notesAndThanks = (notes: number, thanks: number): string =>
  [
    notes === 1 ? 'einen Zettel' : notes > 0 ? `${notes} Zettel` : '',
    thanks === 1 ? 'einen Dank' : thanks > 0 ? `${thanks} Mal Dank` : '',
  ]
    .filter((part) => part !== '')
    .join(' und ');

export const names: Texts['names'] = {
  title: 'Namen bei den Zetteln',
  chosen: (policy) => `Namen bei den Zetteln: ${policy}`,
  hints: {
    shown:
      'An der Wand stehen keine Namen. Das Protokoll sagt bei jedem Zettel, wer ihn schrieb, und die Datei behält es.',
    hidden:
      'Niemand liest, wer was schrieb, auf keinem Bildschirm und in keinem Protokoll. Nur die Datei behält es.',
    never:
      'Niemand kann herausfinden, wer was schrieb, auch nicht in der Datei. Maßnahmen und Vorsätze behalten ihre Namen.',
  },
  openTells: 'Auf einem offenen Bildschirm sieht der Raum trotzdem, wer was tippt.',
  cover: 'Verdeckt tippen',
  isFinal: 'Es ist schon etwas geschrieben, darum kann kein Name mehr dazukommen.',
  forget: {
    title: 'Die Namen endgültig vergessen?',
    lead: (notes, thanks) =>
      notes + thanks === 0
        ? 'Es wird kein Name mehr gespeichert.'
        : `Niemand wird mehr wissen, wer ${notesAndThanks(notes, thanks)} schrieb.`,
    undo: 'Das ist endgültig: Frühere Schritte lassen sich danach nicht mehr rückgängig machen, und die Sicherungen auf diesem Computer werden gelöscht.',
    numbers: 'Die Zettel bekommen neue Nummern, weil die jetzigen der Reihe nach vergeben sind.',
    elsewhere: 'Kopien, die Sie anderswo gespeichert oder verschickt haben, bleiben, wie sie sind.',
    confirm: 'Namen vergessen',
    keep: 'Namen behalten',
  },
  forgotten: 'Bei den Zetteln wird kein Name mehr gespeichert.',
  noteStays:
    'Es werden keine Namen gespeichert, darum bleibt der Zettel an der Wand. Nur die Reihe geht zurück.',
  uncovered: (count) =>
    count === 1 ? 'Der Zettel bisher' : `Die ${count} Zettel bisher, gemischt`,
  blame: (name) => `Dieser Zettel nennt ${name}.`,
  blameInstead: 'Was am Ablauf hat es möglich gemacht?',
};
