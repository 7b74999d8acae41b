import type { EntryCondition, LibraryEntry } from '@shared/ipc/contract';
import type { Texts } from '@shared/text';
import { CopyPlus, Eye, type LucideIcon, RotateCcw, Wrench } from 'lucide-react';

type Special = Exclude<EntryCondition, 'fine'>;

const MARKS: Readonly<Record<Special, LucideIcon>> = {
  restorable: RotateCcw,
  versions: CopyPlus,
  repairs: Wrench,
  newer: Eye,
};

interface ConditionWords {
  readonly icon: LucideIcon;
  /** A word or two for the book. */
  readonly badge: string;
  /** What it is, and what opening does. */
  readonly sentence: string;
}

/** What is special about a session on the shelf; null where nothing is. */
export function conditionWords(entry: LibraryEntry, { safety }: Texts): ConditionWords | null {
  const { condition, versions } = entry;
  if (condition === 'fine') return null;
  return {
    icon: MARKS[condition],
    badge: condition === 'versions' ? safety.versionCount(versions) : safety.conditions[condition],
    sentence: safety.conditionSentences[condition](versions),
  };
}
