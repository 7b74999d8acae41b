import { areNamesShown } from '@shared/domain/names';
import { shortNamesOf } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import { useEffect, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { announce } from '../state/app-store';
import { send } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { handOn, keptText, useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { ThanksWhat } from './ThanksWhat';
import { ThanksWhom } from './ThanksWhom';

/** Says thanks in two steps: whom, then what for. What is begun is kept. */
export function ThanksAdder() {
  const { thanks: words } = useText();
  const session = useSession((open) => open);
  const [toId, chooseTo] = useKeptText(fieldOf('thanks-to'));
  const [fromId, chooseFrom] = useKeptText(fieldOf('thanks-from'));
  const frame = useRef<HTMLDivElement>(null);
  const to = session.people[toId];
  const step = to === undefined ? 'whom' : 'what';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins in its first field
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [step]);
  const add = async () => {
    const text = keptText(fieldOf('thanks-text')).trim();
    if (to === undefined || isBlank(text)) return;
    const from = areNamesShown(session) && fromId in session.people ? fromId : null;
    const isDone = await handOn(fieldOf('thanks-text'), () =>
      send('thanks.add', { fromId: from, toId: to.id, text }),
    );
    if (!isDone) return;
    announce(words.added(to.name));
    chooseTo('');
    chooseFrom('');
  };
  return (
    <div className="thanks-adder" ref={frame}>
      {to === undefined ? (
        <ThanksWhom onChoose={chooseTo} />
      ) : (
        <ThanksWhat
          name={shortNamesOf(session).get(to.id) ?? to.name}
          toId={to.id}
          fromId={fromId}
          onFrom={chooseFrom}
          onAdd={() => void add()}
          onOther={() => chooseTo('')}
        />
      )}
    </div>
  );
}
