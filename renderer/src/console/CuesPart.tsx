import type { Stage } from '@shared/domain/model';
import { useCommittedText } from '../fields/use-committed-text';
import { useText } from '../hooks/use-text';
import { TextArea } from '../kit/TextArea';
import { send } from '../state/commands';
import { useSession } from '../state/session-store';
import { stepOf } from './console-view';

/** The command takes no more. */
const LONGEST_CUES = 20_000;

/** What helps at this point, and the person's own notes for the stage. Neither ever stands in the room's window. */
export function CuesPart({ stage }: { readonly stage: Stage }) {
  const { console: words } = useText();
  const step = useSession((session) => stepOf(session, stage));
  const { text, setText, flush } = useCommittedText(stage.cues, (cues) =>
    send('stage.cues', { id: stage.id, cues }),
  );
  const place = stage.kind === 'question' ? (step ?? 'think') : stage.kind;
  return (
    <section className="console-part console-cues" aria-labelledby="console-cues">
      <h2 id="console-cues">{words.cues}</h2>
      <ul>
        {words.cuesFor[place].map((cue) => (
          <li key={cue}>{cue}</li>
        ))}
      </ul>
      <TextArea
        className="console-cues__own"
        label={words.ownCues}
        hint={words.ownCuesHint}
        value={text}
        maxLength={LONGEST_CUES}
        onChange={setText}
        onBlur={flush}
      />
    </section>
  );
}
