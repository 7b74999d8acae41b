import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { words } from '../play/director';
import { inBritishEnglish, inRoom, type Room } from './room';

const { rehearsal, library } = words;
const SAID = 'Zebras answer the phone in the rehearsal';

async function rehearse(room: Room): Promise<void> {
  await room.button(rehearsal.begin).click();
  await expect(room.page.getByText(rehearsal.ribbon)).toBeVisible();
}

/** Writes a note that can be found again on the disk wherever it lies. */
async function say(room: Room): Promise<void> {
  const { value } = (await room.request('session:get', {})) as {
    value: { session: { stages: Record<string, { id: string; kind: string }> } };
  };
  const stage = Object.values(value.session.stages).find(({ kind }) => kind === 'question');
  await room.request('session:dispatch', {
    name: 'note.add',
    payload: { stageId: stage?.id, texts: [SAID], authorId: null },
  });
  await room.settled();
}

/** Every file under a folder. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

const traces = ({ folders }: Room): string[] =>
  [...filesIn(folders.library), ...filesIn(join(folders.profile, 'safety'))].filter((path) =>
    readFileSync(path, 'latin1').includes(SAID),
  );

test('a rehearsal begins at the first stage with everybody in place and nothing written', () =>
  inRoom(inBritishEnglish, async (room) => {
    await rehearse(room);
    const session = await room.saved();
    expect(session.meta.use).toBe('rehearsal');
    expect(session.people).toHaveLength(14);
    expect(session.notes).toEqual([]);
    await room.stages.isAt('Open');
  }));

test('when a rehearsal is left, nothing of it stands on the shelf or lies on the disk', () =>
  inRoom(inBritishEnglish, async (room) => {
    await rehearse(room);
    await say(room);
    expect(traces(room)).not.toEqual([]);
    await room.button(rehearsal.leave).click();
    await expect(room.page.getByRole('heading', { name: library.first.title })).toBeVisible();
    await expect(room.page.getByText(rehearsal.ribbon)).toHaveCount(0);
    await expect.poll(() => room.sessionFiles()).toEqual([]);
    await expect.poll(() => traces(room)).toEqual([]);
    expect(existsSync(join(room.folders.library, 'Deleted'))).toBe(false);
  }));

test('the next start removes a rehearsal whose app was killed, and shows the shelf', () =>
  inRoom(inBritishEnglish, async (room) => {
    await rehearse(room);
    await say(room);
    await room.kill();
    expect(traces(room)).not.toEqual([]);
    await room.startAgain();
    await expect(room.page.getByRole('heading', { name: library.first.title })).toBeVisible();
    expect(room.sessionFiles()).toEqual([]);
    expect(traces(room)).toEqual([]);
  }));

test('the sample company counts as a sample, never as a real session', () =>
  inRoom(inBritishEnglish, async (room) => {
    await room.openSample();
    expect((await room.saved()).meta.use).toBe('sample');
  }));
