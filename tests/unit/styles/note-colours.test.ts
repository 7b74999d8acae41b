import { readFileSync } from 'node:fs';
import type { Lrgb, Rgb } from 'culori';
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from 'culori';
import { describe, expect, it } from 'vitest';

const css = readFileSync(
  new URL('../../../renderer/src/styles/tokens.css', import.meta.url),
  'utf8',
);
const NOTES = ['sun', 'sky', 'coral', 'paper'] as const;

const difference = differenceCiede2000();
const toLinear = converter('lrgb');

/** The fills of the four kinds of note in one theme, from the style sheet that the app uses. */
function fills(theme: string): Lrgb[] {
  const block = css.slice(css.indexOf(`[data-theme="${theme}"]`)).split('}')[0] ?? '';
  return NOTES.map((note) => {
    const fill = toLinear(block.match(new RegExp(`--${note}:\\s*(#[0-9a-f]{6})`, 'i'))?.[1]);
    if (fill === undefined) throw new Error(`No fill --${note} in the ${theme} theme`);
    return fill;
  });
}

const inGamut = (channel: number) => Math.min(1, Math.max(0, channel));

/** As somebody without one kind of cones sees it. The simulation is defined on linear light, so that is what goes in. */
function seenThrough(filter: (colour: Rgb) => Rgb, { r, g, b }: Lrgb): Lrgb {
  const seen = filter({ mode: 'rgb', r, g, b });
  return { mode: 'lrgb', r: inGamut(seen.r), g: inGamut(seen.g), b: inGamut(seen.b) };
}

/** The two fills that are most alike. */
function smallestDifference(colours: readonly Lrgb[]): number {
  return Math.min(
    ...colours.flatMap((colour, index) =>
      colours.slice(index + 1).map((other) => difference(colour, other)),
    ),
  );
}

const EYES = {
  'full colour vision': (colour: Rgb) => colour,
  'no green cones': filterDeficiencyDeuter(1),
  'no red cones': filterDeficiencyProt(1),
  'no blue cones': filterDeficiencyTrit(1),
} as const;

/* Ten is plain at a glance side by side; every note carries a mark and a word besides. */
describe.each([
  [
    'light',
    { 'full colour vision': 22, 'no green cones': 14, 'no red cones': 15, 'no blue cones': 10 },
  ],
  [
    'dark',
    { 'full colour vision': 17, 'no green cones': 12, 'no red cones': 15, 'no blue cones': 14 },
  ],
] as const)('the four papers in the %s colours', (theme, promised) => {
  it.each(Object.keys(EYES) as (keyof typeof EYES)[])('differ for eyes with %s', (eyes) => {
    const seen = fills(theme).map((fill) => seenThrough(EYES[eyes], fill));
    expect(smallestDifference(seen)).toBeGreaterThanOrEqual(promised[eyes]);
  });
});
