import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { classNames } from '../kit/class-names';
import { Dialog } from '../kit/Dialog';
import { useIsDeepRoom } from '../safety/use-is-deep-room';
import { useAppStore } from '../state/app-store';
import { failureText } from '../state/commands';
import { SaveDeeds } from './SaveDeeds';
import { WhatIsKept } from './WhatIsKept';

/**
 * Says what could not be saved, what is safe, and what to do; there only as long as it is true. Where letters are very
 * large, what to do lies behind a button: the room needs the place for its work.
 */
export function SaveBanner() {
  const { safety, common } = useText();
  const saveState = useAppStore((store) => store.saveState);
  const isDeep = useIsDeepRoom();
  const [isAsking, setIsAsking] = useState(false);
  if (saveState.kind !== 'failed') return null;
  const { failure, kept } = saveState;
  const close = () => setIsAsking(false);
  return (
    <section
      className={classNames('strip-bar', 'strip-bar-danger', isDeep && 'strip-bar-deep')}
      aria-label={safety.save.region}
    >
      <TriangleAlert className="strip-bar__mark" aria-hidden="true" />
      <div className="strip-bar__words" role="alert">
        {isDeep && kept === 'here' ? (
          <p>{safety.save.notYet}</p>
        ) : (
          <>
            {!isDeep && <p>{failureText(failure)}</p>}
            <WhatIsKept kept={kept} />
          </>
        )}
      </div>
      <div className="strip-bar__deeds">
        {isDeep ? (
          <Button onClick={() => setIsAsking(true)}>{safety.save.whatToDo}</Button>
        ) : (
          <SaveDeeds failure={failure} />
        )}
      </div>
      {isAsking && isDeep && (
        <Dialog
          title={safety.save.notYet}
          closeLabel={common.close}
          onClose={close}
          actions={<SaveDeeds failure={failure} onDone={close} />}
        >
          <p>{failureText(failure)}</p>
          <WhatIsKept kept={kept} />
        </Dialog>
      )}
    </section>
  );
}
