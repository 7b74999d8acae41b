import type { ComparedMetaField } from '../../domain/compare-pairs';
import type { Attendance, StageKind, TableName } from '../../domain/model';
import { common } from './common';

const times = (count: number, one: string, many: string) =>
  count === 1 ? `one ${one}` : `${count} ${many}`;

/** Everything that keeps the words of the room safe: saving, holders, repairs, versions, backups. */
export const safety = {
  save: {
    region: 'Saving',
    notYet: 'Not saved yet.',
    whatToDo: 'What now?',
    late: 'Saving takes longer than usual. Nothing is lost.',
    kept: {
      here: 'Kept on this computer.',
      file: "Saved in the session's file.",
      nowhere: 'Only in the app so far: leave it open.',
    },
    savedAgain: 'Everything is saved again.',
    copy: 'Save a copy elsewhere…',
    copySaved: (fileName: string) => `A copy is saved as ${fileName}.`,
    chooseFolder: 'Choose another folder…',
    folderChosen: (folder: string) => `The sessions are kept in ${folder} now.`,
    shownMeanwhile: 'Meanwhile the shelf shows what this computer has kept.',
  },
  start: {
    title: 'Work without a safety copy?',
    goOn: 'Work without a safety copy',
    close: 'Close the app',
  },
  conditions: {
    restorable: 'to restore',
    repairs: 'to repair',
    newer: 'newer app',
  },
  versionCount: (count: number) => times(count, 'version', 'versions'),
  conditionSentences: {
    restorable: (_count: number) =>
      'Its file is missing or cannot be read, but this computer has kept the session. Opening goes on from there; a file that is still there is kept, too.',
    versions: (count: number) =>
      `${count} files hold this session, each with changes of its own. Compare them, and make one of them.`,
    repairs: (_count: number) =>
      'Some entries of its file do not fit together. Opening shows what would be put right; the file itself is kept.',
    newer: (_count: number) =>
      'A newer version of the app wrote it. It opens to look at only, and its file stays as it is.',
  },
  held: {
    title: 'In use elsewhere',
    sentence: (host: string, time: string, user: string) =>
      `Already open on ${host} since ${time}${user === '' ? '' : ` (${user})`}.`,
    alive:
      'If you take it over, that computer can only look on from then. Nothing that was typed there is lost.',
    silent:
      'No sign of life has come from there for 15 seconds: the app has most likely ended. Nothing that was saved there is lost.',
    leftTitle: 'Nobody has it now',
    hasLeft: (host: string) => `${host} has left the session.`,
    left: 'Nobody works on it now. Whoever takes it over can change it.',
    view: 'View only',
    takeOver: 'Take over',
    takeOverAsk: 'Take over…',
    ribbon: (host: string, time: string, user: string) =>
      `View only: open on ${host} since ${time}${user === '' ? '' : ` (${user})`}.`,
    ribbonSilent: (host: string) => `View only: ${host} gives no sign of life any more.`,
    ribbonLeft: (host: string) => `View only: ${host} has left the session.`,
    ribbonNewer: (version: string) => `View only: written by version ${version} of the app.`,
    ribbonNewerHelp: 'Update the app to change it; the minutes can be saved here.',
    tookOver: 'You have the session now.',
  },
  repairs: {
    title: (count: number) =>
      count === 1 ? 'One entry would be repaired' : `${count} entries would be repaired`,
    lead: (fileName: string) =>
      `Parts of ${fileName} do not fit together. What can be read stays, and the original file is kept.`,
    open: 'Open the repaired version',
    list: 'What would be repaired',
    file: 'File',
    previous: 'Previous repairs',
    next: 'Next repairs',
  },
  changed: {
    title: 'Which one goes on?',
    lead: (fileName: string) => `${fileName} was changed outside the app, or damaged.`,
    kept: 'The version that you do not choose is kept among the earlier versions.',
    file: 'The file',
    here: "This computer's copy",
    takeFile: 'Go on with the file',
    takeHere: "Go on with this computer's copy",
    moreChanges: 'more changes',
    nothingHere: 'This computer has no copy.',
    keepBoth: 'Keep both',
    differ: (count: number) =>
      count === 0 ? 'Both say the same.' : `They differ in ${times(count, 'place', 'places')}.`,
  },
  savedAt: (time: string) => `saved ${time}`,
  savedUnknown: 'time not known',
  compare: {
    open: 'Compare versions',
    title: (title: string) => `Two versions of “${title}”`,
    lead: (count: number) =>
      count === 0
        ? 'Both say the same. Merging leaves one file.'
        : `They differ in ${times(count, 'place', 'places')}.`,
    suggestion: 'As suggested here, nothing of either is lost.',
    chosen: (count: number) =>
      count === 1 ? 'One choice is your own.' : `${count} choices are your own.`,
    first: 'Version 1',
    second: 'Version 2',
    host: (host: string) => `from ${host}`,
    both: 'both',
    list: 'Differences',
    leftOut: 'leave it out',
    wordless: 'without words',
    pages: { previous: 'Previous differences', next: 'More differences' },
    merge: 'Merge',
    merged: (title: string) =>
      `The two versions of “${title}” are one now. Both are kept among the earlier versions.`,
    separate: 'Keep both as two sessions',
    separated: (title: string) => `Version 2 stands on the shelf as “${title}”.`,
    groups: {
      meta: 'Facts',
      stages: 'Agenda',
      people: 'People',
      themes: 'Themes',
      notes: 'Notes',
      decisions: 'Decisions',
      actions: 'Actions',
      reviews: 'look back',
      commitments: 'commitments',
      thanks: 'thanks',
      ratings: 'ratings',
      parked: 'Parked',
      relays: 'Turns',
      ballots: 'Votes',
      clocks: 'Clocks',
      desks: 'Desk',
      drafts: 'Half-typed',
    } satisfies Record<TableName | 'meta', string> as Record<TableName | 'meta', string>,
    facts: {
      title: 'Title',
      organisation: 'Organisation',
      place: 'Place',
      purpose: 'Purpose',
      goal: 'Goal',
      vision: 'Vision',
      celebration: 'Celebration',
      periodFrom: 'Looking back from',
      periodTo: 'Looking back to',
      heldOn: 'Day',
      startsAt: 'Begins',
      facilitatorId: 'Facilitator',
      locale: 'Language',
      closedAt: 'Closed',
    } satisfies Record<ComparedMetaField, string> as Record<ComparedMetaField, string>,
    stageKinds: {
      opening: 'Opening',
      review: 'Look back',
      commitments: 'Commitments',
      thanks: 'Thanks',
      talk: 'talk',
      question: 'question',
      break: 'break',
      actions: 'actions',
      close: 'close',
    } satisfies Record<StageKind, string> as Record<StageKind, string>,
    attendance: {
      present: 'here',
      left: 'has left',
      apologies: 'sent apologies',
    } satisfies Record<Attendance, string> as Record<Attendance, string>,
    unnamedTheme: (number: number) => `theme ${number} without a name`,
  },
  backups: {
    open: 'Earlier versions…',
    title: 'Earlier versions',
    empty: 'This computer has no earlier version of this session.',
    list: 'Earlier versions, newest first',
    reasons: {
      open: 'when it was opened',
      regular: 'while it was open',
      migration: 'before a new file format',
      conflict: 'two versions met',
      restore: 'before going back',
      repair: 'before a repair',
    },
    goBack: 'Go back to this version',
    goneBack: (time: string) => `Back at the version of ${time}.`,
    undone: 'The version from before is back.',
    pages: { previous: 'Newer versions', next: 'Older versions' },
  },
  news: {
    restored: (time: string, count: number) =>
      `The last session ended unexpectedly. It is restored to ${time}, with ${common.notes(count)}.`,
    'restored-damaged': (fileName: string, count: number) =>
      `The file was damaged. It is restored, with ${common.notes(count)}; the original is kept as ${fileName} in the folder Damaged.`,
    'company-restored': (fileName: string) =>
      `The company’s file was damaged. It is restored from this computer’s copy; the original is kept as ${fileName} in the folder Damaged.`,
    'company-merged': (fileName: string) =>
      `Two computers had changed the company’s file apart from each other. It holds the records of both now; the second file is kept as ${fileName} in the folder Deleted.`,
    'company-returned': () =>
      'The company’s file is back. It holds what was in it and what this computer knew.',
    migrated: (version: string) =>
      `Converted from format version ${version}; the file as it was is kept among the earlier versions.`,
    repaired: (fileName: string, count: number) =>
      `${count === 1 ? 'One entry was' : `${count} entries were`} repaired; the original is kept as ${fileName} in the folder Damaged.`,
    'file-recreated': (fileName: string) =>
      `The session's file was gone. It is saved again as ${fileName}.`,
    'conflict-copy': (fileName: string) =>
      `The file was changed elsewhere. Both versions are kept, one of them as ${fileName}; compare them on the shelf.`,
    'other-kept': () =>
      'This folder had another version of the session. Yours goes on; the other one is kept among the earlier versions.',
    'taken-over': (host: string) =>
      `${host} has taken the session over. You are looking on from now; everything that was typed here is kept.`,
    'holder-left': (host: string) =>
      `${host === '' ? 'The other computer' : host} has left the session. You can take it over.`,
    'backups-recreated': () =>
      'The folder of earlier versions was gone. A new one is there, and fills again from now.',
    'stays-open': () =>
      'The app stays open: no disk has taken the last changes yet. Save a copy elsewhere, or close once more to end without them.',
  },
};
