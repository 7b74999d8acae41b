import type { LibraryEntry } from '@shared/ipc/contract';
import type { IsoDay } from '@shared/lib/iso-day';
import {
  BookCopy,
  BookOpen,
  Drama,
  FileInput,
  FileText,
  FolderCog,
  FolderOpen,
  HardDriveDownload,
  History,
  type LucideIcon,
  Sparkles,
  Trash2,
} from 'lucide-react';
import { useText } from '../hooks/use-text';
import type { MenuItem } from '../kit/Menu';
import { chooseFolder } from '../safety/save-commands';
import { saveCopyOf, showEarlier } from '../safety/version-commands';
import {
  deleteSession,
  duplicateSession,
  importSession,
  openSample,
  openSession,
  rehearse,
  reveal,
} from './library-commands';

/** Something that can be done with a session, as a button or in the menu. */
interface Deed extends MenuItem {
  readonly icon: LucideIcon;
}

interface SessionDeeds {
  /** Where there is room, these stand as buttons. */
  readonly often: readonly Deed[];
  /** What keeps the session safe. */
  readonly safety: readonly Deed[];
  readonly open: Deed;
  readonly minutes: Deed;
  /** What belongs to the shelf and not to a session: in the menu where the foot of the screen has no room. */
  readonly shelf: readonly Deed[];
}

/** What can be done with the chosen session beside opening it. */
export function useSessionDeeds(entry: LibraryEntry, today: IsoDay): SessionDeeds {
  const { library, common, safety, rehearsal } = useText();
  return {
    often: [
      {
        id: 'duplicate',
        word: library.duplicate,
        icon: BookCopy,
        onSelect: () => void duplicateSession(entry.id, today),
      },
      {
        id: 'reveal',
        word: library.showInFolder,
        icon: FolderOpen,
        onSelect: () => void reveal(entry.id),
      },
      {
        id: 'delete',
        word: common.delete,
        icon: Trash2,
        keyHint: library.deleteKey,
        onSelect: () => void deleteSession(entry),
      },
    ],
    safety: [
      {
        id: 'earlier',
        word: safety.backups.open,
        icon: History,
        onSelect: () => void showEarlier(entry),
      },
      {
        id: 'save-copy',
        word: safety.save.copy,
        icon: HardDriveDownload,
        onSelect: () => void saveCopyOf(entry),
      },
    ],
    open: {
      id: 'open',
      word: library.open[entry.state],
      icon: BookOpen,
      onSelect: () => void openSession(entry.id),
    },
    minutes: {
      id: 'minutes',
      word: library.minutes,
      icon: FileText,
      onSelect: () => void openSession(entry.id, 'minutes'),
    },
    shelf: [
      {
        id: 'import',
        word: library.importFile,
        icon: FileInput,
        onSelect: () => void importSession(),
      },
      { id: 'sample', word: library.sample, icon: Sparkles, onSelect: () => void openSample() },
      { id: 'rehearse', word: rehearsal.short, icon: Drama, onSelect: () => void rehearse() },
      {
        id: 'folder',
        word: safety.save.chooseFolder,
        icon: FolderCog,
        onSelect: () => void chooseFolder(),
      },
    ],
  };
}
