import { FolderCog, FolderOpen } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { chooseFolder } from '../safety/save-commands';
import { reveal } from './library-commands';

/** Where the sessions are kept, and how to see it or to keep them elsewhere. */
export function FolderLine({ folder }: { readonly folder: string }) {
  const { library, safety } = useText();
  return (
    <p className="shelf-view__folder">
      <span className="shelf-view__kept-in">{library.keptIn}</span>
      <span className="shelf-view__path" title={folder}>
        <bdi>{folder}</bdi>
      </span>
      <IconButton
        size="small"
        icon={FolderOpen}
        label={library.showFolder}
        onClick={() => void reveal(null)}
      />
      <IconButton
        size="small"
        icon={FolderCog}
        label={safety.save.chooseFolder}
        data-subject="folder"
        onClick={() => void chooseFolder()}
      />
    </p>
  );
}
