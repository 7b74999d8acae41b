const COUNT_WORDS = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  ...['nineteen', 'twenty'],
];

export const close = {
  thanks: (people: number) =>
    people < 2
      ? 'Thank you.'
      : people === 2
        ? 'Thank you, both of you.'
        : `Thank you, all ${COUNT_WORDS[people] ?? people} of you.`,
  /** The words behind the numbers of the morning. */
  counted: {
    people: (count: number): string => (count === 1 ? 'person' : 'people'),
    notes: (count: number): string => (count === 1 ? 'note' : 'notes'),
    themes: (count: number): string => (count === 1 ? 'theme' : 'themes'),
    decisions: (count: number): string => (count === 1 ? 'decision' : 'decisions'),
    actions: (count: number): string => (count === 1 ? 'action' : 'actions'),
  },
  partsName: 'Parts of the close',
  parts: { wins: 'Proud of', missing: 'Missing', celebration: 'Celebrate', rating: 'Rating' },
  wins: 'What we are proud of',
  wentWell: 'went well',
  noWins: 'No note says what went well. Say it aloud now: it counts.',
  missingTitle: (count: number) =>
    count === 1 ? 'One thing is missing' : `${count} things are missing`,
  missingHint: 'You can close anyway.',
  showMissing: 'Go through them',
  showWins: 'Back to the wall',
  nothingMissing: 'Nothing is missing.',
  missing: {
    'action-without-owner': (label: string) => `${label} has no owner`,
    'action-without-due-day': (label: string) => `${label} has no day`,
    'action-without-measure': (label: string) => `${label}: how will we know?`,
    'action-with-activity-only': (label: string) => `${label} counts activity only`,
    'goal-without-action': 'No action serves a goal',
    'last-time-not-looked-at': (open: number, all: number) =>
      `${open} of ${all} from last time not looked at`,
    'last-time-not-laid-out': 'Last time not looked back on',
    'success-without-why': 'A success without a why',
    'theme-without-name': 'A theme without a name',
    'person-without-note': 'No note from',
    'parked-without-taker': 'Parked, but nobody takes it',
    'person-without-commitment': 'No commitment from',
  },
  way: {
    'action-without-owner': 'Choose an owner',
    'action-without-due-day': 'Choose a day',
    'action-without-measure': 'Write it',
    'action-with-activity-only': 'Look again',
    'goal-without-action': 'Name a goal',
    'last-time-not-looked-at': 'Look back',
    'last-time-not-laid-out': 'Look back',
    'success-without-why': 'Write it',
    'theme-without-name': 'Name it',
    'person-without-note': 'Ask them',
    'parked-without-taker': 'Choose',
    'person-without-commitment': 'Ask them',
  },
  wayName: (what: string, detail: string, way: string) => `${way}: ${what}, ${detail}`,
  rating: {
    /** Between the whole stars and their tenths. */
    point: '.',
    question: 'Was it worth the time?',
    better: 'If you like:',
    betterExample: 'What would make it better?',
    starsName: 'One to five stars',
    star: (stars: number) => (stars === 1 ? '1 star' : `${stars} stars`),
    choose: 'Press 1 to 5, then Enter',
    add: 'Count it',
    added: (stars: number) => `Counted: ${stars}.`,
    next: 'The next person, please.',
    /** So many of those who are here. */
    progress: (count: number, people: number) =>
      `${count} of ${people} ${count === 1 ? 'has' : 'have'} rated`,
    all: (count: number): string =>
      count === 1 ? 'The one person has rated.' : `All ${count} have rated.`,
    late: 'Somebody came late? Add them:',
    average: (average: string) => `${average} of 5`,
    removed: 'The last rating is taken back.',
    takeBack: 'Take the last one back',
    none: 'Nobody has said yet.',
    summary: (average: string, count: number) =>
      `${average} of 5 from ${count === 1 ? '1 person' : `${count} people`}`,
    bar: (stars: number, count: number) => `${stars}: ${count}`,
  },
  celebration: 'How we celebrate',
  celebrationExample: 'How do we celebrate? Lunch at 13:00 …',
  minutes: 'Minutes',
  closeSession: 'Close the session',
  closedNow: 'The session is closed.',
  closedAt: (time: string) => `Closed at ${time}`,
  closedOn: (day: string, time: string) => `Closed on ${day}, ${time}`,
  reopen: 'Open again',
  reopened: 'The session is open again; its minutes are a draft.',
  library: 'To the shelf',
  untilNextTime: 'Until next time:',
  byKeyOnShelf: 'or F on the shelf',
};
