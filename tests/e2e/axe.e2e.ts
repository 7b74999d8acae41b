import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import type { Ports } from '@shared/domain/ports';
import type { AxeResults } from 'axe-core';
import { fullMorning } from '../helpers/full-morning';
import { placesOf } from './places';
import { inRoom, type Room, withOpen } from './room';
import { changeSettings, drawn } from './room-settings';

const ports: Ports = { now: () => Date.now(), newId: () => crypto.randomUUID() };

/** Its source is handed to the page as text: the page itself may load nothing that is not the app's. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on the screen as it is now, in words. */
async function violations(room: Room): Promise<string[]> {
  await drawn(room);
  const { violations: found } = await room.page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(of: Document): Promise<AxeResults> } };
    return axe.run(document);
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} · ${target.join(' ')} · ${failureSummary}`),
  );
}

test('axe finds nothing to complain about on any screen, in light and dark', () => {
  const session = fullMorning({ people: 14, notes: 24, themes: 6 }, ports);
  return inRoom(withOpen(session), async (room) => {
    await room.page.evaluate(AXE);
    const found: string[] = [];
    for (const place of placesOf(session)) {
      await test.step(place.name, async () => {
        await place.go(room);
        for (const theme of ['light', 'dark'] as const) {
          await changeSettings(room, { theme });
          const wrong = await violations(room);
          found.push(...wrong.map((one) => `${place.name} · ${theme} · ${one}`));
        }
      });
    }
    expect(found).toEqual([]);
  });
});

test('axe would find what is wrong', () =>
  inRoom(null, async (room) => {
    await room.page.evaluate(AXE);
    await room.page.evaluate(() => {
      const button = document.createElement('button');
      button.style.color = button.style.background = '#777';
      document.querySelector('main')?.append(button);
    });
    expect((await violations(room)).join()).toContain('button-name');
  }));
