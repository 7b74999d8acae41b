import { ReasonPages } from '../discuss/ReasonPages';
import { useText } from '../hooks/use-text';
import { send } from '../state/commands';
import { useSession } from '../state/session-store';

/** How the room celebrates, where the foot of a deep room has no place to say it: as long as it needs to be. */
export function CelebrationPart() {
  const texts = useText().close;
  const stored = useSession((session) => session.meta.celebration);
  return (
    <ReasonPages
      reasons={[
        {
          key: 'celebration',
          label: texts.celebration,
          placeholder: texts.celebrationExample,
          stored,
          onCommit: (celebration) => send('meta.edit', { fields: { celebration } }),
        },
      ]}
      turnerPlace={null}
    />
  );
}
