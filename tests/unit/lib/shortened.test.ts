import { shortened } from '@shared/lib/shortened';
import { describe, expect, it } from 'vitest';

describe('a shortened text', () => {
  it('is left alone where it is short enough', () => {
    expect(shortened('Answer within a minute', 22)).toBe('Answer within a minute');
  });

  it('ends behind a word', () => {
    expect(shortened('Answer within a minute', 16)).toBe('Answer within a…');
    expect(shortened('Answer within a minute', 18)).toBe('Answer within a…');
  });

  it('is cut where it has no words, and never within a letter of two halves', () => {
    expect(shortened('🙂'.repeat(10), 4)).toBe('🙂🙂🙂…');
  });
});
