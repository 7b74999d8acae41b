import { expect, type Locator } from '@playwright/test';
import type { Command } from '@shared/domain/commands';
import { startEngine } from '@shared/domain/engine';
import type { Session } from '@shared/domain/model';
import { run, smallSession } from '../helpers/small-session';
import { words } from '../play/director';
import { type Room, smallMorning, stageIdOf } from './room';

/** A place in the app where people type, and the field that has the keyboard there. */
export interface TypingPlace {
  readonly title: string;
  readonly session: () => Session;
  /** Goes to the field, as somebody would who wants to type there. */
  readonly open: (room: Room) => Promise<Locator>;
  /** What leads back to the field where a restart does not show it at once. */
  readonly again?: (room: Room) => Promise<Locator>;
  /** What stands in the field before anybody types. */
  readonly before?: string;
}

const ports = { now: () => Date.now(), newId: () => crypto.randomUUID() };
const PEOPLE = ['Priya Raman', "Callum O'Rourke", 'Maren Holt'];

/** A session on which more commands have been performed, each round knowing what the one before has made. */
function after(session: Session, ...rounds: ((now: Session) => readonly Command[])[]): Session {
  return rounds.reduce(
    (now, round) => run(startEngine(now), ports, ...round(now)).session,
    session,
  );
}

/** Notes and one theme in the first question, which stands at a step. */
function atStep(step: 'write' | 'group' | 'discuss'): Session {
  const morning = smallMorning('Went well', PEOPLE);
  const stageId = stageIdOf(morning, 'Went well');
  return after(
    morning,
    () => [
      {
        name: 'note.add',
        payload: { stageId, texts: ['Fewer tickets', 'Calm Mondays', 'New desks'], authorId: null },
      },
    ],
    (now) => [
      {
        name: 'theme.add',
        payload: { noteIds: Object.keys(now.notes).slice(0, 2), name: 'Less noise' },
      },
      { name: 'desk.step', payload: { stageId, step } },
    ],
  );
}

/** The first question stands at its writing, and it is typed in this way. */
const typedAs = (typing: 'covered' | 'paper'): Session =>
  after(atStep('write'), () => [{ name: 'meta.edit', payload: { fields: { typing } } }]);

const atTurn = (at: Session): Session => {
  const stageId = stageIdOf(at, 'Went well');
  return after(at, () => [
    { name: 'relay.start', payload: { stageId } },
    { name: 'relay.take', payload: { stageId } },
  ]);
};

const withOutcomes = (stageTitle: string): Session =>
  after(smallMorning(stageTitle, PEOPLE), () => [
    { name: 'decision.add', payload: { text: 'We keep the rota', themeId: null } },
    { name: 'parked.add', payload: { text: 'Who pays?', themeId: null } },
  ]);

const dialogField = (room: Room, name: string) =>
  room.page.getByRole('dialog').getByRole('textbox', { name });
const tab = (room: Room, name: string) =>
  room.page.getByRole('tab', { name: new RegExp(`^${name}`) });
const setupPart = async (room: Room, part: string) =>
  room.page
    .getByRole('button', { name: part, exact: true })
    .or(room.page.getByRole('button', { name: new RegExp(`^Change the ${part}`, 'i') }))
    .first()
    .click();

const planned = () => smallSession(ports, PEOPLE);
const { board, discuss, actions, close, relay, run: running, setup } = words;

