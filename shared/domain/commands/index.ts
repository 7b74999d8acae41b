import type { z } from 'zod';
import * as actions from './actions';
import * as agenda from './agenda';
import * as ballot from './ballot';
import * as board from './board';
import * as clock from './clock';
import * as decisions from './decisions';
import * as desk from './desk';
import * as draft from './draft';
import * as importing from './import';
import * as meta from './meta';
import * as names from './names';
import * as notes from './notes';
import * as people from './people';
import * as peopleWords from './people-words';
import * as rehearsal from './rehearsal';
import * as relay from './relay';
import * as reviews from './reviews';

/** Every command of the app. A command is added here once; its name, payload and undo policy follow from its definition. */
export const COMMANDS = [
  meta.metaEdit,
  names.namesForget,
  meta.purposeTakeOver,
  meta.purposeConfirm,
  meta.sessionStart,
  meta.sessionClose,
  meta.sessionReopen,
  people.peopleAdd,
  people.personEdit,
  people.personMove,
  people.personRemove,
  people.personSetAttendance,
  agenda.agendaReplace,
  agenda.stageAdd,
  agenda.stageEdit,
  agenda.stageCues,
  agenda.stageMove,
  agenda.stageRemove,
  clock.clockStart,
  clock.clockPause,
  clock.clockExtend,
  clock.clockRestart,
  clock.clockShift,
  clock.boxStart,
  clock.boxPause,
  clock.boxExtend,
  clock.boxRestart,
  clock.stageEnter,
  notes.noteAdd,
  notes.noteEdit,
  notes.noteSetKind,
  notes.noteRemove,
  notes.noteTakeBack,
  relay.relayStart,
  relay.relayTake,
  relay.relaySave,
  relay.relayPass,
  relay.relayGiveTo,
  relay.relayBack,
  relay.relayFinish,
  relay.relayTypeFor,
  rehearsal.rehearsalOthers,
  ballot.ballotStart,
  ballot.ballotTake,
  ballot.ballotGiveTo,
  ballot.ballotGive,
  ballot.ballotClear,
  ballot.ballotDone,
  ballot.ballotCount,
  ballot.ballotShow,
  ballot.ballotMove,
  board.noteGroup,
  board.noteToTheme,
  board.noteUnsort,
  board.themeAdd,
  board.themeMerge,
  board.themeRemove,
  board.themeEdit,
  board.themeMove,
  board.boardSort,
  decisions.decisionAdd,
  decisions.decisionEdit,
  decisions.decisionMove,
  decisions.decisionRemove,
  decisions.parkedAdd,
  decisions.parkedEdit,
  decisions.parkedRemove,
  actions.actionAdd,
  actions.actionEdit,
  actions.actionMove,
  actions.actionRemove,
  importing.importApply,
  reviews.reviewFill,
  reviews.reviewEdit,
  reviews.reviewCarry,
  peopleWords.commitmentSet,
  peopleWords.thanksAdd,
  peopleWords.thanksEdit,
  peopleWords.thanksRemove,
  peopleWords.ratingAdd,
  peopleWords.ratingRemove,
  desk.deskStep,
  desk.deskTheme,
  desk.deskDraft,
  draft.draftSet,
] as const;

type Definition = (typeof COMMANDS)[number];
export type CommandName = Definition['name'];

/** One command as it travels: its name and the payload that its definition asks for. */
export type Command = {
  [D in Definition as D['name']]: {
    readonly name: D['name'];
    readonly payload: z.input<D['payload']>;
  };
}[CommandName];

/** The payload type of one command. */
export type PayloadOf<Name extends CommandName> = Extract<Command, { name: Name }>['payload'];

/** Commands that undo can take back: each has its words on the undo button. */
export type UndoableCommandName = Exclude<Definition, { readonly undo: 'never' }>['name'];
