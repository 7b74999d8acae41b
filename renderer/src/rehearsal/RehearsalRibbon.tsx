import { Drama } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { classNames } from '../kit/class-names';
import { useIsDeepRoom } from '../safety/use-is-deep-room';
import { goTo, useAppStore } from '../state/app-store';
import { useSessionStore } from '../state/session-store';
import { OthersButton } from './OthersButton';
import './rehearsal.css';

/** Over every screen of a rehearsal: that nothing of it stays, and the way out. */
export function RehearsalRibbon() {
  const { rehearsal } = useText();
  const isDeep = useIsDeepRoom();
  const isRehearsal = useSessionStore((store) => store.session?.meta.use === 'rehearsal');
  const isRunning = useAppStore((store) => store.screen === 'run');
  if (!isRehearsal) return null;
  return (
    <section
      className={classNames('strip-bar', 'strip-bar-view', isDeep && 'strip-bar-deep')}
      role="status"
    >
      <Drama className="strip-bar__mark" aria-hidden="true" />
      <p className="strip-bar__words">{rehearsal.ribbon}</p>
      <div className="strip-bar__deeds rehearsal-deeds">
        {isRunning && <OthersButton />}
        <Button size="small" onClick={() => goTo('library')}>
          {rehearsal.leave}
        </Button>
      </div>
    </section>
  );
}
