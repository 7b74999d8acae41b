import type { Command } from '@shared/domain/commands';
import type { Session, Stage, StageKind, Step, Theme } from '@shared/domain/model';
import { peopleOf, stagesOf, themesOfStage } from '@shared/domain/selectors';
import { type Texts, textsFor } from '@shared/text';

/** A full morning as its places need it: its words, its stages, and the first question with its themes. */
export interface Morning {
  readonly session: Session;
  /** In the session's language, which the app speaks. */
  readonly words: Texts;
  readonly stages: readonly Stage[];
  /** The question that the walk goes through step by step. */
  readonly stageId: string;
  /** A question of which nothing has been said. */
  readonly emptyId: string;
  /** Of the first question. */
  readonly themes: readonly Theme[];
  readonly peopleIds: readonly string[];
  /** The first stage of a kind. */
  stageOf(kind: StageKind): Stage;
  step(to: Step, of?: string): Command;
}

export function morningOf(session: Session): Morning {
  const stages = stagesOf(session);
  const [question, other, empty] = stages.filter(({ kind }) => kind === 'question');
  if (question === undefined || other === undefined) throw new Error('Two questions expected');
  return {
    session,
    words: textsFor(session.meta.locale),
    stages,
    stageId: question.id,
    emptyId: empty?.id ?? '',
    themes: themesOfStage(session, question.id),
    peopleIds: peopleOf(session).map(({ id }) => id),
    stageOf(wanted) {
      const stage = stages.find(({ kind }) => kind === wanted);
      if (stage === undefined) throw new Error(`The morning has no stage: ${wanted}`);
      return stage;
    },
    step: (to, of = question.id) => ({ name: 'desk.step', payload: { stageId: of, step: to } }),
  };
}
