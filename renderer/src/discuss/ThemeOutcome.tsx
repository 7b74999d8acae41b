import type { Theme } from '@shared/domain/model';
import {
  actionLabelOf,
  actionsOf,
  decisionsOf,
  parkedOf,
  shortNamesOf,
} from '@shared/domain/selectors';
import { CircleAlert, CircleParking, CircleSlash } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useDraftStore } from '../actions/draft-store';
import { EditableLine } from '../actions/EditableLine';
import { LineAdder } from '../actions/LineAdder';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { announce } from '../state/app-store';
import { send, sendWithUndo } from '../state/commands';
import { useSession } from '../state/session-store';
import { FoldedRows } from './FoldedRows';
import { shareRows } from './share-rows';
import './theme-outcome.css';

interface ThemeOutcomeProps {
  readonly theme: Theme;
  readonly isSuccess: boolean;
  readonly onOpenAction: (actionId: string) => void;
  /** Null while the line for the reason is shown already. */
  readonly onNoAction: (() => void) | null;
}

/** The heights of a row, of a line to type on and of the buttons, in room units. */
const ROW = 2.66;
const ADDER = 2.42;
const BUTTONS = 2.25;

/** What follows from a theme: decisions, actions, questions for another day, each added with Enter on its line. */
export function ThemeOutcome({ theme, isSuccess, onOpenAction, onNoAction }: ThemeOutcomeProps) {
  const texts = useText();
  const words = texts.discuss;
  const session = useSession((open) => open);
  const [frame, size] = useSizeInUnits<HTMLElement>({ width: 25, height: 18 });
  const [isParking, setIsParking] = useState(
    () => (useDraftStore.getState().lines[`${session.meta.id}:${theme.id}:parked`] ?? '') !== '',
  );
  const decisionField = useRef<HTMLInputElement>(null);
  const actionField = useRef<HTMLInputElement>(null);
  const parkField = useRef<HTMLInputElement>(null);
  const wantsPark = useRef(false);
  useEffect(() => {
    if (!isParking || !wantsPark.current) return;
    wantsPark.current = false;
    parkField.current?.focus();
  }, [isParking]);
  const names = shortNamesOf(session);
  const isHere = (record: { readonly themeId: string | null }) => record.themeId === theme.id;
  const allDecisions = decisionsOf(session);
  const decisions = allDecisions.filter(isHere);
  const actions = actionsOf(session).filter(isHere);
  const allParked = parkedOf(session);
  const parked = allParked.filter(isHere);
  const hasButtons = !isParking || (onNoAction !== null && actions.length === 0);
  const free = size.height - (isParking ? 3 : 2) * ADDER - (hasButtons ? BUTTONS : 0);
  const [decisionRows = 0, actionRows = 0, parkedRows = 0] = shareRows(
    [decisions.length, actions.length, parked.length],
    free / ROW,
  );
  const keep = (what: string) => `${session.meta.id}:${theme.id}:${what}`;

  return (
    <section className="theme-outcome" ref={frame} aria-label={words.follows}>
      <FoldedRows items={decisions} rows={decisionRows}>
        {(decision) => (
          <EditableLine
            label={`D${allDecisions.indexOf(decision) + 1}`}
            text={decision.text}
            onChange={(text) => send('decision.edit', { id: decision.id, text })}
            onDelete={() => {
              decisionField.current?.focus();
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
        keepAs={keep('decision')}
        label={`D${allDecisions.length + 1}`}
        name={words.addDecision}
        placeholder={words.decisionExample}
        inputRef={decisionField}
        onAdd={async (text) => {
          const isDone = await send('decision.add', { text, themeId: theme.id });
          if (isDone) announce(texts.actions.decisionAdded(text));
          return isDone;
        }}
      />
      <FoldedRows items={actions} rows={actionRows}>
        {(action) => {
          const label = actionLabelOf(session, action.id);
          const owner = action.ownerId === null ? undefined : names.get(action.ownerId);
          return (
            <button
              type="button"
              className="outcome-action"
              aria-label={`${texts.actions.open(label, action.text)}, ${owner ?? texts.actions.noOwner}`}
              onClick={() => onOpenAction(action.id)}
            >
              <span className="outcome-action__label">{label}</span>
              <span className="outcome-action__text">{action.text}</span>
              <span
                className={
                  owner === undefined
                    ? 'outcome-action__owner outcome-action__owner--missing'
                    : 'outcome-action__owner'
                }
              >
                {owner === undefined && <CircleAlert aria-hidden="true" />}
                {owner ?? texts.actions.noOwner}
              </span>
            </button>
          );
        }}
      </FoldedRows>
      <LineAdder
        keepAs={keep('action')}
        label={`A${Object.keys(session.actions).length + 1}`}
        name={words.addAction}
        placeholder={words.actionExample}
        inputRef={actionField}
        onAdd={async (text) => {
          const label = `A${Object.keys(session.actions).length + 1}`;
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
          if (isDone) announce(words.actionAdded(label, text));
          return isDone;
        }}
      />
      <FoldedRows items={parked} rows={parkedRows}>
        {(item) => (
          <EditableLine
            label={`P${allParked.indexOf(item) + 1}`}
            text={item.text}
            onChange={(text) => send('parked.edit', { id: item.id, text })}
            onDelete={() => {
              actionField.current?.focus();
              void sendWithUndo(
                'parked.remove',
                { id: item.id },
                texts.actions.parkedDeleted(item.text),
              );
            }}
          />
        )}
      </FoldedRows>
      {isParking && (
        <LineAdder
          keepAs={keep('parked')}
          label={`P${allParked.length + 1}`}
          name={words.park}
          placeholder={words.parkExample}
          inputRef={parkField}
          onAdd={async (text) => {
            const isDone = await send('parked.add', { text, themeId: theme.id });
            if (isDone) announce(texts.actions.parkedAdded(text));
            return isDone;
          }}
        />
      )}
      <div className="theme-outcome__more">
        {!isParking && (
          <Button
            variant="quiet"
            icon={CircleParking}
            onClick={() => {
              setIsParking(true);
              wantsPark.current = true;
            }}
          >
            {words.park}
          </Button>
        )}
        {onNoAction !== null && actions.length === 0 && (
          <Button variant="quiet" icon={CircleSlash} onClick={onNoAction}>
            {words.noAction}
          </Button>
        )}
      </div>
    </section>
  );
}
