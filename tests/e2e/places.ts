import { expect } from '@playwright/test';
import type { Command } from '@shared/domain/commands';
import {
  type BallotMethod,
  NOTE_MAX_LENGTH,
  type Session,
  type Step,
  VIEW_FIELDS,
} from '@shared/domain/model';
import { notesOfStage, peopleOf, stagesOf, themesOfStage } from '@shared/domain/selectors';
import { textsFor } from '@shared/text';
import type { Room } from './room';
import { drawn, setUnit, USUAL_UNIT } from './room-settings';

/** A screen of the app, and the way there from the one before it. */
export interface Place {
  readonly name: string;
  /** The one size of letters at which there is such a screen; any size where nothing is said. */
  readonly unit?: number;
  go(room: Room): Promise<void>;
  /** Opens what closes whenever the window changes its size, so that it is there for the next look. */
  open?(room: Room): Promise<void>;
}

/** Letters so large that what stands side by side elsewhere comes one after the other. */
const DEEP = 5.2;

/** More themes than one page of the board holds, where there are notes enough for them. */
const MANY_THEMES = 12;
/** As long as somebody might dictate it, so that no button holds the whole of it. */
const LONG_NAME =
  'Everything that we have learned about handing over between shifts, on Fridays, before holidays and when somebody is ill';

/** A sentence of so many letters, as somebody types who has something to tell. */
const lettersOf = (count: number): string =>
  'Since the desk and the second line share one list of open tickets, nobody asks a client twice for the same thing, and the night shift knows each morning what the late shift has promised to whom'
    .slice(0, count)
    .trimEnd()
    .padEnd(count, '.');
/** Answers as rooms give them when they are taken seriously. */
const ANSWER = lettersOf(130);

async function closeSheet(room: Room): Promise<void> {
  if ((await room.page.getByRole('dialog').count()) > 0) await room.page.keyboard.press('Escape');
}

const perform =
  (commands: readonly Command[]) =>
  async (room: Room): Promise<void> => {
    await closeSheet(room);
    for (const command of commands) {
      const reply = (await room.request('session:dispatch', command)) as { ok: boolean };
      if (!reply.ok) throw new Error(`${command.name}: ${JSON.stringify(reply)}`);
    }
  };

