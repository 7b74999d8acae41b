import type { Stage } from '@shared/domain/model';
import { Keyboard } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { BlameHint } from '../blame/BlameHint';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { KeyCap } from '../kit/KeyCap';
import { Named } from '../kit/Named';
import { useSession } from '../state/session-store';
import { CoveredPaper, PrivateField } from './CoveredPaper';
import { NotePile } from './NotePile';
import type { RelayView } from './relay-view';
import { SplitPreview } from './SplitPreview';
import { TurnPaper } from './TurnPaper';
import { TypeForDialog } from './TypeForDialog';
import { isList, notePartsOf, turnLengthOf } from './turn-text';
import { useFieldFirst } from './use-field-first';
import { type TurnEnd, useTurn } from './use-turn';
import { useTypeForKey } from './use-type-for-key';

interface TurnCardProps {
  readonly stage: Stage;
  readonly relay: RelayView;
  readonly personId: string;
  readonly onEnd: (how: TurnEnd) => void;
}

/** One person at the keyboard: their name, their note being written or its dots, and what the keys do. */
export function TurnCard({ stage, relay, personId, onEnd }: TurnCardProps) {
  const texts = useText();
  const { turn: words } = texts.relay;
  const turn = useTurn(stage, personId, onEnd);
  const field = useRef<HTMLTextAreaElement>(null);
  const isSplitting = turn.parts !== null;
  const isCovered = useSession((session) => session.meta.typing === 'covered');
  const [isChoosing, setChoosing] = useState(false);
  useTypeForKey(() => setChoosing(true));
  useFieldFirst(field);
  useEffect(() => {
    if (isSplitting) return;
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, [isSplitting]);

  /* Of a pasted page the count follows behind the letters, which must never wait for it. */
  const calmText = useDeferredValue(turn.text);
  const length = turnLengthOf(turn.text);
  const isOfferingNotes = length.isTooLong || isList(turn.text);
  const partCount = useMemo(
    () => (isOfferingNotes ? notePartsOf(calmText).length : 1),
    [isOfferingNotes, calmText],
  );

  if (turn.parts !== null) {
    return (
      <SplitPreview
        name={relay.name}
        kind={stage.noteKind}
        parts={turn.parts}
        isCovered={isCovered}
        onSave={turn.saveParts}
        onBack={turn.hideParts}
      />
    );
  }
  const ofField = {
    label: words.noteLabel(relay.name),
    text: turn.text,
    onText: turn.setText,
    onKeyDown: turn.onKeyDown,
    fieldRef: field,
  };
  const saveWords = relay.thenName === '' ? words.saveLast : words.save;
  return (
    <section className="relay-turn" aria-labelledby="relay-turn-name">
      <div className="relay-turn__head">
        <h1 id="relay-turn-name" className="relay-turn__name">
          <bdi>{relay.name}</bdi>
          <em>
            {relay.isAskingAgain
              ? words.secondAsk
              : isCovered
                ? texts.relay.covered.isWriting
                : words.yourTurn}
          </em>
        </h1>
        <p className="relay-turn__then">
          {relay.typistName !== '' && (
            <span className="relay-turn__typist">
              <Keyboard aria-hidden="true" />{' '}
              {texts.relay.typeFor.typesFor(relay.typistName, relay.name)}
            </span>
          )}
          <span>{relay.thenName === '' ? words.lastInRound : words.thenName(relay.thenName)}</span>
        </p>
      </div>
      <div className="relay-turn__desk">
        {isCovered ? (
          <CoveredPaper kind={stage.noteKind} text={turn.text} />
        ) : (
          <TurnPaper {...ofField} kind={stage.noteKind} />
        )}
        <NotePile kind={stage.noteKind} relay={relay} />
      </div>
      {isCovered && <PrivateField {...ofField} />}
      <div className="relay-turn__keys">
        <Button variant="quiet" className="relay-key" onClick={turn.submit}>
          <KeyCap>{texts.relay.handOver.takeIt}</KeyCap>{' '}
          {length.isTooLong ? words.makeNotes(partCount) : saveWords}
        </Button>
        {isOfferingNotes && !length.isTooLong && (
          <Button variant="quiet" className="relay-key" onClick={turn.showParts}>
            <KeyCap>Ctrl Enter</KeyCap> {words.makeNotes(partCount)}
          </Button>
        )}
        <Button
          variant="quiet"
          className="relay-key relay-key--pass"
          data-armed={turn.isPassArmed || undefined}
          onClick={turn.pass}
        >
          <KeyCap>Esc</KeyCap> {turn.isPassArmed ? words.passAgain : words.pass}
        </Button>
        <Button
          variant="quiet"
          className="relay-key relay-key--for"
          aria-keyshortcuts="F4"
          title={texts.relay.typeFor.button}
          onClick={() => setChoosing(true)}
        >
          <Named name={texts.relay.typeFor.button}>
            <KeyCap>F4</KeyCap>{' '}
            <span className="relay-key__word">{texts.relay.typeFor.button}</span>
          </Named>
        </Button>
        <p
          className="relay-turn__left"
          data-near={length.isNear || undefined}
          data-over={length.isTooLong || undefined}
        >
          {turn.refusal === 'empty' ? (
            texts.failures['note-empty']('')
          ) : turn.refusal === 'too-many' ? (
            texts.relay.add.tooMany
          ) : (
            <>
              <b>{Math.abs(length.left)}</b>{' '}
              <span className={length.isTooLong ? undefined : 'relay-turn__unit'}>
                {length.isTooLong ? words.tooMany(-length.left) : words.left(length.left)}
              </span>
            </>
          )}
        </p>
      </div>
      {!isCovered && <BlameHint kind={stage.noteKind} text={turn.text} />}
      {isChoosing && (
        <TypeForDialog stageId={stage.id} personId={personId} onClose={() => setChoosing(false)} />
      )}
    </section>
  );
}
