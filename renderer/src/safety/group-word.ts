import type { Difference } from '@shared/domain/compare';
import type { Texts } from '@shared/text';

/** What a difference is about: its table, or for a fact of the session the fact's own name. */
export function groupWord({ table, key }: Difference, { safety }: Texts): string {
  const { groups, facts } = safety.compare;
  const field = key.slice('meta/'.length);
  return table === 'meta' && field in facts ? facts[field as keyof typeof facts] : groups[table];
}
