import type { ActionFields } from '@shared/domain/commands/actions';
import { PLAIN_ACTION } from '@shared/domain/commands/actions';
import { missingIn } from '@shared/domain/missing';
import {
  actionLabelOf,
  actionsOf,
  decisionsOf,
  isSuccessTheme,
  parkedOf,
} from '@shared/domain/selectors';
import { commandSchema } from '@shared/ipc/contract';
import { describe, expect, it } from 'vitest';
import { Play } from './play';

const FIELDS: ActionFields = {
  ...PLAIN_ACTION,
  helperIds: [],
  text: 'Do it',
  kind: 'mitigate',
  ownerId: null,
};
const addAction = (play: Play, fields: Partial<ActionFields> = {}) =>
  play.do({ name: 'action.add', payload: { fields: { ...FIELDS, ...fields } } });
const texts = (records: readonly { text: string }[]) => records.map((record) => record.text);

describe('actions', () => {
  it('are listed in the order in which they were agreed, until they are moved', () => {
    const play = new Play();
    for (const text of [' One ', 'Two', 'Three']) addAction(play, { text });
    const [first] = actionsOf(play.session);
    play.do({ name: 'action.move', payload: { id: first?.id ?? '', toIndex: 2 } });
    expect(texts(actionsOf(play.session))).toEqual(['Two', 'Three', 'One']);
    expect(actionLabelOf(play.session, first?.id ?? '')).toBe('A3');
  });

  it('have exactly one owner, or none yet: a list does not get past the contract', () => {
    const command = (ownerId: unknown) => ({
      name: 'action.add',
      payload: { fields: { ...FIELDS, ownerId } },
    });
    expect(commandSchema.safeParse(command('person-1')).success).toBe(true);
    expect(commandSchema.safeParse(command(null)).success).toBe(true);
    for (const ownerId of [['a', 'b'], 'a b', 'a,b', '', {}, 1, undefined]) {
      expect(commandSchema.safeParse(command(ownerId)).success, String(ownerId)).toBe(false);
    }
  });

  it('are refused without words and with an owner, theme or note that is not there', () => {
    const play = new Play();
    const refusal = (fields: Partial<ActionFields>) =>
      play.refusal({ name: 'action.add', payload: { fields: { ...FIELDS, ...fields } } });
    expect(refusal({ text: '  ' })).toBe('text-empty');
    expect(refusal({ ownerId: 'gone' })).toBe('not-found');
    expect(refusal({ themeId: 'gone' })).toBe('not-found');
    expect(refusal({ noteId: 'gone' })).toBe('not-found');
  });

  it('are edited field by field', () => {
    const play = new Play();
    addAction(play, { measure: 'Nine of ten' });
    const id = actionsOf(play.session)[0]?.id ?? '';
    const edit = (fields: Partial<ActionFields>) =>
      ({ name: 'action.edit', payload: { id, fields } }) as const;
    play.do(edit({ ownerId: play.personId('Ben'), dueOn: '2027-01-31' }), edit({ dueOn: null }));
    expect(play.session.actions[id]).toMatchObject({
      ownerId: play.personId('Ben'),
      dueOn: null,
      measure: 'Nine of ten',
    });
    expect(play.refusal(edit({ text: '' }))).toBe('text-empty');
    expect(play.refusal(edit({ ownerId: 'gone' }))).toBe('not-found');
  });

  it('are deleted with undo', () => {
    const play = new Play();
    addAction(play);
    const [action] = actionsOf(play.session);
    play.do({ name: 'action.remove', payload: { id: action?.id ?? '' } });
    expect(play.session.actions).toEqual({});
    play.undo();
    expect(actionsOf(play.session)).toEqual([action]);
  });

  it('that are gone can be neither edited nor moved nor deleted', () => {
    const play = new Play();
    const id = 'gone';
    expect(play.refusal({ name: 'action.edit', payload: { id, fields: {} } })).toBe('not-found');
    expect(play.refusal({ name: 'action.move', payload: { id, toIndex: 0 } })).toBe('not-found');
    expect(play.refusal({ name: 'action.remove', payload: { id } })).toBe('not-found');
  });
});

