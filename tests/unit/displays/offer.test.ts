import { describe, expect, it } from 'vitest';
import { offerFor } from '../../../renderer/src/displays/offer';

const ONE = { hasSecond: false, isConsoleOpen: false, isConsoleFolded: false };
const TWO = { ...ONE, hasSecond: true };

describe('a second display', () => {
  it('is no matter while there is none, or while the console is open', () => {
    expect(offerFor(ONE, 'open', false)).toBe('none');
    expect(offerFor({ ...TWO, isConsoleOpen: true }, 'ask', false)).toBe('none');
  });

  it('is asked about, used at once, or left alone, as was chosen', () => {
    expect(offerFor(TWO, 'ask', false)).toBe('ask');
    expect(offerFor(TWO, 'open', false)).toBe('open');
    expect(offerFor(TWO, 'never', false)).toBe('none');
  });

  it('is not asked about twice', () => {
    expect(offerFor(TWO, 'ask', true)).toBe('none');
    expect(offerFor(TWO, 'open', true)).toBe('none');
  });

  it('brings back the console that its cable took away, whatever was chosen for other days', () => {
    const folded = { ...TWO, isConsoleFolded: true };
    expect(offerFor(folded, 'ask', false)).toBe('open');
    expect(offerFor(folded, 'never', false)).toBe('open');
    expect(offerFor({ ...folded, hasSecond: false }, 'ask', false)).toBe('none');
  });
});
