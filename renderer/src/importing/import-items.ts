import type { Stage } from '@shared/domain/model';
import { IMPORT_TARGETS, type ImportTarget } from '@shared/import/columns';
import type { Texts } from '@shared/text';
import { ClipboardList, ListChecks, type LucideIcon, Users } from 'lucide-react';
import type { MenuItem } from '../kit/Menu';
import { openImport } from './importing-store';

const ICONS: Readonly<Record<ImportTarget, LucideIcon>> = {
  notes: ClipboardList,
  people: Users,
  actions: ListChecks,
};

const itemFor = ({ importing }: Texts, target: ImportTarget, stage: Stage | null): MenuItem => ({
  id: `import-${target}`,
  word: importing.menu[target],
  icon: ICONS[target],
  onSelect: () => openImport(target, stage?.id ?? null),
});

/** All that can be brought in. */
export const importItems = (texts: Texts): readonly MenuItem[] =>
  IMPORT_TARGETS.map((target) => itemFor(texts, target, null));

/** What belongs to a stage: notes to a question, actions to theirs. */
export function importItemsOf(stage: Stage, texts: Texts): readonly MenuItem[] {
  if (stage.kind === 'question') return [itemFor(texts, 'notes', stage)];
  return stage.kind === 'actions' ? [itemFor(texts, 'actions', stage)] : [];
}
