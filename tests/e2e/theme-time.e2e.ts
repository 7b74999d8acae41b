import { expect, test } from '@playwright/test';
import type { Clock } from '@shared/domain/model';
import { notesOfStage } from '@shared/domain/selectors';
import { words } from '../play/director';
import { inRoom, type Room, smallMorning, stageIdOf, withOpen } from './room';

const { run, time } = words;
const MINUTE = 60_000;

/** The clocks of the themes, as the file on the disk has them. */
const themeClocks = (room: Room): Clock[] => {
  const { themes, clocks } = room.onDisk();
  return themes.flatMap((theme) => clocks.filter(({ id }) => id === theme.id));
};

/** A room that talks about one theme of two notes. */
function inTalk(
  play: (
    room: Room,
    dispatch: (name: string, payload: object) => Promise<unknown>,
  ) => Promise<void>,
): Promise<void> {
  const withNotes = smallMorning('Went well', undefined, (session) => [
    {
      name: 'note.add',
      payload: {
        stageId: stageIdOf(session, 'Went well'),
        texts: ['Quiet at eight', 'No rush'],
        authorId: null,
      },
    },
  ]);
  const stageId = stageIdOf(withNotes, 'Went well');
  return inRoom(withOpen(withNotes), async (room) => {
    const dispatch = (name: string, payload: object) =>
      room.request('session:dispatch', { name, payload });
    const noteIds = notesOfStage(withNotes, stageId).map(({ id }) => id);
    await dispatch('theme.add', { noteIds, name: 'Calm Mondays' });
    await dispatch('desk.step', { stageId, step: 'discuss' });
    await play(room, dispatch);
  });
}

test('the time of a theme survives a power cut without being counted twice, and is extended by thumbs', () =>
  inTalk(async (room, dispatch) => {
    const timer = () => room.page.getByRole('timer', { name: time.boxes.theme });
    await expect(timer()).toContainText(run.minutesLeft(8));
    await expect.poll(() => themeClocks(room)[0]?.runningSince ?? null).not.toBeNull();
    const before = themeClocks(room);

    await room.kill();
    await room.startAgain();
    /* Right after the start: the whole minutes of a theme that has just begun, and the very same stored moments. */
    await expect(timer()).toContainText(/[78] min/);
    expect(themeClocks(room)).toEqual(before);

    const themeId = before[0]?.id ?? '';
    await dispatch('box.extend', { boxId: themeId, byMs: -60 * MINUTE });
    const ask = () => room.page.getByRole('region', { name: time.goOn });
    await ask().getByRole('textbox', { name: time.countUp }).fill('5');
    await ask().getByRole('textbox', { name: time.countDown }).fill('1');
    const kept = () => room.onDisk().drafts.map(({ text }) => text);
    await expect.poll(kept).toEqual(expect.arrayContaining(['5', '1']));
    await room.kill();
    await room.startAgain();
    await expect(ask().getByRole('textbox', { name: time.countUp })).toHaveValue('5');
    await ask()
      .getByRole('button', { name: time.extend(4) })
      .click();
    await expect(timer()).toContainText(run.minutesLeft(4));
    await expect(ask()).toBeHidden();
    await expect
      .poll(() => themeClocks(room)[0]?.extensions)
      .toMatchObject([{ byMs: 4 * MINUTE, thumbsUp: 5, thumbsDown: 1 }]);
  }));

test('undo in an empty field takes back what was agreed last, and no letter of another answer', () =>
  inTalk(async (room) => {
    const { discuss, history, common } = words;
    const field = (name: string) => room.textbox(name);
    const keep = field(discuss.keep.success);
    await field(discuss.why.success).fill('');
    await field(discuss.why.success).click();
    await room.page.keyboard.type('One person is on the phone');
    await keep.click();
    await room.page.keyboard.type('Keep it');
    await field(discuss.addDecision).click();
    await room.page.keyboard.type('The rota stays');
    await room.page.keyboard.press('Enter');
    await expect.poll(() => room.onDisk().decisions.length).toBe(1);

    await room.page.keyboard.press('Control+z');
    await expect(room.notice(common.undone(history['decision.add']))).toBeVisible();
    await expect.poll(() => room.onDisk().decisions.length).toBe(0);
    await expect(keep).toHaveValue('Keep it');
    await expect.poll(() => room.onDisk().themes[0]?.keep).toBe('Keep it');

    await field(discuss.addDecision).click();
    await room.page.keyboard.type('Wait');
    await room.page.keyboard.press('Control+z');
    await expect(field(discuss.addDecision)).not.toHaveValue('Wait');
    await expect(keep).toHaveValue('Keep it');
  }));