/** Every screen of a running morning, in the sequence in which a room comes to them. The app speaks the session's language. */
export function placesOf(session: Session): Place[] {
  const words = textsFor(session.meta.locale);
  const stages = stagesOf(session);
  const [question, other] = stages.filter(({ kind }) => kind === 'question');
  if (question === undefined || other === undefined) throw new Error('Two questions expected');
  const stageId = question.id;
  const emptyId = stages.filter(({ kind }) => kind === 'question')[2]?.id ?? '';
  const typistId = peopleOf(session)[1]?.id ?? null;
  const themes = themesOfStage(session, stageId);
  const [theme, before, longNamed, unnamed] = themes;
  const unsorted = notesOfStage(session, stageId).filter(({ themeId }) => themeId === null);
  const spare = unsorted.slice(
    0,
    Math.max(0, Math.min(MANY_THEMES - themes.length, unsorted.length / 2)),
  );
  const step = (to: Step, of = stageId): Command => ({
    name: 'desk.step',
    payload: { stageId: of, step: to },
  });
  const enter = (id: string): Command => ({ name: 'stage.enter', payload: { stageId: id } });
  const at = (name: string, ...commands: readonly Command[]): Place => ({
    name,
    go: perform(commands),
  });
  const chooseInMenu = async (room: Room, item: string): Promise<void> => {
    await closeSheet(room);
    await room.page.getByRole('button', { name: words.run.menu, exact: true }).click();
    await room.page.getByRole('menuitem', { name: item }).click();
  };
  /* A sheet in front of the screen, which the next place has to find closed. */
  const covered = (name: string, key: string): Place => ({
    name,
    async go(room) {
      await closeSheet(room);
      await room.page.keyboard.press(key);
      await room.page.getByRole('dialog').waitFor();
    },
  });
  const chosen = (name: string, item: string): Place => ({
    name,
    async go(room) {
      await chooseInMenu(room, item);
      await room.page.getByRole('dialog').waitFor();
    },
  });
  const pressed = (name: string, button: string | RegExp): Place => ({
    name,
    go: (room) => room.button(button).click(),
  });
  /* A further page of something that has such pages with letters of one size. */
  const turned = (name: string, to: number, unit: number = DEEP): Place => ({
    name,
    unit,
    async go(room) {
      const figures = room.page.locator('.page-buttons span');
      for (let tries = 0; tries < to; tries += 1) {
        const shown = Number.parseInt((await figures.textContent()) ?? '', 10);
        if (shown === to) return;
        await room.button(words.setup.nextPage).click();
      }
    },
  });
  /* Where there is no room for the fields beside the list, a row leads to them. */
  const listed = (list: string, fields: string, part: string, row: string): Place[] => [
    { name: list, unit: DEEP, go: (room) => room.button(part).click() },
    {
      name: fields,
      async go(room) {
        await setUnit(room, DEEP);
        await room.page.locator(`[data-row="${row}"]`).click();
        await setUnit(room, USUAL_UNIT);
      },
    },
  ];
  /* Where letters are very large, a theme is shown in parts. */
  const part = (name: string, tab: string): Place => ({
    name,
    unit: DEEP,
    go: (room) => room.page.getByRole('tab', { name: tab, exact: true }).click(),
  });
  const ballot = (method: BallotMethod): Command => ({
    name: 'ballot.start',
    payload: { stageId, method, dots: 3 },
  });
  const plain = stages
    .filter(({ kind }) => kind !== 'question')
    .map((stage) => at(`stage: ${stage.title}`, enter(stage.id)));
  return [
    ...plain.filter((_place, index) => index < 2),
    at('thinking', enter(stageId), step('think')),
    at('before a lap', step('write')),
    chosen('the ways to write', words.relay.ways.button),
    at('the keyboard travels', { name: 'relay.start', payload: { stageId } }),
    at('a turn', { name: 'relay.take', payload: { stageId } }),
    at('a turn with letters', {
      name: 'desk.draft',
      payload: { stageId, text: 'Second-line sits with the desk on Mondays' },
    }),
    at(
      'a turn with a full note, after its time',
      { name: 'desk.draft', payload: { stageId, text: lettersOf(NOTE_MAX_LENGTH) } },
      { name: 'clock.start', payload: { stageId } },
      { name: 'box.extend', payload: { boxId: stageId, byMs: -7_200_000 } },
    ),
    at('a turn with a note that is too long', {
      name: 'desk.draft',
      payload: { stageId, text: lettersOf(168) },
    }),
    at(
      'a covered turn',
      { name: 'box.extend', payload: { boxId: stageId, byMs: 7_200_000 } },
      { name: 'clock.pause', payload: { stageId } },
      { name: 'meta.edit', payload: { fields: { typing: 'covered' } } },
    ),
    at('who types for whom', { name: 'relay.typeFor', payload: { stageId, typistId } }),
    at(
      'the keyboard goes on',
      { name: 'relay.typeFor', payload: { stageId, typistId: null } },
      { name: 'meta.edit', payload: { fields: { typing: 'open' } } },
      { name: 'relay.save', payload: { stageId, text: lettersOf(40) } },
    ),
    at(
      'a lap is over',
      { name: 'meta.edit', payload: { fields: { typing: 'open' } } },
      ...peopleOf(session).map((): Command => ({ name: 'relay.pass', payload: { stageId } })),
    ),
    at('slips of paper', { name: 'meta.edit', payload: { fields: { typing: 'paper' } } }),
    at(
      'writing is over',
      { name: 'meta.edit', payload: { fields: { typing: 'open' } } },
      { name: 'relay.finish', payload: { stageId } },
    ),
    at(
      'the board',
      step('group'),
      /* More themes than a page holds, one of them without a name, and a clock that says that it stands still. */
      ...spare.map(
        ({ id }, index): Command => ({
          name: 'theme.add',
          payload: { noteIds: [id], name: `Further theme ${index + 1}` },
        }),
      ),
      { name: 'theme.edit', payload: { id: longNamed?.id ?? '', name: LONG_NAME } },
      { name: 'theme.edit', payload: { id: unnamed?.id ?? '', name: '' } },
      { name: 'clock.start', payload: { stageId } },
      { name: 'clock.pause', payload: { stageId } },
    ),
    {
      name: 'a theme on the board',
      go: (room) => room.page.locator('.board-theme [data-board-item]').first().focus(),
    },
    {
      name: 'a note on the board',
      go: (room) => room.page.locator('.board-tray [data-board-item]').first().focus(),
    },
    {
      name: 'the overview',
      async go(room) {
        await room.page.keyboard.press('o');
        /* A note with the focus brings the hint at another one that says the same, where both are in sight. */
        await room.page.locator('.board-overview .board-note [data-board-item]').first().focus();
      },
    },
    {
      name: 'one theme on the board',
      async go(room) {
        await perform([step('think'), step('group')])(room);
        await room.page.locator(`[data-board-item="${theme?.id}"]`).focus();
        await room.page.keyboard.press('t');
      },
    },
    {
      name: 'suggested themes',
      async go(room) {
        await perform([step('think'), step('group')])(room);
        /* On a note this key asks about the one that says the same; and the board has to be drawn before it knows its keys. */
        await room.page.locator(`[data-board-item="${theme?.id}"]`).focus();
        await expect(async () => {
          await room.page.keyboard.press('g');
          await room.page.getByRole('dialog').waitFor({ timeout: 2_000 });
        }).toPass();
      },
    },
    at('an empty board', enter(emptyId), step('group', emptyId)),
    at('nothing to vote on', step('vote', emptyId)),
    at('before a ballot', enter(stageId), step('vote')),
    at('the keyboard travels for a ballot', ballot('turns')),
    at('a ballot by turn', { name: 'ballot.take', payload: { stageId } }),
    {
      name: 'an Enter with dots left',
      async go(room) {
        await room.page.keyboard.press('Enter');
        await room.page.locator('.ballot-key[data-armed]').waitFor();
      },
    },
    at('a ballot by fingers', ballot('fingers')),
    pressed('before a ballot begins anew', words.ballot.anew),
    at('a ballot typed by one person', ballot('operator')),
    at(
      'all have voted',
      ...peopleOf(session).map(
        ({ id }): Command => ({ name: 'ballot.done', payload: { stageId, personId: id } }),
      ),
    ),
    at('the result', { name: 'ballot.show', payload: { stageId, isWithoutMissing: true } }),
    at('talking', step('discuss'), {
      name: 'desk.theme',
      payload: { stageId, themeId: theme?.id ?? null },
    }),
    at('long answers about a theme', {
      name: 'theme.edit',
      payload: { id: theme?.id ?? '', why: ANSWER, keep: ANSWER },
    }),
    part('the answers about a theme', words.discuss.parts.why),
    at('long answers of three', {
      name: 'theme.edit',
      payload: { id: theme?.id ?? '', noActionBecause: ANSWER },
    }),
    {
      name: 'a theme with other eyes',
      async go(room) {
        const lenses = Object.fromEntries(VIEW_FIELDS.map((field) => [field, ANSWER]));
        await perform([
          { name: 'theme.edit', payload: { id: theme?.id ?? '', noActionBecause: '', ...lenses } },
        ])(room);
        await room.page.locator('.views-fold').click();
      },
    },
    part('other eyes in a deep room', words.time.viewsPart),
    at('the time of a theme is up', {
      name: 'box.extend',
      payload: { boxId: theme?.id ?? '', byMs: -3_600_000 },
    }),
    at('talking before a theme with a long name', {
      name: 'desk.theme',
      payload: { stageId, themeId: before?.id ?? null },
    }),
    at('talking about a theme without a name', {
      name: 'desk.theme',
      payload: { stageId, themeId: unnamed?.id ?? null },
    }),
    covered('the palette', 'Control+k'),
    covered('the card of keys', 'F1'),
    chosen('who is here', words.run.whoIsHere),
    ...plain.slice(2),
    at('a finished morning', { name: 'session.close', payload: {} }),
    {
      name: 'the minutes',
      async go(room) {
        await perform([{ name: 'session.reopen', payload: {} }])(room);
        await chooseInMenu(room, words.run.toMinutes);
      },
    },
    {
      name: 'the set-up',
      async go(room) {
        await room.button(words.minutesScreen.backToSession).click();
        await chooseInMenu(room, words.run.toSetup);
      },
    },
    pressed('the facts', words.setup.change.facts),
    turned('the days', 2),
    turned('goal and vision', 3),
    ...listed('the people', 'a person', words.setup.views.people, typistId ?? ''),
    ...listed('the agenda', 'a stage', words.setup.views.agenda, stageId),
    turned('a stage: second half', 2, USUAL_UNIT),
    ...['question', 'line below it', 'kind of notes', 'times', 'cues'].map((of, at) =>
      turned(`a stage: ${of}`, at + 2),
    ),
    pressed('display and farthest chair', words.setup.views.room),
    {
      name: 'the shelf',
      async go(room) {
        await room.button(words.setup.toLibrary).click();
        await room.page.getByRole('heading', { name: words.library.headline }).waitFor();
      },
    },
    {
      name: 'what can be done with a session',
      go: () => Promise.resolve(),
      async open(room) {
        const menu = room.page.getByRole('menu');
        /* It closes by itself where the window changes its size, which the page hears of a moment later. */
        await drawn(room.page);
        if ((await menu.count()) > 0) await room.page.keyboard.press('Escape');
        await room.button(words.common.more).click();
        await menu.waitFor();
      },
    },
  ];
}