export const PLACES: readonly TypingPlace[] = [
  {
    title: 'a turn',
    session: () => atTurn(atStep('write')),
    open: async (room) => room.page.getByRole('textbox', { name: /^Note of/ }),
  },
  {
    title: 'the list of notes for anyone',
    session: () => atStep('write'),
    open: async (room) => {
      await room.stages.isAt('Went well');
      await room.page.keyboard.press('Control+I');
      return dialogField(room, relay.add.notes);
    },
    again: async (room) => dialogField(room, relay.add.notes),
  },
  {
    title: 'the name of somebody who comes late',
    session: () => smallMorning('Open', PEOPLE),
    open: async (room) => {
      await room.chooseInMenu(running.whoIsHere);
      return dialogField(room, running.lateName);
    },
    again: async (room) => dialogField(room, running.lateName),
  },
  {
    title: 'the words of a note',
    session: () => atStep('group'),
    before: 'New desks',
    open: async (room) => {
      await room.board.note('New desks').focus();
      await room.page.keyboard.press('e');
      return dialogField(room, board.editField);
    },
    again: async (room) => dialogField(room, board.editField),
  },
  {
    title: 'the name of a theme on the board',
    session: () => atStep('group'),
    open: async (room) => {
      await room.board.note('New desks').focus();
      await room.page.keyboard.press('n');
      return room.page.getByRole('textbox', { name: /^Name of theme/ });
    },
    again: async (room) => room.page.getByRole('textbox', { name: /^Name of theme/ }),
  },
  {
    title: 'a typed move',
    session: () => atStep('group'),
    open: async (room) => {
      await expect(room.board.note('New desks')).toBeVisible();
      await room.page.keyboard.press('/');
      return room.page.getByRole('textbox', { name: board.typeLabel });
    },
    again: async (room) => room.page.getByRole('textbox', { name: board.typeLabel }),
  },
  {
    title: 'a decision about a theme',
    session: () => atStep('discuss'),
    open: async (room) => room.textbox(discuss.addDecision),
  },
  {
    title: 'an action for a theme',
    session: () => atStep('discuss'),
    open: async (room) => room.textbox(discuss.addAction),
  },
  {
    title: 'a question to be parked',
    session: () => atStep('discuss'),
    open: async (room) => {
      await room.page.getByRole('button', { name: discuss.park }).click();
      return room.textbox(discuss.park);
    },
    again: async (room) => room.textbox(discuss.park),
  },
  {
    title: 'the reason of a success',
    session: () => atStep('discuss'),
    open: async (room) => room.textbox(discuss.why.success),
  },
  {
    title: 'the name of a theme that is talked about',
    session: () => atStep('discuss'),
    before: 'Less noise',
    open: async (room) => {
      await room.page.getByRole('button', { name: discuss.rename }).click();
      return room.textbox(discuss.nameIt);
    },
    again: async (room) => room.textbox(discuss.nameIt),
  },
  {
    title: 'what an action is',
    session: () => smallMorning('Actions', PEOPLE),
    open: async (room) => room.textbox(actions.what),
  },
  {
    title: 'the owner of an action',
    session: () => smallMorning('Actions', PEOPLE),
    open: async (room) => room.textbox(actions.owner),
  },
  {
    title: 'the day of an action',
    session: () => smallMorning('Actions', PEOPLE),
    open: async (room) => room.textbox(actions.due),
  },
  {
    title: 'how a room knows that an action worked',
    session: () => smallMorning('Actions', PEOPLE),
    open: async (room) => room.textbox(actions.measure),
  },
  {
    title: 'a decision that is being changed',
    session: () => withOutcomes('Actions'),
    before: 'We keep the rota',
    open: async (room) => {
      await tab(room, actions.tabs.decisions).click();
      await room.page.getByRole('button', { name: actions.editThis('We keep the rota') }).click();
      return room.textbox(actions.decision(1));
    },
    again: async (room) => room.textbox(actions.decision(1)),
  },
  {
    title: 'a new decision',
    session: () => withOutcomes('Actions'),
    open: async (room) => {
      await tab(room, actions.tabs.decisions).click();
      return room.textbox(actions.addDecision);
    },
    again: async (room) => room.textbox(actions.addDecision),
  },
  {
    title: 'who takes a parked question along',
    session: () => withOutcomes('Actions'),
    open: async (room) => {
      await tab(room, actions.tabs.parked).click();
      await room.page.getByRole('button', { name: actions.whoTakesIt }).click();
      return dialogField(room, actions.taker);
    },
    again: async (room) => dialogField(room, actions.taker),
  },
  {
    title: 'how the room celebrates',
    session: () => smallMorning('Close', PEOPLE),
    open: async (room) => room.textbox(close.celebration),
  },
  {
    title: 'a new person',
    session: planned,
    open: async (room) => room.textbox(setup.people.add),
  },
  {
    title: 'the role of a person',
    session: planned,
    open: async (room) => {
      await setupPart(room, setup.views.people);
      return room.textbox(setup.people.role);
    },
    again: async (room) => room.textbox(setup.people.role),
  },
  {
    title: 'the place of a session',
    session: planned,
    open: async (room) => {
      await setupPart(room, setup.views.facts);
      return room.textbox(setup.facts.place);
    },
    again: async (room) => room.textbox(setup.facts.place),
  },
  {
    title: 'the goal of a session',
    session: planned,
    open: async (room) => {
      await setupPart(room, setup.views.facts);
      await room.button(setup.nextPage).click();
      return room.textbox(setup.facts.goal);
    },
    again: async (room) => room.textbox(setup.facts.goal),
  },
  {
    title: 'the day of a session',
    session: planned,
    before: '11 Dec 2026',
    open: async (room) => {
      await setupPart(room, setup.views.facts);
      return room.textbox(setup.facts.heldOn);
    },
    again: async (room) => room.textbox(setup.facts.heldOn),
  },
  {
    title: 'the question of a stage',
    session: planned,
    before: 'Welcome',
    open: async (room) => {
      await setupPart(room, setup.views.agenda);
      return room.textbox(setup.agenda.question);
    },
    again: async (room) => room.textbox(setup.agenda.question),
  },
  {
    title: 'the minutes of a stage',
    session: planned,
    before: '10',
    open: async (room) => {
      await setupPart(room, setup.views.agenda);
      return room.textbox(setup.agenda.time);
    },
    again: async (room) => room.textbox(setup.agenda.time),
  },
  {
    title: 'the year in which somebody joined',
    session: planned,
    open: async (room) => {
      await setupPart(room, setup.views.people);
      return room.textbox(setup.people.joined);
    },
    again: async (room) => room.textbox(setup.people.joined),
  },
  {
    title: 'a covered turn',
    session: () => atTurn(typedAs('covered')),
    open: async (room) => room.page.getByRole('textbox', { name: /^Note of/ }),
  },
  {
    title: 'a slip of paper',
    session: () => typedAs('paper'),
    open: async (room) => {
      const start = room.page.getByRole('button', { name: relay.before.startPaper });
      const field = room.textbox(relay.paper.field);
      await expect(start.or(field)).toBeVisible();
      if (await start.isVisible()) await start.click();
      return field;
    },
  },
];
