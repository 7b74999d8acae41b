import type { RejectionCode } from '@shared/domain/command';
import type { Command } from '@shared/domain/commands';
import type { Diff } from '@shared/domain/diff';
import { dispatch, type EngineState, redo, startEngine, undo } from '@shared/domain/engine';
import { brokenInvariants } from '@shared/domain/invariants';
import type { Clock, Desk, Note, Person, Relay, Session, Theme } from '@shared/domain/model';
import { type RelayPhase, relayPhaseOf } from '@shared/domain/relay';
import { noteByNumber, notesOfTheme, themesOfStage } from '@shared/domain/selectors';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { smallSession } from '../../helpers/small-session';

/** A record that a test counts on; its absence is the test's failure. */
export function there<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`There is no ${what}`);
  return value;
}

/** One small morning played command by command, every invariant checked after each. */
export class Play {
  readonly ports = countingPorts();
  state: EngineState;

  constructor(names?: readonly string[]) {
    this.state = startEngine(smallSession(this.ports, names));
  }

  get session(): Session {
    return this.state.session;
  }

  /** Performs commands that must succeed; answers with the diff of the last. */
  do(...commands: Command[]): Diff {
    let diff: Diff = [];
    for (const command of commands) {
      const result = dispatch(this.state, command, this.ports);
      if (!result.ok) throw new Error(`${command.name} was refused: ${result.error.code}`);
      this.#become(result.value.state, command.name);
      diff = result.value.diff;
    }
    return diff;
  }

  /** Performs a command that must be refused; answers with the reason. */
  refusal(command: Command): RejectionCode {
    const result = dispatch(this.state, command, this.ports);
    if (result.ok) throw new Error(`${command.name} was not refused`);
    return result.error.code;
  }

  undo(): void {
    const result = undo(this.state);
    if (!result.ok) throw new Error(result.error.code);
    this.#become(result.value.state, 'undo');
  }

  redo(): void {
    const result = redo(this.state);
    if (!result.ok) throw new Error(result.error.code);
    this.#become(result.value.state, 'redo');
  }

  stageId(title = 'Went well'): string {
    return there(
      Object.values(this.session.stages).find((stage) => stage.title === title),
      `stage ${title}`,
    ).id;
  }

  person(name: string): Person {
    return there(
      Object.values(this.session.people).find((person) => person.name === name),
      `person ${name}`,
    );
  }

  personId(name: string): string {
    return this.person(name).id;
  }

  note(number: number): Note {
    return there(noteByNumber(this.session, number), `note ${number}`);
  }

  noteId(number: number): string {
    return this.note(number).id;
  }

  /** The theme with that number on a board. */
  theme(number: number, stage?: string): Theme {
    return there(themesOfStage(this.session, this.stageId(stage))[number - 1], `theme ${number}`);
  }

  themeId(number: number, stage?: string): string {
    return this.theme(number, stage).id;
  }

  /** A board as people read it: each theme's name with the numbers of its notes, in their order. */
  board(stage?: string): [string, number[]][] {
    return themesOfStage(this.session, this.stageId(stage)).map((theme) => [
      theme.name,
      notesOfTheme(this.session, theme.id).map((note) => note.number),
    ]);
  }

  clock(stage?: string): Clock {
    return there(this.session.clocks[this.stageId(stage)], 'clock');
  }

  desk(stage?: string): Desk {
    return there(this.session.desks[this.stageId(stage)], 'desk');
  }

  relay(): Relay {
    return there(this.session.relays[this.stageId()], 'relay');
  }

  /** The name of whoever has the turn in the first question. */
  turn(): string | null {
    const { personId } = this.relay();
    return personId === null ? null : there(this.session.people[personId], 'such person').name;
  }

  phase(): RelayPhase {
    return relayPhaseOf(this.session, this.stageId());
  }

  startRelay(): this {
    this.do({ name: 'relay.start', payload: { stageId: this.stageId() } });
    return this;
  }

  take(): this {
    this.do({ name: 'relay.take', payload: { stageId: this.stageId() } });
    return this;
  }

  write(text: string): this {
    this.do({ name: 'relay.save', payload: { stageId: this.stageId(), text } });
    return this;
  }

  pass(): this {
    this.do({ name: 'relay.pass', payload: { stageId: this.stageId() } });
    return this;
  }

  back(): this {
    this.do({ name: 'relay.back', payload: { stageId: this.stageId() } });
    return this;
  }

  giveTo(name: string): this {
    this.do({
      name: 'relay.giveTo',
      payload: { stageId: this.stageId(), personId: this.personId(name) },
    });
    return this;
  }

  setAttendance(name: string, attendance: Person['attendance']): this {
    this.do({
      name: 'person.setAttendance',
      payload: { id: this.personId(name), attendance },
    });
    return this;
  }

  /** Notes of a question, the first one's number continuing after those that are there. */
  addNotes(texts: readonly string[], stage?: string): this {
    this.do({
      name: 'note.add',
      payload: { stageId: this.stageId(stage), texts: [...texts], authorId: null },
    });
    return this;
  }

  group(number: number, onto: number): this {
    this.do({
      name: 'note.group',
      payload: { id: this.noteId(number), ontoId: this.noteId(onto) },
    });
    return this;
  }

  #become(state: EngineState, after: string): void {
    this.state = state;
    const broken = brokenInvariants(state.session);
    if (broken.length > 0) throw new Error(`After ${after}: ${broken.join('; ')}`);
  }
}
