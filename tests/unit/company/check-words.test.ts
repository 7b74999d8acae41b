import type { Process } from '@shared/company/model';
import { checksOf } from '@shared/company/principles';
import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';
import { checkWords } from '../../../renderer/src/register/check-words';
import { process } from '../../helpers/three-years';

/** What the register says of how good a process is. */
function measured(fields: Partial<Process>): string | undefined {
  const one = process('one', { metric: 'Passwords outside the vault', unit: '', ...fields });
  const check = checksOf(one, '2026-11-23').find(({ principle }) => principle === 'good-process');
  return check && checkWords(check, one, textsFor('en-GB'), 'en-GB');
}

describe('how good a process is, in words', () => {
  const from = { sessionId: 's1', actionId: 'a1' };

  it('S33: names the side from which it was judged', () => {
    expect(measured({ from, target: 0, reading: 14 })).toBe(
      'Misses its target: 14, target at most 0',
    );
    expect(measured({ target: 10, reading: 14 })).toBe('Meets its target: 14, target at least 10');
  });

  it('S33: asks for the side where nobody can know it', () => {
    expect(measured({ from, target: 8, reading: 14 })).toBe('Not measured: at least or at most?');
  });
});
