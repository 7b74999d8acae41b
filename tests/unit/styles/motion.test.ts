import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../renderer/src/', import.meta.url);
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({
    name,
    css: readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8'),
  }));
const sheet = (name: string) => sheets.find((one) => one.name === name)?.css ?? '';
const tokens = sheet('styles/tokens.css');

interface Movement {
  readonly where: string;
  readonly property: string;
  readonly value: string;
}

/** Everything that moves, apart from what says that something is under way for as long as it is. */
const movements: readonly Movement[] = sheets.flatMap(({ name, css }) =>
  [...css.matchAll(/^\s*(transition|animation)(?:-duration)?:\s*([^;]+);/gm)].flatMap(
    ([, property = '', value = '']) =>
      value
        .split(',')
        .map((one) => ({ where: name, property, value: one.trim() }))
        .filter(({ value: one }) => !/\binfinite\b|^none$|!important$/.test(one)),
  ),
);

/** The stillness that a person asked for, as a sheet has it. */
const still = (css: string) => css.slice(css.indexOf('prefers-reduced-motion: reduce'));
const milliseconds = (css: string, token: string) =>
  Number(new RegExp(`--${token}:\\s*(\\d+)ms`).exec(css)?.[1]);

describe('motion', () => {
  it('takes its time from the tokens everywhere', () => {
    expect(movements.length).toBeGreaterThan(15);
    expect(movements.filter(({ value }) => !/var\(--(?:move|celebration)\)/.test(value))).toEqual(
      [],
    );
  });

  it('is short enough to stay out of the way', () => {
    expect(milliseconds(tokens, 'move')).toBeGreaterThanOrEqual(150);
    expect(milliseconds(tokens, 'move')).toBeLessThanOrEqual(200);
  });

  it('has one longer moment only, at the end of a session', () => {
    const long = movements.filter(({ value }) => value.includes('--celebration'));
    expect(long.map(({ where }) => where)).toEqual(['close/streamers.css']);
    expect(milliseconds(tokens, 'celebration')).toBeLessThanOrEqual(1_500);
  });

  it('stops for whoever asks for stillness, in every sheet at once', () => {
    expect(milliseconds(still(tokens), 'move')).toBe(0);
    expect(milliseconds(still(tokens), 'celebration')).toBe(0);
    for (const property of ['transition-duration', 'animation-duration', 'animation-delay']) {
      expect(still(sheet('styles/base.css'))).toMatch(new RegExp(`${property}: 0s !important`));
    }
  });
});
