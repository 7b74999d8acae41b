import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Session } from '@shared/domain/model';
import type { CompanyView } from '@shared/ipc/contract';
import { yearInput } from '../helpers/workshop-years';
import { words } from '../play/director';
import { perform } from './places/place';
import { inBritishEnglish, inRoom, type Room } from './room';

const { rehearsal, library } = words;
const lastYear = yearInput(2025);
const purpose = lastYear.purpose ?? '';
const lookedBackOn = lastYear.actions[0]?.text ?? '';
const SAID = 'Zebras answer the phone in the rehearsal';

async function rehearse(room: Room): Promise<void> {
  await room.button(rehearsal.short).click();
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
  await expect.poll(() => traces(room)).not.toEqual([]);
}

async function conversationsIn(room: Room): Promise<string[]> {
  const { value } = (await room.request('company:get', {})) as { value: CompanyView };
  return Object.values(value.company.conversations).map(({ heard }) => heard);
}

const lookBack = async (room: Room): Promise<string> =>
  Object.values((await openSession(room)).stages).find(({ kind }) => kind === 'review')?.id ?? '';

/** Every file under a folder. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

const OWN = ['safety', 'rehearsals'];
const traces = ({ folders }: Room): string[] =>
  [folders.library, ...OWN.map((name) => join(folders.profile, name))]
    .flatMap(filesIn)
    .filter((path) => readFileSync(path, 'latin1').includes(SAID));

async function openSession(room: Room): Promise<Session> {
  const { value } = (await room.request('session:get', {})) as { value: { session: Session } };
  return value.session;
}

test('a rehearsal begins at the first stage with everybody in place and nothing written', () =>
  inRoom(inBritishEnglish, async (room) => {
    await rehearse(room);
    const session = await openSession(room);
    expect(session.meta.use).toBe('rehearsal');
    expect(Object.keys(session.people)).toHaveLength(14);
    expect(session.notes).toEqual({});
    await room.stages.isAt('Open');
  }));

test('KP2, LL2: a rehearsal has a purpose and looks back on the years before, and nothing of that is in the library', () =>
  inRoom(inBritishEnglish, async (room) => {
    await rehearse(room);
    await expect(room.page.getByText(purpose).first()).toBeVisible();
    await perform(room, [{ name: 'stage.enter', payload: { stageId: await lookBack(room) } }]);
    await expect(room.page.getByText(lookedBackOn).first()).toBeVisible();
    const talk = {
      id: 'talk',
      by: 'Ines Fabre',
      on: '2026-01-20',
      customer: 'Kite Bakery',
      heard: SAID,
      writtenAt: 1,
    };
    const changes = [{ table: 'conversations', id: 'talk', record: talk }];
    expect(await room.request('company:change', { changes })).toMatchObject({ ok: true });
    expect(await conversationsIn(room)).toContain(SAID);
    expect(filesIn(room.folders.library)).toEqual([]);
    await room.button(rehearsal.leave).click();
    await expect(room.page.getByRole('heading', { name: library.first.title })).toBeVisible();
    expect(await conversationsIn(room)).toEqual([]);
    expect(await room.request('company:sessions', {})).toMatchObject({ value: [] });
    expect(filesIn(room.folders.library)).toEqual([]);
  }));

test('while a rehearsal runs, no file of it lies in the library', () =>
  inRoom(inBritishEnglish, async (room) => {
    await rehearse(room);
    await say(room);
    expect(traces(room)).not.toEqual([]);
    expect(filesIn(room.folders.library)).toEqual([]);
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
