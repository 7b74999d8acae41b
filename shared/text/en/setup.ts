const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinal = (place: number): string => `${place}${ENDINGS[rules.select(place)]}`;

/** The set-up of a session: facts, people, agenda, room. */
export const setup = {
  views: {
    overview: 'Overview',
    facts: 'Facts',
    people: 'People',
    agenda: 'Agenda',
    room: 'Room',
  },
  parts: 'Parts of the set-up',
  change: {
    facts: 'Change the facts',
    people: 'Change the people',
    agenda: 'Change the agenda',
  },
  untitled: 'Session without a title',
  toLibrary: 'Library',
  start: 'Start',
  resume: 'Back to the session',
  startEmpty: 'Nobody is at the table yet. You can start all the same and add people on the way.',
  previousPage: 'Previous page',
  nextPage: 'Next page',

  facts: {
    title: 'Title',
    /** Below a title with signs that no file's name can hold. */
    inFileNames: (name: string) =>
      name === '' ? 'The file is named by its day only.' : `In the file’s name: ${name}`,
    organisation: 'Organisation',
    place: 'Place',
    heldOn: 'Day',
    startsAt: 'Starts at',
    periodFrom: 'Looking back from',
    periodTo: 'to',
    period: 'Period looked back on',
    quickPeriods: {
      'year-end': 'Year',
      quarter: 'Quarter',
      incident: 'That day',
      'check-in': '30 days',
    },
    purpose: 'Purpose',
    purposeExample: 'Why are we in business, in one sentence?',
    goal: 'Goal of this morning',
    goalExample: 'What you want to leave the room with',
    goalHint: 'One goal a line: an action can say which one it serves',
    vision: 'Vision',
    visionExample: 'What the organisation wants to become',
    language: 'Language of the session',
    addPlace: 'no place yet',
  },

  people: {
    asSeated: (count: number) => `${count}, as seated`,
    none: 'Nobody yet',
    emptyTitle: 'Who sits at the table?',
    emptyText: 'Type the names in seating order, or paste a list.',
    add: 'Add a person',
    /** In the empty field: what it takes. */
    addExample: 'Add: name; role; 2019',
    addHint: 'Enter adds. Also “Name; role; management; 2019”, or paste a list.',
    name: 'Name',
    role: 'Role',
    isManagement: 'Management',
    managementHint: 'Part of the company’s management',
    facilitates: 'Facilitates',
    facilitatesHint: 'Leads through the morning',
    joined: 'Joined in',
    joinedProblem: 'Type a year, like 2019.',
    marks: { facilitates: 'facilitates', management: 'management' },
    askedLast: 'asked last',
    askedAt: (place: number) => `asked ${ordinal(place)}`,
    seat: (seat: number) => `Seat ${seat}`,
    added: (name: string) => `${name} added.`,
    addedMany: (count: number) => `${count} people added.`,
    removed: (name: string) => `${name} removed.`,
    moved: (name: string, seat: number) => `${name}, seat ${seat}`,
    addQuestion: (count: number) => (count === 1 ? 'Add one person?' : `Add ${count} people?`),
    addAll: (count: number) => (count === 1 ? 'Add one person' : `Add ${count} people`),
    leaveOut: (name: string) => `Leave out ${name}`,
    hints: {
      'on-the-list': 'already at the table',
      twice: 'twice in this list',
      'too-long': 'too long for a name, left out',
    },
    sameName: (name: string) =>
      `There is already ${/^[aeiou]/iu.test(name) ? 'an' : 'a'} ${name}. Add something that tells them apart.`,
    notAPerson: 'Type a name first.',
  },

  waiting: {
    count: (count: number) =>
      count === 1 ? '1 note waits for its round' : `${count} notes wait for their round`,
    here: (count: number) =>
      count === 1 ? '1 note waits for this round' : `${count} notes wait for this round`,
    look: 'Look at them',
    takeBack: (count: number) =>
      count === 1 ? 'Take the note back' : `Take all ${count} notes back`,
    takeOneBack: (text: string) => `Take back: ${text}`,
    takenBack: (count: number) =>
      count === 1 ? '1 note taken back.' : `${count} notes taken back.`,
    wentAlong: (count: number) =>
      count === 1 ? '1 note waits there now.' : `${count} notes wait there now.`,
  },

  agenda: {
    template: 'Template',
    templateNow: (name: string) => `Template: ${name}`,
    own: 'Your own agenda',
    replaced: (name: string) => `Agenda: ${name}.`,
    replacedWithPeriod: (name: string, period: string) => `Agenda: ${name}. Period: ${period}.`,
    add: 'Add a stage',
    addShort: 'Stage',
    added: (title: string) => `“${title}” added.`,
    removed: (title: string) => `“${title}” removed.`,
    moved: (title: string, place: number) => `“${title}”, place ${place}`,
    title: 'Short name',
    question: 'Question on the wall',
    prompt: 'Quiet line below it',
    noteKind: 'Notes are about',
    time: 'Minutes',
    minutesProblem: 'Type whole minutes, from 0 to 600.',
    lessTime: 'Five minutes less',
    moreTime: 'Five minutes more',
    thinkTime: 'Silence, min',
    themeTime: 'Theme, min',
    cues: 'Your cues',
    cuesHint: 'Only your own display shows them, never the room.',
    cuesExample: 'What you want to remember here',
    ends: 'Ends',
    endsNextDay: 'the next day',
    noBreak: (length: string) => `${length} without a break`,
    noBreakFrom: (length: string, from: string) => `${length} without a break, from ${from} on.`,
    addBreak: 'Add a break',
    untitled: 'Stage without a name',
    place: (place: number) => `Stage ${place}`,
  },

  room: {
    display: 'Display',
    farthest: 'Farthest chair',
    unknown: 'unknown',
    inches: (inches: number) => `${inches} inch`,
    otherSize: 'Other size',
    ownSize: 'Diagonal in inches',
    inchesProblem: 'Type the diagonal in inches, like 65.',
    metres: (metres: string) => `${metres} m`,
    closer: 'Half a metre closer',
    farther: 'Half a metre farther',
    readThis: 'Ask the person at the back to read this line aloud.',
    tooDeep: 'The back row will not be able to read this screen. Move chairs or read notes aloud.',
    plan: (people: number) =>
      people === 1
        ? 'Plan of the room: a table with one chair, facing the display'
        : `Plan of the room: a table with ${people} chairs, facing the display`,
  },
};
