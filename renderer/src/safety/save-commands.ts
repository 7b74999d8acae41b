import type { SavedFile } from '@shared/lib/saved-file';
import { notify, useAppStore } from '../state/app-store';
import { ask } from '../state/ask';
import { currentTexts } from '../state/commands';

/** Saves a copy of the open session wherever a person wants it. */
export async function saveCopy(): Promise<void> {
  const answer = await ask('session:saveCopy', {});
  if (answer !== null) tellCopy(answer.value, () => void saveCopy());
}

/** Says what became of a copy, and offers another place where one was refused. */
export function tellCopy(copy: SavedFile, again: () => void): void {
  const { common, safety } = currentTexts();
  if (copy.kind === 'saved') {
    notify({ tone: 'info', text: safety.save.copySaved(copy.fileName) });
  } else if (copy.kind === 'refused') {
    const text = common.refusals[copy.reason](copy.fileName, copy.detail);
    notify({ tone: 'warn', text, action: { label: common.choosePlace, run: again } });
  }
}

/** Lets a person choose where the sessions are kept from now on. */
export async function chooseFolder(): Promise<void> {
  const answer = await ask('library:chooseFolder', {});
  const library = answer?.value ?? null;
  if (library === null) return;
  useAppStore.setState({ library });
  notify({ tone: 'info', text: currentTexts().safety.save.folderChosen(library.folder) });
}
