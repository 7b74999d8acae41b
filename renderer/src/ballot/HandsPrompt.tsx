import type { StageId } from '@shared/domain/model';
import { CornerDownLeft } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { TextField } from '../kit/TextField';
import { announce } from '../state/app-store';
import { send } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { useKeptText } from '../state/kept-text';
import type { ThemeChoice } from './ballot-view';
import { isLongName } from './long-name';
import { typedSum } from './typed-sum';

interface HandsPromptProps {
  readonly stageId: StageId;
  readonly theme: ThemeChoice;
  readonly dots: number;
  /** So many fingers the room has, and so many the other themes leave for this one. */
  readonly all: number;
  readonly most: number;
  readonly isCounted: boolean;
  readonly isLast: boolean;
  readonly onCounted: () => void;
}

/** "Show your fingers for …", and the sum of them. */
export function HandsPrompt({
  stageId,
  theme,
  dots,
  all,
  most,
  isCounted,
  isLast,
  onCounted,
}: HandsPromptProps) {
  const { hands: words } = useText().ballot;
  const [text, setText] = useKeptText(fieldOf('ballot-count', theme.id));
  /** The letters that were refused: what is said of them goes with them. */
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isSending = useRef(false);
  const { name } = theme;
  useEffect(() => {
    field.current?.focus();
    announce(words.spoken(name));
  }, [name, words]);

  const refusalOf = (sum: number | null) =>
    sum === null ? words.wrong(all) : sum > most ? words.tooMany(most, all) : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending.current) return;
    const sum = typedSum(text);
    const refusal = refusalOf(sum);
    if (sum === null || refusal !== undefined) {
      setRefused(text);
      if (refusal !== undefined) announce(refusal);
      /* The next number takes its place. */
      field.current?.select();
      return;
    }
    isSending.current = true;
    const isDone = await send('ballot.count', { stageId, themeId: theme.id, dots: sum });
    isSending.current = false;
    if (!isDone) return;
    setText('');
    onCounted();
  };
  return (
    <form className="ballot-prompt" onSubmit={(event) => void submit(event)}>
      <p className="ballot-prompt__ask">{words.showFor}</p>
      <h2 className="ballot-prompt__theme" data-long={isLongName(name) || undefined}>
        <bdi>{name}</bdi>
      </h2>
      <div className="ballot-prompt__sum">
        <TextField
          ref={field}
          data-focus-place="keys"
          size="large"
          label={words.sum}
          value={text}
          inputMode="numeric"
          maxLength={6}
          hint={isCounted ? words.again : words.spread(dots)}
          error={refused === text ? refusalOf(typedSum(text)) : undefined}
          onChange={(next) => {
            setRefused(null);
            setText(next);
          }}
        />
        <Button type="submit" variant="primary" trailingIcon={CornerDownLeft}>
          {isLast ? words.enterLast : words.enter}
        </Button>
      </div>
    </form>
  );
}
