import { NOTE_KINDS, type Stage, type StageId } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { NoteMark } from '../kit/NoteMark';
import { PageButtons } from '../pages/PageButtons';
import { send } from '../state/commands';
import { useSession } from '../state/session-store';
import { moveStage, removeStage } from './agenda-commands';
import { CommittedField } from './CommittedField';
import { CommittedParagraph } from './CommittedParagraph';
import { neighbourOf } from './focus-row';
import { MinutesInput } from './MinutesInput';
import type { LayoutMode } from './setup-layout';
import '../kit/note-card.css';
import './panel.css';

type Group = 'name' | 'question' | 'prompt' | 'noteKind' | 'times' | 'cues';

/** The fields come page by page, so that a long question has its room, and the others too. */
const PAGES: Readonly<Record<LayoutMode, readonly (readonly Group[])[]>> = {
  overview: [
    ['name', 'question', 'prompt'],
    ['noteKind', 'times', 'cues'],
  ],
  split: [['name', 'question'], ['prompt'], ['noteKind'], ['times'], ['cues']],
  single: [['name'], ['question'], ['prompt'], ['noteKind'], ['times'], ['cues']],
};

/** Only questions have notes, and steps with a time of their own. */
const OF_QUESTIONS: readonly Group[] = ['noteKind', 'times'];

interface StagePanelProps {
  readonly stage: Stage;
  readonly mode: LayoutMode;
  /** Gets the stage that takes the place in the list. */
  readonly onRemoved: (neighbourId: StageId | null) => void;
}

/** The fields of one stage: its name, the words on the wall, its time and its place. */
export function StagePanel({ stage, mode, onRemoved }: StagePanelProps) {
  const texts = useText();
  const text = texts.setup.agenda;
  const session = useSession((open) => open);
  const stages = stagesOf(session);
  const at = stages.findIndex((other) => other.id === stage.id);
  const isQuestion = stage.kind === 'question';
  const pages = PAGES[mode]
    .map((groups) => groups.filter((group) => isQuestion || !OF_QUESTIONS.includes(group)))
    .filter((groups) => groups.length > 0);
  const pageCount = pages.length;
  const [wantedPage, setPage] = useState(0);
  const page = Math.min(wantedPage, pageCount - 1);
  const isShown = (group: Group) => pages[page]?.includes(group) ?? false;
  const title = isBlank(stage.title) ? text.untitled : stage.title;
  const remove = async () => {
    const neighbour = neighbourOf(
      stages.map((other) => other.id),
      stage.id,
    );
    if (await removeStage(stage)) onRemoved(neighbour);
  };
  return (
    <section className="panel" aria-label={title}>
      <h2 className="panel__title">
        <span className="panel__name">
          {texts.agendas.kinds[stage.kind]}
          {mode === 'overview' && pageCount === 1 && (
            <span className="panel__aside">{text.place(at + 1)}</span>
          )}
        </span>
        <PageButtons of={{ page, pageCount, showPage: setPage }} />
      </h2>
      {isShown('noteKind') && (
        <fieldset className="panel__kinds">
          <legend>{text.noteKind}</legend>
          {NOTE_KINDS.map((kind) => (
            <label key={kind} className="panel__kind">
              <input
                type="radio"
                name={`note-kind-${stage.id}`}
                checked={stage.noteKind === kind}
                onChange={() => void send('stage.edit', { id: stage.id, noteKind: kind })}
              />
              <span className={`panel__kind-paper note-card-${kind}`}>
                <NoteMark kind={kind} />
                {texts.common.noteKinds[kind]}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="panel__fields">
        {isShown('name') && (
          <div className="panel__pair">
            <CommittedField
              label={text.title}
              value={stage.title}
              onSave={(next) => send('stage.edit', { id: stage.id, title: next })}
            />
            <MinutesInput stage={stage} />
          </div>
        )}
        {isShown('question') && (
          <CommittedParagraph
            isOneSentence
            label={text.question}
            value={stage.question}
            onSave={(question) => send('stage.edit', { id: stage.id, question })}
          />
        )}
        {isShown('prompt') && (
          <CommittedParagraph
            isOneSentence
            label={text.prompt}
            value={stage.prompt}
            onSave={(prompt) => send('stage.edit', { id: stage.id, prompt })}
          />
        )}
        {isShown('times') && (
          <div className="panel__times">
            <MinutesInput stage={stage} field="thinkMs" />
            <MinutesInput stage={stage} field="themeMs" />
          </div>
        )}
        {isShown('cues') && (
          <CommittedParagraph
            label={text.cues}
            hint={text.cuesHint}
            placeholder={text.cuesExample}
            value={stage.cues}
            onSave={(cues) => send('stage.cues', { id: stage.id, cues })}
          />
        )}
      </div>
      <div className="panel__actions">
        <IconButton
          icon={ArrowUp}
          label={texts.common.moveUp}
          aria-disabled={at === 0}
          onClick={() => {
            if (at > 0) void moveStage(stage, at - 1);
          }}
        />
        <IconButton
          icon={ArrowDown}
          label={texts.common.moveDown}
          aria-disabled={at === stages.length - 1}
          onClick={() => {
            if (at < stages.length - 1) void moveStage(stage, at + 1);
          }}
        />
        <Button variant="quiet" icon={Trash2} onClick={() => void remove()}>
          {texts.common.remove}
        </Button>
      </div>
    </section>
  );
}
