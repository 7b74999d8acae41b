import { talkOrderOf } from '@shared/domain/ballot';
import type { Command } from '@shared/domain/commands';
import type { Ballot, BallotMethod } from '@shared/domain/model';
import { themesOfStage } from '@shared/domain/selectors';
import { screen } from '@testing-library/react';
import { type RunDriver, renderRun } from '../run/run-driver';

export const NAMES = ['Tests', 'Phones', 'Rota'];
/** Longer than a card takes to settle. */
const SETTLED = 500;

export interface BallotRoom extends RunDriver {
  readonly ballot: () => Ballot;
  readonly theme: (name: string) => string;
  /** The names of the themes in the order in which they will be talked about. */
  readonly order: () => string[];
  /** Waits as people do before they answer a card, then presses keys. */
  readonly answer: (keys: string) => Promise<void>;
}

interface Options {
  readonly themes?: readonly string[];
  readonly people?: readonly string[];
  readonly method?: BallotMethod;
  readonly dots?: number;
  readonly more?: (question: string, people: readonly string[]) => Command[];
}

/** The vote step of the first question; with a method its ballot has begun. Notes and themes have ids that count up. */
export async function ballotRoom({
  themes = NAMES,
  people = ['Ada', 'Ben', 'Cleo'],
  method,
  dots = 3,
  more = () => [],
}: Options = {}): Promise<BallotRoom> {
  const room = await renderRun(
    ({ question, people: ids }) => [
      { name: 'stage.enter', payload: { stageId: question } },
      ...(method === undefined
        ? []
        : [{ name: 'ballot.start' as const, payload: { stageId: question, method, dots } }]),
      ...more(question, ids),
    ],
    { names: [...people] },
  );
  const { bridge, question } = room;
  const dispatch = async (command: Command) => {
    const reply = (await bridge.request('session:dispatch', command)) as { readonly ok: boolean };
    if (!reply.ok) throw new Error(`${command.name} was refused`);
  };
  for (const name of themes) {
    const before = new Set(Object.keys(room.session().notes));
    await dispatch({
      name: 'note.add',
      payload: { stageId: question, texts: [`About ${name}`], authorId: null },
    });
    const noteIds = Object.keys(room.session().notes).filter((id) => !before.has(id));
    await dispatch({ name: 'theme.add', payload: { noteIds, name } });
  }
  await dispatch({ name: 'desk.step', payload: { stageId: question, step: 'vote' } });
  await screen.findByRole('heading', { name: 'Which of these matter most?' });
  const idOf = (name: string) =>
    themesOfStage(room.session(), question).find((theme) => theme.name === name)?.id ?? '';
  return {
    ...room,
    ballot: () => {
      const ballot = room.session().ballots[question];
      if (ballot === undefined) throw new Error('No ballot has begun');
      return ballot;
    },
    theme: idOf,
    order: () => talkOrderOf(room.session(), question).map(({ name }) => name),
    answer: async (keys) => {
      await room.pass(SETTLED);
      await room.user.keyboard(keys);
    },
  };
}
