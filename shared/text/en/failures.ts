import { type FailureCode, isFullDisk } from '../../domain/failure';

/** One clear sentence for each failure: what happened, what is safe, what to do next. */
export const failures: Record<FailureCode, (detail: string) => string> = {
  'not-found': () =>
    'That is not there any more; somebody may have removed it. Nothing else has changed.',
  'note-empty': () => 'Empty notes are not added. Type a few words first.',
  'note-too-long': (detail) =>
    `The note has ${detail} characters; 140 fit. Shorten it, or make it two notes.`,
  'note-other-stage': () => 'That note belongs to another question, so it stays where it is.',
  'same-note': () => 'A note can not be grouped with itself. Choose another one.',
  'same-theme': () => 'It lies in that theme already.',
  'person-name-empty': () => 'A person needs a name.',
  'person-has-notes': (detail) =>
    `${detail} has written notes, so the name stays. Mark them as gone instead.`,
  'person-owns-actions': (detail) =>
    `${detail} has taken something on. Give it to somebody else first, or mark them as gone.`,
  'stage-has-notes': (detail) => `Notes were written in “${detail}”, so this stage stays.`,
  'agenda-has-notes': (detail) =>
    `The agenda stays, because notes were written in “${detail}”. Single stages can still be added, changed and moved.`,
  'notes-without-question': () =>
    'Notes wait for their round, and this agenda has no question for them. Take them back, or choose another agenda.',
  'stage-is-last': () => 'An agenda needs at least one stage.',
  'session-closed': () => 'This session is closed. Open it again to change it.',
  'not-their-turn': () => "It is nobody's turn to type now.",
  'already-wrote-this-lap': (detail) =>
    `${detail} has written in this round; one note each. The next round comes soon.`,
  'nobody-present': () => 'Nobody who is here can be asked. Mark somebody as present first.',
  'no-earlier-turn': () => 'Nobody has had a turn before this one.',
  'lap-not-complete': () => 'This round is not over yet.',
  'not-a-rehearsal': () =>
    'That is done by the sample people of a rehearsal only. Nothing was changed.',
  'names-not-kept': () =>
    'Nobody’s name was kept with what has been written, so there are none to show.',
  'names-to-forget': () =>
    'Something has been written already: names can only be forgotten for good now.',
  'no-dots-left': (detail: string) => `Only ${detail} dots can go there.`,
  'no-minutes-left': (detail) => `There are not that many minutes left in “${detail}”.`,
  'ballot-not-complete': () => 'Not everybody has voted yet.',
  'text-empty': () => 'Type a few words first.',
  'no-such-day': () => 'This day does not exist. Check the date.',
  'no-such-time': () => 'This time does not exist. Type it like 8:30.',
  'period-reversed': () => 'The period would end before it begins. Check both days.',
  'nothing-to-undo': () => 'There is nothing to undo.',
  'nothing-to-redo': () => 'There is nothing to do again.',
  'changed-since': () => 'Somebody else has changed it since, so it stays as it is now.',
  'no-session-open': () => 'No session is open. Open one from the shelf.',
  'session-gone': () =>
    "The session's file is not in its folder any more. Look for it there, or import it again.",
  'session-unreadable': (detail) =>
    `The file ${detail} is damaged. It was left untouched; open another one or import a copy.`,
  'session-newer': (detail) =>
    `The file ${detail} was written by a newer version of the app. It was left untouched; update the app to open it.`,
  'not-a-session-file': (detail) =>
    `${detail} is not a session file. Nothing was changed; choose a file that this app has saved.`,
  'already-in-library': (detail) =>
    `This session is on the shelf already, as “${detail}”. Nothing was changed.`,
  'company-damaged': () =>
    'The company’s file beside the sessions cannot be read. It stays as it is and nothing is written over; put a copy of it back, or move it away to begin anew.',
  'company-newer': () =>
    'A newer version of the app wrote the company’s file. Update the app to change it.',
  'company-away': () =>
    'The company’s file cannot be reached. What this computer saw of it last is shown; it can be changed as soon as its folder is back.',
  'company-gone': () =>
    'The company’s file has gone from its folder. What is shown here is safe on this computer; put the file back to go on, or start the app again to begin anew.',
  'company-busy': () =>
    'Another computer is writing the company’s file. Nothing has changed; try again in a moment.',
  'company-not-kept': (detail) =>
    `The company’s file could not be written (${detail}). Nothing has changed in it; see to the disk or its folder, then try again.`,
  'day-to-come': () => 'This day is still to come. Choose today or an earlier day.',
  'owner-everybody': () => 'When everybody owns it, nobody does. Choose one person.',
  'owner-two': () => 'Two names. Choose the one who answers for it; the other one can help.',
  'owner-nobody': () => 'Nobody yet? Leave this empty and go on.',
  'cannot-save': (detail) => `The session could not be saved (${detail}). The app keeps trying.`,
  'file-in-use': (detail) =>
    `${detail} is open in another program. Close it there, then save again.`,
  'disk-full': () => 'The disk is full. Free some space, and the app saves by itself.',
  'view-only': () => 'This session is shown, not changed, here. Take it over to work on it.',
  'held-elsewhere': (detail) =>
    `The session is open on ${detail}. Nothing was changed; close it there first.`,
  'choose-first': () =>
    'The file was changed outside the app. Nothing was changed; go to the shelf and open it there to choose.',
  'file-held': (detail) =>
    `Another program holds the file ${detail}. The session is saved as soon as the file is free.`,
  'versions-changed': () =>
    'One of the two files has changed meanwhile. Nothing was merged; compare them again.',
  'file-empty': (detail) =>
    `The file ${detail} is empty. It was left as it is; open an earlier version, or import a copy.`,
  'file-truncated': (detail) =>
    `The file ${detail} is damaged: its end is missing. It was left as it is; open an earlier version, or import a copy.`,
  'file-nul-bytes': (detail) =>
    `The file ${detail} was damaged by a power failure. It was left as it is; open an earlier version, or import a copy.`,
  'file-encoding': (detail) =>
    `The file ${detail} has been saved in another text encoding. Nothing was changed; save it as UTF-8, then open it again.`,
  'file-too-large': (detail) =>
    `The file ${detail} is too large for a session. It was not opened, and nothing was changed.`,
  'file-too-deep': (detail) =>
    `The file ${detail} is nested too deeply for a session. It was not opened, and nothing was changed.`,
  'file-not-here': (detail) =>
    `The file ${detail} lies in the cloud and not on this computer. Make it available here, then open it again.`,
  'file-forbidden': (detail) =>
    `You are not allowed to read the file ${detail}. It was left as it is; ask its owner for the right to read it, then open it again.`,
  'disk-error': () => 'The disk reports errors. Save a copy elsewhere now.',
  'folder-gone': () =>
    'The folder of the sessions cannot be reached. What belongs there is saved as soon as it is back.',
  'folder-silent': () =>
    'The folder of the sessions does not answer. What belongs there is saved as soon as it does.',
  'folder-read-only': () =>
    'Nothing can be written to the folder of the sessions. Choose another folder, or save a copy elsewhere.',
  'safety-copy': (detail) =>
    `This computer cannot keep a safety copy${detail === '' ? '' : ` (${detail})`}. Your words go straight into the session file; ${isFullDisk(detail) ? 'free some space in your user profile' : 'save a copy elsewhere from time to time'}.`,
  'nothing-to-restore': () => 'There is no earlier version of this session on this computer.',
  'bad-request': () => 'That was not understood. Nothing has changed.',
  unexpected: () => 'Something went wrong. What was saved is safe; try again.',
};
