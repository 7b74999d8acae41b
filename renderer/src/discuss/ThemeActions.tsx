import type { Theme } from '@shared/domain/model';
import { actionsOf, shortNamesOf } from '@shared/domain/selectors';
import { CircleAlert } from 'lucide-react';
import { LineAdder } from '../actions/LineAdder';
import { useText } from '../hooks/use-text';
import { Named } from '../kit/Named';
import { announce } from '../state/app-store';
import { send } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { useSession } from '../state/session-store';
import { FoldedRows } from './FoldedRows';

interface ThemeActionsProps {
  readonly theme: Theme;
  readonly rows: number;
  readonly isSuccess: boolean;
  readonly onOpen: (actionId: string) => void;
}

/** The actions that a theme led to, each a press away from its form, and a line for the next one. */
export function ThemeActions({ theme, rows, isSuccess, onOpen }: ThemeActionsProps) {
  const texts = useText();
  const session = useSession((open) => open);
  const names = shortNamesOf(session);
  const all = actionsOf(session);
  const nextLabel = `A${all.length + 1}`;
  const add = async (text: string) => {
    const isDone = await send('action.add', {
      fields: {
        text,
        kind: isSuccess ? 'amplify' : 'mitigate',
        ownerId: null,
        dueOn: null,
        firstCheckInOn: null,
        measure: '',
        themeId: theme.id,
        noteId: null,
      },
    });
    if (isDone) announce(texts.discuss.actionAdded(nextLabel, text));
    return isDone;
  };
  return (
    <>
      <FoldedRows items={all.filter((action) => action.themeId === theme.id)} rows={rows}>
        {(action) => {
          const label = `A${all.indexOf(action) + 1}`;
          const owner = action.ownerId === null ? undefined : names.get(action.ownerId);
          const ownerWords = owner ?? texts.actions.noOwner;
          return (
            <button type="button" className="outcome-action" onClick={() => onOpen(action.id)}>
              <Named name={`${texts.actions.open(label, action.text)}, ${ownerWords}`}>
                <span className="outcome-action__label">{label}</span>
                <span className="outcome-action__text" dir="auto">
                  {action.text}
                </span>
                <span
                  className={
                    owner === undefined
                      ? 'outcome-action__owner outcome-action__owner--missing'
                      : 'outcome-action__owner'
                  }
                >
                  {owner === undefined && <CircleAlert aria-hidden="true" />}
                  <bdi>{ownerWords}</bdi>
                </span>
              </Named>
            </button>
          );
        }}
      </FoldedRows>
      <LineAdder
        keepAs={fieldOf('theme-action', theme.id)}
        label={nextLabel}
        name={texts.discuss.addAction}
        placeholder={texts.discuss.actionExample}
        onAdd={add}
      />
    </>
  );
}
