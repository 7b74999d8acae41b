import type { ballot as en } from '../en/ballot';
import { keyNames } from './key-names';

const dots = (count: number) => (count === 1 ? '1 Punkt' : `${count} Punkte`);

export const ballot: typeof en = {
  question: 'Was davon ist am wichtigsten?',
  dots: (count) => (count === 0 ? 'keine Punkte' : dots(count)),

  begin: {
    facts: (themes, people) =>
      `${themes} Themen, ${people} ${people === 1 ? 'Person' : 'Personen'}`,
    method: 'So wird abgestimmt',
    methods: {
      turns: 'Reihum',
      fingers: 'Mit den Fingern',
      operator: 'Eine Person tippt',
    },
    how: {
      turns: 'Die Tastatur wandert. Der Bildschirm verdeckt, wohin Punkte gehen.',
      fingers: 'Thema für Thema zeigen alle Finger. Du tippst die Summe.',
      operator: 'Alle rufen ihre Themen oder notieren sie. Du tippst.',
    },
    dots: 'Punkte pro Person',
    each: (count) => `${dots(count)} pro Person`,
    fewer: 'Ein Punkt weniger',
    more: 'Ein Punkt mehr',
    start: 'Abstimmen',
    goBack: 'Zurück zum Stand von eben',
    replaces: 'Die bisherigen Stimmen werden ersetzt.',
    started: 'Eine neue Abstimmung hat begonnen.',
    nobody: 'Noch ist niemand im Raum, der abstimmen kann.',
  },
  empty: {
    title: 'Noch gibt es keine Themen zur Wahl',
    text: 'Themen entstehen beim Ordnen der Zettel. Auch ohne sie könnt ihr weitergehen und reden.',
  },
  single: {
    title: 'Es gibt nur ein Thema',
    text: 'Zu wählen gibt es nichts; nehmt euch die Zeit dafür.',
    talk: 'Darüber reden',
  },

  themes: 'Themen',
  voting: {
    isVoting: 'stimmt ab',
    isTypedFor: 'nennt die Themen',
    ofLeft: (all) => `von ${all === 1 ? '1 Punkt' : `${all} Punkten`} übrig`,
    covered: (people) =>
      `Niemand sieht, wohin Punkte gehen, bis alle${people < 3 ? '' : ` ${people}`} abgestimmt haben`,
    to: 'bis',
    give: 'Punkt geben',
    backspace: keyNames.Backspace,
    takeBack: 'alle zurück',
    done: 'fertig, weitergeben',
    doneLast: 'fertig',
    nextPerson: 'nächste Person',
    doneUnused: (left) => `noch einmal: ${dots(left)} übrig`,
    noneLeft: (all) =>
      all === 1
        ? 'Der eine Punkt ist vergeben. Die Rücktaste holt ihn zurück.'
        : `Alle ${all} Punkte sind vergeben. Die Rücktaste holt sie zurück.`,
    noSuchTheme: ({ lastFigure, lastLetter, hasMore }) =>
      `Die Themen haben die Tasten 1 bis ${lastFigure}${lastLetter === null ? '' : ` und A${lastLetter === 'A' ? '' : ` bis ${lastLetter}`}`}.${hasMore ? ' Die übrigen erreicht man mit den Pfeilen und der Leertaste.' : ''}`,
    unused: (left) =>
      `${dots(left)} ${left === 1 ? 'ist' : 'sind'} noch übrig. Noch einmal die Eingabetaste, und es geht ohne ${left === 1 ? 'ihn' : 'sie'} weiter.`,
    started: (name, all) => `${name} stimmt ab. ${dots(all)}.`,
    given: (left) => `Ein Punkt ist vergeben. Übrig: ${left}.`,
    takenBack: (all) => `Alle Punkte sind zurück: ${all}.`,
  },

  seats: 'Plätze, rund um den Tisch',
  seatStates: {
    voted: 'hat abgestimmt',
    waiting: 'hat noch nicht abgestimmt',
    now: 'hat die Tastatur',
    away: 'ist nicht im Raum',
  },
  skip: (name) => `${name} stimmt später ab`,
  anew: 'Neu beginnen',
  showWithout: (missing) =>
    missing === 1 ? 'Ohne die fehlende Stimme zeigen' : `Ohne die ${missing} Fehlenden zeigen`,

  complete: {
    title: 'Alle haben abgestimmt',
    titleOfHands: 'Alle Themen sind gezählt',
    missing: (names) => `Noch nicht abgestimmt: ${names}`,
    covered: 'Das Ergebnis ist noch verdeckt.',
    votesNow: (name) => `${name} stimmt jetzt ab`,
    show: 'Ergebnis zeigen',
    showWithout: 'Ergebnis ohne sie zeigen',
  },

  hands: {
    showFor: 'Zeigt eure Finger für',
    spread: (count) =>
      count === 1
        ? 'Alle haben einen Finger für eines der Themen.'
        : `Alle verteilen ${count} Finger auf alle Themen.`,
    sum: 'Alle Finger zusammen',
    enter: 'nächstes Thema',
    enterLast: 'fertig',
    wrong: (most) => `Tippe eine ganze Zahl von 0 bis ${most}.`,
    tooMany: (left, all) =>
      left === all
        ? `Dieser Raum kann höchstens ${all} Finger zeigen. Zählt noch einmal.`
        : left === 0
          ? `Die anderen Themen haben alle ${all} Finger dieses Raums. Zählt noch einmal oder berichtigt eine andere Summe.`
          : `Die anderen Themen haben ${all - left} von ${all} Fingern dieses Raums, also ${left === 1 ? 'bleibt' : 'bleiben'} ${left}. Zählt noch einmal oder berichtigt eine andere Summe.`,
    counted: 'gezählt',
    notCounted: 'noch nicht gezählt',
    again: 'Schon gezählt. Eine neue Zahl tritt an ihre Stelle.',
    spoken: (name) => `Zeigt eure Finger für ${name}.`,
    progress: (count, all) => `${count} von ${all} gezählt`,
  },

  operator: {
    people: 'Personen',
    isIn: 'ist eingetragen',
    isOut: 'fehlt noch',
    given: (count, all) => `${count} von ${all === 1 ? '1 Punkt' : `${all} Punkten`} vergeben`,
    progress: (count, all) => `${count} von ${all} eingetragen`,
    choose: 'Person wählen',
    spoken: (name) => `Themen von ${name}.`,
    before: 'Vorige Person',
    after: 'Nächste Person',
  },

  result: {
    order: 'Reihenfolge beim Reden',
    place: (place, isTied) => (isTied ? `geteilter ${place}. Platz` : `${place}. Platz`),
    noDots: 'Niemand hat Punkte vergeben; die Reihenfolge bleibt.',
    spoken: (names, count) => `Am meisten Punkte: ${names}, ${dots(count)}.`,
    up: (name) => `Früher darüber reden: ${name}`,
    down: (name) => `Später darüber reden: ${name}`,
    keys: 'Reihenfolge ändern',
    moved: (name, place, all) => `${name} ist jetzt Nummer ${place} von ${all}.`,
    again: 'Noch einmal abstimmen',
  },
};
