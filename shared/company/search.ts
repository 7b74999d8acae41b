import { type ReviewOutcome, VIEW_FIELDS } from '../domain/model';
import { isBlank } from '../lib/blank';
import type { IsoDay } from '../lib/iso-day';
import type { SessionDigest } from './digest';
import { type FollowUp, followUpsOf, historyOf } from './follow-ups';
import type { Company } from './model';

/** What can be found. */
export const FOUND_KINDS = [
  'note',
  'theme',
  'decision',
  'parked',
  'action',
  'commitment',
  'thanks',
  'check-in',
  'conversation',
  'process',
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** Where something lives: in a session, or on a page between sessions under the key of its record. */
export type FoundPlace =
  | { readonly kind: 'session'; readonly sessionId: string }
  | {
      readonly kind: 'tab';
      readonly tab: 'follow-up' | 'processes' | 'customers';
      readonly show: string;
    };

/** Something that was said or written, as a whole. */
export interface Sayable {
  /** Unique among all. */
  readonly key: string;
  readonly kind: FoundKind;
  readonly text: string;
  /** Whose it is, or whom it was about; empty where nobody's name may be shown. Found, too. */
  readonly person: string;
  readonly place: FoundPlace;
  /** The session that it belongs to; null where it belongs to the company. */
  readonly session: Pick<SessionDigest, 'id' | 'title' | 'heldOn'> | null;
  readonly on: IsoDay;
  /** Of an action alone: what became of it in the end. */
  readonly became: Became | null;
}

/** What became of an action, the sessions that it was carried on to included. */
export interface Became {
  /** Null: nobody has said anything of it yet. */
  readonly outcome: ReviewOutcome | null;
  readonly isOpen: boolean;
  /** The one who has it now; empty where that is still whoever had it first. Found, too. */
  readonly owner: string;
}

/** From the first letter to behind the last one. */
export type Mark = readonly [from: number, to: number];

export interface Found extends Sayable {
  /** Where the words that were looked for begin in the text, in sequence. */
  readonly marks: readonly Mark[];
}

/** Everything that can be found: the newest session first, then what the company keeps, the newest first. */
export function sayables(digests: readonly SessionDigest[], company: Company): readonly Sayable[] {
  const newest = [...digests].sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1));
  const followUps = new Map<string, FollowUp[]>();
  const everyAction = followUpsOf(newest, company);
  for (const one of everyAction) {
    followUps.set(one.ref.sessionId, [...(followUps.get(one.ref.sessionId) ?? []), one]);
  }
  const all = [
    ...newest.flatMap((digest) => [
      ...ofSession(digest, (actionId) => becameOf(everyAction, digest.id, actionId)),
      ...checkInsOf(digest, followUps.get(digest.id) ?? []),
    ]),
    ...ofCompany(company),
  ];
  return all.filter(({ text }) => !isBlank(text));
}

function becameOf(
  followUps: readonly FollowUp[],
  sessionId: string,
  actionId: string,
): Became | null {
  const own = followUps.find(({ ref }) => ref.sessionId === sessionId && ref.actionId === actionId);
  if (own === undefined) return null;
  const { outcome, isOpen, owner } = historyOf(followUps, own).at(-1) ?? own;
  return { outcome, isOpen, owner: owner === own.firstOwner ? '' : owner };
}

function ofSession(
  digest: SessionDigest,
  becameOfAction: (actionId: string) => Became | null,
): Sayable[] {
  const nameOf = (id: string | null) =>
    digest.people.find((person) => person.id === id)?.name ?? '';
  const session = { id: digest.id, title: digest.title, heldOn: digest.heldOn };
  const say = (kind: FoundKind, id: string, text: string, person = ''): Sayable => ({
    key: `${digest.id}/${kind}/${id}`,
    kind,
    text,
    person,
    place: { kind: 'session', sessionId: digest.id },
    session,
    on: digest.heldOn,
    became: kind === 'action' ? becameOfAction(id) : null,
  });
  return [
    ...digest.themes.map((theme) =>
      say(
        'theme',
        theme.id,
        [
          theme.name,
          theme.why,
          theme.keep,
          theme.noActionBecause,
          ...VIEW_FIELDS.map((field) => theme[field]),
        ]
          .filter((text) => !isBlank(text))
          .join(' · '),
      ),
    ),
    ...digest.notes.map(({ id, text, authorId }) => say('note', id, text, nameOf(authorId))),
    ...digest.decisions.map(({ id, text }) => say('decision', id, text)),
    ...digest.actions.map(({ id, text, ownerId }) => say('action', id, text, nameOf(ownerId))),
    ...digest.parked.map(({ id, text, takerId }) => say('parked', id, text, nameOf(takerId))),
    ...digest.commitments.map(({ id, text }) => say('commitment', id, text, nameOf(id))),
    ...digest.thanks.map(({ id, text, toId, fromId }) =>
      say(
        'thanks',
        id,
        text,
        [nameOf(fromId), nameOf(toId)].filter((name) => name !== '').join(' → '),
      ),
    ),
  ];
}

