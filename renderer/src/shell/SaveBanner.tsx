import type { FailureCode } from '@shared/domain/failure';
import { FolderOpen, HardDriveDownload, ShieldCheck, TriangleAlert } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { chooseFolder, saveCopy } from '../safety/save-commands';
import { useAppStore } from '../state/app-store';
import { failureText } from '../state/commands';

/** Where another folder would mend it. */
const FOLDER_FAILURES: ReadonlySet<FailureCode> = new Set([
  'folder-gone',
  'folder-read-only',
  'disk-full',
]);

/** Says what could not be saved, what is safe, and what to do; there only as long as it is true. */
export function SaveBanner() {
  const { safety } = useText();
  const saveState = useAppStore((store) => store.saveState);
  if (saveState.kind !== 'failed') return null;
  const { failure, isKeptHere } = saveState;
  const Kept = isKeptHere ? ShieldCheck : TriangleAlert;
  return (
    <section className="strip-bar strip-bar-danger" aria-label={safety.save.region}>
      <TriangleAlert className="strip-bar__mark" aria-hidden="true" />
      <div className="strip-bar__words" role="alert">
        <p>{failureText(failure)}</p>
        <p className={isKeptHere ? 'strip-bar__kept' : 'strip-bar__not-kept'}>
          <Kept aria-hidden="true" /> {isKeptHere ? safety.save.keptHere : safety.save.notKeptHere}
        </p>
      </div>
      <div className="strip-bar__deeds">
        <Button icon={HardDriveDownload} onClick={() => void saveCopy()}>
          {safety.save.copy}
        </Button>
        {FOLDER_FAILURES.has(failure.code) && (
          <Button icon={FolderOpen} onClick={() => void chooseFolder()}>
            {safety.save.chooseFolder}
          </Button>
        )}
      </div>
    </section>
  );
}
