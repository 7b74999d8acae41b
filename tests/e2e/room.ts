import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Command } from '@shared/domain/commands';
import { startEngine } from '@shared/domain/engine';
import type { Locale, Session } from '@shared/domain/model';
import type { Ports } from '@shared/domain/ports';
import type { SessionFile } from '@shared/persistence/session-file';
import { sessionFileOf, textOfFile } from '../helpers/session-files';
import { run, smallSession } from '../helpers/small-session';
import { Ballot } from '../play/ballot';
import { Board } from '../play/board';
import { FAST, literally, type Theatre, words } from '../play/director';
import { type Folders, freshFolders, launch, type RunningApp } from '../play/launch';
import { Relay } from '../play/relay';
import { SetUp } from '../play/set-up';
import { Stages } from '../play/stages';
import { WrapUp } from '../play/wrap-up';

export type SavedSession = SessionFile['session'];

const ports: Ports = { now: () => Date.now(), newId: () => crypto.randomUUID() };

/** What a test may say about something that it waits for. */
type Waiting<T> = ReturnType<typeof expect.poll<T>>;

/** One app on folders of its own, and what a test needs to look at: the screen, and the files behind it. */
export class Room {
  readonly folders: Folders;
  readonly theatre: Theatre;
  readonly board: Board;
  readonly ballot: Ballot;
  readonly relay: Relay;
  readonly setUp: SetUp;
  readonly stages: Stages;
  readonly wrapUp: WrapUp;
  #running: RunningApp;

  private constructor(folders: Folders, running: RunningApp) {
    this.folders = folders;
    this.#running = running;
    this.theatre = { page: running.page };
    this.board = new Board(this.theatre, FAST);
    this.ballot = new Ballot(this.theatre, FAST);
    this.relay = new Relay(this.theatre, FAST);
    this.setUp = new SetUp(this.theatre, FAST);
    this.stages = new Stages(this.theatre, FAST);
    this.wrapUp = new WrapUp(this.theatre, FAST);
  }

  static async enter(folders: Folders): Promise<Room> {
    return new Room(folders, await launch(folders));
  }

  get page(): Page {
    return this.theatre.page;
  }

  get app() {
    return this.#running.app;
  }

  /** Ends the app at once, as a power cut would. */
  kill(): Promise<void> {
    return this.#running.kill();
  }

  close(): Promise<void> {
    return this.#running.close();
  }

  /** Starts the app that has ended again, on the same folders. */
  async startAgain(): Promise<void> {
    this.#running = await launch(this.folders);
    this.theatre.page = this.#running.page;
  }

  sessionFiles(): string[] {
    return sessionFilesIn(this.folders.library);
  }

  /** The bytes of the one session file. */
  fileText(): string {
    const [name, ...others] = this.sessionFiles();
    if (name === undefined || others.length > 0) throw new Error('One session file expected');
    return readFileSync(join(this.folders.library, name), 'utf8');
  }

  /** The session as its file has it now; the file follows the screen at a short distance. */
  onDisk(): SavedSession {
    return (JSON.parse(this.fileText()) as SessionFile).session;
  }

  /** The session as its file has it once everything that was done has come there. */
  async saved(): Promise<SavedSession> {
    await this.settled();
    return this.onDisk();
  }

  /** Asks the main process, as the page does. */
  request(name: string, payload: object): Promise<unknown> {
    return this.page.evaluate(
      ([asked, given]) => {
        const { lessons } = window as unknown as {
          lessons: { request(name: string, payload: object): Promise<unknown> };
        };
        return lessons.request(asked, given);
      },
      [name, payload] as const,
    );
  }

  /** Waits until the file has everything that was done, letters included. */
  async settled(): Promise<void> {
    const reply = await this.request('session:get', {});
    const last = (reply as { value: { revision: number } | null }).value?.revision ?? 0;
    await expect.poll(() => this.revision()).toBeGreaterThanOrEqual(last);
  }

  revision(): number {
    return (JSON.parse(this.fileText()) as SessionFile).revision;
  }

  /** Waits until something about the file on the disk is so. */
  savedIs<T>(read: (session: SavedSession) => T): Waiting<T> {
    return expect.poll(() => read(this.onDisk()));
  }