/** What was seen of a session's actions since; what a later session said about them stands there. */
const checkInsOf = (digest: SessionDigest, followUps: readonly FollowUp[]): Sayable[] =>
  followUps.flatMap(({ ref, firstOwner, log }) => {
    /* Whoever hands it on says so; from then on the other one speaks. */
    let owner = firstOwner;
    return log.flatMap(({ checkInId, seen, on, handedTo }) => {
      const person = owner;
      if (handedTo !== '') owner = handedTo;
      return checkInId === null
        ? []
        : [
            {
              key: `check-in/${checkInId}`,
              kind: 'check-in' as const,
              text: seen,
              person,
              place: {
                kind: 'tab' as const,
                tab: 'follow-up' as const,
                show: `${ref.sessionId}/${ref.actionId}`,
              },
              session: { id: digest.id, title: digest.title, heldOn: digest.heldOn },
              on,
              became: null,
            },
          ];
    });
  });

function ofCompany({ conversations, processes }: Company): Sayable[] {
  const newest = Object.values(conversations).sort((a, b) => (a.on < b.on ? 1 : -1));
  return [
    ...newest.map(
      ({ id, by, on, customer, heard }): Sayable => ({
        key: `conversation/${id}`,
        kind: 'conversation',
        text: [customer, heard].filter((text) => !isBlank(text)).join(': '),
        person: by,
        place: { kind: 'tab', tab: 'customers', show: id },
        session: null,
        on,
        became: null,
      }),
    ),
    ...Object.values(processes)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(
        ({ id, name, owner, place, metric, couldBeBetter, reviewOn }): Sayable => ({
          key: `process/${id}`,
          kind: 'process',
          text: [name, place, metric, couldBeBetter].filter((text) => !isBlank(text)).join(' · '),
          person: owner,
          place: { kind: 'tab', tab: 'processes', show: id },
          session: null,
          on: reviewOn ?? '',
          became: null,
        }),
      ),
  ];
}

/**
 * What holds every word that was typed, each at the beginning of a word of the text or of a person's name, whatever its case
 * and accents; a year is also found by the day of its session, and a person by what they have now. Nothing was typed: nothing is found.
 */
export function search(all: readonly Sayable[], query: string): readonly Found[] {
  const wanted = wordsIn(query).map(({ folded }) => folded);
  if (wanted.length === 0) return [];
  return all.flatMap((one) => {
    const words = wordsIn(one.text);
    const names = wordsIn(`${one.person} ${one.became?.owner ?? ''}`);
    const years = [one.session?.heldOn ?? one.on, one.on].map((day) => day.slice(0, 4));
    const hits = (looked: string, from: readonly Word[]) =>
      from.filter(({ folded }) => folded.startsWith(looked));
    const isFound = wanted.every(
      (looked) =>
        hits(looked, words).length > 0 || hits(looked, names).length > 0 || years.includes(looked),
    );
    if (!isFound) return [];
    const marks = wanted.flatMap((looked) =>
      hits(looked, words).map(({ from, ends }): Mark => [from, ends[looked.length - 1] ?? from]),
    );
    return [{ ...one, marks: joined(marks) }];
  });
}

interface Word {
  readonly folded: string;
  readonly from: number;
  /** For each folded letter, where it ends in the text. */
  readonly ends: readonly number[];
}

/** The words of a text as they are compared, each with its place. */
function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => {
    let folded = '';
    const ends: number[] = [];
    let at = match.index;
    for (const letter of match[0]) {
      at += letter.length;
      const plain = fold(letter);
      folded += plain;
      if (plain === '') ends.splice(-1, ends.length === 0 ? 0 : 1, at);
      else for (const _ of plain) ends.push(at);
    }
    return { folded, from: match.index, ends };
  });
}

const fold = (letter: string): string =>
  letter
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o');

/** Marks in sequence, those that overlap made one. */
function joined(marks: readonly Mark[]): readonly Mark[] {
  const result: Mark[] = [];
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1])
      result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}

export interface Snippet {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The part of a text round its first mark, at word borders, at the most so many letters long; what was left out is "…". */
export function snippetOf({ text, marks }: Pick<Found, 'text' | 'marks'>, most: number): Snippet {
  const plain = text.replace(/\s/gu, ' ');
  if (plain.length <= most) return { text: plain, marks };
  const first = marks[0]?.[0] ?? 0;
  let from = Math.max(0, Math.min(first - Math.floor(most / 4), plain.length - most));
  if (from > 0) {
    const space = plain.indexOf(' ', from);
    from = space >= 0 && space < first ? space + 1 : Math.min(from, first);
  }
  let to = Math.min(plain.length, from + most);
  if (to < plain.length) {
    const space = plain.lastIndexOf(' ', to);
    if (space > Math.max(from, marks[0]?.[1] ?? 0)) to = space;
  }
  const [before, behind] = [from > 0 ? '… ' : '', to < plain.length ? ' …' : ''];
  const shift = before.length - from;
  return {
    text: `${before}${plain.slice(from, to)}${behind}`,
    marks: marks
      .filter(([start]) => start >= from && start < to)
      .map(([start, end]): Mark => [start + shift, Math.min(end, to) + shift]),
  };
}
