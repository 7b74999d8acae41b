import { startEngine, undo } from '@shared/domain/engine';
import { currentStageOf, stateOf } from '@shared/domain/selectors';
import { commandSchema } from '@shared/ipc/contract';
import { describe, expect, it } from 'vitest';
import { Play } from './play';

const edit = (fields: object) => ({ name: 'meta.edit', payload: { fields } }) as const;

describe('the facts of a session', () => {
  it('change one by one', () => {
    const play = new Play();
    play.do(edit({ title: 'Year 2026', place: 'Harbour room' }));
    expect(play.session.meta).toMatchObject({
      title: 'Year 2026',
      place: 'Harbour room',
      organisation: 'Example',
    });
  });

  it('never hold an undefined where a field was sent empty', () => {
    const play = new Play();
    play.do(edit({ title: undefined, goal: 'Calmer Mondays' }));
    expect(play.session.meta).toMatchObject({ title: 'Small', goal: 'Calmer Mondays' });
  });

  it('refuse a period that ends before it begins, whichever end is moved', () => {
    const play = new Play();
    expect(play.refusal(edit({ periodFrom: '2027-01-01' }))).toBe('period-reversed');
    expect(play.refusal(edit({ periodTo: '2025-12-31' }))).toBe('period-reversed');
    play.do(edit({ periodFrom: '2027-01-01', periodTo: '2027-01-01' }));
    expect(play.session.meta.periodTo).toBe('2027-01-01');
  });

  it('refuse a facilitator who is not at the table', () => {
    const play = new Play();
    expect(play.refusal(edit({ facilitatorId: 'gone' }))).toBe('not-found');
    play.do(edit({ facilitatorId: play.personId('Ben') }));
    play.do(edit({ facilitatorId: null }));
    expect(play.session.meta.facilitatorId).toBeNull();
  });

  it.each([
    { heldOn: '2026-02-30' },
    { heldOn: '11.12.2026' },
    { startsAt: '24:00' },
    { startsAt: '8:30' },
    { locale: 'nl' },
    { title: 'x'.repeat(501) },
    { id: 'other' },
    { closedAt: 1 },
  ])('do not get past the contract as %j', (fields) => {
    expect(commandSchema.safeParse(edit(fields)).success).toBe(false);
  });
});

describe('the course of a session', () => {
  it('is planned, running and closed', () => {
    const play = new Play();
    expect(stateOf(play.session)).toBe('planned');
    play.do({ name: 'session.start', payload: {} });
    expect([stateOf(play.session), currentStageOf(play.session)?.title]).toEqual([
      'running',
      'Open',
    ]);
    play.do({ name: 'session.close', payload: {} });
    expect(stateOf(play.session)).toBe('closed');
    play.do({ name: 'session.reopen', payload: {} });
    expect(stateOf(play.session)).toBe('running');
  });

  it('keeps its first beginning and its place where it is started again', () => {
    const play = new Play();
    play.do({ name: 'session.start', payload: {} });
    const { startedAt } = play.session.meta;
    play.do({ name: 'stage.enter', payload: { stageId: play.stageId('Actions') } });
    play.ports.advance(60_000);
    play.do({ name: 'session.start', payload: {} });
    expect([play.session.meta.startedAt, currentStageOf(play.session)?.title]).toEqual([
      startedAt,
      'Actions',
    ]);
  });

  it('has begun at the latest when it is closed', () => {
    const play = new Play();
    play.do({ name: 'session.close', payload: {} });
    expect(play.session.meta.startedAt).toBe(play.session.meta.closedAt);
  });

  it('goes back to the plan by undo of its start', () => {
    const play = new Play();
    play.do({ name: 'session.start', payload: {} });
    play.undo();
    expect(stateOf(play.session)).toBe('planned');
  });
});

describe('the purpose of last time', () => {
  const takeOver = {
    name: 'purpose.takeOver',
    payload: { purpose: 'We keep it working' },
  } as const;

  it('is no step of the room: it outlives undo and redo of what was done before and after it', () => {
    const play = new Play();
    play.state = startEngine(play.session);
    play.do(edit({ title: 'Year 2026' }));
    play.do(takeOver);
    expect(play.state.past).toHaveLength(1);
    play.do(edit({ place: 'Harbour room' }));
    const { session } = play;
    play.undo();
    play.undo();
    expect(play.session.meta).toMatchObject({ title: 'Small', purpose: 'We keep it working' });
    expect(undo(play.state).ok).toBe(false);
    play.redo();
    play.redo();
    expect(play.session).toEqual(session);
  });

  it('is brought into a sentence that was emptied, and undo and redo lead back to it', () => {
    const play = new Play();
    play.state = startEngine(play.session);
    play.do(edit({ purpose: 'Something else' }));
    play.ports.advance(60_000);
    play.do(edit({ purpose: '' }));
    play.do(takeOver);
    const { session } = play;
    play.undo();
    expect(play.session.meta.purpose).toBe('Something else');
    play.redo();
    expect(play.session).toEqual(session);
    expect(play.session.meta.purpose).toBe('We keep it working');
  });

  it('stays unsaid where the room has its own sentence', () => {
    const play = new Play();
    play.do(edit({ purpose: 'Ours' }), takeOver);
    expect(play.session.meta.purpose).toBe('Ours');
  });
});
