import type { Theme } from '@shared/domain/model';
import { decisionsOf } from '@shared/domain/selectors';
import { EditableLine } from '../actions/EditableLine';
import { LineAdder } from '../actions/LineAdder';
import { useText } from '../hooks/use-text';
import { announce } from '../state/app-store';
import { send, sendWithUndo } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { useSession } from '../state/session-store';
import { FoldedRows } from './FoldedRows';

interface ThemeDecisionsProps {
  readonly theme: Theme;
  readonly rows: number;
  readonly onDeleted: () => void;
}

/** The decisions that a theme led to, and a line for the next one. */
export function ThemeDecisions({ theme, rows, onDeleted }: ThemeDecisionsProps) {
  const texts = useText();
  const session = useSession((open) => open);
  const all = decisionsOf(session);
  return (
    <>
      <FoldedRows items={all.filter((decision) => decision.themeId === theme.id)} rows={rows}>
        {(decision) => (
          <EditableLine
            keepAs={fieldOf('decision-text', decision.id)}
            label={`D${all.indexOf(decision) + 1}`}
            text={decision.text}
            onChange={(text) => send('decision.edit', { id: decision.id, text })}
            onDelete={() => {
              onDeleted();
              void sendWithUndo(
                'decision.remove',
                { id: decision.id },
                texts.actions.decisionDeleted(decision.text),
              );
            }}
          />
        )}
      </FoldedRows>
      <LineAdder
        keepAs={fieldOf('theme-decision', theme.id)}
        label={`D${all.length + 1}`}
        name={texts.discuss.addDecision}
        placeholder={texts.discuss.decisionExample}
        onAdd={async (text) => {
          const isDone = await send('decision.add', { text, themeId: theme.id });
          if (isDone) announce(texts.actions.decisionAdded(text));
          return isDone;
        }}
      />
    </>
  );
}
