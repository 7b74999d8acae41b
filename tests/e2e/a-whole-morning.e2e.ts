import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FAST } from '../play/director';
import { KeysAlone } from '../play/hands';
import { freshFolders, launch } from '../play/launch';
import { Morning } from '../play/morning';
import { playWholeMorning } from '../play/whole-morning';
import { brightwater } from '../play/workshop';
import { answerSaveDialog, savedSession } from './helpers';
import { expectMinutesToHold, expectValidDocx } from './minutes-readers';
import { pointingIn, watchPointing } from './pointing';

test('LL4, LL8: the whole Brightwater morning goes through the screens by keyboard alone, survives two kills, and ends in Word', async () => {
  const workshop = brightwater();
  const folders = await freshFolders();
  mkdirSync(folders.documents, { recursive: true });
  let running = await launch(folders);
  await watchPointing(running);
  const theatre = { page: running.page };
  const hands = new KeysAlone();
  const morning = new Morning(theatre, workshop, { ...FAST, hands });
  const pointed: string[] = [];
  const { stages, relay, board } = morning;

  const killAndStartAgain = async () => {
    pointed.push(...(await pointingIn(running)));
    await running.kill();
    running = await launch(folders);
    await watchPointing(running);
    theatre.page = running.page;
  };

  try {
    const target = join(folders.documents, 'minutes.docx');
    await playWholeMorning(morning, {
      inTurn: async ({ turn, name, text }) => {
        if (turn !== 5) return 0;
        const typed = text.slice(0, 18);
        await relay.type(typed);
        await expect
          .poll(() => savedSession(folders).desks.map(({ draft }) => draft))
          .toContain(typed);
        await killAndStartAgain();
        /* The same stage, the same turn, the same letters, and the caret behind them. */
        await stages.isAt('Went well');
        await expect(relay.note(name)).toHaveValue(typed);
        await expect(relay.note(name)).toBeFocused();
        return typed.length;
      },
      afterTheme: async (place) => {
        if (place !== 2) return;
        await killAndStartAgain();
        await stages.isAt('To change');
        await expect(board.theme('We measure closing, not fixing')).toBeVisible();
        await expect(board.theme('One place for what we know')).toBeVisible();
        await answerSaveDialog(running.app, target);
      },
    });

    pointed.push(...(await pointingIn(running)));
    expect(pointed).toEqual([]);
    expect(hands.lost).toEqual([]);
    expect([...board.ways].sort()).toEqual(['new theme', 'number', 'pick-up', 'twin', 'typing']);

    const session = savedSession(folders);
    expect(session.people).toHaveLength(14);
    expect(session.notes).toHaveLength(40);
    expect(session.themes.map((theme) => theme.name).sort()).toEqual(
      workshop.themes.map((theme) => theme.name).sort(),
    );
    const [ballot] = session.ballots;
    const dots = workshop.themes.filter(({ stage }) => stage === 'went well');
    expect(
      Object.entries(ballot?.counts ?? {})
        .map(([id, votes]) => [session.themes.find((theme) => theme.id === id)?.name, votes])
        .sort(),
    ).toEqual(dots.map(({ name, votes }) => [name, votes]).sort());
    expect(session.decisions.map((decision) => decision.text)).toEqual(workshop.decisions);
    expect(session.parked.map((item) => item.text)).toEqual(workshop.parked);
    expect(session.actions.map((action) => action.text)).toEqual(
      workshop.actions.map((action) => action.text),
    );
    expect(session.meta.closedAt).not.toBeNull();
    await expectMinutesToHold(target, workshop);
    expectValidDocx(target);
  } finally {
    await running.close().catch(() => undefined);
    await folders.remove();
  }
});
