import { areNamesShown } from '@shared/domain/names';
import { listOf, shortNamesOf } from '@shared/domain/selectors';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { useModal } from '../kit/use-modal';
import { useSession } from '../state/session-store';

/** Texts up to so many letters are written in the largest and in middling letters. */
const LARGE = 70;
const MEDIUM = 200;

/** One thanks after the other, over the whole screen. */
export function ThanksShow({ onClose }: { readonly onClose: () => void }) {
  const { thanks: words, common } = useText();
  const session = useSession((open) => open);
  const next = useRef<HTMLButtonElement>(null);
  const modal = useModal(() => next.current, onClose);
  const [wanted, turnTo] = useState(0);
  const names = shortNamesOf(session);
  const all = listOf(session.thanks);
  const at = Math.min(wanted, all.length - 1);
  const one = all[at];
  if (one === undefined) return null;
  const giver = areNamesShown(session) && one.fromId !== null ? names.get(one.fromId) : undefined;
  const turn = (step: number) => {
    if (at + step >= 0 && at + step < all.length) turnTo(at + step);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    modal.onKeyDown(event);
    const step = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key] ?? 0;
    if (step === 0) return;
    event.preventDefault();
    turn(step);
  };
  return (
    <dialog {...modal} className="thanks-show" aria-label={words.showTitle} onKeyDown={onKeyDown}>
      <div className="thanks-show__words" aria-live="polite">
        <h2 dir="auto">{words.thankYou(names.get(one.toId) ?? '')}</h2>
        <p
          dir="auto"
          data-size={
            one.text.length <= LARGE ? 'large' : one.text.length <= MEDIUM ? 'medium' : 'small'
          }
        >
          {one.text}
        </p>
        {giver !== undefined && <p className="thanks-show__from">{words.fromName(giver)}</p>}
      </div>
      <div className="thanks-show__ways">
        <span>{words.showOf(at + 1, all.length)}</span>
        <IconButton
          icon={ChevronLeft}
          label={words.previous}
          aria-disabled={at === 0}
          onClick={() => turn(-1)}
        />
        <IconButton
          icon={ChevronRight}
          label={words.next}
          ref={next}
          aria-disabled={at === all.length - 1}
          onClick={() => turn(1)}
        />
        <IconButton icon={X} label={common.close} onClick={onClose} />
      </div>
    </dialog>
  );
}
