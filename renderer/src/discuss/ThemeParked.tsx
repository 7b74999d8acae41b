import type { Theme } from '@shared/domain/model';
import { parkedOf } from '@shared/domain/selectors';
import { useEffect, useRef } from 'react';
import { EditableLine } from '../actions/EditableLine';
import { LineAdder } from '../actions/LineAdder';
import { useText } from '../hooks/use-text';
import { announce } from '../state/app-store';
import { send, sendWithUndo } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { useSession } from '../state/session-store';
import { FoldedRows } from './FoldedRows';

interface ThemeParkedProps {
  readonly theme: Theme;
  readonly rows: number;
  /** asked: somebody has just called for the line, so the caret goes there. */
  readonly line: 'closed' | 'open' | 'asked';
  readonly onDeleted: () => void;
}

/** The questions that would have led away from a theme, and a line for the next one where it is wanted. */
export function ThemeParked({ theme, rows, line, onDeleted }: ThemeParkedProps) {
  const texts = useText();
  const session = useSession((open) => open);
  const all = parkedOf(session);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (line === 'asked') field.current?.focus();
  }, [line]);
  return (
    <>
      <FoldedRows items={all.filter((item) => item.themeId === theme.id)} rows={rows}>
        {(item) => (
          <EditableLine
            keepAs={fieldOf('parked-text', item.id)}
            label={`P${all.indexOf(item) + 1}`}
            text={item.text}
            onChange={(text) => send('parked.edit', { id: item.id, text })}
            onDelete={() => {
              onDeleted();
              void sendWithUndo(
                'parked.remove',
                { id: item.id },
                texts.actions.parkedDeleted(item.text),
              );
            }}
          />
        )}
      </FoldedRows>
      {line !== 'closed' && (
        <LineAdder
          keepAs={fieldOf('theme-parked', theme.id)}
          label={`P${all.length + 1}`}
          name={texts.discuss.park}
          placeholder={texts.discuss.parkExample}
          inputRef={field}
          onAdd={async (text) => {
            const isDone = await send('parked.add', { text, themeId: theme.id });
            if (isDone) announce(texts.actions.parkedAdded(text));
            return isDone;
          }}
        />
      )}
    </>
  );
}
