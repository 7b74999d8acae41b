import type { Failure, FailureCode } from '@shared/domain/failure';
import { FolderOpen, HardDriveDownload } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { chooseFolder, saveCopy } from '../safety/save-commands';

/** Where another folder would mend it. */
const FOLDER_FAILURES: ReadonlySet<FailureCode> = new Set([
  'folder-gone',
  'folder-silent',
  'folder-read-only',
  'disk-full',
]);

interface SaveDeedsProps {
  readonly failure: Failure;
  readonly onDone?: () => void;
}

/** What a person can do while something is not saved. */
export function SaveDeeds({ failure, onDone }: SaveDeedsProps) {
  const { save } = useText().safety;
  return (
    <>
      <Button
        icon={HardDriveDownload}
        onClick={() => {
          onDone?.();
          void saveCopy();
        }}
      >
        {save.copy}
      </Button>
      {FOLDER_FAILURES.has(failure.code) && (
        <Button
          icon={FolderOpen}
          onClick={() => {
            onDone?.();
            void chooseFolder();
          }}
        >
          {save.chooseFolder}
        </Button>
      )}
    </>
  );
}
