import { Likeness, type Saying } from '../domain/likeness';
import type { Locale, ReviewOutcome } from '../domain/model';
import { isBlank } from '../lib/blank';
import type { IsoDay } from '../lib/iso-day';
import type { SessionDigest } from './digest';
import { followUpsOf } from './follow-ups';
import type { Company } from './model';

/** One theme of one session, and what became of its actions. */
export interface ThemeOnce {
  readonly sessionId: string;
  readonly sessionTitle: string;
  readonly heldOn: IsoDay;
  readonly themeId: string;
  readonly name: string;
  readonly notes: number;
  readonly actions: number;
  readonly done: number;
  /** Whether what was agreed was applied. none: nothing was agreed. */
  readonly applied: 'yes' | 'partly' | 'no' | 'none';
}

/** A theme that came up in several sessions, the newest first. */
export interface RecurringTheme {
  readonly name: string;
  readonly times: readonly ThemeOnce[];
}

/** The theme that the room talks about now. */
export interface ThemeNow {
  readonly name: string;
  readonly notes: readonly string[];
}

/** From here on two themes of different years are worth a word; found on the sample company's three mornings. */
const WORTH_A_WORD = 0.12;
const NOW = 'now';
const DONE: ReadonlySet<ReviewOutcome> = new Set<ReviewOutcome>(['done', 'basic']);

type Heard = Pick<Company, 'checkIns'>;

/** Themes of different sessions that speak of the same, most often heard first. */
export function recurringThemes(
  digests: readonly SessionDigest[],
  company: Heard,
  locale: Locale,
): readonly RecurringTheme[] {
  const times = timesOf(digests, company);
  const likeness = new Likeness(sayingsOf(digests), locale);
  const groups: Set<string>[] = [];
  const groupOf = (key: string) => groups.find((group) => group.has(key));
  for (const key of times.keys()) {
    for (const other of bestOfEachSession(likeness, key, times)) {
      const [one, two] = [groupOf(key), groupOf(other)];
      if (one === undefined && two === undefined) groups.push(new Set([key, other]));
      else if (one === undefined) two?.add(key);
      else if (two === undefined) one.add(other);
      else if (one !== two) {
        for (const member of two) one.add(member);
        groups.splice(groups.indexOf(two), 1);
      }
    }
  }
  return groups
    .map((group) => {
      const all = newestFirst([...group].flatMap((key) => times.get(key) ?? []));
      return { name: all.find(({ name }) => !isBlank(name))?.name ?? '', times: all };
    })
    .sort(
      (a, b) =>
        sessionsIn(b) - sessionsIn(a) ||
        ((a.times[0]?.heldOn ?? '') < (b.times[0]?.heldOn ?? '') ? 1 : -1),
    );
}

/** In how many sessions a theme came up. */
export const sessionsIn = ({ times }: RecurringTheme): number =>
  new Set(times.map(({ sessionId }) => sessionId)).size;

/** Where the theme that the room talks about came up before: of each earlier session the likest one, the newest first. */
export function cameUpBefore(
  now: ThemeNow,
  before: readonly SessionDigest[],
  company: Heard,
  locale: Locale,
): readonly ThemeOnce[] {
  const times = timesOf(before, company);
  const said = [now.name, ...now.notes].join('\n');
  if (isBlank(said)) return [];
  const likeness = new Likeness([{ id: NOW, text: said }, ...sayingsOf(before)], locale);
  return newestFirst(
    bestOfEachSession(likeness, NOW, times).flatMap((key) => times.get(key) ?? []),
  );
}

/** The years in which something came up, each once, in the given sequence. */
export const yearsOf = (times: readonly ThemeOnce[]): readonly string[] => [
  ...new Set(times.map(({ heldOn }) => heldOn.slice(0, 4))),
];

const keyOf = (sessionId: string, themeId: string): string => `${sessionId}/${themeId}`;

/** What a theme says: its name, and its notes. */
const sayingsOf = (digests: readonly SessionDigest[]): Saying[] =>
  digests.flatMap(({ id, themes, notes }) =>
    themes.map((theme) => ({
      id: keyOf(id, theme.id),
      text: [
        theme.name,
        ...notes.filter(({ themeId }) => themeId === theme.id).map(({ text }) => text),
      ].join('\n'),
    })),
  );

function bestOfEachSession(
  likeness: Likeness,
  key: string,
  times: ReadonlyMap<string, ThemeOnce>,
): readonly string[] {
  const own = times.get(key)?.sessionId;
  const best = new Map<string, string>();
  for (const { id, likeness: how } of likeness.like(key)) {
    const sessionId = times.get(id)?.sessionId;
    if (how < WORTH_A_WORD || sessionId === undefined || sessionId === own) continue;
    if (!best.has(sessionId)) best.set(sessionId, id);
  }
  return [...best.values()];
}

function timesOf(
  digests: readonly SessionDigest[],
  company: Heard,
): ReadonlyMap<string, ThemeOnce> {
  const followUps = followUpsOf(digests, company);
  return new Map(
    digests.flatMap((digest) =>
      digest.themes.map((theme) => {
        const own = followUps.filter(
          ({ ref, action }) => ref.sessionId === digest.id && action.themeId === theme.id,
        );
        const done = own.filter(({ outcome }) => outcome !== null && DONE.has(outcome)).length;
        const once: ThemeOnce = {
          sessionId: digest.id,
          sessionTitle: digest.title,
          heldOn: digest.heldOn,
          themeId: theme.id,
          name: theme.name,
          notes: digest.notes.filter(({ themeId }) => themeId === theme.id).length,
          actions: own.length,
          done,
          applied:
            own.length === 0 ? 'none' : done === own.length ? 'yes' : done > 0 ? 'partly' : 'no',
        };
        return [keyOf(digest.id, theme.id), once] as const;
      }),
    ),
  );
}

const newestFirst = (times: readonly ThemeOnce[]): readonly ThemeOnce[] =>
  [...times].sort((a, b) => (a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : 0));
