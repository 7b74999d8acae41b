import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenInvariants } from '@shared/domain/invariants';
import { sessionLike } from '@shared/domain/new-session';
import { type SampleMorning, sampleSession } from '@shared/domain/sample-session';
import {
  countsOf,
  currentStageOf,
  notesOfStage,
  peopleOf,
  stagesOf,
  stateOf,
} from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { smallSession } from '../../helpers/small-session';
import { Play } from './play';

const SAMPLE = join(import.meta.dirname, '../../../resources/sample/brightwater-2026.json');
const morning = JSON.parse(readFileSync(SAMPLE, 'utf8')) as SampleMorning;

const NEXT_YEAR = {
  title: 'Lessons 2027',
  periodFrom: '2027-01-01',
  periodTo: '2027-12-31',
  heldOn: '2027-12-10',
};

/** A morning in which something was said everywhere, each time with the word `secret`. */
function saidEverything(): Play {
  const play = new Play();
  const stageId = play.stageId();
  play.do(
    { name: 'session.start', payload: {} },
    { name: 'stage.enter', payload: { stageId } },
    {
      name: 'meta.edit',
      payload: {
        fields: {
          facilitatorId: play.personId('Ben'),
          goal: 'Calmer Mondays',
          vision: 'Best of all',
          place: 'Harbour room',
          celebration: 'secret cake',
        },
      },
    },
    {
      name: 'person.edit',
      payload: { id: play.personId('Ada'), role: 'Boss', isManagement: true },
    },
  );
  play.startRelay().write('secret one').write('secret two').group(2, 1);
  play.do(
    { name: 'theme.edit', payload: { id: play.themeId(1), name: 'secret', why: 'secret' } },
    { name: 'decision.add', payload: { text: 'secret', themeId: play.themeId(1) } },
    { name: 'parked.add', payload: { text: 'secret', themeId: null } },
    { name: 'desk.draft', payload: { stageId, text: 'secret draft' } },
  );
  play.setAttendance('Cleo', 'left');
  play.do({ name: 'session.close', payload: {} });
  return play;
}

describe('a new session', () => {
  it('holds its facts and its agenda, and nobody and nothing else', () => {
    const ports = countingPorts();
    const session = smallSession(ports, ['Solo']);
    expect(brokenInvariants(session)).toEqual([]);
    expect(stateOf(session)).toBe('planned');
    expect(countsOf(session)).toEqual({ people: 1, notes: 0, themes: 0, actions: 0, decisions: 0 });
    expect(stagesOf(session).map((stage) => stage.order)).toEqual([1, 2, 3, 4, 5]);
    expect(session.meta).toMatchObject({ createdAt: ports.now(), startedAt: null, closedAt: null });
  });
});

describe('an earlier session as a starting point', () => {
  it('gives its people, agenda, place, goal and vision under new ids', () => {
    const { session: model, ports } = saidEverything();
    const next = sessionLike(model, NEXT_YEAR, ports);
    expect(brokenInvariants(next)).toEqual([]);
    expect(next.meta).toMatchObject({
      ...NEXT_YEAR,
      organisation: 'Example',
      place: 'Harbour room',
      goal: 'Calmer Mondays',
      vision: 'Best of all',
      createdAt: ports.now(),
    });
    expect(
      peopleOf(next).map(({ name, role, isManagement }) => [name, role, isManagement]),
    ).toEqual([
      ['Ada', 'Boss', true],
      ['Ben', '', false],
      ['Cleo', '', false],
    ]);
    expect(stagesOf(next).map(({ id: _id, ...stage }) => stage)).toEqual(
      stagesOf(model).map(({ id: _id, ...stage }) => stage),
    );
    expect(next.people[next.meta.facilitatorId ?? '']?.name).toBe('Ben');
    const ids = [next.meta.id, ...Object.keys(next.people), ...Object.keys(next.stages)];
    for (const id of ids) expect(JSON.stringify(model)).not.toContain(`"${id}"`);
  });

  it('carries nothing that was said and nothing of how the morning ran', () => {
    const { session: model, ports } = saidEverything();
    const next = sessionLike(model, NEXT_YEAR, ports);
    expect(JSON.stringify(model)).toContain('secret');
    expect(JSON.stringify(next)).not.toContain('secret');
    expect(stateOf(next)).toBe('planned');
    expect(next).toMatchObject({
      notes: {},
      themes: {},
      relays: {},
      clocks: {},
      desks: {},
      drafts: {},
      position: { stageId: null, doneStageIds: [] },
    });
    expect(peopleOf(next).map((person) => [person.attendance, person.leftAt])).toEqual([
      ['present', null],
      ['present', null],
      ['present', null],
    ]);
  });
});

describe('the sample company', () => {
  const stages = [
    { kind: 'talk', title: 'Open', noteKind: 'plain' },
    { kind: 'question', title: 'Well', noteKind: 'well' },
    { kind: 'question', title: 'Change', noteKind: 'change' },
    { kind: 'question', title: 'Ideas', noteKind: 'idea' },
    { kind: 'question', title: 'Own', noteKind: 'plain' },
  ] as const;
  const sample = sampleSession(
    morning,
    stages.map((stage) => ({ ...stage, question: '?', prompt: '', plannedMs: 600_000 })),
    'de',
    countingPorts(),
  );

  it('has all its people, facts and 40 notes, every note with its author and kind', () => {
    expect(brokenInvariants(sample)).toEqual([]);
    expect(countsOf(sample)).toMatchObject({
      people: morning.participants.length,
      notes: 40,
      themes: 0,
    });
    expect(sample.people[sample.meta.facilitatorId ?? '']?.name).toBe(morning.session.facilitator);
    expect(sample.meta).toMatchObject({ locale: 'de', heldOn: morning.session.date });
    const [, well, change, ideas, own] = stagesOf(sample);
    for (const [stage, heading] of [
      [well, 'went well'],
      [change, 'what to change'],
      [ideas, 'weird ideas'],
    ] as const) {
      const notes = notesOfStage(sample, stage?.id ?? '');
      expect(
        notes.map(({ text, authorId }) => ({ text, by: sample.people[authorId ?? '']?.name })),
      ).toEqual(morning.notes[heading].map(({ text, by }) => ({ text, by })));
      expect(new Set(notes.map((note) => note.kind))).toEqual(new Set([stage?.noteKind]));
    }
    expect(notesOfStage(sample, own?.id ?? '')).toEqual([]);
  });

  it('stands before its first board with the clock at rest', () => {
    const stage = currentStageOf(sample);
    expect(stage?.title).toBe('Well');
    expect(sample.desks[stage?.id ?? '']?.step).toBe('group');
    expect(Object.values(sample.clocks).every((clock) => clock.runningSince === null)).toBe(true);
    expect(stateOf(sample)).toBe('running');
  });

  it('comes with people and facts also where the agenda has no question for its notes', () => {
    const [open] = stages;
    const none = sampleSession(
      morning,
      [{ ...open, question: '?', prompt: '', plannedMs: 0 }],
      'en-GB',
      countingPorts(),
    );
    expect(countsOf(none)).toMatchObject({ people: morning.participants.length, notes: 0 });
  });

  it('says which rule it breaks where somebody spoils it', () => {
    const spoilt = {
      ...morning,
      notes: { ...morning.notes, 'went well': [{ by: 'Nobody', text: ' ' }] },
    };
    const [, well] = stages;
    expect(() =>
      sampleSession(
        spoilt,
        [{ ...well, question: '?', prompt: '', plannedMs: 0 }],
        'en-GB',
        countingPorts(),
      ),
    ).toThrow('note-empty');
  });
});
