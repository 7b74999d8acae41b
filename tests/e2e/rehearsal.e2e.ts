import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Session } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import type { CompanyView } from '@shared/ipc/contract';
import { textsFor } from '@shared/text';
import { yearInput } from '../helpers/workshop-years';
import { words } from '../play/director';
import { answerSaveDialog } from './helpers';
import { lookOver } from './look-over';
import { perform } from './places/place';
import { inBritishEnglish, inRoom, type Room } from './room';
import { changeSettings, drawn, setUnit } from './room-settings';

const { rehearsal, library, minutesScreen } = words;
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

/** Every file under a folder. Links, and what goes away while one looks, have no words in them. */
function filesIn(folder: string): string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });
}

function bytesOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

const OWN = ['safety', 'rehearsals'];
const traces = ({ folders }: Room): string[] =>
  [folders.library, ...OWN.map((name) => join(folders.profile, name))]
    .flatMap(filesIn)
    .filter((path) => bytesOf(path).includes(SAID));

/** Every file of the profile, the library and the documents that has words or the id of a rehearsal in it, or in its name. */
const remainsOf = ({ folders }: Room, id: string): string[] =>
  [folders.library, folders.profile, folders.documents].flatMap(filesIn).filter((path) => {
    const bytes = bytesOf(path);
    return [SAID, id].some((trace) => bytes.includes(trace) || path.includes(trace));
  });

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

test('every stage holds under the ribbon of a rehearsal what it holds without it, in usual and in deep rooms', () =>
  inRoom(inBritishEnglish, async (room) => {
    await changeSettings(room, { locale: 'de' });
    await room.button(textsFor('de').rehearsal.short).click();
    await expect(room.page.getByText(textsFor('de').rehearsal.ribbon)).toBeVisible();
    const found: string[] = [];
    for (const stage of stagesOf(await openSession(room))) {
      await perform(room, [{ name: 'stage.enter', payload: { stageId: stage.id } }]);
      for (const unit of [3.2, 5.2]) {
        await setUnit(room, unit);
        await drawn(room.page);
        const flaws = await lookOver(room.page);
        found.push(
          ...flaws.map((flaw) => `${stage.title} · ${unit} · ${Object.values(flaw).join(' · ')}`),
        );
      }
    }
    expect(found).toEqual([]);
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

test('whoever rehearses alone lets the others write with one key or press, and can take it back', () =>
  inRoom(inBritishEnglish, async (room) => {
    await rehearse(room);
    const others = room.button(rehearsal.others.notes);
    await expect(others).toHaveCount(0);
    const { stages } = await openSession(room);
    const stageId = Object.values(stages).find(({ kind }) => kind === 'question')?.id ?? '';
    await perform(room, [
      { name: 'stage.enter', payload: { stageId } },
      { name: 'desk.step', payload: { stageId, step: 'write' } },
      { name: 'relay.start', payload: { stageId } },
    ]);
    await expect(others).toBeVisible();
    await room.relay.takeKeyboard();
    await room.page.keyboard.type('Written by hand');
    await room.page.keyboard.press('F7');
    await expect(room.notice(rehearsal.othersDid.notes(13))).toBeVisible();
    expect(Object.keys((await openSession(room)).notes)).toHaveLength(13);
    await room.page.keyboard.type(', to the end');
    await room.page.keyboard.press('Enter');
    await expect(room.page.getByRole('heading', { name: words.relay.lapEnd.all })).toBeVisible();
    const texts = Object.values((await openSession(room)).notes).map(({ text }) => text);
    expect(texts).toHaveLength(14);
    expect(texts).toContain('Written by hand, to the end');
    await expect(others).toHaveCount(0);

    await perform(room, [{ name: 'relay.start', payload: { stageId } }]);
    await others.click();
    await expect(room.notice(rehearsal.othersDid.notes(3))).toBeVisible();
    await room.undoFromNotice(rehearsal.othersDid.notes(3));
    await expect(others).toBeVisible();
    expect(Object.keys((await openSession(room)).notes)).toHaveLength(14);
  }));

test('commitments and ratings of the others come with the same press', () =>
  inRoom(inBritishEnglish, async (room) => {
    await rehearse(room);
    const stageOf = async (wanted: string) =>
      Object.values((await openSession(room)).stages).find(({ kind }) => kind === wanted)?.id ?? '';
    await perform(room, [
      { name: 'stage.enter', payload: { stageId: await stageOf('commitments') } },
    ]);
    await room.button(rehearsal.others.commitments).click();
    await expect(room.notice(rehearsal.othersDid.commitments(13))).toBeVisible();
    expect(Object.keys((await openSession(room)).commitments)).toHaveLength(13);
    await perform(room, [{ name: 'stage.enter', payload: { stageId: await stageOf('close') } }]);
    await room.button(rehearsal.others.ratings).click();
    await expect(room.notice(rehearsal.othersDid.ratings(13))).toBeVisible();
    expect(Object.keys((await openSession(room)).ratings)).toHaveLength(13);
  }));

test('nothing of it stands in a session of the sample company', () =>
  inRoom(inBritishEnglish, async (room) => {
    await room.openSample();
    const stageId = (await openSession(room)).position.stageId ?? '';
    await perform(room, [
      { name: 'desk.step', payload: { stageId, step: 'write' } },
      { name: 'relay.start', payload: { stageId } },
    ]);
    await room.relay.takeKeyboard();
    await expect(room.button(rehearsal.others.notes)).toHaveCount(0);
    const before = Object.keys((await openSession(room)).notes).length;
    await room.page.keyboard.press('F7');
    await room.page.keyboard.type('mine');
    expect(Object.keys((await openSession(room)).notes)).toHaveLength(before);
  }));

for (const [how, end] of [
  ['left', (room: Room) => room.button(rehearsal.leave).click()],
  ['quit', (room: Room) => room.close()],
] as const) {
  test(`when a rehearsal is ${how}, nothing remains of it but the Word file that was saved`, () =>
    inRoom(inBritishEnglish, async (room) => {
      await rehearse(room);
      await say(room);
      const { meta } = await openSession(room);
      /* Another title gives its file another name; half-typed words are kept, too. */
      await perform(room, [
        { name: 'meta.edit', payload: { fields: { title: `${SAID} again` } } },
        { name: 'draft.set', payload: { field: 'probe', text: SAID } },
      ]);
      await room.chooseInMenu(words.run.toMinutes);
      const saved = join(room.folders.documents, 'rehearsed.docx');
      await answerSaveDialog(room.app, saved);
      await room.button(minutesScreen.save).click();
      await expect.poll(() => existsSync(saved)).toBe(true);
      await expect(room.button(minutesScreen.save)).toBeEnabled();
      expect(remainsOf(room, meta.id)).not.toEqual([]);
      await end(room);
      await expect.poll(() => remainsOf(room, meta.id), { timeout: 15_000 }).toEqual([]);
      expect(filesIn(room.folders.documents)).toEqual([saved]);
      expect(filesIn(room.folders.library)).toEqual([]);
      expect(filesIn(join(room.folders.profile, 'rehearsals'))).toEqual([]);
    }));
}

test('the sample company counts as a sample, never as a real session', () =>
  inRoom(inBritishEnglish, async (room) => {
    await room.openSample();
    expect((await room.saved()).meta.use).toBe('sample');
  }));
