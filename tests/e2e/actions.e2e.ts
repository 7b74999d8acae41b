import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Command } from '@shared/domain/commands';
import type { Session } from '@shared/domain/model';
import mammoth from 'mammoth';
import { literally, words } from '../play/director';
import { answerSaveDialog } from './helpers';
import { inRoom, type Room, smallMorning, stageIdOf, withOpen } from './room';

const { actions: text, actionParts: parts, fields, close, minutesScreen, minutes, terms } = words;

const PEOPLE = ['Priya Raman', "Callum O'Rourke", 'Maren Holt'];

const atActions = (
  play: (room: Room) => Promise<void>,
  more?: (session: Session) => readonly Command[],
) => inRoom(withOpen(smallMorning('Actions', PEOPLE, more)), play);

/** Actions that are agreed already, all of them owned by the first person. */
const agreed =
  (...texts: readonly string[]) =>
  (session: Session): Command[] =>
    texts.map((what) => ({
      name: 'action.add',
      payload: {
        fields: {
          text: what,
          kind: 'mitigate',
          ownerId: Object.values(session.people).find(({ name }) => name === PEOPLE[0])?.id ?? null,
          dueOn: '2027-01-29',
          firstCheckInOn: '2027-01-08',
          measure: 'We see it',
          themeId: null,
          noteId: null,
        },
      },
    }));

const what = (room: Room) => room.textbox(text.what);
const owner = (room: Room) => room.page.getByRole('textbox', { name: text.owner });
const agree = (room: Room, label: string) =>
  room.page.getByRole('button', { name: new RegExp(`^${literally(text.agree(label))}`) });

const row = (room: Room, label: string) =>
  room.page
    .getByRole('list', { name: text.listName })
    .getByRole('button', { name: new RegExp(`^${label} `) });

const textsOnDisk = (room: Room) =>
  room
    .onDisk()
    .actions.slice()
    .sort((a, b) => a.order - b.order)
    .map((action) => action.text);

for (const [typed, problem] of [
  ['all', 'everybody'],
  ['the team', 'everybody'],
  ['Priya and Callum', 'two'],
  ['nobody', 'nobody'],
] as const) {
  test(`WC2: “${typed}” is refused as an owner in plain words, and what was typed stays`, () =>
    atActions(async (room) => {
      await what(room).fill('Write the runbook');
      await owner(room).click();
      await room.page.keyboard.type(typed);
      await room.page.keyboard.press('Enter');
      const form = room.page.getByRole('form', { name: 'A1' });
      await expect(form.getByText(fields.ownerProblems[problem])).toBeVisible();
      await expect(owner(room)).toHaveValue(typed);
      await expect(owner(room)).toBeFocused();

      await agree(room, 'A1').click();
      await expect(form.getByText(fields.ownerProblems[problem])).toBeVisible();
      await expect(owner(room)).toHaveValue(typed);
      await expect(owner(room)).toBeFocused();
      await expect(what(room)).toHaveValue('Write the runbook');
      expect((await room.saved()).actions).toEqual([]);
    }));
}

test('one owner is taken by the beginning of the name, and stands in the file', () =>
  atActions(async (room) => {
    await what(room).fill('Write the runbook');
    await owner(room).click();
    await room.page.keyboard.type('pri');
    await room.page.keyboard.press('Enter');
    await expect(room.page.getByText(fields.doYouTakeIt('Priya'))).toBeVisible();
    await room.page.keyboard.type('in 4 weeks');
    await room.page.keyboard.press('Tab');
    await agree(room, 'A1').click();
    await expect(room.notice(text.agreedNow('A1', 'Write the runbook'))).toBeVisible();
    await room.savedIs((session) => session.actions.length).toBe(1);
    const { actions, people } = await room.saved();
    const priya = people.find(({ name }) => name === 'Priya Raman');
    expect(actions).toMatchObject([
      { text: 'Write the runbook', ownerId: priya?.id, dueOn: '2027-01-08' },
    ]);
  }));

test('a day that does not exist is refused, stays, and can be put right', () =>
  atActions(async (room) => {
    await what(room).fill('Write the runbook');
    const due = room.textbox(text.due);
    await due.click();
    await room.page.keyboard.type('31 Feb');
    await agree(room, 'A1').click();
    const form = room.page.getByRole('form', { name: 'A1' });
    await expect(form.getByText(fields.dayProblems['no-such-day'])).toBeVisible();
    await expect(due).toHaveValue('31 Feb');
    await expect(due).toBeFocused();
    expect((await room.saved()).actions).toEqual([]);

    await due.fill('28 Feb');
    await agree(room, 'A1').click();
    await room
      .savedIs((session) => session.actions.map(({ dueOn }) => dueOn))
      .toEqual(['2027-02-28']);
  }));

test('letters of an action that is not agreed yet survive a crash', () =>
  atActions(async (room) => {
    await what(room).fill('Write the run');
    await owner(room).click();
    await room.page.keyboard.type('the team');
    await room
      .savedIs(({ drafts }) => drafts.map((kept) => kept.text).join())
      .toContain('the team');
    await room.kill();
    await room.startAgain();
    await expect(what(room)).toHaveValue('Write the run');
    await expect(owner(room)).toHaveValue('the team');
    expect((await room.saved()).actions).toEqual([]);
  }));

