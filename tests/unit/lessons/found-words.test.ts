import { textsFor } from '@shared/text';
import { expect, it } from 'vitest';

it('says in French and Spanish how many were found, one as one', () => {
  expect(textsFor('fr').lessons.found(1, 1)).toBe('1 trouvé dans 1 séance.');
  expect(textsFor('fr').lessons.found(12, 2)).toBe('12 trouvés dans 2 séances.');
  expect(textsFor('es').lessons.found(1, 1)).toBe('1 encontrado en 1 sesión.');
  expect(textsFor('es').lessons.found(12, 2)).toBe('12 encontrados en 2 sesiones.');
});
