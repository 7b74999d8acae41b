import type { relay as en } from '../en/relay';
import { keyNames } from './key-names';

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
  lastRound: 'letzte Runde',
  seats: 'Alle, in der Reihenfolge der Züge',
  seatStates: {
    waiting: 'war in dieser Runde noch nicht dran',
    wrote: 'hat in dieser Runde geschrieben',
    passed: 'hat in dieser Runde gepasst',
    now: 'hat die Tastatur',
    away: 'ist nicht im Raum',
  },
  noNoteSeat: (state) => `${state}, noch kein Zettel`,
  noNoteYet: (names, more) =>
    more === 0
      ? `Noch kein Zettel: ${relay.and(names)}`
      : `Noch kein Zettel: ${names.join(', ')} und ${more} weitere`,
  pace: {
    lap: (minutes) =>
      minutes === 0
        ? 'Bei diesem Tempo keine Minute mehr für diese Runde'
        : `Bei diesem Tempo noch etwa ${minutes} min für diese Runde`,
    nextLap: (minutes) =>
      minutes === 0
        ? 'Eine weitere Runde dauert keine Minute'
        : `Eine weitere Runde dauert etwa ${minutes} min`,
    moreThanLeft: (left) =>
      left === 0 ? 'und die Zeit ist um' : `mehr als die ${left} min, die übrig sind`,
  },
  whoIsHere: 'Wer ist da',
  writtenCount: (wrote, all) =>
    wrote === all ? 'Alle haben geschrieben' : `${wrote} von ${all} haben geschrieben`,
  notesSoFar: (count) => (count === 1 ? 'Zettel bisher' : 'Zettel bisher'),

  before: {
    title: 'Alle tippen einen Zettel',
    begins: (first) => `${first} fängt an`,
    thenRound: (second) => `dann ${second}, und so weiter rund um den Tisch`,
    thenOrder: (second) => `dann ${second}, und so weiter`,
    start: 'Los',
    nobody: 'Noch ist niemand im Raum, der gefragt werden kann.',
    chooseSeat: 'Fängt jemand anderes an? Wählt den Platz.',
    paper: 'Niemand gibt die Tastatur weiter: Die Zettel werden eingesammelt und hier abgetippt.',
    paperTitle: 'Eine Person tippt die Zettel ab',
    startPaper: 'Zettel abtippen',
  },

  ways: {
    title: 'Tippen und Reihenfolge',
    button: 'Tippen und Reihenfolge',
    typing: 'Während jemand tippt',
    typingModes: { open: 'Offen', covered: 'Verdeckt', paper: 'Auf Papier' },
    typingHints: {
      open: 'Der Raum liest mit, während jemand tippt.',
      covered:
        'Der Raum sieht nur, dass jemand schreibt; nach jeder Runde werden alle Zettel zusammen aufgedeckt.',
      paper: 'Eine Person tippt die Zettel ab.',
    },
    order: 'Wer zuerst gefragt wird',
    orders: { seats: 'Wie sie sitzen', 'newest-first': 'Neueste zuerst' },
    orderHints: {
      seats: 'Rund um den Tisch, Platz für Platz.',
      'newest-first': 'Wer zuletzt dazukam, beginnt, damit niemand auf die alten Hasen wartet.',
      noYears: 'Noch sind keine Eintrittsjahre bekannt: Sie werden gefragt, wie sie sitzen.',
    },
    managementLast: 'Leitung zuletzt',
    managementLastHint: 'Damit niemand schreibt, was die Leitung lesen will.',
    asked: (names, more) =>
      more === 0
        ? `Gefragt: ${names.join(', ')}`
        : `Gefragt: ${names.join(', ')} und ${more} weitere`,
    nobody: 'Noch sitzt niemand am Tisch.',
    done: 'Fertig',
  },

  covered: {
    isWriting: ' schreibt',
    onlyYou: 'Klein, nur für deine Augen',
    hidden: 'Deine Buchstaben sind verdeckt; die nächste Taste zeigt sie.',
    uncovered: (count) =>
      count === 1 ? 'Der Zettel dieser Runde' : `Die ${count} Zettel dieser Runde, gemischt`,
  },

  typeFor: {
    button: 'Tippt für mich',
    title: (name) => `Wer tippt für ${name}?`,
    hint: (name) => `Der Zettel bleibt der von ${name}.`,
    themselves: (name) => `${name} tippt selbst`,
    facilitates: 'moderiert',
    nextSeat: 'Platz daneben',
    typesFor: (typist, name) => `${typist} tippt für ${name}`,
    typesAgain: (name) => `${name} tippt wieder selbst`,
  },

  paper: {
    slipsOf: (name) => `Zettel von ${name}`,
    slipsOfNobody: 'Zettel ohne Namen',
    how: 'Schreibt weiter auf Papier; die Zettel werden hier abgetippt.',
    naming: 'Wessen Zettel',
    byName: 'Mit Namen',
    withoutNames: 'Ohne Namen',
    field: 'Was auf dem Zettel steht',
    save: 'nächster Zettel',
    nextPerson: (name) => `wenn leer: weiter zu ${name}`,
    lastPerson: 'Das waren alle. Kommt noch ein Zettel, wählt den Platz.',
    before: 'die Person davor',
    progress: (typed, all) => `Von ${typed} der ${all} Personen sind Zettel da`,
    now: 'wird gerade abgetippt',
    typed: (count) => `hat hier ${count} Zettel`,
    none: 'hat hier noch keinen Zettel',
    tooLong: (count) =>
      `Zu lang für einen Zettel. ${keyNames.Ctrl} ${keyNames.Enter} macht ${numberWord(count)} Zettel daraus.`,
  },

  turn: {
    yourTurn: ', du bist dran',
    secondAsk: ', noch einmal: ein Zettel von dir?',
    thenName: (name) => `dann ${name}`,
    thenNames: (names) => `dann ${names.join(', ')}`,
    lastInRound: 'zum Schluss dieser Runde',
    noteLabel: (name) => `Zettel von ${name}`,
    save: 'speichern und weitergeben',
    saveLast: 'speichern',
    pass: 'diese Runde passen',
    passAgain: 'noch einmal: passen',
    back: 'der Zug davor',
    left: () => 'Zeichen übrig',
    tooMany: () => 'zu viel',
    makeNotes: (count) => `${numberWord(count)} Zettel daraus machen`,
    splitOf: (name, count) => `${name}: ${numberWord(count)} Zettel`,
    saveAll: (count) => (count === 2 ? 'Beide Zettel speichern' : `Alle ${count} Zettel speichern`),
    goOnTyping: 'Weiter tippen',
    moreParts: (count) => `+${count} weitere`,
    splitSpoken: (count) =>
      `Der Text ergibt ${numberWord(count)} Zettel. Die Eingabetaste speichert sie, ${keyNames.Esc} führt zurück zum Text.`,
    passHint: 'Noch einmal Esc: in dieser Runde passen.',
    savedWords: 'Das Getippte bleibt für den nächsten Zug aufgehoben.',
  },

  handOver: {
    thanks: (name) => `Danke, ${name}.`,
    passed: (name) => `${name} passt diesmal.`,
    begins: 'Die Tastatur beginnt bei',
    passTo: 'Gebt die Tastatur an',
    whenReady: (name) => `${name}, wenn du sie hast, drück`,
    takeIt: keyNames.Enter,
    spoken: (name) => `Gebt die Tastatur an ${name}. ${name} drückt die Eingabetaste.`,
  },

  lapEnd: {
    all: 'Alle haben einen Zettel geschrieben',
    some: (count) =>
      count === 1 ? 'Ein Zettel in dieser Runde' : `${count} Zettel in dieser Runde`,
    none: 'Niemand hatte in dieser Runde einen Zettel',
    passed: (names) => `Gepasst: ${names}`,
    anotherRound: 'Noch eine Runde',
    lastRound: 'Eine letzte Runde',
    wasLast: 'Das war die letzte Runde',
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
