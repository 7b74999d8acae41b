import { Drama } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { classNames } from '../kit/class-names';
import { useIsDeepRoom } from '../safety/use-is-deep-room';
import { useSessionStore } from '../state/session-store';
import { RehearsalDeeds } from './RehearsalDeeds';
import './rehearsal.css';

/** Over every screen of a rehearsal: that nothing of it stays, and the way out. */
export function RehearsalRibbon() {
  const { rehearsal } = useText();
  const isDeep = useIsDeepRoom();
  const isRehearsal = useSessionStore((store) => store.session?.meta.use === 'rehearsal');
  if (!isRehearsal) return null;
  return (
    <section
      className={classNames('strip-bar', 'strip-bar-view', isDeep && 'strip-bar-deep')}
      role="status"
    >
      <Drama className="strip-bar__mark" aria-hidden="true" />
      <p className="strip-bar__words">{rehearsal.ribbon}</p>
      <RehearsalDeeds isDeep={isDeep} />
    </section>
  );
}
