import { type FollowUp, keyOfRef } from '@shared/company/follow-ups';
import type { ActionRef } from '@shared/company/model';
import { useNearDay } from '../fields/use-near-day';
import { useText } from '../hooks/use-text';
import { openAction } from './follow-up-place';
import { useFollowUps } from './use-follow-ups';

/** Where an action was agreed, what it goes on from, and in what it goes on. */
export function ActionChain({ followUp }: { readonly followUp: FollowUp }) {
  const { card } = useText().followUp;
  const near = useNearDay();
  const { byKey } = useFollowUps();
  const { session } = followUp;
  const neighbour = (ref: ActionRef | null, say: (title: string) => string) => {
    const other = ref === null ? undefined : byKey.get(keyOfRef(ref));
    if (other === undefined) return null;
    return (
      <p>
        <button
          type="button"
          className="action-facts__link"
          onClick={() => openAction(keyOfRef(other.ref))}
        >
          {say(other.session.title)}
        </button>
      </p>
    );
  };
  return (
    <div className="action-facts__from">
      {neighbour(followUp.continues, card.carriedFrom)}
      <p>{card.agreedIn(session.title, near(session.heldOn))}</p>
      {neighbour(followUp.continuedIn, card.goesOnIn)}
    </div>
  );
}
