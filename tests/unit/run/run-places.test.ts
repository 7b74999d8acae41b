import { startEngine } from '@shared/domain/engine';
import { stagesOf } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { waysFrom } from '../../../renderer/src/run/run-places';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { run, smallSession } from '../../helpers/small-session';

const ports = countingPorts();
const session = smallSession(ports);
const stages = stagesOf(session);
const stageAt = (index: number) => {
  const stage = stages[index];
  if (stage === undefined) throw new Error('no such stage');
  return stage;
};

describe('back and next', () => {
  it('lead along the agenda for a stage without steps', () => {
    expect(waysFrom(session, stageAt(0))).toEqual({
      back: null,
      next: { kind: 'stage', stage: stageAt(1) },
    });
    expect(waysFrom(session, stageAt(4)).next).toBeNull();
  });

  it('lead through the steps of a question before they leave it', () => {
    const question = stageAt(1);
    expect(waysFrom(session, question)).toEqual({
      back: { kind: 'stage', stage: stageAt(0) },
      next: { kind: 'step', stageId: question.id, step: 'write' },
    });
    const atLastStep = run(startEngine(session), ports, {
      name: 'desk.step',
      payload: { stageId: question.id, step: 'discuss' },
    }).session;
    expect(waysFrom(atLastStep, question)).toEqual({
      back: { kind: 'step', stageId: question.id, step: 'vote' },
      next: { kind: 'stage', stage: stageAt(2) },
    });
  });
});
