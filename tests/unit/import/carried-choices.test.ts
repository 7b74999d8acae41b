import { carriedChoices } from '@shared/import/carried-choices';
import { describe, expect, it } from 'vitest';

describe('choices for a list that was changed', () => {
  it('go along with their lines, wherever these stand now', () => {
    const chosen = { 2: { choice: 'without' as const }, 3: { choice: 'out' as const } };
    expect(carriedChoices('a\nb\nc', chosen, 'a\nnew\nc\nb ')).toEqual({
      4: { choice: 'without' },
      3: { choice: 'out' },
    });
  });

  it('are gone with lines that are gone, and stay in sequence where a line is there twice', () => {
    const chosen = { 1: { choice: 'add' as const }, 2: { choice: 'out' as const }, 3: {} };
    expect(carriedChoices('x\nx\ny', chosen, 'z\nx\nx')).toEqual({
      2: { choice: 'add' },
      3: { choice: 'out' },
    });
  });

  it('stay with each note of a line that has several', () => {
    const chosen = { 2.2: { choice: 'out' as const } };
    expect(carriedChoices('h\nrow', chosen, 'h\nother\nrow')).toEqual({ 3.2: { choice: 'out' } });
  });
});
