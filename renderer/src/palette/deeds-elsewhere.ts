import type { Session, Stage, StageKind, Step } from '@shared/domain/model';
import { currentStageOf, stagesOf, stateOf } from '@shared/domain/selectors';
import type { Texts } from '@shared/text';
import { MapPin } from 'lucide-react';
import type { Deed } from '../kit/offered-deeds';
import { goToPlace, stageTitle } from '../run/go-to-place';
import { goTo, type Screen } from '../state/app-store';
import { useSessionStore } from '../state/session-store';

/** Something that can be done in one kind of stage only, or in one step of a question. */
interface Elsewhere {
  readonly subject: string;
  readonly word: string;
  readonly at: Step | Exclude<StageKind, 'question'>;
}

const STEPS_BY_NAME: Readonly<Record<string, Step>> = {
  think: 'think',
  write: 'write',
  group: 'group',
  vote: 'vote',
  discuss: 'discuss',
};

/** What people look for by name wherever they are, though it belongs to one place. */
const doneElsewhere = ({ actions, ballot, board, close, relay }: Texts): readonly Elsewhere[] => [
  { subject: 'suggest', word: board.suggest.open, at: 'group' },
  { subject: 'new', word: board.newTheme, at: 'group' },
  { subject: 'edit', word: board.editNote, at: 'group' },
  { subject: 'merge', word: board.mergeInto, at: 'group' },
  { subject: 'split', word: board.split, at: 'group' },
  { subject: 'rename', word: board.rename, at: 'group' },
  { subject: 'type', word: board.typeIt, at: 'group' },
  { subject: 'vote-again', word: ballot.result.again, at: 'vote' },
  { subject: 'type-for', word: relay.typeFor.button, at: 'write' },
  { subject: 'new-action', word: actions.newAction, at: 'actions' },
  { subject: 'close-session', word: close.closeSession, at: 'close' },
];

/** Ways to where something is done that cannot be done here: who looks for it by its name is told where it is, and led there. */
export function deedsElsewhere(texts: Texts, screen: Screen): Deed[] {
  const { session } = useSessionStore.getState();
  if (session === null || screen === 'library') return [];
  if (stateOf(session) === 'planned' || session.meta.closedAt !== null) return [];
  return doneElsewhere(texts).flatMap(({ subject, word, at }): Deed[] => {
    const step = STEPS_BY_NAME[at] ?? null;
    const stage = stageFor(session, step === null ? (at as StageKind) : 'question');
    if (stage === null) return [];
    return [
      {
        id: `elsewhere ${subject}`,
        subject,
        kind: 'go',
        word,
        icon: MapPin,
        remark: texts.palette.isIn(placeOf(session, stage, step, texts)),
        isOneOfMany: true,
        isElsewhere: true,
        onSelect: () => void lead(stage, step),
      },
    ];
  });
}

/** The present stage where it is of that kind, else the nearest before it, else the first after it. */
export function stageFor(session: Session, kind: StageKind): Stage | null {
  const stages = stagesOf(session);
  const at = stages.findIndex(({ id }) => id === currentStageOf(session)?.id);
  const isOfKind = (stage: Stage) => stage.kind === kind;
  return stages.slice(0, at + 1).findLast(isOfKind) ?? stages.find(isOfKind) ?? null;
}

function placeOf(session: Session, stage: Stage, step: Step | null, texts: Texts): string {
  const title = stageTitle(stage, texts);
  if (step === null) return title;
  const name = texts.common.steps[step];
  return currentStageOf(session)?.id === stage.id ? name : `${title}, ${name}`;
}

/** Takes the room to a stage, and there to a step. */
export async function lead(stage: Stage, step: Step | null): Promise<void> {
  goTo('run');
  const { session } = useSessionStore.getState();
  if (session !== null && currentStageOf(session)?.id !== stage.id) {
    await goToPlace({ kind: 'stage', stage });
  }
  if (step !== null) await goToPlace({ kind: 'step', stageId: stage.id, step });
}