  /** Does something that changes the session, and waits until the change is in the file and the screen knows of that. */
  async changing(act: () => Promise<void>): Promise<void> {
    const before = this.revision();
    await act();
    await expect.poll(() => this.revision()).toBeGreaterThan(before);
    /* Letters that were typed on the way count as changes, too: the file must have come to the last of them. */
    await this.settled();
    /* Answers come in turn: after this one the window has had that of the change, and has drawn what follows from it. */
    await this.page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const { lessons } = window as unknown as {
        lessons: { request(name: string, payload: object): Promise<unknown> };
      };
      await lessons.request('library:list', {});
      await frame();
      await frame();
    });
  }

  /** Opens the sample company from the empty shelf; it stands before its first board. */
  async openSample(): Promise<void> {
    await this.page.getByRole('button', { name: words.library.sample }).click();
    await this.stages.isAt('Went well');
  }

  async chooseInMenu(item: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: words.run.menu, exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  async goToShelf(): Promise<void> {
    await this.chooseInMenu(words.run.toLibrary);
    await expect(this.page.getByRole('heading', { name: words.library.headline })).toBeVisible();
  }

  /** A message that offers to take something back. */
  notice(text: string | RegExp) {
    return this.page.locator('.notice').filter({ hasText: text });
  }

  async undoFromNotice(text: string | RegExp): Promise<void> {
    await this.notice(text).getByRole('button', { name: words.common.undo, exact: true }).click();
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name: typeof name === 'string' ? exactly(name) : name });
  }

  textbox(name: string) {
    return this.page.getByRole('textbox', { name, exact: true });
  }
}

/** The whole name and nothing else, apart from a key that stands behind it. */
const exactly = (name: string): RegExp => new RegExp(`^${literally(name)}(?: \\S+){0,2}$`);

export const sessionFilesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.lessons.json'))
    .map((entry) => entry.name);

/** Lets a test play in an app of its own and clears away afterwards. `prepare` may lay files out before the app starts. */
export async function inRoom(
  prepare: ((folders: Folders) => void) | null,
  play: (room: Room) => Promise<void>,
): Promise<void> {
  const folders = await freshFolders();
  for (const folder of [folders.profile, folders.library, folders.documents]) {
    mkdirSync(folder, { recursive: true });
  }
  prepare?.(folders);
  const room = await Room.enter(folders);
  try {
    await play(room);
  } finally {
    await room.close().catch(() => undefined);
    await folders.remove();
  }
}

/** The settings of somebody who works in a language; with the session that was open when the app ended. */
function layOutSettings(
  { profile }: Folders,
  locale: Locale,
  openSessionId: string | null = null,
): void {
  const settings = {
    locale,
    theme: 'light',
    displayInches: null,
    farthestMetres: null,
    textScale: 1,
    isMuted: false,
    organisation: '',
    templateId: '',
  };
  const state = { settings, openSessionId, minutesFolder: null, isFullScreen: false };
  writeFileSync(join(profile, 'app-state.json'), JSON.stringify(state));
}

export const inBritishEnglish = (folders: Folders): void => layOutSettings(folders, 'en-GB');

export const sessionFileText = (session: Session): string =>
  textOfFile(sessionFileOf(session, 1, { savedAt: new Date().toISOString() }));

/** Lays a session out as if the app had been closed in the middle of it, in the session's language. */
export const withOpen =
  (session: Session) =>
  (folders: Folders): void => {
    layOutSettings(folders, session.meta.locale, session.meta.id);
    writeFileSync(join(folders.library, 'small.lessons.json'), sessionFileText(session));
  };

/** A small morning of three that has begun and stands at a stage. */
export function smallMorning(
  stageTitle: string,
  names?: readonly string[],
  more: (session: Session) => readonly Command[] = () => [],
): Session {
  const perform = (from: Session, ...commands: readonly Command[]) =>
    run(startEngine(from), ports, ...commands).session;
  const planned = smallSession(ports, names);
  const stage = Object.values(planned.stages).find(({ title }) => title === stageTitle);
  if (stage === undefined) throw new Error(`The small morning has no stage: ${stageTitle}`);
  const begun = perform(
    planned,
    { name: 'session.start', payload: {} },
    { name: 'stage.enter', payload: { stageId: stage.id } },
  );
  return perform(begun, ...more(begun));
}

export const stageIdOf = (session: Session, title: string): string =>
  Object.values(session.stages).find((stage) => stage.title === title)?.id ?? '';
