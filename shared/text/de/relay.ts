import type { relay as en } from '../en/relay';

const NUMBER_WORDS = [
  'keine',
  'eine',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
];
const numberWord = (count: number): string => NUMBER_WORDS[count] ?? String(count);

export const relay: typeof en = {
  round: (lap) => `Runde ${lap}`,
  seats: 'Plätze, rund um den Tisch',
  seatStates: {
    waiting: 'war in dieser Runde noch nicht dran',
    wrote: 'hat in dieser Runde geschrieben',
    passed: 'hat in dieser Runde gepasst',
    now: 'hat die Tastatur',
    away: 'ist nicht im Raum',
  },
  whoIsHere: 'Wer ist da',
  writtenCount: (wrote, all) =>
    wrote === all ? 'Alle haben geschrieben' : `${wrote} von ${all} haben geschrieben`,
  notesSoFar: (count) => (count === 1 ? 'Zettel bisher' : 'Zettel bisher'),

  before: {
    title: 'Alle tippen einen Zettel',
    begins: (first) => `${first} fängt an`,
    thenRound: (second) => `dann ${second}, und so weiter rund um den Tisch`,
    start: 'Los',
    nobody: 'Noch ist niemand im Raum, der gefragt werden kann.',
    chooseSeat: 'Fängt jemand anderes an? Wählt den Platz.',
  },

  turn: {
    yourTurn: ', du bist dran',
    secondAsk: ', noch einmal: ein Zettel von dir?',
    thenName: (name) => `dann ${name}`,
    lastInRound: 'zum Schluss dieser Runde',
    noteLabel: (name) => `Zettel von ${name}`,
    save: 'speichern und weitergeben',
    saveLast: 'speichern',
    pass: 'diese Runde passen',
    passAgain: 'noch einmal: passen',
    back: 'der Zug davor',
    left: () => 'Zeichen übrig',
    tooMany: () => 'Zeichen zu viel',
    makeNotes: (count) => `${numberWord(count)} Zettel daraus machen`,
    splitOf: (name, count) => `${name}: ${numberWord(count)} Zettel`,
    saveAll: (count) => (count === 2 ? 'Beide Zettel speichern' : `Alle ${count} Zettel speichern`),
    goOnTyping: 'Weiter tippen',
    moreParts: (count) => `+${count} weitere`,
    splitSpoken: (count) =>
      `Der Text ergibt ${numberWord(count)} Zettel. Enter speichert sie, Escape führt zurück zum Text.`,
    passHint: 'Noch einmal Escape: in dieser Runde passen.',
    savedWords: 'Das Getippte bleibt für den nächsten Zug aufgehoben.',
  },

  handOver: {
    thanks: (name) => `Danke, ${name}.`,
    passed: (name) => `${name} passt diesmal.`,
    begins: 'Die Tastatur beginnt bei',
    passTo: 'Gebt die Tastatur an',
    whenReady: (name) => `${name}, wenn du sie hast, drück`,
    takeIt: 'Enter',
    spoken: (name) => `Gebt die Tastatur an ${name}. ${name} drückt Enter.`,
  },

  lapEnd: {
    all: 'Alle haben einen Zettel geschrieben',
    some: (count) =>
      count === 1 ? 'Ein Zettel in dieser Runde' : `${count} Zettel in dieser Runde`,
    none: 'Niemand hatte in dieser Runde einen Zettel',
    passed: (names) => `Gepasst: ${names}`,
    anotherRound: 'Noch eine Runde',
  },

  finished: {
    title: (count) =>
      count === 0
        ? 'Noch keine Zettel'
        : count === 1
          ? 'Ein Zettel ist geschrieben'
          : `${count} Zettel sind geschrieben`,
    again: 'Noch eine Runde',
  },
  endWriting: 'Tippen beenden',
  ended: 'Das Tippen ist beendet.',
  and: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`,

  add: {
    title: 'Zettel hinzufügen',
    button: 'Zettel hinzufügen',
    who: 'Wer sagt es',
    nobody: 'Niemand Bestimmtes',
    notes: 'Zettel, einer pro Zeile',
    hint: 'Auch eine eingefügte Liste geht.',
    count: (count) =>
      count === 0 ? 'Noch kein Zettel' : count === 1 ? '1 Zettel' : `${count} Zettel`,
    tooLong: (line, over) => `„${line}“ ist ${over} Zeichen zu lang.`,
    moreTooLong: (count) => `${count} weitere sind zu lang.`,
    split: (count) => `${count} Zettel daraus machen`,
    splitAll: 'Jeweils mehrere Zettel daraus machen',
    submit: (count) => (count < 2 ? 'Zettel hinzufügen' : `${count} Zettel hinzufügen`),
    done: (count) =>
      count === 1 ? '1 Zettel hängt an der Wand.' : `${count} Zettel hängen an der Wand.`,
    needText: 'Tippt erst mindestens einen Zettel oder fügt eine Liste ein.',
    tooMany: 'Höchstens 500 Zettel auf einmal; den Rest danach.',
  },
};