test('actions change places by keys and by buttons', () =>
  atActions(
    async (room) => {
      await row(room, 'A1').focus();
      await room.page.keyboard.press('Alt+ArrowDown');
      await room.savedIs(() => textsOnDisk(room)).toEqual(['Second', 'First', 'Third']);
      await expect(row(room, 'A2')).toBeFocused();
      await expect(row(room, 'A2')).toContainText('First');

      await row(room, 'A3').click();
      await room.button(text.moveEarlier('A3')).click();
      await room.savedIs(() => textsOnDisk(room)).toEqual(['Second', 'Third', 'First']);
      await room.button(text.moveEarlier('A2')).click();
      await room.savedIs(() => textsOnDisk(room)).toEqual(['Third', 'Second', 'First']);
      await room.page.keyboard.press('Escape');
      await expect(row(room, 'A1')).toContainText('Third');
    },
    agreed('First', 'Second', 'Third'),
  ));

test('an action is changed, deleted, and brought back whole by Undo', () =>
  atActions(
    async (room) => {
      await row(room, 'A2').click();
      await what(room).fill('Second, said better');
      await agree(room, 'A2').click();
      await expect(row(room, 'A2')).toContainText('Second, said better');
      await room.savedIs(() => textsOnDisk(room)).toEqual(['First', 'Second, said better']);
      const before = (await room.saved()).actions;

      await row(room, 'A2').click();
      await room.button(text.deleteAction('A2')).click();
      const deleted = text.deleted('A2', 'Second, said better');
      await expect(room.notice(deleted)).toBeVisible();
      await room.savedIs(() => textsOnDisk(room)).toEqual(['First']);
      await expect(row(room, 'A2')).toHaveCount(0);
      await room.undoFromNotice(deleted);
      await expect(row(room, 'A2')).toContainText('Second, said better');
      await room.savedIs((session) => session.actions).toEqual(before);
    },
    agreed('First', 'Second'),
  ));

