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
  button: 'Namen',
  chosen: (policy) => `Namen: ${policy.toLowerCase()}`,
  hints: {
    shown: 'Das Protokoll sagt bei jedem Zettel, wer ihn schrieb; die Wand nicht.',
    hidden: 'Kein Bildschirm und kein Protokoll sagt, wer was schrieb. Nur die Datei behält es.',
    never:
      'Wer was schrieb, wird nirgends gespeichert. Maßnahmen und Vorsätze behalten ihre Namen.',
  },
  openTells: 'Offen sieht man, wer tippt.',
  cover: 'Verdeckt tippen',
  isFinal: 'Wer was schrieb, ist nirgends gespeichert, und das lässt sich nicht mehr ändern.',
  forget: {
    title: 'Die Namen endgültig vergessen?',
    lead: (notes, thanks) =>
      notes + thanks === 0
        ? 'Es wird kein Name mehr gespeichert.'
        : `Niemand wird mehr wissen, wer ${notesAndThanks(notes, thanks)} schrieb.`,
    undo: 'Endgültig: Frühere Schritte und die Sicherungen hier gehen mit.',
    numbers: 'Die Zettel bekommen neue Nummern.',
    elsewhere: 'Kopien anderswo bleiben, wie sie sind.',
    confirm: 'Namen vergessen',
    keep: 'Namen behalten',
  },
  forgotten: 'Bei den Zetteln wird kein Name mehr gespeichert.',
  noteStays:
    'Es werden keine Namen gespeichert, darum bleibt der Zettel an der Wand. Nur die Reihe geht zurück.',
  uncovered: (count) =>
    count === 1 ? 'Der Zettel bisher' : `Die ${count} Zettel bisher, gemischt`,
};
