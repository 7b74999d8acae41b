import type { Command } from '@shared/domain/commands';
import type { BallotMethod, Session, Step } from '@shared/domain/model';
import { peopleOf, stagesOf, themesOfStage } from '@shared/domain/selectors';
import { textsFor } from '@shared/text';
import type { Room } from './room';

/** A screen of the app, and the way there from anywhere in the running morning. */
export interface Place {
  readonly name: string;
  go(room: Room): Promise<void>;
}

async function closeSheet(room: Room): Promise<void> {
  if ((await room.page.getByRole('dialog').count()) > 0) await room.page.keyboard.press('Escape');
}

const perform =
  (commands: readonly Command[]) =>
  async (room: Room): Promise<void> => {
    await closeSheet(room);
    for (const command of commands) {
      const reply = (await room.request('session:dispatch', command)) as { ok: boolean };
      if (!reply.ok) throw new Error(`${command.name}: ${JSON.stringify(reply)}`);
    }
  };

/** Every screen of a running morning, in the sequence in which a room comes to them. The app speaks the session's language. */
export function placesOf(session: Session): Place[] {
  const words = textsFor(session.meta.locale);
  const stages = stagesOf(session);
  const [question, other] = stages.filter(({ kind }) => kind === 'question');
  if (question === undefined || other === undefined) throw new Error('Two questions expected');
  const stageId = question.id;
  const emptyId = stages.filter(({ kind }) => kind === 'question')[2]?.id ?? '';
  const typistId = peopleOf(session)[1]?.id ?? null;
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
  const chooseInMenu = async (room: Room, item: string): Promise<void> => {
    await room.page.getByRole('button', { name: words.run.menu, exact: true }).click();
    await room.page.getByRole('menuitem', { name: item }).click();
  };
  const press = (name: string, key: string, ...commands: readonly Command[]): Place => ({
    name,
    async go(room) {
      await perform(commands)(room);
      await room.page.keyboard.press(key);
    },
  });
  /* A sheet in front of the screen, which the next place has to find closed. */
  const covered = (name: string, key: string): Place => ({
    name,
    async go(room) {
      await closeSheet(room);
      await room.page.keyboard.press(key);
      await room.page.getByRole('dialog').waitFor();
    },
  });
  const ballot = (method: BallotMethod): Command => ({
    name: 'ballot.start',
    payload: { stageId, method, dots: 3 },
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
    at('a covered turn', { name: 'meta.edit', payload: { fields: { typing: 'covered' } } }),
    at('who types for whom', { name: 'relay.typeFor', payload: { stageId, typistId } }),
    at(
      'a lap is over',
      { name: 'meta.edit', payload: { fields: { typing: 'open' } } },
      ...peopleOf(session).map((): Command => ({ name: 'relay.pass', payload: { stageId } })),
    ),
    at('slips of paper', { name: 'meta.edit', payload: { fields: { typing: 'paper' } } }),
    at(
      'writing is over',
      { name: 'meta.edit', payload: { fields: { typing: 'open' } } },
      { name: 'relay.finish', payload: { stageId } },
    ),
    at('the board', step('group')),
    press('the overview', 'o'),
    press('one theme on the board', 't', step('think'), step('group')),
    at('an empty board', enter(emptyId), step('group', emptyId)),
    at('nothing to vote on', step('vote', emptyId)),
    at('before a ballot', enter(stageId), step('vote')),
    at('the keyboard travels for a ballot', ballot('turns')),
    at('a ballot by turn', { name: 'ballot.take', payload: { stageId } }),
    at('a ballot by fingers', ballot('fingers')),
    at('a ballot typed by one person', ballot('operator')),
    at(
      'all have voted',
      ...peopleOf(session).map(
        ({ id }): Command => ({ name: 'ballot.done', payload: { stageId, personId: id } }),
      ),
    ),
    at('the result', { name: 'ballot.show', payload: { stageId, isWithoutMissing: true } }),
    at('talking', step('discuss'), {
      name: 'desk.theme',
      payload: { stageId, themeId: theme?.id ?? null },
    }),
    at('the time of a theme is up', {
      name: 'box.extend',
      payload: { boxId: theme?.id ?? '', byMs: -3_600_000 },
    }),
    covered('the palette', 'Control+k'),
    covered('the card of keys', 'F1'),
    ...plain.slice(2),
    {
      name: 'the minutes',
      async go(room) {
        await closeSheet(room);
        await chooseInMenu(room, words.run.toMinutes);
      },
    },
    {
      name: 'the set-up',
      async go(room) {
        await room.button(words.minutesScreen.backToSession).click();
        await chooseInMenu(room, words.run.toSetup);
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
