import {
  isTemplatePeriod,
  TEMPLATE_IDS,
  templateMinutes,
  templateOf,
  templatePeriod,
  templateStages,
} from '@shared/domain/agenda-templates';
import { LOCALES } from '@shared/domain/model';
import { stretchWithoutBreak } from '@shared/domain/stretch-without-break';
import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';

describe('agenda templates', () => {
  it('LL1: add up to what their names promise', () => {
    expect(templateMinutes('year-end')).toBe(245);
    expect(templateMinutes('quarter')).toBe(120);
    expect(templateMinutes('incident')).toBe(90);
    expect(templateMinutes('check-in')).toBe(30);
  });

  it('LL6 S03: give successes and changes the same minutes', () => {
    for (const id of TEMPLATE_IDS) {
      const minutesOf = (kind: string) =>
        templateStages(id, textsFor('en-GB').agendas.stages)
          .filter(({ noteKind }) => noteKind === kind)
          .map(({ plannedMs }) => plannedMs);
      expect(minutesOf('well'), id).toHaveLength(1);
      expect(minutesOf('well'), id).toEqual(minutesOf('change'));
    }
  });

  it('have words for every stage in every language', () => {
    for (const locale of LOCALES) {
      for (const id of TEMPLATE_IDS) {
        const stages = templateStages(id, textsFor(locale).agendas.stages);
        for (const stage of stages) {
          expect(stage.title).not.toBe('');
          expect(stage.title.length, stage.title).toBeLessThanOrEqual(16);
          expect(stage.question).not.toBe('');
          expect(stage.question.length, stage.question).toBeLessThanOrEqual(60);
        }
        expect(stages.at(-1)?.kind).toBe('close');
      }
    }
  });

  it('LL8: leave nobody without a break for more than ninety minutes, and end before lunch', () => {
    for (const id of TEMPLATE_IDS) {
      const stages = templateStages(id, textsFor('en-GB').agendas.stages);
      expect(stretchWithoutBreak(stages), id).toBeNull();
      expect(templateMinutes(id)).toBeLessThanOrEqual(255);
    }
  });

  it('LL5, LL9, KP2: open with the purpose and look back, and end with commitments and thanks', () => {
    const kinds = templateStages('year-end', textsFor('en-GB').agendas.stages).map(
      ({ kind }) => kind,
    );
    expect(kinds.slice(0, 2)).toEqual(['opening', 'review']);
    expect(kinds.slice(-4)).toEqual(['actions', 'commitments', 'thanks', 'close']);
  });

  it('are recognised until somebody changes them', () => {
    const { agendas } = textsFor('en-GB');
    const [first, ...others] = templateStages('quarter', agendas.stages);
    if (first === undefined) throw new Error('An empty template');
    expect(templateOf([first, ...others], agendas.stages)).toBe('quarter');
    expect(templateOf([{ ...first, title: 'Hello' }, ...others], agendas.stages)).toBeNull();
    expect(templateOf(others, agendas.stages)).toBeNull();
  });
});

describe('the period that a template looks back on', () => {
  it('is the calendar year round the turn of the year', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' };
    expect(templatePeriod('year-end', '2026-11-02')).toEqual(year);
    expect(templatePeriod('year-end', '2026-12-11')).toEqual(year);
    expect(templatePeriod('year-end', '2027-01-31')).toEqual(year);
  });

  it('is twelve months up to the day before at any other time', () => {
    expect(templatePeriod('year-end', '2026-05-20')).toEqual({
      from: '2025-05-20',
      to: '2026-05-19',
    });
    expect(templatePeriod('year-end', '2028-02-29')).toEqual({
      from: '2027-02-28',
      to: '2028-02-28',
    });
  });

  it('is the present quarter, or the one just over in a quarter’s first month', () => {
    expect(templatePeriod('quarter', '2026-05-20')).toEqual({
      from: '2026-04-01',
      to: '2026-06-30',
    });
    expect(templatePeriod('quarter', '2026-04-03')).toEqual({
      from: '2026-01-01',
      to: '2026-03-31',
    });
    expect(templatePeriod('quarter', '2027-01-10')).toEqual({
      from: '2026-10-01',
      to: '2026-12-31',
    });
  });

  it('is the day itself after an incident and thirty days for a check-in', () => {
    expect(templatePeriod('incident', '2026-03-01')).toEqual({
      from: '2026-03-01',
      to: '2026-03-01',
    });
    expect(templatePeriod('check-in', '2026-03-01')).toEqual({
      from: '2026-01-30',
      to: '2026-03-01',
    });
  });

  it('can be told from one that somebody has typed', () => {
    expect(isTemplatePeriod({ from: '2026-01-01', to: '2026-12-31' }, '2026-12-11')).toBe(true);
    expect(isTemplatePeriod({ from: '2026-01-02', to: '2026-12-31' }, '2026-12-11')).toBe(false);
  });
});
