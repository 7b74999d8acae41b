import { parkedOf, shortNamesOf } from '@shared/domain/selectors';
import { useRef } from 'react';
import { useText } from '../hooks/use-text';
import { announce } from '../state/app-store';
import { send, sendWithUndo } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { EditableLine } from './EditableLine';
import { LineAdder } from './LineAdder';
import { LinePages } from './LinePages';
import { TakerDialog } from './TakerDialog';

/** Every parked question with the one person who takes it along, and a line for the next one. */
export function ParkedTab({
  turnerPlace,
}: {
  readonly turnerPlace?: HTMLElement | null | undefined;
}) {
  const texts = useText().actions;
  const session = useSession((open) => open);
  const parked = parkedOf(session);
  const names = shortNamesOf(session);
  const adder = useRef<HTMLInputElement>(null);
  const [choosingFor, setChoosingFor] = useKeptText(fieldOf('taker-dialog'));
  return (
    <div className="stage-lines" role="tabpanel" aria-label={texts.tabs.parked}>
      {parked.length === 0 ? (
        <p className="stage-lines__empty">{texts.noParked}</p>
      ) : (
        <LinePages items={parked} turnerPlace={turnerPlace}>
          {(item, index) => {
            const name = item.takerId === null ? null : (names.get(item.takerId) ?? null);
            return (
              <EditableLine
                keepAs={fieldOf('parked-text', item.id)}
                label={texts.parked(index + 1)}
                text={item.text}
                onChange={(text) => send('parked.edit', { id: item.id, text })}
                onDelete={() => {
                  adder.current?.focus();
                  void sendWithUndo(
                    'parked.remove',
                    { id: item.id },
                    texts.parkedDeleted(item.text),
                  );
                }}
              >
                <button
                  type="button"
                  className={name === null ? 'taker taker--nobody' : 'taker'}
                  onClick={() => setChoosingFor(item.id)}
                >
                  {name === null ? texts.whoTakesIt : texts.takenBy(name)}
                </button>
              </EditableLine>
            );
          }}
        </LinePages>
      )}
      <LineAdder
        keepAs={fieldOf('new-parked')}
        label={texts.addParked}
        placeholder={texts.parkedExample}
        inputRef={adder}
        onAdd={async (text) => {
          const isDone = await send('parked.add', { text, themeId: null });
          if (isDone) announce(texts.parkedAdded(text));
          return isDone;
        }}
      />
      {choosingFor !== '' && (
        <TakerDialog parkedId={choosingFor} onClose={() => setChoosingFor('')} />
      )}
    </div>
  );
}
