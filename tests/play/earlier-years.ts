import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { SessionDigest } from '@shared/company/digest';
import type { CheckIn, CompanyChange } from '@shared/company/model';
import type { Session } from '@shared/domain/model';
import type { IsoDay } from '@shared/lib/iso-day';
import { sessionFileOf, textOfFile } from '../helpers/session-files';
import { yearCheckIns, yearInput, yearSession } from '../helpers/workshop-years';
import type { Folders } from './launch';
import type { Story } from './story';

const YEARS = [
  { year: 2024, names: 'never' },
  { year: 2025, names: 'hidden' },
] as const;

/** Puts the two mornings before onto the shelf, with names that were never kept, then hidden; and what was seen of their actions. */
export function layOutEarlierYears(
  { library }: Folders,
  { hours }: Pick<Story, 'hours'>,
): readonly CompanyChange[] {
  mkdirSync(library, { recursive: true });
  return YEARS.flatMap(({ year, names }) => {
    const said = yearInput(year);
    const input = {
      ...said,
      actions: said.actions.map((action) => {
        const hoursPerMonth = hours[action.text];
        const given = hoursPerMonth === undefined ? {} : { hoursPerMonth };
        return { ...action, measure: { ...action.measure, ...given } };
      }),
    };
    const { date } = input.session;
    const session = heldOn(date, (ports) => yearSession(input, names, ports));
    writeFileSync(
      join(library, `${date} ${session.meta.title}.lessons.json`),
      textOfFile(sessionFileOf(session, 1, { savedAt: `${date}T12:30:00.000Z` })),
    );
    return [
      ...yearCheckIns(input, session).map(asChange('checkIns')),
      ...(input.customerConversations ?? []).map((talk, at) =>
        asChange('conversations')({ ...talk, id: `talk-${year}-${at}`, writtenAt: at }),
      ),
    ];
  });
}

/** Makes a session as if that day were today. */
function heldOn(
  day: IsoDay,
  make: (ports: { now(): number; newId(): string }) => Session,
): Session {
  let minutes = 0;
  const begin = new Date(`${day}T08:30`).getTime();
  return make({ now: () => begin + ++minutes * 60_000, newId: () => crypto.randomUUID() });
}

const asChange =
  <T extends CompanyChange['table']>(table: T) =>
  (record: NonNullable<Extract<CompanyChange, { table: T }>['record']>): CompanyChange =>
    ({ table, id: record.id, record }) as CompanyChange;

/** What the company had written down by the day of the morning: its processes, and what customers said until then. */
export function keptBefore(
  story: Story,
  digests: readonly SessionDigest[],
  morning: IsoDay,
): readonly CompanyChange[] {
  return [
    ...story.processes.map(({ from, ...process }, at) =>
      asChange('processes')({
        ...process,
        id: `process-${at}`,
        from: from === undefined ? null : refOf(digests, from),
        writtenAt: at,
      }),
    ),
    ...talks(story, (on) => on <= morning),
  ];
}

/** What was seen of the actions, and said by customers, after the morning. */
export function keptAfter(
  story: Story,
  digests: readonly SessionDigest[],
  morning: IsoDay,
): readonly CompanyChange[] {
  const looks = Object.entries(story.checkIns).flatMap(([text, entries]) =>
    entries.map((look, at): CheckIn => {
      const ref = refOf(digests, text);
      return {
        reading: null,
        seen: '',
        outcome: null,
        handedTo: '',
        dueOn: null,
        phase: null,
        nextOn: null,
        ...look,
        ...ref,
        id: `look-${at}-${ref.actionId}`.slice(0, 64),
        writtenAt: at,
      };
    }),
  );
  return [...looks.map(asChange('checkIns')), ...talks(story, (on) => on > morning)];
}

const talks = (story: Story, isWanted: (on: IsoDay) => boolean): readonly CompanyChange[] =>
  story.conversations
    .map((talk, at) => ({ ...talk, id: `talk-${at}`, writtenAt: at }))
    .filter(({ on }) => isWanted(on))
    .map(asChange('conversations'));

/** An action by its words; throws where no session has it. */
function refOf(digests: readonly SessionDigest[], text: string) {
  const found = digests.flatMap(({ id, actions }) =>
    actions.filter((action) => action.text === text).map((action) => [id, action.id] as const),
  )[0];
  if (found === undefined) throw new Error(`No session has this action: ${text}`);
  return { sessionId: found[0], actionId: found[1] };
}

/** Asks the main process, as the page does. Throws what it refuses. */
async function ask<T>(page: Page, name: string, payload: object): Promise<T> {
  const reply = await page.evaluate(
    ([asked, given]) => {
      const { lessons } = window as unknown as {
        lessons: { request(name: string, payload: object): Promise<unknown> };
      };
      return lessons.request(asked, given);
    },
    [name, payload] as const,
  );
  const { ok, value } = reply as { ok: boolean; value: T };
  if (!ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
  return value;
}

export const heldSessions = (page: Page): Promise<readonly SessionDigest[]> =>
  ask(page, 'company:sessions', {});

export async function keep(page: Page, changes: readonly CompanyChange[]): Promise<void> {
  await ask(page, 'company:change', { changes });
}
