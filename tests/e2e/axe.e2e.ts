import { expect, test } from '@playwright/test';
import type { Command } from '@shared/domain/commands';
import { LOCALES, type Session, type Step } from '@shared/domain/model';
import type { Ports } from '@shared/domain/ports';
import { stagesOf, themesOfStage } from '@shared/domain/selectors';
import { fullMorning } from '../helpers/full-morning';
import { readingAxe, violations, violationsInBoth } from './axe-run';
import { lookOver } from './look-over';
import { placesOf } from './places/index';
import { withYearsBefore } from './places/years-before';
import { inBritishEnglish, inRoom, withOpen } from './room';
import { changeSettings, drawn, setUnit, USUAL_UNIT } from './room-settings';
import { consoleAfter, plugIn } from './second-display';

const ports: Ports = { now: () => Date.now(), newId: () => crypto.randomUUID() };

test('axe finds nothing to complain about on any screen, in light and dark', () => {
  const session = fullMorning({ people: 14, notes: 24, themes: 6 }, ports);
  return inRoom(withYearsBefore(session), async (room) => {
    await readingAxe(room.page);
    const found: string[] = [];
    for (const place of placesOf(session)) {
      await test.step(place.name, async () => {
        await setUnit(room, place.unit ?? USUAL_UNIT);
        await place.go(room);
        await place.open?.(room);
        found.push(...(await violationsInBoth(room, room.page, place.name)));
      });
    }
    expect(found).toEqual([]);
  });
});

test('axe finds nothing to complain about at the first start, in light and dark', () =>
  inRoom(inBritishEnglish, async (room) => {
    await readingAxe(room.page);
    expect(await violationsInBoth(room, room.page, 'first start')).toEqual([]);
  }));

test('axe would find what is wrong', () =>
  inRoom(null, async (room) => {
    await readingAxe(room.page);
    await room.page.evaluate(() => {
      const button = document.createElement('button');
      button.style.color = button.style.background = '#777';
      document.querySelector('main')?.append(button);
    });
    expect((await violations(room.page)).join()).toContain('button-name');
  }));

/* The console is a window of a desk, so its letters are those of a desk, and long columns may scroll there. */
test('the console is whole at its usual size in every language, and axe finds nothing to complain about', () => {
  const session = fullMorning({ people: 14, notes: 24, themes: 6 }, ports);
  return inRoom(withOpen(session), async (room) => {
    const console = await consoleAfter(room, async () => {
      await plugIn(room);
      await room.request('console:open', {});
    });
    await readingAxe(console);
    const found: string[] = [];
    for (const [name, ...commands] of momentsOf(session)) {
      await test.step(name, async () => {
        for (const command of commands) {
          expect(await room.request('session:dispatch', command)).toMatchObject({ ok: true });
        }
        for (const locale of LOCALES) {
          await changeSettings(room, { locale });
          await drawn(console);
          const flaws = await lookOver(console);
          found.push(
            ...flaws.map(({ what, where, text }) => [name, locale, what, where, text].join(' · ')),
          );
        }
        await changeSettings(room, { locale: session.meta.locale });
        found.push(...(await violationsInBoth(room, console, name)));
      });
    }
    expect(found).toEqual([]);
  });
});

/** What differs on the console from one part of a morning to the next, and how the morning comes there. */
function momentsOf(session: Session): readonly (readonly [name: string, ...Command[]])[] {
  const stageId = stagesOf(session).find(({ kind }) => kind === 'question')?.id ?? '';
  const themeId = themesOfStage(session, stageId)[0]?.id ?? null;
  const step = (to: Step): Command => ({ name: 'desk.step', payload: { stageId, step: to } });
  const letters = 'Second-line sits with the desk on Mondays';
  return [
    ['a plain stage'],
    ['thinking', { name: 'stage.enter', payload: { stageId } }, step('think')],
    [
      'a covered turn',
      step('write'),
      { name: 'meta.edit', payload: { fields: { typing: 'covered' } } },
      { name: 'relay.start', payload: { stageId } },
      { name: 'relay.take', payload: { stageId } },
      { name: 'desk.draft', payload: { stageId, text: letters } },
    ],
    ['the board', step('group')],
    [
      'a ballot',
      step('vote'),
      { name: 'ballot.start', payload: { stageId, method: 'turns', dots: 3 } },
      { name: 'ballot.take', payload: { stageId } },
    ],
    ['talking', step('discuss'), { name: 'desk.theme', payload: { stageId, themeId } }],
    ['a finished morning', { name: 'session.close', payload: {} }],
  ];
}
