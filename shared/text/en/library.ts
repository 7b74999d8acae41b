import type { SessionState } from '../../domain/selectors';
import { keyNames } from './key-names';

/** The shelf on which the sessions stand. */
export const library = {
  headline: 'Every year, a little wiser.',
  shelf: 'Sessions, newest first',
  untitled: 'Session without a title',
  newSession: 'New session',
  sample: 'Try it with the sample company',
  importFile: 'Import a session file',
  open: {
    planned: 'Go on setting up',
    running: 'Continue',
    closed: 'Open',
  } satisfies Record<SessionState, string> as Record<SessionState, string>,
  states: {
    planned: 'being prepared',
    running: 'under way',
    closed: 'closed',
  } satisfies Record<SessionState, string> as Record<SessionState, string>,
  minutes: 'Minutes',
  duplicate: 'Use as a starting point',
  showInFolder: 'Show in folder',
  keptIn: 'Kept in',
  showFolder: 'Show the folder',
  deleted: (title: string) => `“${title}” deleted.`,
  restored: (title: string) => `“${title}” is back on the shelf.`,
  imported: (title: string) => `“${title}” is on the shelf now.`,
  selected: (title: string, day: string, state: string) => `${title}, ${day}, ${state}`,
  newer: 'Newer sessions',
  older: 'Older sessions',
  countWords: {
    people: (count: number): string => (count === 1 ? 'person' : 'people'),
    notes: (count: number): string => (count === 1 ? 'note' : 'notes'),
    themes: (count: number): string => (count === 1 ? 'theme' : 'themes'),
    actions: (count: number): string => (count === 1 ? 'action' : 'actions'),
  },
  unreadable: (count: number) =>
    count === 1 ? 'One file could not be read' : `${count} files could not be read`,
  nextUnreadable: 'Next file',
  deleteKey: keyNames.Del,
  toDark: 'Dark colours',
  toLight: 'Light colours',
  first: {
    title: 'One morning, one keyboard, one year.',
    lead: 'Get the whole team round the screen. The app keeps the time, the turns and the minutes.',
    well: 'What went well?',
    change: 'What could be better?',
    idea: 'What can I do about it?',
    begin: 'Set up your first session',
    offline: 'Everything stays on this computer. No account, no network.',
  },
};
