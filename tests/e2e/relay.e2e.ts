import { expect, test } from '@playwright/test';
import { literally, words } from '../play/director';
import { inRoom, type Room, smallMorning, stageIdOf, withOpen } from './room';

const { relay, run } = words;

/** Three people before the first lap of their first question. */
function beforeFirstLap(names?: readonly string[]) {
  return withOpen(
    smallMorning('Went well', names, (session) => [
      {
        name: 'desk.step',
        payload: { stageId: stageIdOf(session, 'Went well'), step: 'write' },
      },
    ]),
  );
}

const inFirstLap = (play: (room: Room) => Promise<void>) =>
  inRoom(beforeFirstLap(), async (room) => {
    await room.relay.begin();
    await play(room);
  });

const card = (room: Room, name: string) =>
  room.page.getByText(new RegExp(`^${literally(relay.handOver.whenReady(name))}`));

const notesOnDisk = (room: Room) =>
  room
    .onDisk()
    .notes.slice()
    .sort((a, b) => a.number - b.number)
    .map(({ text, authorId }) => [nameOf(room, authorId), text]);

const nameOf = (room: Room, id: string | null): string =>
  room.onDisk().people.find((person) => person.id === id)?.name ?? 'nobody';

/** How the present lap stands in the file. */
const lap = (room: Room) => {
  const { relays, desks } = room.onDisk();
  const now = relays[0];
  if (now === undefined) throw new Error('No lap has begun');
  const desk = desks.find(({ id }) => id === now.id);
  return {
    with: nameOf(room, now.personId),
    isTaken: desk?.takenTurn === now.turn,
    draft: desk?.draft ?? '',
    outcomes: Object.fromEntries(
      Object.entries(now.outcomes).map(([id, outcome]) => [nameOf(room, id), outcome]),
    ),
  };
};

async function writeAs(room: Room, name: string, text: string): Promise<void> {
  expect(await room.relay.takeKeyboard()).toBe(name);
  await room.relay.write(text);
}

