import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, Spec } from 'axe-core';
import type { Room } from './room';
import { changeSettings, drawn } from './room-settings';

/** Its source is handed to the page as text: the page itself may load nothing that is not the app's. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Lets a page know axe; a page that was loaded anew has forgotten it. */
export const readingAxe = (page: Page): Promise<void> => page.evaluate(AXE);

/** What axe finds wrong on a page as it is now, in words. */
export async function violations(page: Page): Promise<string[]> {
  await drawn(page);
  const { violations: found } = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(of: Document): Promise<AxeResults>; configure(spec: Spec): void };
    };
    /* Like a dialog, an open menu belongs to none of the page's regions. */
    const regionMatcher = 'dialog, [role=dialog], [role=alertdialog], svg, [role=menu]';
    axe.configure({ checks: [{ id: 'region', options: { regionMatcher } }] });
    return axe.run(document);
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} · ${target.join(' ')} · ${failureSummary}`),
  );
}

/** The same in light and dark. */
export async function violationsInBoth(room: Room, page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await changeSettings(room, { theme });
    const wrong = await violations(page);
    found.push(...wrong.map((one) => `${name} · ${theme} · ${one}`));
  }
  return found;
}
