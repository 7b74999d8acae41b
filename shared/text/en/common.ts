import type { NoteKind, Step } from '../../domain/model';

export const common = {
  appName: 'Lessons Learned',
  undo: 'Undo',
  redo: 'Redo',
  undoThis: (what: string) => `Undo: ${what}`,
  redoThis: (what: string) => `Redo: ${what}`,
  undone: (what: string) => `Undone: ${what}`,
  redone: (what: string) => `Done again: ${what}`,
  cancel: 'Cancel',
  save: 'Save',
  add: 'Add',
  edit: 'Edit',
  remove: 'Remove',
  delete: 'Delete',
  close: 'Close',
  back: 'Back',
  next: 'Next',
  more: 'More',
  yes: 'Yes',
  no: 'No',
  notices: 'Messages',
  dismiss: 'Dismiss',
  moveUp: 'Move up',
  moveDown: 'Move down',
  textSize: 'Text size',
  textLarger: 'Larger text',
  textSmaller: 'Smaller text',
  light: 'Light',
  dark: 'Dark',
  language: 'Language',
  languageNames: {
    'en-GB': 'English (UK)',
    'en-US': 'English (US)',
    de: 'Deutsch',
    fr: 'Français',
    es: 'Español',
  },
  fullScreen: 'Full screen',
  loading: 'One moment …',
  noteKinds: {
    well: 'well',
    change: 'change',
    idea: 'idea',
    plain: 'other',
  } satisfies Record<NoteKind, string> as Record<NoteKind, string>,
  steps: {
    think: 'Think',
    write: 'Type',
    group: 'Group',
    vote: 'Vote',
    discuss: 'Talk',
  } satisfies Record<Step, string> as Record<Step, string>,
  stepOf: (step: number, all: number) => `${step} of ${all}`,
  /** What a row in the hand will be. */
  landsAt: (place: number, all: number) => `Number ${place} of ${all}`,
  notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
  themes: (count: number) => (count === 1 ? '1 theme' : `${count} themes`),
  actions: (count: number) => (count === 1 ? '1 action' : `${count} actions`),
  decisions: (count: number) => (count === 1 ? '1 decision' : `${count} decisions`),
  people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  minutes: (count: number) => `${count} min`,
  unnamedTheme: 'Theme without a name',
  windowCrashed: 'Something went wrong in this view. Everything you saved is safe.',
  reloadView: 'Show it again',
  viewRestarted: 'The view was restarted; nothing is lost.',
  viewFails: {
    title: 'The view cannot be shown.',
    detail:
      'It failed several times in a row. Everything that was typed is safe. Try again, or close the app and start it anew.',
    tryAgain: 'Try again',
    closeApp: 'Close the app',
  },
  choosePlace: 'Choose a place',
  /** Why a place did not take a file that somebody wanted to save. */
  refusals: {
    'in-use': (file: string) =>
      `${file} is open in another program, so nothing was saved. Close it there, or save under another name.`,
    protected: (file: string) =>
      `${file} may only be read, so the old file stays as it is. Save under another name.`,
    'no-entry': (file: string) =>
      `${file} was not saved: this folder takes no files. Nothing there has changed; choose another folder.`,
    'disk-full': (file: string) =>
      `${file} was not saved: the disk is full. Nothing there has changed; free some space or choose another place.`,
    gone: (file: string) =>
      `${file} was not saved: its folder is not there any more. Choose another one.`,
    'too-long': (file: string) =>
      `${file} was not saved: name and folder together are too long. Save under a shorter name.`,
    other: (file: string, detail: string) =>
      `${file} was not saved (${detail}). Nothing there has changed; choose another place.`,
  },
};
