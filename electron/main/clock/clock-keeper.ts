import type { Command } from '@shared/domain/commands';
import type { Clock, Session } from '@shared/domain/model';
import { currentStageOf } from '@shared/domain/selectors';
import { standingBoxesOf } from '@shared/domain/time-box';
import type { ClockNews, ClockStop } from '@shared/ipc/contract';
import type { BeatFile } from './beat-file';
import type { PresentClock, TimeMark } from './present-clock';

/** The open session, as far as its clocks are concerned. */
export interface SessionOfClocks {
  session(): Session | null;
  /** Performs a command; what becomes of it is the session's business. */
  perform(command: Command): Promise<unknown>;
}

interface ClockKeeperParts {
  readonly clock: PresentClock;
  readonly open: SessionOfClocks;
  readonly beats: Pick<BeatFile, 'of' | 'write'>;
  readonly tell: (news: ClockNews) => void;
}

/** How often the keeper looks round. */
export const BEAT_MS = 5_000;
/** So many looks make one entry in the beat file. */
const BEATS_PER_ENTRY = 3;
/** Longer between two looks than any busy computer needs: it slept, even where the system did not say so. */
const MISSED_MS = 60_000;
/** A session opened again within this time was only interrupted, and its clock goes on. */
const INTERRUPTION_MS = 10 * 60_000;
/** An entry is at most this much older than the end that it stands for. */
const ENTRY_AGE_MS = 2 * BEATS_PER_ENTRY * BEAT_MS;
/** Two readings of a clock that nobody set differ by less. */
const SKEW_MS = 2_000;

/** Stops the running clocks as of the moment when the computer fell asleep or the app ended, because the room did not use that time. */
export class ClockKeeper {
  readonly #parts: ClockKeeperParts;
  #stop: ClockStop | null = null;
  #lastLook: TimeMark;
  #looks = 0;
  #asleepSince: TimeMark | null = null;

  constructor(parts: ClockKeeperParts) {
    this.#parts = parts;
    this.#lastLook = parts.clock.mark();
  }

  /** What a window has to know of the clocks now. */
  news(): ClockNews {
    return { now: this.#parts.clock.now(), stop: this.#stop };
  }

  /** To be called every `BEAT_MS`. */
  async look(): Promise<void> {
    const { clock, open, beats } = this.#parts;
    const before = this.#lastLook;
    const now = clock.mark();
    if (this.#asleepSince === null && now.monotonic - before.monotonic > MISSED_MS) {
      await this.#awoke(before);
      return;
    }
    this.#lastLook = now;
    const session = open.session();
    const [running] = runningClocksOf(session);
    if (this.#stop !== null && !isStanding(this.#stop, session)) this.#stop = null;
    this.#looks = (this.#looks + 1) % BEATS_PER_ENTRY;
    /* Nobody goes on with a rehearsal after an end of the app, and nothing of it is kept. */
    const isKept = session !== null && session.meta.use !== 'rehearsal';
    if (isKept && running !== undefined && this.#looks === 0) {
      await beats.write(session.meta.id, { at: now.present, wall: now.wall });
    }
  }

  /** The computer is about to sleep. Some systems say so only after it has slept; then it slept since the last look. */
  async fallAsleep(): Promise<void> {
    const now = this.#parts.clock.mark();
    const isLate = now.wall - this.#lastLook.wall > MISSED_MS;
    this.#asleepSince = isLate ? this.#lastLook : now;
    await this.#pauseAsOf(this.#asleepSince.present, 'sleep');
  }

  async wakeUp(): Promise<void> {
    const since = this.#asleepSince ?? this.#lastLook;
    await this.#awoke(since);
  }

  /**
   * A session was opened.
   * @param lastChange when it was changed last, as the app that changed it counted time, epoch milliseconds; 0: unknown
   */
  async opened(lastChange: number): Promise<void> {
    const { clock, open, beats } = this.#parts;
    const session = open.session();
    const running = runningClocksOf(session);
    if (session === null || running.length === 0) return;
    const beat = beats.of(session.meta.id);
    /* Where somebody changed the session long after this computer's last beat, it ran on another one since. */
    const isOurs = beat !== null && lastChange - beat.at < ENTRY_AGE_MS;
    const seenAt = isOurs ? Math.max(beat.at, lastChange) : lastChange;
    const skew = isOurs ? beat.at - beat.wall : 0;
    const now = clock.mark();
    const awayMs = now.wall - (seenAt - skew);
    if (awayMs > INTERRUPTION_MS || awayMs < -SKEW_MS) {
      await this.#pauseAsOf(seenAt, 'absence');
    } else if (Math.abs(now.present - now.wall - skew) > SKEW_MS) {
      /* The computer's clock was set while the app ran: what had run stays counted, and counts on in the new time. */
      await this.#pauseAsOf(seenAt, null);
      for (const { id } of running)
        await open.perform({ name: 'box.start', payload: { boxId: id } });
    }
  }

  async #awoke(since: TimeMark): Promise<void> {
    const { clock, tell } = this.#parts;
    const wasTold = this.#asleepSince !== null;
    this.#asleepSince = null;
    const { wall, monotonic } = clock.mark();
    clock.addSleep(since);
    this.#lastLook = clock.mark();
    if (!wasTold && Math.max(wall - since.wall, monotonic - since.monotonic) > MISSED_MS) {
      await this.#pauseAsOf(since.present, 'sleep');
    }
    tell(this.news());
  }

  async #pauseAsOf(at: number, because: ClockStop['because'] | null): Promise<void> {
    const { open, tell } = this.#parts;
    const session = open.session();
    const running = runningClocksOf(session);
    const stage = session === null ? null : currentStageOf(session);
    if (session === null || running.length === 0) return;
    /* All at once: none of them may wait for a disk that is about to sleep. */
    const pauses = running.map(({ id }) =>
      open.perform({ name: 'box.pause', payload: { boxId: id, at } }),
    );
    if (because !== null && stage !== null) {
      const boxIds = running.map(({ id }) => id);
      this.#stop = { sessionId: session.meta.id, stageId: stage.id, boxIds, because };
      tell(this.news());
    }
    await Promise.all(pauses);
  }
}

/** Whether the room's time is running, and somebody may look at the display without touching anything. */
export const hasRunningClock = (session: Session | null): boolean =>
  runningClocksOf(session).length > 0;

function runningClocksOf(session: Session | null): Clock[] {
  if (session === null || session.meta.closedAt !== null) return [];
  return Object.values(session.clocks).filter((clock) => clock.runningSince !== null);
}

/** Whether the room is still where its clocks were stopped, and one of them has not been started again. */
const isStanding = (stop: ClockStop, session: Session | null): boolean =>
  session?.meta.id === stop.sessionId &&
  session.position.stageId === stop.stageId &&
  standingBoxesOf(session, stop.boxIds).length > 0;
