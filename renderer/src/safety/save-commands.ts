import { notify, useAppStore } from '../state/app-store';
import { ask } from '../state/ask';
import { currentTexts } from '../state/commands';

/** Saves a copy of the open session wherever a person wants it. */
export async function saveCopy(): Promise<void> {
  const answer = await ask('session:saveCopy', {});
  const fileName = answer?.value.fileName ?? null;
  if (fileName === null) return;
  notify({ tone: 'info', text: currentTexts().safety.save.copySaved(fileName) });
}

/** Lets a person choose where the sessions are kept from now on. */
export async function chooseFolder(): Promise<void> {
  const answer = await ask('library:chooseFolder', {});
  const library = answer?.value ?? null;
  if (library === null) return;
  useAppStore.setState({ library });
  notify({ tone: 'info', text: currentTexts().safety.save.folderChosen(library.folder) });
}
