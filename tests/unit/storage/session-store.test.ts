import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from '@shared/domain/model';
import { fromSessionFile } from '@shared/persistence/session-file';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SessionStore, type StoreState } from '../../../electron/main/storage/session-store';
import { Play } from '../domain/play';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const stores: SessionStore[] = [];
afterEach(() => {
  for (const store of stores.splice(0)) store.dispose();
});

const titled = (title: string): Session => {
  const play = new Play();
  play.do({ name: 'meta.edit', payload: { fields: { title } } });
  return play.session;
};

/** A store with everything that it told. */
function opened(path = folder.in('a.lessons.json')) {
  const states: StoreState[] = [];
  const store = new SessionStore(path, '0.1.0', (state) => states.push(state));
  stores.push(store);
  return { store, states, told: () => states.map((state) => `${state.kind} ${state.revision}`) };
}

async function onDisk(path = folder.in('a.lessons.json')) {
  const result = fromSessionFile(JSON.parse(await readFile(path, 'utf8')));
  if (!result.ok) throw new Error(result.error);
  return { revision: result.value.revision, title: result.value.session.meta.title };
}

describe('saving a session', () => {
  it('answers when the file holds it', async () => {
    const { store, told } = opened();
    const saving = store.save(titled('One'), 1);
    expect(told()).toEqual(['saving 1']);
    expect(await saving).toBe(true);
    expect(await onDisk()).toEqual({ revision: 1, title: 'One' });
    expect(told()).toEqual(['saving 1', 'saved 1']);
  });

  it('puts everything that comes during a write into the next one, and answers everybody', async () => {
    const { store, told } = opened();
    const answers = Array.from({ length: 101 }, (_, at) =>
      store.save(titled(`Title ${at}`), at + 1),
    );
    expect(await Promise.all(answers)).toEqual(answers.map(() => true));
    expect(await onDisk()).toEqual({ revision: 101, title: 'Title 100' });
    expect(told()).toEqual(['saving 1', 'saved 1', 'saving 101', 'saved 101']);
  });

  it('takes a new write after each pause', async () => {
    const { store, told } = opened();
    for (const revision of [1, 2, 3]) await store.save(titled(`${revision}`), revision);
    expect(told()).toHaveLength(6);
    expect(await folder.names()).toEqual(['a.lessons.json']);
  });
});

describe('a folder that cannot be written to', () => {
  const path = () => folder.in('gone', 'a.lessons.json');

  it('is reported, with an answer for everybody who waits', async () => {
    const { store, states } = opened(path());
    const answers = [store.save(titled('One'), 1), store.save(titled('Two'), 2)];
    expect(await Promise.all(answers)).toEqual([false, false]);
    expect(states.at(-1)).toEqual({
      kind: 'failed',
      revision: 1,
      failure: { code: 'cannot-save', detail: 'ENOENT' },
    });
    expect(await store.flush()).toBe(false);
  });

  it('is tried again and again, and once it is back everything is saved without anybody asking', async () => {
    const { store, told } = opened(path());
    await store.save(titled('One'), 1);
    expect(await store.save(titled('Two'), 2)).toBe(false);
    await vi.waitFor(
      () => expect(told().filter((line) => line === 'failed 2').length).toBeGreaterThan(1),
      20_000,
    );
    await mkdir(folder.in('gone'));
    await vi.waitFor(() => expect(told().at(-1)).toBe('saved 2'), 20_000);
    expect(await onDisk(path())).toEqual({ revision: 2, title: 'Two' });
    const { length } = told();
    await wait(1_500);
    expect(told()).toHaveLength(length);
  });

  it('that goes in the middle costs nothing that had been saved', async () => {
    await mkdir(folder.in('gone'));
    const { store } = opened(path());
    expect(await store.save(titled('One'), 1)).toBe(true);
    await rename(folder.in('gone'), folder.in('elsewhere'));
    expect(await store.save(titled('Two'), 2)).toBe(false);
    expect(await onDisk(folder.in('elsewhere', 'a.lessons.json'))).toMatchObject({ title: 'One' });
    await rename(folder.in('elsewhere'), folder.in('gone'));
    expect(await store.save(titled('Three'), 3)).toBe(true);
    expect(await onDisk(path())).toEqual({ revision: 3, title: 'Three' });
  });
});

describe('flushing', () => {
  it('has nothing to do where nothing is unsaved', async () => {
    const { store, told } = opened();
    expect(await store.flush()).toBe(true);
    await store.save(titled('One'), 1);
    expect(await store.flush()).toBe(true);
    expect(told()).toEqual(['saving 1', 'saved 1']);
  });

  it('waits for what is under way, also for what comes meanwhile', async () => {
    const { store } = opened();
    void store.save(titled('One'), 1);
    const flushed = store.flush();
    void store.save(titled('Two'), 2);
    expect(await flushed).toBe(true);
    expect(await onDisk()).toEqual({ revision: 2, title: 'Two' });
  });

  it('writes at once what had failed before', async () => {
    await writeFile(folder.in('gone'), 'a file where the folder should be');
    const { store } = opened(folder.in('gone', 'a.lessons.json'));
    expect(await store.save(titled('One'), 1)).toBe(false);
    await rename(folder.in('gone'), folder.in('other'));
    await mkdir(folder.in('gone'));
    expect(await store.flush()).toBe(true);
    expect(await onDisk(folder.in('gone', 'a.lessons.json'))).toMatchObject({ title: 'One' });
  });
});

describe('a store that is disposed of', () => {
  it('does not try again', async () => {
    const { store, told } = opened(folder.in('gone', 'a.lessons.json'));
    await store.save(titled('One'), 1);
    store.dispose();
    await mkdir(folder.in('gone'));
    await wait(1_500);
    expect(told()).toEqual(['saving 1', 'failed 1']);
  });

  it('does not try again either where the write under way fails only then', async () => {
    const { store, told } = opened(folder.in('gone', 'a.lessons.json'));
    const saving = store.save(titled('One'), 1);
    store.dispose();
    expect(await saving).toBe(false);
    await mkdir(folder.in('gone'));
    await wait(1_500);
    expect(told()).toEqual(['saving 1', 'failed 1']);
  });
});
