import type { MergeChoice } from '@shared/domain/compare';
import type { BackupEntry, LibraryEntry } from '@shared/ipc/contract';
import { followOpenReply, titleOf } from '../library/library-commands';
import { announce, notify } from '../state/app-store';
import { ask } from '../state/ask';
import { currentTexts } from '../state/commands';
import { tellCopy } from './save-commands';
import { type Comparing, endComparing, endEarlier, useVersions } from './versions-store';

/** Shows two versions of a session side by side. */
export async function compareVersions(entry: LibraryEntry): Promise<void> {
  const { id } = entry;
  const answer = await ask('library:compare', { id });
  if (answer === null) return;
  useVersions.setState({ comparing: { id, title: titleOf(entry), versions: answer.value } });
}

/** Makes one file of the two that were compared. */
export async function mergeVersions(
  { id, title, versions }: Comparing,
  choices: Readonly<Record<string, MergeChoice>>,
): Promise<void> {
  const answer = await ask('library:merge', {
    id,
    firstFile: versions.first.fileName,
    secondFile: versions.second.fileName,
    choices,
  });
  if (answer === null) return;
  endComparing();
  notify({ tone: 'info', text: currentTexts().safety.compare.merged(title) });
}

/** Makes a session of its own of the second file. */
export async function separateVersions({ id, versions }: Comparing): Promise<void> {
  const answer = await ask('library:separate', { id, fileName: versions.second.fileName });
  if (answer === null) return;
  const list = await ask('library:list', {});
  endComparing();
  const entry = list?.value.entries.find((candidate) => candidate.id === answer.value.id);
  const { separated } = currentTexts().safety.compare;
  if (entry) notify({ tone: 'info', text: separated(titleOf(entry)) });
}

export async function showEarlier({ id }: LibraryEntry): Promise<void> {
  const answer = await ask('library:backups', { id });
  if (answer === null) return;
  useVersions.setState({ earlier: { id, backups: answer.value } });
}

/** Goes back to an earlier version; as the present one has become an earlier one itself, that can be taken back. */
export async function goBackTo(id: string, backup: BackupEntry, time: string): Promise<void> {
  if ((await ask('library:restoreBackup', { id, name: backup.name })) === null) return;
  endEarlier();
  const backups = (await ask('library:backups', { id }))?.value ?? [];
  const before = backups.find(({ reason }) => reason === 'restore');
  const text = currentTexts();
  notify({
    tone: 'info',
    text: text.safety.backups.goneBack(time),
    ...(before && {
      action: { label: text.common.undo, run: () => void takeBack(id, before.name) },
    }),
  });
}

async function takeBack(id: string, name: string): Promise<void> {
  if ((await ask('library:restoreBackup', { id, name })) === null) return;
  announce(currentTexts().safety.backups.undone);
}

/** Saves a copy of a session that is not open: it is opened just for that, without taking it from anybody. */
export async function saveCopyOf(entry: LibraryEntry): Promise<void> {
  const { id } = entry;
  const opened = await ask('library:open', { id, mode: 'view' });
  if (opened === null) return;
  if (opened.value.kind !== 'opened') {
    followOpenReply(id, undefined, opened.value);
    return;
  }
  const answer = await ask('session:saveCopy', {});
  await ask('library:close', {});
  if (answer !== null) tellCopy(answer.value, () => void saveCopyOf(entry));
}
