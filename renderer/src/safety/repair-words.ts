import type { Texts } from '@shared/text';
import type { RepairsReply } from './open-question';

type Repair = RepairsReply['repairs'][number];

/** One repair in words: where, and what would be put right. */
export function repairWords(
  { table, kind, detail }: Repair,
  { safety, repairs }: Texts,
): { readonly place: string; readonly sentence: string } {
  const { groups } = safety.compare;
  const place = table === 'file' || table === 'position' ? safety.repairs.file : groups[table];
  return { place, sentence: repairs[kind](detail) };
}
