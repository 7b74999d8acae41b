import { type FollowUp, keyOfRef } from '@shared/company/follow-ups';
import { readHandOn } from '@shared/company/hand-on';
import { asPeople, isSamePerson, knownPeople } from '@shared/company/known-people';
import { isBlank } from '@shared/lib/blank';
import { useRef, useState } from 'react';
import { peopleMatching } from '../fields/owner-filter';
import { TypedField } from '../fields/TypedField';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useToday } from '../fields/use-today';
import { useOnceAtATime } from '../hooks/use-once-at-a-time';
import { useText } from '../hooks/use-text';
import { Chip } from '../kit/Chip';
import { handOn } from './follow-up-deeds';
import { Sheet } from './Sheet';
import { useTypedDraft } from './typed-draft';
import { useFollowUps } from './use-follow-ups';

interface HandOnDialogProps {
  readonly followUp: FollowUp;
  readonly onClose: () => void;
}

/** So many names to tap; typing a letter or two finds the others. */
const MOST_CHIPS = 8;
const MOST_CHIPS_CLOSE_UP = 4;

/** Gives an action to exactly one other person, with the reason; lists, "all" and "the team" are refused in words. */
export function HandOnDialog({ followUp, onClose }: HandOnDialogProps) {
  const { followUp: texts } = useText();
  const words = texts.handOn;
  const { all, sessions } = useFollowUps();
  const today = useToday();
  const isCloseUp = useIsCloseUp();
  const once = useOnceAtATime();
  const [isAsked, setIsAsked] = useState(false);
  const why = useRef<HTMLInputElement>(null);
  const { fields, type, drop } = useTypedDraft<'to' | 'why'>(`hand-on ${keyOfRef(followUp.ref)}`, {
    to: '',
    why: '',
  });
  const names = knownPeople(sessions, all);
  const read = readHandOn(fields.to, names, followUp.owner);
  /* While somebody types, only what more letters cannot mend is said. */
  const isSaid = !read.ok && (isAsked || (read.error !== 'empty' && read.error !== 'ambiguous'));
  const isNew = read.ok && !names.some((name) => isSamePerson(name, read.value));
  const offered = peopleMatching(asPeople(names), fields.to)
    .filter(({ name }) => !isSamePerson(name, followUp.owner))
    .slice(0, isCloseUp ? MOST_CHIPS_CLOSE_UP : MOST_CHIPS);

  const give = async () => {
    setIsAsked(true);
    if (!read.ok) return;
    if (isBlank(fields.why)) {
      why.current?.focus();
      return;
    }
    if (await handOn(followUp, read.value, fields.why.trim(), today)) {
      drop();
      onClose();
    }
  };
  return (
    <Sheet title={words.title} button={words.button} onSubmit={() => once(give)} onClose={onClose}>
      <TypedField
        className="sheet__whole"
        label={words.to}
        text={fields.to}
        onText={(text) => {
          setIsAsked(false);
          type('to', text);
        }}
        error={isSaid ? words.problems[read.error] : null}
        hint={!read.ok ? null : isNew ? words.newName(read.value) : read.value}
      />
      <div className="sheet__chips sheet__whole">
        {offered.map(({ id, name }) => (
          <Chip
            key={id}
            isPressed={read.ok && isSamePerson(name, read.value)}
            onClick={() => {
              type('to', name);
              why.current?.focus();
            }}
          >
            {name}
          </Chip>
        ))}
      </div>
      <TypedField
        className="sheet__whole"
        label={words.why}
        text={fields.why}
        onText={(text) => type('why', text)}
        inputRef={why}
        error={isAsked && read.ok && isBlank(fields.why) ? words.needsReason : null}
      />
    </Sheet>
  );
}
