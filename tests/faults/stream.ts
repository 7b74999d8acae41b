import { randomUUID } from 'node:crypto';
import type { Command } from '@shared/domain/commands';
import { dispatch, type EngineState, redo, startEngine, undo } from '@shared/domain/engine';
import type { Session } from '@shared/domain/model';
import type { Ports } from '@shared/domain/ports';
import { type Pick, randomCommand } from '../helpers/random-command';
import { smallSession } from '../helpers/small-session';
import { randomFrom } from './random';

export type Step =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** A moment in December 2026, in epoch milliseconds; every round begins an hour later, so that no undo step spans two. */
const BEGAN = 1_796_977_800_000;
const ROUND_MS = 3_600_000;
const STEP_MS = 40;
/** Above this many notes the oldest go, so that a long run stays as large as a real morning. */
const MANY_NOTES = 300;

const PHRASES = [
  'The vans were restocked every Friday',
  'Zwei Handbücher lagen aus, beide falsch',
  'On a gagné du temps à l’atelier',
  '¿Por qué nadie llamó al cliente? 👩‍🔧',
  'We shipped late, and we said so too late, twice in a row',
];

/** What somebody has pasted before they type on: long enough to bring the journal to its next segment soon. */
const PASTED = 'Everything that was said last year. '.repeat(500);

/**
 * Clock and ids that follow from the seed and the number of the step alone, so that whoever knows both can compute what the
 * writer must have made of its session. Between two steps they are the real ones, for all that is no part of the session.
 */
export class StreamPorts implements Ports {
  readonly #seed: number;
  readonly #round: number;
  #step: number | null = null;
  #ids = 0;

  constructor(seed: number, round: number) {
    this.#seed = seed;
    this.#round = round;
  }

  /** Takes a step with its own moment and ids. */
  during<T>(step: number, take: () => T): T {
    this.#step = step;
    this.#ids = 0;
    try {
      return take();
    } finally {
      this.#step = null;
    }
  }

  readonly now = (): number =>
    this.#step === null ? Date.now() : BEGAN + this.#round * ROUND_MS + this.#step * STEP_MS;

  readonly newId = (): string => {
    if (this.#step === null) return randomUUID();
    this.#ids += 1;
    return `s${this.#seed.toString(36)}n${this.#step}k${this.#ids}`;
  };
}

/** What people do in a morning: mostly typing, letter by letter, and now and then any other command, undo or redo. */
export class Stream {
  readonly #pick: Pick;
  #phrase = '';
  #typed = 0;
  #isCleared = true;

  constructor(seed: number) {
    this.#pick = randomFrom(seed);
  }

  next(state: EngineState): Step {
    if (this.#phrase !== '') return command(this.#typing(state.session));
    if (!this.#isCleared) {
      this.#isCleared = true;
      return command({ name: 'draft.set', payload: { field: 'write', text: '' } });
    }
    const dice = this.#pick(100);
    if (dice < 40) {
      const pasted = this.#pick(10) === 0 ? PASTED : '';
      this.#phrase = pasted + (PHRASES[this.#pick(PHRASES.length)] ?? 'x');
      this.#typed = pasted.length;
      this.#isCleared = false;
      return command(this.#typing(state.session));
    }
    if (dice < 50 && state.past.length > 0) return { kind: 'undo' };
    if (dice < 55 && state.future.length > 0) return { kind: 'redo' };
    const [oldest, ...others] = Object.keys(state.session.notes);
    if (oldest !== undefined && others.length >= MANY_NOTES) {
      return command({ name: 'note.remove', payload: { id: oldest } });
    }
    return command(randomCommand(state.session, this.#pick));
  }

  #typing(session: Session): Command {
    const letters = [...this.#phrase];
    if (this.#typed < letters.length) {
      this.#typed += 1;
      const text = letters.slice(0, this.#typed).join('');
      return { name: 'draft.set', payload: { field: 'write', text } };
    }
    const stageIds = Object.keys(session.stages);
    const stageId = stageIds[this.#pick(stageIds.length)] ?? 'missing';
    const texts = [this.#phrase];
    this.#phrase = '';
    return { name: 'note.add', payload: { stageId, texts, authorId: null } };
  }
}

const command = (of: Command): Step => ({ kind: 'command', command: of });

/** Whether a step is one letter on its way into a note. */
export const isLetter = (step: Step): boolean =>
  step.kind === 'command' && step.command.name === 'draft.set' && step.command.payload.text !== '';

/** Performs a step on the pure core; a refused one changes nothing. */
export function perform(state: EngineState, step: Step, ports: Ports): EngineState {
  const result =
    step.kind === 'undo'
      ? undo(state)
      : step.kind === 'redo'
        ? redo(state)
        : dispatch(state, step.command, ports);
  return result.ok ? result.value.state : state;
}

/** The session that a run begins with. */
export function firstSession(seed: number): Session {
  const ports = new StreamPorts(seed, 0);
  return ports.during(0, () => smallSession(ports));
}

export interface Known {
  readonly session: Session;
  readonly revision: number;
}

/** Computes the state that a round's stream has made when it reaches a revision; the disk is not asked. */
export function foldTo(from: Known, seed: number, round: number, revision: number): Known {
  const ports = new StreamPorts(seed, round);
  const stream = new Stream(seed);
  let state = startEngine(from.session, from.revision);
  for (let step = 1; state.revision < revision; step += 1) {
    const before = state;
    state = ports.during(step, () => perform(before, stream.next(before), ports));
  }
  return { session: state.session, revision: state.revision };
}
