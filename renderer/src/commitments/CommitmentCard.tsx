import { beginsWithOthers } from '@shared/domain/commitments';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { KeyCap } from '../kit/KeyCap';
import { announce } from '../state/app-store';
import { CommitmentAsk } from './CommitmentAsk';
import { useCommitment } from './use-commitment';

/** Words up to so many letters are written in the largest and in middling letters. */
const LARGE = 70;
const MEDIUM = 170;
/** In a deep room more letters than these take the place of the seats. */
const LONG_IN_DEEP_ROOM = 115;
const LONGEST = 300;

interface CommitmentCardProps {
  readonly personId: string;
  readonly name: string;
  /** Who has the keyboard next; empty where nobody is left. */
  readonly thenName: string;
  /** Its field has the keys. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onSaved: () => void;
  readonly onSkip: () => void;
  readonly onShowList: () => void;
}

/** One person at the keyboard: what are you going to change? */
export function CommitmentCard(props: CommitmentCardProps) {
  const { personId, name, thenName, field, onSaved, onSkip, onShowList } = props;
  const texts = useText();
  const words = texts.commitments;
  const { text, setText, isRefused, save } = useCommitment(personId, name, onSaved);
  const isCloseUp = useIsCloseUp();
  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, [field]);
  const isAboutOthers = beginsWithOthers(text, words.othersWords);
  useEffect(() => {
    if (isAboutOthers) announce(words.beginWithI);
  }, [isAboutOthers, words]);
  const skip = () => {
    announce(words.skipped(name));
    onSkip();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.repeat) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      skip();
    }
  };
  return (
    <section
      className="commit-card"
      aria-labelledby="commit-name"
      data-long={text.length > LONG_IN_DEEP_ROOM || undefined}
    >
      {!isCloseUp && <CommitmentAsk name={name} />}
      <textarea
        ref={field}
        dir="auto"
        data-focus-place="keys"
        className="commit-card__field"
        data-size={text.length <= LARGE ? 'large' : text.length <= MEDIUM ? 'medium' : 'small'}
        aria-label={words.label(name)}
        rows={1}
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST}
        placeholder={words.example}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="commit-card__keys">
        <Button variant="quiet" className="commit-key" onClick={() => void save()}>
          <KeyCap>Enter</KeyCap> {words.save}
        </Button>
        <Button variant="quiet" className="commit-key" onClick={skip}>
          <KeyCap>Esc</KeyCap> {words.skip}
        </Button>
        <Button variant="quiet" className="commit-key" onClick={onShowList}>
          {words.showList}
        </Button>
        <p
          className="commit-card__then"
          data-refused={isRefused || undefined}
          data-hint={isAboutOthers || undefined}
        >
          {isRefused
            ? words.empty
            : isAboutOthers
              ? words.beginWithI
              : thenName === ''
                ? words.last
                : words.thenName(thenName)}
        </p>
      </div>
    </section>
  );
}
