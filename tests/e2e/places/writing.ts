import { NOTE_MAX_LENGTH } from '@shared/domain/model';
import type { Morning } from './morning';
import { lettersOf, type Place } from './place';
import { at, chosen, enter } from './ways';

/** Thinking, and writing by turns. */
export function writingPlaces({ words, stageId, peopleIds, step }: Morning): Place[] {
  const typistId = peopleIds[1] ?? null;
  return [
    at('thinking', enter(stageId), step('think')),
    at('before a lap', step('write')),
    chosen('the ways to write', words, words.relay.ways.button),
    at('the keyboard travels', { name: 'relay.start', payload: { stageId } }),
    at('a turn', { name: 'relay.take', payload: { stageId } }),
    at('a turn with letters', {
      name: 'desk.draft',
      payload: { stageId, text: 'Second-line sits with the desk on Mondays' },
    }),
    at(
      'a turn with a full note, after its time',
      { name: 'desk.draft', payload: { stageId, text: lettersOf(NOTE_MAX_LENGTH) } },
      { name: 'clock.start', payload: { stageId } },
      { name: 'box.extend', payload: { boxId: stageId, byMs: -7_200_000 } },
    ),
    at('a turn with a note that is too long', {
      name: 'desk.draft',
      payload: { stageId, text: lettersOf(168) },
    }),
    at(
      'a covered turn',
      { name: 'box.extend', payload: { boxId: stageId, byMs: 7_200_000 } },
      { name: 'clock.pause', payload: { stageId } },
      { name: 'meta.edit', payload: { fields: { typing: 'covered' } } },
    ),
    at('who types for whom', { name: 'relay.typeFor', payload: { stageId, typistId } }),
    at(
      'the keyboard goes on',
      { name: 'relay.typeFor', payload: { stageId, typistId: null } },
      { name: 'meta.edit', payload: { fields: { typing: 'open' } } },
      { name: 'relay.save', payload: { stageId, text: lettersOf(40) } },
    ),
    at(
      'a lap is over',
      { name: 'meta.edit', payload: { fields: { typing: 'open' } } },
      ...peopleIds.map(() => ({ name: 'relay.pass' as const, payload: { stageId } })),
    ),
    at('slips of paper', { name: 'meta.edit', payload: { fields: { typing: 'paper' } } }),
    at(
      'writing is over',
      { name: 'meta.edit', payload: { fields: { typing: 'open' } } },
      { name: 'relay.finish', payload: { stageId } },
    ),
  ];
}
