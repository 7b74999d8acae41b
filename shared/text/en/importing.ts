const notesOf = (count: number): string => (count === 1 ? 'one note' : `${count} notes`);
const peopleOf = (count: number): string => (count === 1 ? 'one person' : `${count} people`);
const actionsOf = (count: number): string => (count === 1 ? 'one action' : `${count} actions`);
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** What comes in: notes by so many writers, people, actions with an owner. */
export interface ImportCounts {
  readonly notes: number;
  readonly writers: number;
  readonly people: number;
  readonly actions: number;
  readonly owned: number;
}

function whatComes({ notes, writers, people, actions, owned }: ImportCounts): string {
  return listed([
    ...(notes > 0 ? [`${notesOf(notes)}${writers > 0 ? ` from ${peopleOf(writers)}` : ''}`] : []),
    ...(actions > 0
      ? [`${actionsOf(actions)}${owned < actions ? `, ${actions - owned} without an owner,` : ''}`]
      : []),
    ...(people > 0 ? [notes + actions > 0 ? `${people} new on the list` : peopleOf(people)] : []),
  ]);
}

/** Bringing in notes, people and actions that were collected before the morning. */
export const importing = {
  title: 'Bring in what was collected',
  menu: {
    open: 'Import',
    notes: 'Import notes…',
    people: 'Import people…',
    actions: 'Import actions…',
  },
  what: 'What the list holds',
  targets: { notes: 'Notes', people: 'People', actions: 'Actions' },
  paste: 'Paste the list here',
  columnsHint: {
    notes: 'One note a line, or columns: name, question, note.',
    people: 'One person a line, or columns: name, role, management, year of joining.',
    actions: 'One action a line, or columns: action, owner, due, kind, measure.',
  },
  question: 'For notes that name no question',
  noQuestion:
    'The agenda has no question yet. Add one there first, so that the notes have a place.',
  chooseFile: 'Choose a file…',
  look: 'Look at the lines',
  nothing: 'Paste a list, or choose a file first.',
  guessed: (file: string) =>
    `${file} does not say how its letters are written; check the accents below.`,
  notKept: 'No names are kept here, so this list stays in this window only until it is brought in.',
  refused: {
    empty: (file: string) => `${file} is empty. Choose another file, or paste the list.`,
    'too-large': (file: string) => `${file} is larger than 2 MB. Bring it in as smaller parts.`,
    'not-text': (file: string) =>
      `${file} is no text. Save it in the spreadsheet as CSV, or copy its cells and paste them.`,
    unreadable: (file: string) =>
      `${file} cannot be read. Close it in other programs, or copy its cells and paste them.`,
  },
  problemsOnly: (count: number) => `Only problems, ${count}`,
  noProblems: 'No line has a problem.',
  noLines: 'There is no line to bring in. Go back and paste a list.',
  sum: (counts: ImportCounts, out: number): string => {
    const what = whatComes(counts);
    const stays = out === 1 ? 'one line stays out' : `${out} lines stay out`;
    if (what === '') return `Nothing comes in, ${stays}.`;
    const { notes, actions, people } = counts;
    const comes = notes + actions + people === 1 ? 'comes in' : 'come in';
    return `${capital(what)} ${comes}${out > 0 ? `, ${stays}` : ''}.`;
  },
  later: (later: number) =>
    `No more come in at once. Bring in the same list again for the other ${later === 1 ? 'line' : `${later} lines`}.`,
  tooMuch: 'That is more than fits at once: 500 notes, 200 people, 200 actions. Leave some out.',
  apply: 'Bring in',
  back: 'Back',
  done: (counts: ImportCounts) => `${capital(whatComes(counts))} brought in.`,
  line: (line: number) => `Line ${line}`,
  linesOf: 'Lines of the list',
  fine: 'Fine',
  staysOut: 'Stays out',
  problems: {
    'note-empty': () => 'No note in it',
    'note-too-long': (length: string) => `${length} characters, 140 fit`,
    'note-twice': () => 'Already there',
    'person-unknown': (name: string) =>
      name === '' ? 'The name is not on the list' : `Nobody is called “${name}”`,
    'person-ambiguous': (name: string) =>
      name === '' ? 'Several people have this name' : `Several are called “${name}”`,
    'question-unknown': (question: string) =>
      question === '' ? 'No question' : `No question “${question}”`,
    'name-empty': () => 'No name in it',
    'name-too-long': () => 'Too long for a name and a role',
    'name-no-letters': (name: string) => `“${name}” is no name`,
    'name-on-list': () => 'Already on the list',
    'name-twice': () => 'Twice in this list',
    'year-unclear': (year: string) => `“${year}” is no year; comes without it`,
    'action-empty': () => 'No action in it',
    'action-too-long': () => 'Too long for an action',
    'action-twice': () => 'Already there',
    'owner-none': () => 'No owner',
    'owner-many': (owner: string) => `“${owner}” is not one person`,
    'owner-unknown': (owner: string) => `Nobody is called “${owner}”`,
    'owner-ambiguous': (owner: string) => `Several are called “${owner}”`,
    'day-unclear': (day: string) => `“${day}” is no day; comes without it`,
    'day-past': (day: string) => `${day} is in the past`,
    'kind-unclear': (kind: string) => `Kind “${kind}” is unknown; comes as “mitigates”`,
    'head-likely': () => 'Looks like a heading',
    'columns-unclear': () => 'Several columns: say above which is which',
    'too-many': () => 'Comes in the next time',
  },
  choiceFor: (line: number) => `What to do with line ${line}`,
  choices: {
    take: 'Take it',
    split: (count: number) => `As ${count} notes`,
    out: 'Leave out',
    withoutName: 'Without a name',
    withoutOwner: 'Without an owner',
    add: (name: string) => (name === '' ? 'Add the person' : `Add ${name}`),
    from: (name: string) => `From ${name}`,
    owner: (name: string) => `Owner: ${name}`,
  },
  questionFor: (line: number) => `Question of line ${line}`,
  chooseQuestion: 'Choose a question',
  addMissing: (count: number) =>
    count === 1 ? 'Add the missing person' : `Add ${count} missing people`,
  /** “Without a name” for all 125 lines of Zoe. */
  forAll: (choice: string, count: number, name: string) =>
    name === ''
      ? `“${choice}” for all ${count} lines like it`
      : `“${choice}” for all ${count} lines of ${name}`,
  readAs: (written: string, name: string) => `“${written}” read as ${name}`,
  unread: (columns: readonly string[]) => `Not brought in: ${columns.join(', ')}`,
  lookAgain: (file: string) => `Look at ${file} again`,
  asked: 'Which column is which?',
  askedColumns: {
    note: 'Note',
    who: 'Name',
    name: 'Name',
    first: 'First name',
    role: 'Role',
    action: 'Action',
    owner: 'Owner',
  },
  askedNone: 'None',
  askedLines: 'The whole line',
  /** Names of columns as people write them, with commas between them. */
  columns: {
    note: 'note, notes, text, answer, comment, sticky, card, idea, response, feedback',
    who: 'name, who, person, author, from, writer, by, your name, full name, what is your name, first name, first and last name, participant, attendee, respondent, employee, colleague, written by, first name, last name, surname',
    question: 'question, topic, stage, column, prompt, category, section',
    name: 'name, names, full name, person, participant, who, attendee, employee, colleague, staff, team member, first name, last name, surname',
    role: 'role, job, position, function, job title, department, team',
    management: 'management, manager, mgmt, leadership, is management, management team',
    joined: 'joined, year of joining, joined in, since, year, start year, start date, joining year',
    action: 'action, actions, task, what, to do, todo, measure to take, text',
    owner:
      'owner, who, responsible, person, assignee, assigned to, name, first name, last name, surname, person responsible, participant',
    due: 'due, due date, by when, when, deadline, day, date, until, due on',
    kind: 'kind, type',
    measure: 'measure, metric, measured by, how we will know, success, kpi',
  },
  /** What stands above the two parts of a name that has two columns. */
  nameParts: {
    first: 'first name, firstname, given name, given names, forename, first',
    last: 'last name, lastname, surname, family name, last',
  },
  /** What forms write above columns that nobody filled. */
  stampColumns:
    'timestamp, time stamp, time, date, start time, completion time, submitted, submitted at, last modified time, id, no, score, points, email, e mail, email address, username, language',
  yes: 'yes, y, x, 1, true, ✓, ✔',
  kindWords: {
    mitigate: 'mitigate, mitigates, mitigation, problem, fix, reduce, solve',
    amplify: 'amplify, amplifies, success, strengthen, increase, more of it',
  },
};
