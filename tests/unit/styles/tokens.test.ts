import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(
  new URL('../../../renderer/src/styles/tokens.css', import.meta.url),
  'utf8',
);

/** The colours of one theme, from the style sheet that the app uses. */
function colours(theme: 'light' | 'dark'): Record<string, string> {
  const block = css.slice(css.indexOf(`[data-theme="${theme}"]`)).split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
}

/** WCAG 2 relative luminance of a #rrggbb colour. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['bg', 'board', 'surface'];
const NOTES = ['sun', 'sky', 'coral', 'paper'];

describe.each([
  ['light', 7],
  ['dark', 10],
] as const)('the %s colours', (theme, roomText) => {
  const colour = colours(theme);
  const of = (name: string) => {
    const value = colour[name];
    if (value === undefined) throw new Error(`No colour --${name} in the ${theme} theme`);
    return value;
  };

  it.each(
    GROUNDS.flatMap((ground) =>
      ['ink', 'muted', 'accent', 'ok', 'warn', 'danger'].map((ink) => [ink, ground] as const),
    ),
  )('let the room read %s on %s, also where the light washes it out', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(roomText);
  });

  it.each(NOTES)('let the room read what stands on a %s note', (note) => {
    expect(contrast(of('note-ink'), of(note))).toBeGreaterThanOrEqual(7);
  });

  it.each(
    GROUNDS.flatMap((ground) => [
      ...NOTES.map((note) => [`${note}-edge`, ground] as const),
      ['ctrl', ground] as const,
      ['time', ground] as const,
    ]),
  )('keep the line of %s visible on %s', (line, ground) => {
    expect(contrast(of(line), of(ground))).toBeGreaterThanOrEqual(3);
  });

  it('keep words on the accent colour readable', () => {
    expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(7);
  });
});