test('PF2, WC2, WC3, WC4, WC5, KP3, KP4, KP6, LL10: everything about an action is said by keyboard, and is there again after a restart', () =>
  atActions(
    async (room) => {
      const { keyboard } = room.page;
      await expect(what(room)).toBeFocused();
      await keyboard.type('Close a ticket only when the client says so');
      await keyboard.press('Tab');
      await keyboard.type('pri');
      await keyboard.press('Enter');
      await keyboard.press('Alt+m');
      await expect(room.textbox(parts.unit)).toBeFocused();
      for (const letters of ['tickets', '1,212', '31.5']) {
        await keyboard.type(letters);
        await keyboard.press('Tab');
      }
      await keyboard.press('ArrowLeft');
      await keyboard.press('Tab');
      for (const letters of ['Yes, by closing early', '4', '6']) {
        await keyboard.type(letters);
        await keyboard.press('Tab');
      }
      /* The second group opens by itself. */
      await keyboard.press('ArrowRight');
      await keyboard.press('Tab');
      await keyboard.type('Grow');
      await keyboard.press('Tab');
      await keyboard.type(terms.phases.planning);
      await keyboard.press('Tab');
      await keyboard.type(terms.facets.technology);
      await keyboard.press('Tab');
      await keyboard.type('2.5');
      await keyboard.press('Tab');
      await keyboard.type('Wiki, page 3');
      await keyboard.press('Tab');
      await keyboard.press('ArrowRight');
      await keyboard.press('Space');
      await keyboard.press('Alt+m');
      await expect(what(room)).toBeFocused();
      await keyboard.press('Enter');
      await room.savedIs((session) => session.actions.length).toBe(1);
      const { actions, people } = await room.saved();
      const idOf = (name: string) => people.find((person) => person.name === name)?.id;
      expect(actions).toMatchObject([
        {
          ownerId: idOf('Priya Raman'),
          unit: 'tickets',
          baseline: 1212,
          target: 31.5,
          counts: 'outcome',
          sideEffect: 'Yes, by closing early',
          checkInEveryWeeks: 4,
          adjustmentWeeks: 6,
          tackles: 'cause',
          goal: 'Grow by ten clients',
          phase: 'planning',
          facet: 'technology',
          hoursPerMonth: 2.5,
          document: 'Wiki, page 3',
          helperIds: [idOf('Maren Holt')],
        },
      ]);

      await room.kill();
      await room.startAgain();
      await what(room).press('Escape');
      await expect(row(room, 'A1')).toContainText('tickets: 1212 → 31.5 · with Maren');
      await row(room, 'A1').press('Enter');
      await expect(what(room)).toBeFocused();
      await room.page.keyboard.press('Alt+m');
      await expect(room.textbox(parts.baseline)).toHaveValue('1212');
      await expect(room.page.getByRole('radio', { name: terms.counted.outcome })).toBeChecked();
      await expect(room.textbox(parts.sideEffect)).toHaveValue('Yes, by closing early');
      await room.page.getByRole('tab', { name: parts.groups.what }).click();
      await expect(room.page.getByRole('combobox', { name: parts.goal })).toHaveValue(
        'Grow by ten clients',
      );
      await expect(room.textbox(parts.hours)).toHaveValue('2.5');
      await room.page.getByRole('tab', { name: parts.groups.helpers }).click();
      await expect(room.page.getByRole('button', { name: 'Maren Holt' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
    },
    () => [
      {
        name: 'meta.edit',
        payload: { fields: { goal: 'Keep every client\nGrow by ten clients' } },
      },
    ],
  ));

/** An action without an owner, a success without a why, and nobody else has written: things to settle at the end. */
const unfinished = (session: Session): Command[] => {
  const stageId = stageIdOf(session, 'Went well');
  const authors = Object.values(session.people).filter(({ name }) => name !== 'Maren Holt');
  return [
    {
      name: 'action.add',
      payload: {
        fields: {
          text: 'Write the runbook',
          kind: 'mitigate',
          ownerId: null,
          dueOn: '2027-01-29',
          firstCheckInOn: null,
          measure: 'Restores work',
          themeId: null,
          noteId: null,
        },
      },
    },
    { name: 'desk.step', payload: { stageId, step: 'group' } },
    ...authors.map(
      ({ id, name }): Command => ({
        name: 'note.add',
        payload: { stageId, texts: [`Calm Mondays, says ${name}`], authorId: id },
      }),
    ),
  ];
};

const way = (room: Room, kind: keyof typeof close.way, title: string, detail: string) =>
  room.page.getByRole('button', {
    name: close.wayName(title, detail, close.way[kind]),
    exact: true,
  });

test('closing lists what is missing; each way leads there, and what is settled leaves the list', () => {
  const kinds = close.missing;
  return atActions(async (room) => {
    await room.stages.jumpTo('Went well');
    await room.board.byTyping('2+1');
    await room.board.nameTheme('Calm Mondays');
    await room.stages.jumpTo('Close');
    await expect(room.page.getByText(close.missingTitle(3))).toBeVisible();
    await room.button(close.showMissing).click();

    await way(
      room,
      'action-without-owner',
      kinds['action-without-owner']('A1'),
      'Write the runbook',
    ).click();
    const dialog = room.page.getByRole('dialog');
    await expect(dialog.getByRole('form', { name: 'A1' })).toBeVisible();
    await dialog.getByRole('textbox', { name: text.owner }).fill('Callum');
    await room.page.keyboard.press('Enter');
    await agree(room, 'A1').click();
    await expect(dialog).toHaveCount(0);
    await expect(room.page.getByText(close.missingTitle(2))).toBeVisible();
    const callum = (await room.saved()).people.find(({ name }) => name.startsWith('Callum'));
    await room.savedIs((session) => session.actions[0]?.ownerId).toBe(callum?.id);

    await way(room, 'success-without-why', kinds['success-without-why'], 'Calm Mondays').click();
    await room.stages.isAt('Went well');
    await room.wrapUp.isTalkingAbout('Calm Mondays');
    await room.wrapUp.why('Resets are self-service');
    await room.savedIs((session) => session.themes[0]?.why).toBe('Resets are self-service');
    await room.stages.jumpTo('Close');
    await expect(room.page.getByText(close.missingTitle(1))).toBeVisible();

    await way(room, 'person-without-note', kinds['person-without-note'], 'Maren Holt').click();
    await room.stages.isAt('Went well');
    await expect(room.page.getByRole('heading', { name: words.relay.before.title })).toBeVisible();
    await room.stages.jumpTo('Close');

    /* Nothing is forbidden: the session closes all the same. */
    await room.wrapUp.closeSession();
    await room.savedIs(({ meta }) => meta.closedAt).not.toBeNull();
    await expect(room.page.getByText(close.missingTitle(1))).toHaveCount(0);
  }, unfinished);
});

test('minutes saved before closing say that they are a draft; after closing they do not', () =>
  atActions(async (room) => {
    const save = async (name: string) => {
      const path = join(room.folders.documents, name);
      await answerSaveDialog(room.app, path);
      await room.button(minutesScreen.save).click();
      await expect(room.notice(minutesScreen.saved(name))).toBeVisible({ timeout: 20_000 });
      return (await mammoth.extractRawText({ path })).value;
    };
    await room.chooseInMenu(words.run.toMinutes);
    await expect(room.page.getByRole('heading', { name: minutesScreen.titleDraft })).toBeVisible();
    const draft = await save('draft.docx');
    expect(draft).toContain(minutes.draft);
    expect(draft).toContain('Write the runbook');
    expect((await room.saved()).meta.closedAt).toBeNull();

    await room.button(minutesScreen.backToSession).click();
    await room.stages.jumpTo('Close');
    await room.wrapUp.closeSession();
    await room.wrapUp.openMinutes();
    const final = await save('final.docx');
    expect(final).not.toContain(minutes.draft);
    expect(final).toContain('Write the runbook');
  }, agreed('Write the runbook')));