describe('decisions and parked questions', () => {
  it('are kept in order, tidied and edited', () => {
    const play = new Play();
    for (const text of [' One ', 'Two']) {
      play.do(
        { name: 'decision.add', payload: { text, themeId: null } },
        { name: 'parked.add', payload: { text, themeId: null } },
      );
    }
    const second = decisionsOf(play.session)[1]?.id ?? '';
    const parked = parkedOf(play.session)[0]?.id ?? '';
    play.do(
      { name: 'decision.move', payload: { id: second, toIndex: 0 } },
      { name: 'decision.edit', payload: { id: second, text: ' Zwei ' } },
      {
        name: 'parked.edit',
        payload: { id: parked, text: ' Eins ', takerId: play.personId('Ada') },
      },
    );
    expect(texts(decisionsOf(play.session))).toEqual(['Zwei', 'One']);
    expect(texts(parkedOf(play.session))).toEqual(['Eins', 'Two']);
    play.do({ name: 'parked.edit', payload: { id: parked, takerId: null } });
    expect(play.session.parked[parked]).toMatchObject({ text: 'Eins', takerId: null });
  });

  it('are refused without words, under a theme that is gone and for a taker who is gone', () => {
    const play = new Play();
    for (const name of ['decision.add', 'parked.add'] as const) {
      expect(play.refusal({ name, payload: { text: ' ', themeId: null } })).toBe('text-empty');
      expect(play.refusal({ name, payload: { text: 'x', themeId: 'gone' } })).toBe('not-found');
    }
    play.do({ name: 'parked.add', payload: { text: 'x', themeId: null } });
    const id = parkedOf(play.session)[0]?.id ?? '';
    expect(play.refusal({ name: 'parked.edit', payload: { id, takerId: 'gone' } })).toBe(
      'not-found',
    );
    expect(play.refusal({ name: 'parked.edit', payload: { id, text: '' } })).toBe('text-empty');
    for (const name of ['decision.remove', 'parked.remove'] as const) {
      expect(play.refusal({ name, payload: { id: 'gone' } })).toBe('not-found');
    }
    expect(play.refusal({ name: 'decision.edit', payload: { id: 'gone', text: 'x' } })).toBe(
      'not-found',
    );
    expect(play.refusal({ name: 'decision.move', payload: { id: 'gone', toIndex: 0 } })).toBe(
      'not-found',
    );
  });
});

describe('what is missing at the end', () => {
  const kinds = (play: Play) => missingIn(play.session).map((missing) => missing.kind);

  it('is everybody’s note before anything was said', () => {
    expect(kinds(new Play(['Ada']))).toEqual(['person-without-note']);
    expect(kinds(new Play(['Ada']).setAttendance('Ada', 'apologies'))).toEqual([]);
  });

  it('lists the weightiest first, each with what it is about', () => {
    const play = new Play(['Ada', 'Ben']).startRelay().write('a').write('b').group(2, 1);
    addAction(play);
    play.do({ name: 'parked.add', payload: { text: 'Later', themeId: null } });
    const [actionId] = Object.keys(play.session.actions);
    const [parkedId] = Object.keys(play.session.parked);
    const theme = { themeId: play.themeId(1), stageId: play.stageId() };
    expect(missingIn(play.session)).toEqual([
      { kind: 'action-without-owner', actionId },
      { kind: 'action-without-due-day', actionId },
      { kind: 'success-without-why', ...theme },
      { kind: 'theme-without-name', ...theme },
      { kind: 'action-without-measure', actionId },
      { kind: 'parked-without-taker', parkedId },
    ]);
  });

  it('is nothing where all of it is said', () => {
    const play = new Play(['Ada', 'Ben']).startRelay().write('a').write('b').group(2, 1);
    const ownerId = play.personId('Ada');
    addAction(play, { ownerId, dueOn: '2027-01-31', measure: 'Seen' });
    play.do({ name: 'theme.edit', payload: { id: play.themeId(1), name: 'T', why: 'Because' } });
    expect(kinds(play)).toEqual([]);
  });

  it('asks for a why only where most notes tell of a success', () => {
    const play = new Play().addNotes(['a', 'b']).group(2, 1);
    expect(isSuccessTheme(play.session, play.themeId(1))).toBe(true);
    play.do({ name: 'note.setKind', payload: { ids: [play.noteId(1)], kind: 'change' } });
    expect(isSuccessTheme(play.session, play.themeId(1))).toBe(false);
  });
});
