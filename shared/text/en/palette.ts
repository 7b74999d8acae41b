import type { Locale } from '../../domain/model';

export const palette = {
  title: 'Find an action or a place',
  placeholder: 'What are you looking for?',
  found: 'Found',
  go: 'Go to',
  do: 'Do',
  /** Above what only some of the typed words fit. */
  perhaps: 'Perhaps',
  nothing: 'Nothing here has that name.',
  /** Where something is done that cannot be done here. */
  isIn: (place: string) => `in “${place}”`,
  /** Beside what is chosen already. */
  isOn: 'on already',
  isOnNow: (word: string) => `${word}: on already.`,
  quiet: 'Who has not spoken yet',
  open: 'Find an action or a place',
  theme: (number: number, name: string) => `Theme ${number}: ${name}`,
  unnamed: 'no name yet',
  inTheme: (number: number) => `theme ${number}`,
  unsorted: 'unsorted',
  language: (name: string) => `Language: ${name}`,
  /** What each language of the app is called here; people look for one in whichever language they speak. */
  languageNames: {
    'en-GB': 'English, British English',
    'en-US': 'English, American English',
    de: 'German',
    fr: 'French',
    es: 'Spanish',
  } satisfies Record<Locale, string> as Record<Locale, string>,
  session: (title: string) => `Open “${title}”`,
  usualText: 'Usual text size',
  quit: 'Quit Lessons Learned',
  showFolder: 'Show the folder of the sessions',

  /** What people call it who do not know its name, by what can be done, in everyday words with commas between them. */
  otherWords: {
    keys: 'help, shortcuts, hotkeys, keyboard, instructions, how does it work, keyboard shortcuts, keys, what can I press',
    larger:
      'zoom in, bigger, increase, enlarge, font size, cannot read, larger letters, bigger letters, larger text, bigger text, larger font, big letters, text size, too small, cannot see, zoom',
    smaller:
      'zoom out, smaller, decrease, shrink, font size, smaller letters, smaller font, smaller text, text size, too big',
    usual: 'zoom reset, reset size, normal size, original size, 100 %, reset text size, reset zoom',
    dark: 'dark mode, dark theme, night, black background, colours, less bright, theme, contrast',
    light:
      'light mode, light theme, bright, bright colours, brighter, day, white background, colours, brightness, theme, contrast',
    mute: 'sound, mute, volume, silence, quiet, gong, bell, noise, audio',
    'full-screen': 'fullscreen, whole screen, maximise, window',
    console:
      'second screen, second display, projector, presenter view, external monitor, two screens, speaker notes, TV, television, beamer',
    swap: 'swap displays, switch screens, exchange displays, wrong screen, other screen',
    language:
      'language, translate, Sprache, langue, idioma, change language, switch language, another language, other language, speak',
    reveal: 'folder, where is it kept, explorer, files, location',
    quit: 'exit, end the app, leave, shut down',
    undo: 'undo, back, mistake, revert, oops, take it back',
    redo: 'redo, do again, repeat, forward',
    'save-copy': 'backup, back up, copy, save as, memory stick, USB',
    run: 'session, resume, continue, morning, return',
    next: 'next, next stage, next step, go on, forward, continue, move on, next question',
    back: 'back, go back, previous, previous stage, previous step, stage before, return',
    minutes:
      'export, print, Word, PDF, document, report, record, summary, CSV, Excel, spreadsheet, table of actions',
    setup:
      'settings, preferences, options, prepare, agenda, room, participants, add stage, new stage, remove stage, change the agenda',
    'import-notes':
      'CSV, Excel, spreadsheet, survey, form, collected notes, upload, paste a list of notes',
    'import-people': 'list of names, attendance list, staff list, paste names, CSV of people',
    'import-actions': 'list of actions, to-do list, old actions, CSV of actions',
    library: 'home, shelf, start page, other sessions, leave the session',
    palette: 'search, find, commands',
    people:
      'late, missing, absent, who is missing, who is late, attendance, latecomer, has left, participants, add a person, guest, people, add person, new person, someone left, somebody left, remove person, names, somebody is late, someone is late, late arrival, somebody came, someone came, somebody arrives, came in, newcomer, who is here, forgot a person',
    quiet:
      'who has not spoken, who has not spoken yet, who is quiet, quiet people, not heard yet, who said nothing, who has not written, silent people',
    notes:
      'paste, remote, by e-mail, list of notes, many notes, add a note, new note, write a note, forgotten note',
    names:
      'anonymous, anonymity, anonymise, without names, hide names, who wrote it, author, authors, privacy, forget names, unsigned',
    ways: 'paper, slips, cover, hide, hidden, secret, anonymous, boss last, management last, owner last, order, who begins, newest first, youngest first, hide typing, hide the letters, cover the screen, cover typing, hide what is typed, who types first',
    'turn-back': 'previous person, wrong person, give it back',
    'type-for': 'type for somebody, type for someone else, write for her, help with typing',
    'end-writing': 'stop typing, finish, enough, done',
    'ballot-back': 'previous person, wrong person',
    'ballot-skip':
      'late, absent, missing, later, skip, skip this person, skip person, pass over, next person, not here, votes later',
    'ballot-show-without': 'late, absent, missing, result',
    'vote-again':
      'vote again, begin anew, restart the vote, start over, new vote, reset the vote, repeat the vote',
    clock:
      'pause, stop, stop the clock, halt, freeze, countdown, time, pause the clock, pause timer, stop the timer, start the timer, start the clock, start, continue the clock, go on',
    'more-minutes':
      'more time, extend, extension, longer, add time, one more minute, add a minute, more minutes',
    'five-minutes': 'five more minutes, 5 more minutes, 5 min, more time, add five minutes, extend',
    'less-minutes': 'less time, shorter, cut',
    restart:
      'reset timer, reset the clock, start the timer again, from the beginning, restart the clock',
    'step-think': 'silence, think, write on paper',
    'step-write': 'type, relay, round, keyboard, collect',
    'step-group': 'board, wall, cluster, sort, affinity, themes',
    'step-vote': 'vote, ballot, dots, fingers, hands, show of hands, poll, prioritise',
    'step-discuss': 'talk, discuss, why, causes, conversation',
    'stage-break': 'break, coffee, tea, rest, interval, lunch',
    'stage-actions': 'tasks, to do, who does what, responsibilities',
    'new-action': 'add an action, new task, add a task, write an action, who does what by when',
    'stage-close': 'end, finish, wrap up, celebrate, goodbye, the end, farewell',
    'close-session':
      'close the session, finish, end the session, close the meeting, wrap up, we are done',
    type: 'move by number, number, keyboard',
    suggest:
      'similar, same, duplicates, doubles, suggestions, suggest themes, same notes, similar notes, what belongs together, find duplicates, group automatically',
    size: 'order, biggest first',
    name: 'order, alphabet, a to z',
    edit: 'correct, spelling, typo, change the note, edit note, change a note, fix a note, rewrite',
    move: 'put into a theme, another theme',
    new: 'create a theme, add a theme, column, new theme, add theme',
    out: 'remove from the theme, loose, no theme',
    rename: 'name, title, call it',
    split: 'divide, separate, two themes, split theme, split a theme, part a theme',
    merge:
      'combine, join, put together, merge themes, merge two themes, join themes, put themes together',
    dissolve: 'delete, remove, ungroup',
    duplicate: 'copy, template, next year, again',
    delete: 'remove, bin, trash, erase',
    earlier: 'backup, version, history, restore, recover, lost',
    import: 'open a file, load, memory stick, USB',
    sample: 'demo, example, try, practise',
    folder: 'location, network drive, move the files, path',
    'save-word': 'export, print, Word, PDF, document, report, docx',
    'save-table': 'export, Excel, CSV, spreadsheet, to do list',
  },
};
