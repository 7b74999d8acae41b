import { ChangedDialog } from './ChangedDialog';
import { HeldDialog } from './HeldDialog';
import { useOpenQuestion } from './open-question';
import { RepairsDialog } from './RepairsDialog';

/** What a person has to say before a session opens. */
export function OpenDialogs() {
  const question = useOpenQuestion((store) => store.question);
  if (question === null) return null;
  const { reply } = question;
  switch (reply.kind) {
    case 'held':
      return <HeldDialog question={question} holder={reply.holder} />;
    case 'repairs':
      return <RepairsDialog question={question} reply={reply} />;
    case 'changed-outside':
      return <ChangedDialog question={question} reply={reply} />;
  }
}
