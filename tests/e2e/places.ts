import type { Command } from '@shared/domain/commands';
import type { Session, Step } from '@shared/domain/model';
import { stagesOf, themesOfStage } from '@shared/domain/selectors';
import { words } from '../play/director';
import type { Room } from './room';

/** A screen of the app, and the way there from anywhere in the running morning. */
export interface Place {
  readonly name: string;
  go(room: Room): Promise<void>;
}

const perform =
  (commands: readonly Command[]) =>
  async (room: Room): Promise<void> => {
    for (const command of commands) {
      const reply = (await room.request('session:dispatch', command)) as { ok: boolean };
      if (!reply.ok) throw new Error(`${command.name}: ${JSON.stringify(reply)}`);
    }
  };

/** Every screen of a running morning, in the sequence in which a room comes to them. */
export function placesOf(session: Session): Place[] {
  const stages = stagesOf(session);
  const [question, other] = stages.filter(({ kind }) => kind === 'question');
  if (question === undefined || other === undefined) throw new Error('Two questions expected');
  const stageId = question.id;
  const theme = themesOfStage(session, stageId)[0];
  const step = (to: Step, of = stageId): Command => ({
    name: 'desk.step',
    payload: { stageId: of, step: to },
  });
  const enter = (id: string): Command => ({ name: 'stage.enter', payload: { stageId: id } });
  const at = (name: string, ...commands: readonly Command[]): Place => ({
    name,
    go: perform(commands),
  });
  const press = (name: string, key: string, ...commands: readonly Command[]): Place => ({
    name,
    async go(room) {
      await perform(commands)(room);
      await room.page.keyboard.press(key);
    },
  });
  const plain = stages
    .filter(({ kind }) => kind !== 'question')
    .map((stage) => at(`stage: ${stage.title}`, enter(stage.id)));
  return [
    ...plain.filter((_place, index) => index < 2),
    at('thinking', enter(stageId), step('think')),
    at('before a lap', step('write')),
    at('the keyboard travels', { name: 'relay.start', payload: { stageId } }),
    at('a turn', { name: 'relay.take', payload: { stageId } }),
    at('a turn with letters', {
      name: 'desk.draft',
      payload: { stageId, text: 'Second-line sits with the desk on Mondays' },
    }),
    at('writing is over', { name: 'relay.finish', payload: { stageId } }),
    at('the board', step('group')),
    press('the overview', 'o'),
    press('one theme on the board', 't', step('think'), step('group')),
    at(
      'an empty board',
      enter(stages.filter(({ kind }) => kind === 'question')[2]?.id ?? ''),
      step('group', stages.filter(({ kind }) => kind === 'question')[2]?.id ?? ''),
    ),
    at('voting', enter(stageId), step('vote')),
    at('talking', step('discuss'), {
      name: 'desk.theme',
      payload: { stageId, themeId: theme?.id ?? null },
    }),
    ...plain.slice(2),
    {
      name: 'the minutes',
      go: (room) => room.chooseInMenu(words.run.toMinutes),
    },
    {
      name: 'the set-up',
      async go(room) {
        await room.button(words.minutesScreen.backToSession).click();
        await room.chooseInMenu(words.run.toSetup);
      },
    },
    {
      name: 'the shelf',
      async go(room) {
        await room.button(words.setup.toLibrary).click();
        await room.page.getByRole('heading', { name: words.library.headline }).waitFor();
      },
    },
  ];
}