/** Confirms what has just appeared and swallows keys for its first moment. */
async function pressUntilGone(room: Room, name: string | RegExp): Promise<void> {
  const button = room.button(name);
  await expect(async () => {
    if (await button.isVisible()) await button.press('Enter', { timeout: 1_000 });
    await expect(button).toBeHidden({ timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
}

async function expectOnBoard(room: Room, texts: readonly string[]): Promise<void> {
  await room.stages.goOn(run.goOnTo.group);
  for (const text of texts) await expect(room.board.note(text)).toBeVisible();
}

test('Enter saves and hands over; a second Enter at once does not take the keyboard', () =>
  inFirstLap(async (room) => {
    expect(await room.relay.takeKeyboard()).toBe('Ada');
    await room.relay.type('The huddle ends on time');
    const { keyboard } = room.page;
    await Promise.all([keyboard.press('Enter'), keyboard.press('Enter')]);
    await expect(card(room, 'Ben')).toBeVisible();
    await room.savedIs((session) => session.notes.length).toBe(1);
    await expect.poll(() => notesOnDisk(room)).toEqual([['Ada', 'The huddle ends on time']]);
    await expect.poll(() => lap(room)).toMatchObject({ with: 'Ben', isTaken: false, draft: '' });
    await expect(card(room, 'Ben')).toBeVisible();
  }));

test('an Enter that is held down saves one note and goes no further', () =>
  inFirstLap(async (room) => {
    expect(await room.relay.takeKeyboard()).toBe('Ada');
    await room.relay.type('A long press');
    const { keyboard } = room.page;
    await keyboard.down('Enter');
    await expect(card(room, 'Ben')).toBeVisible();
    /* For longer than a card takes to settle. */
    const start = Date.now();
    while (Date.now() - start < 1_500) await keyboard.down('Enter');
    await keyboard.up('Enter');
    await expect(card(room, 'Ben')).toBeVisible();
    await expect.poll(() => lap(room)).toMatchObject({ with: 'Ben', isTaken: false });
    expect((await room.saved()).notes).toHaveLength(1);
  }));

test('letters typed on the hand-over card land nowhere', () =>
  inFirstLap(async (room) => {
    await writeAs(room, 'Ada', 'The huddle ends on time');
    await expect(card(room, 'Ben')).toBeVisible();
    await expect.poll(() => lap(room).with).toBe('Ben');
    await room.settled();
    const before = room.fileText();
    await room.page.keyboard.type('stray letters m p + 1 2 ');
    for (const key of ['Escape', 'Backspace', 'Delete', 'ArrowRight']) {
      await room.page.keyboard.press(key);
    }
    await expect(card(room, 'Ben')).toBeVisible();
    await room.settled();
    expect(room.fileText()).toBe(before);
    expect(await room.relay.takeKeyboard()).toBe('Ben');
    await expect(room.relay.note('Ben')).toHaveValue('');
    await expect.poll(() => lap(room)).toMatchObject({ with: 'Ben', isTaken: true, draft: '' });
  }));

test('who passes is asked again at the end of the lap', () =>
  inFirstLap(async (room) => {
    await writeAs(room, 'Ada', 'From Ada');
    expect(await room.relay.takeKeyboard()).toBe('Ben');
    await room.relay.pass();
    await writeAs(room, 'Cleo', 'From Cleo');
    expect(await room.relay.takeKeyboard()).toBe('Ben');
    await expect(room.page.getByRole('heading', { level: 1 })).toHaveText(
      `Ben${relay.turn.secondAsk}`,
    );
    await room.relay.write('Something after all');
    await expect(room.page.getByRole('heading', { name: relay.lapEnd.all })).toBeVisible();
    await expect
      .poll(() => notesOnDisk(room))
      .toEqual([
        ['Ada', 'From Ada'],
        ['Cleo', 'From Cleo'],
        ['Ben', 'Something after all'],
      ]);
    await expect
      .poll(() => lap(room).outcomes)
      .toEqual({ Ada: 'wrote', Ben: 'wrote', Cleo: 'wrote' });
  }));

test('who passes twice has passed, and the lap says so', () =>
  inFirstLap(async (room) => {
    await writeAs(room, 'Ada', 'From Ada');
    await room.relay.takeKeyboard();
    await room.relay.pass();
    await writeAs(room, 'Cleo', 'From Cleo');
    expect(await room.relay.takeKeyboard()).toBe('Ben');
    await room.relay.pass();
    await expect(room.page.getByText(relay.lapEnd.passed('Ben'))).toBeVisible();
    await expect
      .poll(() => lap(room).outcomes)
      .toEqual({ Ada: 'wrote', Ben: 'passed', Cleo: 'wrote' });
  }));

test('the turn before comes back with its note as a draft', () =>
  inFirstLap(async (room) => {
    await writeAs(room, 'Ada', 'The huddle ends on tiem');
    await expect(card(room, 'Ben')).toBeVisible();
    await room.page.keyboard.press('Control+Backspace');
    await expect(card(room, 'Ada')).toBeVisible();
    await expect.poll(() => notesOnDisk(room)).toEqual([]);
    await expect.poll(() => lap(room).draft).toBe('The huddle ends on tiem');

    expect(await room.relay.takeKeyboard()).toBe('Ada');
    await expect(room.relay.note('Ada')).toHaveValue('The huddle ends on tiem');
    for (let letter = 0; letter < 2; letter += 1) await room.page.keyboard.press('Backspace');
    await room.relay.write('me');
    await expect(card(room, 'Ben')).toBeVisible();
    await expect.poll(() => notesOnDisk(room)).toEqual([['Ada', 'The huddle ends on time']]);
  }));

test('somebody leaves and is not asked; somebody arrives and is', () =>
  inFirstLap(async (room) => {
    await writeAs(room, 'Ada', 'From Ada');
    await expect(card(room, 'Ben')).toBeVisible();
    await room.button(relay.whoIsHere).click();
    const dialog = room.page.getByRole('dialog');
    await dialog.getByRole('button', { name: `Ben: ${run.markLeft}` }).click();
    await expect(dialog.getByText(run.leftRoom)).toBeVisible();
    await dialog.getByLabel(run.lateName).fill('Dora');
    await dialog.getByLabel(run.lateName).press('Enter');
    await expect(dialog.getByRole('button', { name: `Dora: ${run.markLeft}` })).toBeVisible();
    await room.page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);

    await writeAs(room, 'Cleo', 'From Cleo');
    await writeAs(room, 'Dora', 'From Dora');
    await expect(room.page.getByRole('heading', { name: relay.lapEnd.all })).toBeVisible();
    await expect
      .poll(() => lap(room).outcomes)
      .toEqual({ Ada: 'wrote', Cleo: 'wrote', Dora: 'wrote' });
    const { people } = await room.saved();
    expect(people.map(({ name, attendance }) => [name, attendance])).toEqual([
      ['Ada', 'present'],
      ['Ben', 'left'],
      ['Cleo', 'present'],
      ['Dora', 'present'],
    ]);
    expect(people.find(({ name }) => name === 'Dora')?.arrivedAt).not.toBeNull();
  }));

test('who has left comes back and has a turn', () =>
  inFirstLap(async (room) => {
    const mark = async (name: string) => {
      await room.button(relay.whoIsHere).click();
      await room.changing(() => room.page.getByRole('button', { name }).click());
      await room.page.keyboard.press('Escape');
      await expect(room.page.getByRole('dialog')).toHaveCount(0);
    };
    await mark(`Ben: ${run.markLeft}`);
    await writeAs(room, 'Ada', 'From Ada');
    await expect(card(room, 'Cleo')).toBeVisible();
    await mark(`Ben: ${run.markBack}`);
    await writeAs(room, 'Cleo', 'From Cleo');
    await writeAs(room, 'Ben', 'From Ben');
    await expect(room.page.getByRole('heading', { name: relay.lapEnd.all })).toBeVisible();
  }));

test('a text that is too long is offered as two notes, and both are on the board', () =>
  inFirstLap(async (room) => {
    const first =
      'The patch ring script saved us thirty weekends of restarting servers by hand this year alone.';
    const second = 'We should show it to the other two teams before the summer, with a short film.';
    expect(`${first} ${second}`.length).toBeGreaterThan(140);
    expect(await room.relay.takeKeyboard()).toBe('Ada');
    await room.relay.type(`${first} ${second}`);
    await expect(room.relay.note('Ada')).toHaveValue(`${first} ${second}`);
    await room.page.keyboard.press('Enter');
    await expect(room.page.getByText(relay.turn.splitOf('Ada', 2))).toBeVisible();
    expect((await room.saved()).notes).toEqual([]);
    await pressUntilGone(room, relay.turn.saveAll(2));
    await expect(card(room, 'Ben')).toBeVisible();
    await expect
      .poll(() => notesOnDisk(room))
      .toEqual([
        ['Ada', first],
        ['Ada', second],
      ]);
    await expect
      .poll(() => lap(room))
      .toMatchObject({ with: 'Ben', draft: '', outcomes: { Ada: 'wrote' } });
    await room.relay.end();
    await expectOnBoard(room, [first, second]);
  }));

test('going on typing instead leaves the long text as it was', () =>
  inFirstLap(async (room) => {
    const long = `${'Every Monday at eight the phones are quiet. '.repeat(4)}End`;
    expect(await room.relay.takeKeyboard()).toBe('Ada');
    await room.page.keyboard.insertText(long);
    await room.page.keyboard.press('Enter');
    await expect(room.page.getByText(relay.turn.splitOf('Ada', 2))).toBeVisible();
    await room.page.keyboard.press('Escape');
    await expect(room.relay.note('Ada')).toHaveValue(long);
    await expect(room.relay.note('Ada')).toBeFocused();
    await room.page.keyboard.type('!');
    await expect(room.relay.note('Ada')).toHaveValue(`${long}!`);
    await expect.poll(() => lap(room).draft).toBe(`${long}!`);
    expect((await room.saved()).notes).toEqual([]);
  }));

test('a pasted list becomes notes for somebody, without a turn; a long line is never cut', () =>
  inFirstLap(async (room) => {
    const long = `${'The same question comes up in every review we hold. '.repeat(3)}Why?`;
    const lines = ['Referrals from clients', 'Calm Mondays', long];
    await room.page.keyboard.press('Control+i');
    const field = room.page.getByLabel(relay.add.notes);
    await expect(field).toBeFocused();
    await room.page.keyboard.insertText(lines.join('\n'));
    await room.page.getByLabel(relay.add.who).selectOption({ label: 'Cleo' });
    await room.button(relay.add.submit(3)).click();
    await expect(room.page.getByRole('dialog').getByText(/character.* too long\.$/)).toBeVisible();
    await expect(field).toHaveValue(lines.join('\n'));
    expect((await room.saved()).notes).toEqual([]);

    await room.button(relay.add.split(2)).click();
    await room.button(relay.add.submit(4)).click();
    await expect(room.notice(relay.add.done(4))).toBeVisible();
    await room.settled();
    const saved = notesOnDisk(room);
    expect(saved.map(([name]) => name)).toEqual(['Cleo', 'Cleo', 'Cleo', 'Cleo']);
    expect(saved.slice(0, 2).map(([, text]) => text)).toEqual(lines.slice(0, 2));
    expect(
      saved
        .slice(2)
        .map(([, text]) => text)
        .join(' '),
    ).toBe(long);
    await expect.poll(() => lap(room)).toMatchObject({ with: 'Ada', isTaken: false, outcomes: {} });
    await room.relay.end();
    await expectOnBoard(
      room,
      saved.map(([, text]) => text ?? ''),
    );
  }));

test('a crash in front of the hand-over card comes back to it', () =>
  inFirstLap(async (room) => {
    await writeAs(room, 'Ada', 'From Ada');
    await expect(card(room, 'Ben')).toBeVisible();
    await expect.poll(() => lap(room).with).toBe('Ben');
    const before = lap(room);
    await room.kill();
    await room.startAgain();
    await room.stages.isAt('Went well');
    await expect(card(room, 'Ben')).toBeVisible();
    await room.settled();
    expect(lap(room)).toEqual(before);
    await writeAs(room, 'Ben', 'From Ben');
    await expect(card(room, 'Cleo')).toBeVisible();
    await expect
      .poll(() => notesOnDisk(room))
      .toEqual([
        ['Ada', 'From Ada'],
        ['Ben', 'From Ben'],
      ]);
  }));

test('covered letters stand in one small field only, survive a kill, and are uncovered with the others', () =>
  inRoom(
    withOpen(
      smallMorning('Went well', ['Ada', 'Ben'], (session) => [
        { name: 'meta.edit', payload: { fields: { typing: 'covered' } } },
        {
          name: 'desk.step',
          payload: { stageId: stageIdOf(session, 'Went well'), step: 'write' },
        },
      ]),
    ),
    async (room) => {
      const secret = 'Quokkas run the desk';
      /* All that the page says, and how: text, names, titles and values. */
      const elsewhere = () =>
        room.relay.note('Ada').evaluate((field, word) => {
          const all = [...document.querySelectorAll('*')].filter((one) => one !== field);
          const said = all.flatMap((one) => [
            ...[...one.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')),
            ...[...one.attributes].map(({ value }) => value),
            one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : '',
          ]);
          return said.filter((text) => text?.includes(word));
        }, 'Quokka');
      await room.relay.begin();
      expect(await room.relay.takeKeyboard()).toBe('Ada');
      await room.relay.type(secret);
      await expect(room.relay.note('Ada')).toHaveValue(secret);
      expect(await elsewhere()).toEqual([]);
      await expect.poll(() => lap(room).draft).toBe(secret);

      await room.kill();
      await room.startAgain();
      await room.stages.isAt('Went well');
      await expect(room.relay.note('Ada')).toHaveValue(secret);
      await expect(room.relay.note('Ada')).toBeFocused();
      await expect(room.page.getByText(relay.covered.hidden)).toBeVisible();
      expect(await elsewhere()).toEqual([]);

      await room.page.keyboard.press('Enter');
      await expect(card(room, 'Ben')).toBeVisible();
      await expect(room.page.getByText(secret)).toHaveCount(0);
      await writeAs(room, 'Ben', 'The huddle ends on time');
      const notes = room.page.getByRole('list', { name: relay.covered.uncovered(2) });
      await expect(notes.getByText(secret)).toBeVisible();
      await expect(notes.getByText('The huddle ends on time')).toBeVisible();
    },
  ));
