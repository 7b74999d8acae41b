import { Likeness, type Saying } from '../domain/likeness';
import type { Locale, ReviewOutcome } from '../domain/model';
import { wordsOfLanguage } from '../domain/word-stems';
import { isBlank } from '../lib/blank';
import type { IsoDay } from '../lib/iso-day';
import type { SessionDigest } from './digest';
import { type FollowUp, followUpsOf, historyOf } from './follow-ups';
import type { Company } from './model';
import { groupsOfLikes, type Pair } from './recurring-groups';

/**
 * Whether what was agreed was applied. none: nothing was agreed. underWay: somebody looks after it; open: nobody has said anything
 * of it yet; no: it was ended without being done, or a look said that it was not done.
 */
export type Applied = 'yes' | 'partly' | 'underWay' | 'open' | 'no' | 'none';

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
  readonly applied: Applied;
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
  const sayings = sayingsOf(digests);
  const likeness = new Likeness(sayings, languageOf(sayings, locale));
  const pairs = [...times.keys()].flatMap((one) =>
    likesOfOthers(likeness, one, times).map((other): Pair => ({ one, ...other })),
  );
  const groups = groupsOfLikes(pairs, (key) => times.get(key)?.sessionId ?? '');
  return groups
    .map((group) => {
      const all = newestFirst(group.flatMap((key) => times.get(key) ?? []));
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
  const sayings = [{ id: NOW, text: said }, ...sayingsOf(before)];
  const likeness = new Likeness(sayings, languageOf(sayings, locale));
  return newestFirst(
    bestOfEachSession(likeness, NOW, times).flatMap((key) => times.get(key) ?? []),
  );
}

/** The years in which something came up, each once, in the given sequence. */
export const yearsOf = (times: readonly ThemeOnce[]): readonly string[] => [
  ...new Set(times.map(({ heldOn }) => heldOn.slice(0, 4))),
];

const LANGUAGES = ['en-GB', 'de', 'fr', 'es'] as const satisfies readonly Locale[];

/** The language of most of what was said, by its small words; the given one where nothing tells. */
function languageOf(sayings: readonly Saying[], fallback: Locale): Locale {
  const words = sayings.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  let best = fallback;
  let most = countIn(words, fallback);
  for (const locale of LANGUAGES) {
    const count = countIn(words, locale);
    if (count > most) [best, most] = [locale, count];
  }
  return best;
}

const countIn = (words: readonly string[], locale: Locale): number => {
  const { stops } = wordsOfLanguage(locale);
  return words.filter((word) => stops.has(word)).length;
};

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

/** The themes of other sessions that are like one, the likest first. */
function likesOfOthers(
  likeness: Likeness,
  key: string,
  times: ReadonlyMap<string, ThemeOnce>,
): readonly Omit<Pair, 'one'>[] {
  const own = times.get(key)?.sessionId;
  return likeness.like(key).flatMap(({ id, likeness: how }) => {
    const sessionId = times.get(id)?.sessionId;
    const isLike = how >= WORTH_A_WORD && sessionId !== undefined && sessionId !== own;
    return isLike ? [{ other: id, likeness: how }] : [];
  });
}

function bestOfEachSession(
  likeness: Likeness,
  key: string,
  times: ReadonlyMap<string, ThemeOnce>,
): readonly string[] {
  const best = new Map<string, string>();
  for (const { other } of likesOfOthers(likeness, key, times)) {
    const sessionId = times.get(other)?.sessionId ?? '';
    if (!best.has(sessionId)) best.set(sessionId, other);
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
        /* What was carried over was applied where its last continuation was. */
        const own = followUps
          .filter(({ ref, action }) => ref.sessionId === digest.id && action.themeId === theme.id)
          .map((one) => historyOf(followUps, one).at(-1) ?? one);
        const once: ThemeOnce = {
          sessionId: digest.id,
          sessionTitle: digest.title,
          heldOn: digest.heldOn,
          themeId: theme.id,
          name: theme.name,
          notes: digest.notes.filter(({ themeId }) => themeId === theme.id).length,
          actions: own.length,
          done: own.filter(isDone).length,
          applied: appliedOf(own),
        };
        return [keyOf(digest.id, theme.id), once] as const;
      }),
    ),
  );
}

const isDone = ({ outcome }: FollowUp): boolean => outcome !== null && DONE.has(outcome);

function appliedOf(followUps: readonly FollowUp[]): Applied {
  if (followUps.length === 0) return 'none';
  const done = followUps.filter(isDone).length;
  if (done > 0) return done === followUps.length ? 'yes' : 'partly';
  const open = followUps.filter(({ isOpen, outcome }) => isOpen && outcome !== 'not-done');
  if (open.length === 0) return 'no';
  return open.some(({ log }) => log.length > 0) ? 'underWay' : 'open';
}

const newestFirst = (times: readonly ThemeOnce[]): readonly ThemeOnce[] =>
  [...times].sort((a, b) => (a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : 0));
