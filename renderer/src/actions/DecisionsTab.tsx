import { decisionsOf } from '@shared/domain/selectors';
import { useRef } from 'react';
import { useText } from '../hooks/use-text';
import { announce } from '../state/app-store';
import { send, sendWithUndo } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { useSession } from '../state/session-store';
import { EditableLine } from './EditableLine';
import { LineAdder } from './LineAdder';
import { LinePages } from './LinePages';

/** Every decision of the morning, and a line for the next one. */
export function DecisionsTab({
  turnerPlace,
}: {
  readonly turnerPlace?: HTMLElement | null | undefined;
}) {
  const texts = useText().actions;
  const session = useSession((open) => open);
  const decisions = decisionsOf(session);
  const adder = useRef<HTMLInputElement>(null);
  return (
    <div className="stage-lines" role="tabpanel" aria-label={texts.tabs.decisions}>
      {decisions.length === 0 ? (
        <p className="stage-lines__empty">{texts.noDecisions}</p>
      ) : (
        <LinePages items={decisions} turnerPlace={turnerPlace}>
          {(decision, index) => (
            <EditableLine
              key={decision.id}
              keepAs={fieldOf('decision-text', decision.id)}
              label={texts.decision(index + 1)}
              text={decision.text}
              onChange={(text) => send('decision.edit', { id: decision.id, text })}
              onDelete={() => {
                adder.current?.focus();
                void sendWithUndo(
                  'decision.remove',
                  { id: decision.id },
                  texts.decisionDeleted(decision.text),
                );
              }}
            />
          )}
        </LinePages>
      )}
      <LineAdder
        keepAs={fieldOf('new-decision')}
        label={texts.addDecision}
        placeholder={texts.decisionExample}
        inputRef={adder}
        onAdd={async (text) => {
          const isDone = await send('decision.add', { text, themeId: null });
          if (isDone) announce(texts.decisionAdded(text));
          return isDone;
        }}
      />
    </div>
  );
}
