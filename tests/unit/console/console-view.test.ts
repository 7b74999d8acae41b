import type { Command } from '@shared/domain/commands';
import { startEngine } from '@shared/domain/engine';
import type { Session, Stage } from '@shared/domain/model';
import { currentStageOf, peopleOf, stagesOf } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import {
  centreOf,
  comingOf,
  coveredLettersOf,
  runSheetOf,
  unheardOf,
} from '../../../renderer/src/console/console-view';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { run, smallSession } from '../../helpers/small-session';

const ports = countingPorts();
const MINUTE = 60_000;

/** A begun morning at its first question, after some commands. */
function at(
  build: (ids: {
    stage: string;
    stages: readonly string[];
    people: readonly string[];
  }) => Command[],
): { session: Session; stage: Stage } {
  const made = smallSession(ports);
  const stages = stagesOf(made).map(({ id }) => id);
  const [, stage = ''] = stages;
  const people = peopleOf(made).map(({ id }) => id);
  const { session } = run(
    startEngine(made),
    ports,
    { name: 'session.start', payload: {} },
    { name: 'stage.enter', payload: { stageId: stage } },
    ...build({ stage, stages, people }),
  );
  const here = currentStageOf(session);
  if (here === null) throw new Error('A morning has stages');
  return { session, stage: here };
}

const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

describe('who or what is in the middle', () => {
  it('is nobody in the silence, and whoever has the keyboard in the writing', () => {
    const silent = at(() => []);
    expect(centreOf(silent.session, silent.stage)).toBeNull();
    const typing = at(({ stage }) => [
      { name: 'desk.step', payload: { stageId: stage, step: 'write' } },
      { name: 'relay.start', payload: { stageId: stage } },
    ]);
    const turn = { kind: 'turn', name: 'Ada', thenName: 'Ben', typist: '' };
    expect(centreOf(typing.session, typing.stage)).toEqual({ ...turn, isTaken: false });
  });

  it('is the theme that is talked about, by its number', () => {
    const { session, stage } = at(({ stage: id }) => [
      { name: 'note.add', payload: { stageId: id, texts: ['One'], authorId: null } },
      { name: 'desk.step', payload: { stageId: id, step: 'discuss' } },
    ]);
    const grouped = run(startEngine(session), ports, {
      name: 'theme.add',
      payload: { noteIds: Object.keys(session.notes), name: 'Handover' },
    });
    const [themeId = ''] = Object.keys(grouped.session.themes);
    const talking = run(grouped, ports, {
      name: 'desk.theme',
      payload: { stageId: stage.id, themeId },
    }).session;
    expect(centreOf(talking, stage)).toEqual({ kind: 'theme', number: 1, name: 'Handover' });
  });
});

describe('what comes next', () => {
  it('is a step with the stage behind it, then the stage with its minutes, then nothing', () => {
    const thinking = at(() => []);
    expect(comingOf(thinking.session, thinking.stage)).toMatchObject({
      next: { kind: 'step', step: 'write' },
      plannedMs: null,
      laterStage: { title: 'To change' },
    });
    const talking = at(({ stage }) => [
      { name: 'desk.step', payload: { stageId: stage, step: 'discuss' } },
    ]);
    expect(comingOf(talking.session, talking.stage)).toMatchObject({
      next: { kind: 'stage', stage: { title: 'To change' } },
      plannedMs: 10 * MINUTE,
      laterStage: null,
    });
    const closing = at(({ stages }) => [
      { name: 'stage.enter', payload: { stageId: stages.at(-1) ?? '' } },
    ]);
    expect(comingOf(closing.session, closing.stage).next).toBeNull();
  });
});

describe('who has not been heard', () => {
  it('is whoever is here and has no note in this question', () => {
    const { session, stage } = at(({ stage: id, stages, people }) => [
      { name: 'note.add', payload: { stageId: id, texts: ['One'], authorId: people[0] ?? null } },
      {
        name: 'note.add',
        payload: { stageId: stages[2] ?? '', texts: ['Elsewhere'], authorId: people[1] ?? null },
      },
      {
        name: 'person.setAttendance',
        payload: { id: people[2] ?? '', attendance: 'left' },
      },
    ]);
    const unheard = unheardOf(session, stage);
    expect(unheard.kind).toBe('note');
    expect(names(unheard.people)).toEqual(['Ben']);
  });

  it('is whoever has not voted while dots are given, and never by a show of fingers', () => {
    const { session, stage } = at(({ stage: id }) => [
      { name: 'desk.step', payload: { stageId: id, step: 'vote' } },
    ]);
    const [ada = ''] = Object.keys(session.people);
    const ballot = {
      id: stage.id,
      method: 'turns',
      dots: 3,
      turn: 1,
      personId: ada,
      votes: {},
      counts: {},
      doneIds: [ada],
      isShown: false,
      talkOrder: [],
    } as const;
    const voting = { ...session, ballots: { [stage.id]: ballot } };
    expect(unheardOf(voting, stage).kind).toBe('vote');
    expect(names(unheardOf(voting, stage).people)).toEqual(['Ben', 'Cleo']);
    const fingers = { ...session, ballots: { [stage.id]: { ...ballot, method: 'fingers' } } };
    expect(unheardOf(fingers as Session, stage).kind).toBe('note');
    const shown = { ...session, ballots: { [stage.id]: { ...ballot, isShown: true } } };
    expect(unheardOf(shown, stage).kind).toBe('note');
  });

  it('is whoever has written nothing at all where no question is asked', () => {
    const { session, stage } = at(({ stage: id, stages, people }) => [
      { name: 'note.add', payload: { stageId: id, texts: ['One'], authorId: people[1] ?? null } },
      { name: 'stage.enter', payload: { stageId: stages[3] ?? '' } },
    ]);
    const unheard = unheardOf(session, stage);
    expect(unheard.kind).toBe('morning');
    expect(names(unheard.people)).toEqual(['Ada', 'Cleo']);
  });
});

describe('letters that the room does not see', () => {
  it('are those of a covered turn that has been taken', () => {
    const covered = (more: (stage: string) => Command[]) =>
      at(({ stage }) => [
        { name: 'meta.edit', payload: { fields: { typing: 'covered' } } },
        { name: 'desk.step', payload: { stageId: stage, step: 'write' } },
        { name: 'relay.start', payload: { stageId: stage } },
        ...more(stage),
      ]);
    const waiting = covered(() => []);
    expect(coveredLettersOf(waiting.session, waiting.stage)).toBeNull();
    const typing = covered((stageId) => [
      { name: 'relay.take', payload: { stageId } },
      { name: 'desk.draft', payload: { stageId, text: 'Half' } },
    ]);
    expect(coveredLettersOf(typing.session, typing.stage)).toBe('Half');
  });
});

describe('the run sheet', () => {
  it('counts the real minutes of the present stage on', () => {
    const { session, stage } = at(() => []);
    const sheet = runSheetOf(session, stage.id, ports.now() + 3 * MINUTE);
    expect(sheet.map(({ state }) => state)).toEqual(['done', 'now', 'next', 'next', 'next']);
    expect(sheet.map(({ realMs }) => realMs)).toEqual([0, 3 * MINUTE, 0, 0, 0]);
  });
});
