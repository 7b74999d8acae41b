import { readFile, rename } from 'node:fs/promises';
import type { Command } from '@shared/domain/commands';
import { applyDiff } from '@shared/domain/diff';
import type { SaveState, SessionChange } from '@shared/ipc/contract';
import { fromSessionFile, toSessionFile } from '@shared/persistence/session-file';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SessionService } from '../../../electron/main/session/session-service';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { smallSession } from '../../helpers/small-session';
import { scratchFolder } from '../storage/scratch';

const folder = scratchFolder();
const path = () => folder.in('a.lessons.json');
const services: SessionService[] = [];
afterEach(async () => {
  for (const service of services.splice(0)) await service.close();
});

const retitle = (title: string): Command => ({ name: 'meta.edit', payload: { fields: { title } } });
const addPerson = (name: string): Command => ({
  name: 'people.add',
  payload: { people: [{ name, role: '', isManagement: false }] },
});

function opened(revision = 0) {
  const ports = countingPorts();
  const changes: SessionChange[] = [];
  const states: SaveState[] = [];
  const service = new SessionService(ports, '0.1.0', {
    onChange: (change) => changes.push(change),
    onSaveState: (state) => states.push(state),
  });
  services.push(service);
  const session = smallSession(ports);
  const view = service.open(session, revision, path());
  return { service, session, changes, states, view };
}

async function onDisk() {
  const result = fromSessionFile(JSON.parse(await readFile(path(), 'utf8')));
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('an open session', () => {
  it('is shown with its revision and nothing to take back', () => {
    const { service, session, view } = opened(12);
    expect(view).toEqual({ session, revision: 12, labels: { undo: null, redo: null } });
    expect(service.view()).toEqual(view);
    expect(service.path).toBe(path());
  });

  it('answers a command when the file holds the change', async () => {
    const { service } = opened();
    expect(await service.dispatch(retitle('On disk'))).toEqual({
      ok: true,
      value: { revision: 1, isSaved: true },
    });
    expect(await onDisk()).toMatchObject({ revision: 1, session: { meta: { title: 'On disk' } } });
  });

  it('tells the windows at once, with the diff that makes the new state of the old', async () => {
    const { service, session, changes } = opened();
    const answer = service.dispatch(addPerson('Dan'));
    expect(changes).toHaveLength(1);
    const [change] = changes;
    expect(change).toMatchObject({
      sessionId: session.meta.id,
      revision: 1,
      labels: { undo: 'people.add', redo: null },
    });
    expect(applyDiff(session, change?.diff ?? [])).toEqual(service.view()?.session);
    await answer;
  });

  it('takes commands one after the other, however fast they come', async () => {
    const { service, session, changes } = opened();
    const names = Array.from({ length: 50 }, (_, at) => `Person ${at}`);
    const answers = await Promise.all(names.map((name) => service.dispatch(addPerson(name))));
    expect(answers.every((answer) => answer.ok && answer.value.isSaved)).toBe(true);
    expect(changes.map((change) => change.revision)).toEqual(names.map((_, at) => at + 1));
    const replayed = changes.reduce((state, change) => applyDiff(state, change.diff), session);
    const { session: saved, revision } = await onDisk();
    expect(saved).toEqual(replayed);
    expect([Object.keys(saved.people).length, revision]).toEqual([53, 50]);
  });

  it('tells nobody and writes nothing where a command is refused or changes nothing', async () => {
    const { service, changes, states } = opened();
    expect(await service.dispatch({ name: 'note.remove', payload: { id: 'gone' } })).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await service.dispatch(retitle('Small'))).toEqual({
      ok: true,
      value: { revision: 0, isSaved: true },
    });
    expect([changes, states, await folder.names()]).toEqual([[], [], []]);
  });

  it('undoes and does again, each on disk', async () => {
    const { service, changes } = opened();
    await service.dispatch(retitle('New'));
    expect(await service.undo()).toMatchObject({ ok: true, value: { revision: 2, isSaved: true } });
    expect((await onDisk()).session.meta.title).toBe('Small');
    expect(changes.at(-1)?.labels).toEqual({ undo: null, redo: 'meta.edit' });
    expect(await service.redo()).toMatchObject({ ok: true, value: { revision: 3, isSaved: true } });
    expect((await onDisk()).session.meta.title).toBe('New');
    expect(await service.redo()).toEqual({ ok: false, error: { code: 'nothing-to-redo' } });
  });

  it('goes on after a restart where the file had left it', async () => {
    const { service } = opened();
    await service.dispatch(addPerson('Dan'));
    await service.close();
    const { session, revision } = await onDisk();
    const again = opened().service;
    again.open(session, revision, path());
    expect(await again.dispatch(retitle('Later'))).toMatchObject({
      ok: true,
      value: { revision: 2 },
    });
    expect(await onDisk()).toMatchObject({ revision: 2, session: { meta: { title: 'Later' } } });
  });
});

describe('a disk that refuses', () => {
  it('is told in the answer and as a state, and everything is saved once it is back', async () => {
    const { service, states } = opened();
    await service.dispatch(retitle('One'));
    const home = folder.path;
    await rename(home, `${home}-away`);
    expect(await service.dispatch(retitle('Two'))).toMatchObject({
      ok: true,
      value: { isSaved: false },
    });
    expect(await service.dispatch(retitle('Two'))).toMatchObject({
      ok: true,
      value: { isSaved: false },
    });
    expect(states.at(-1)).toMatchObject({ kind: 'failed', failure: { code: 'cannot-save' } });
    expect(await service.close()).toBe(false);
    expect(service.view()?.session.meta.title).toBe('Two');
    await rename(`${home}-away`, home);
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ kind: 'saved', revision: 2 }), 20_000);
    expect((await onDisk()).session.meta.title).toBe('Two');
    expect(await service.close()).toBe(true);
  });
});

describe('closing', () => {
  it('writes what is open and lets go of it', async () => {
    const { service } = opened();
    void service.dispatch(retitle('Last words'));
    expect(await service.close()).toBe(true);
    expect((await onDisk()).session.meta.title).toBe('Last words');
    expect([service.view(), service.path]).toEqual([null, null]);
    expect(await service.dispatch(retitle('x'))).toEqual({
      ok: false,
      error: { code: 'no-session-open' },
    });
    expect(await service.undo()).toEqual({ ok: false, error: { code: 'no-session-open' } });
    expect([await service.close(), await service.flush()]).toEqual([true, true]);
  });

  it('waits for what comes while it is under way: nothing is written after it', async () => {
    const { service, session } = opened();
    void service.dispatch(addPerson('Dan'));
    const closing = service.close();
    void service.dispatch(addPerson('Eve'));
    expect(await closing).toBe(true);
    const bytes = await readFile(path(), 'utf8');
    expect(Object.keys((await onDisk()).session.people)).toHaveLength(5);
    expect(bytes).not.toBe(
      JSON.stringify(toSessionFile(session, 0, { appVersion: '', savedAt: '' })),
    );
    expect(await folder.names()).toEqual(['a.lessons.json']);
  });

  it('is not needed for flushing', async () => {
    const { service } = opened();
    void service.dispatch(retitle('Flushed'));
    expect(await service.flush()).toBe(true);
    expect((await onDisk()).session.meta.title).toBe('Flushed');
    expect(service.view()).not.toBeNull();
  });
});
