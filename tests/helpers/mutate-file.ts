import type { Pick } from './random-command';

/** A small generator of numbers (mulberry32): the same seed gives the same sequence. */
export function numbersFrom(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Json = Record<string, unknown>;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** What a failing disk, a bad copy or a careless program does to a file's bytes. */
const ON_BYTES: readonly ((bytes: Uint8Array, pick: Pick, other: Uint8Array) => Uint8Array)[] = [
  function flipBits(bytes, pick) {
    const flipped = bytes.slice();
    for (let count = pick(8) + 1; count > 0 && flipped.length > 0; count -= 1) {
      const at = pick(flipped.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << pick(8));
    }
    return flipped;
  },
  (bytes, pick) => bytes.slice(0, pick(bytes.length + 1)),
  function cutOut(bytes, pick) {
    const at = pick(bytes.length + 1);
    return join(bytes.subarray(0, at), bytes.subarray(at + pick(200)));
  },
  function repeat(bytes, pick) {
    const at = pick(bytes.length + 1);
    return join(bytes.subarray(0, at + pick(400)), bytes.subarray(at));
  },
  function splice(bytes, pick, other) {
    const from = pick(other.length + 1);
    const piece = other.subarray(from, from + pick(2_000));
    const at = pick(bytes.length + 1);
    return join(bytes.subarray(0, at), piece, bytes.subarray(at + pick(2) * piece.length));
  },
  function blank(bytes, pick) {
    const blanked = bytes.slice();
    const at = pick(bytes.length + 1);
    return blanked.fill([0, 0xff, 0x20, 0x5b, 0x22][pick(5)] ?? 0, at, at + 2 ** pick(13));
  },
  (bytes, pick) => Uint8Array.from({ length: pick(500) }, (_, at) => bytes[at * 3] ?? pick(256)),
  (bytes) => join(Uint8Array.of(0xef, 0xbb, 0xbf), bytes),
  (bytes) => Uint8Array.from([...bytes].flatMap((byte) => [byte, 0])),
];

const BAD_IDS = ['../../x', '', 'x'.repeat(10_000), '__proto__', 'constructor', 'a b', 'ü', '\0'];
const JUNK: readonly unknown[] = [
  ...[null, true, 0, -1, 0.5, 1e308, -1e308, 2 ** 53, 1e12, 1e9, 1_000_000],
  ...[
    '',
    ' ',
    'text',
    'x'.repeat(100_000),
    'Ten words '.repeat(40),
    '\ud800',
    '\ufffd',
    ...BAD_IDS,
  ],
  ...[[], {}, [[]], ['a', 'b'], { a: 1 }, [null], { id: 'x' }, [{ id: 'x', text: 'found' }]],
];
const LONG_NOTES = [
  '👩‍👩‍👧'.repeat(200),
  'e\u0301'.repeat(141),
  'Word. '.repeat(400),
  'ab'.repeat(4_000),
];

interface Spot {
  readonly holder: Json;
  readonly key: string;
}

/** Somewhere in a tree: an object or a list, and one of its keys. */
function spotIn(root: Json, pick: Pick): Spot {
  let spot: Spot = {
    holder: root,
    key: Object.keys(root)[pick(Object.keys(root).length || 1)] ?? 'a',
  };
  for (let depth = pick(6); depth > 0; depth -= 1) {
    const inner = spot.holder[spot.key];
    if (typeof inner !== 'object' || inner === null) break;
    const keys = Object.keys(inner);
    if (keys.length === 0) break;
    spot = { holder: inner as Json, key: keys[pick(keys.length)] ?? '' };
  }
  return spot;
}

function recordIn(root: Json, pick: Pick): { list: unknown[]; record: Json } | null {
  const session = root.session as Record<string, unknown> | undefined;
  const lists = Object.values(session ?? {}).filter(
    (value): value is unknown[] => Array.isArray(value) && value.length > 0,
  );
  const list = lists[pick(lists.length || 1)];
  const record = list?.[pick(list.length)];
  return list === undefined || typeof record !== 'object' || record === null
    ? null
    : { list, record: record as Json };
}

function fieldOf(record: Json, pick: Pick, ending: RegExp): string | undefined {
  const fields = Object.keys(record).filter((field) => ending.test(field));
  return fields[pick(fields.length || 1)];
}

/** What a wrong program, a bad merge or a person with an editor does to a file's content. */
const ON_CONTENT: readonly ((root: Json, pick: Pick) => void)[] = [
  function swapType(root, pick) {
    const { holder, key } = spotIn(root, pick);
    holder[key] = structuredClone(JUNK[pick(JUNK.length)]);
  },
  function lose(root, pick) {
    const { holder, key } = spotIn(root, pick);
    delete holder[key];
  },
  function rename(root, pick) {
    const { holder, key } = spotIn(root, pick);
    const at = pick(key.length || 1);
    const wrong = `${key.slice(0, at)}${'abcZ'[pick(4)]}${key.slice(at + 1)}`;
    if (Array.isArray(holder)) return;
    holder[pick(4) === 0 ? 'strange' : wrong] = holder[key];
    delete holder[key];
  },
  function twin(root, pick) {
    const found = recordIn(root, pick);
    for (let count = pick(3) + 1; count > 0; count -= 1) {
      found?.list.splice(pick(found.list.length), 0, structuredClone(found.record));
    }
  },
  function badId(root, pick) {
    const found = recordIn(root, pick);
    if (found) found.record.id = BAD_IDS[pick(BAD_IDS.length)];
  },
  function takeId(root, pick) {
    const [to, from] = [recordIn(root, pick), recordIn(root, pick)];
    if (to && from) to.record.id = from.record.id;
  },
  function dangle(root, pick) {
    const found = recordIn(root, pick);
    const field = found && fieldOf(found.record, pick, /Id$/);
    if (found && field) found.record[field] = ['gone', ...BAD_IDS][pick(9)];
  },
  function crossReference(root, pick) {
    const [to, from] = [recordIn(root, pick), recordIn(root, pick)];
    const field = to && fieldOf(to.record, pick, /Id$/);
    if (to && from && field) to.record[field] = from.record.id;
  },
  function samePlace(root, pick) {
    const found = recordIn(root, pick);
    const field = found && fieldOf(found.record, pick, /^(order|number)$/);
    if (!found || !field) return;
    const value = [found.record[field], 1, 1e12, 1e308, 1e9][pick(5)];
    for (const record of found.list) if (pick(2) === 0) (record as Json)[field] = value;
  },
  function nest(root, pick) {
    let value: unknown = 'deep';
    for (let depth = pick(60); depth > 0; depth -= 1) value = pick(2) === 0 ? [value] : { value };
    const { holder, key } = spotIn(root, pick);
    holder[key] = value;
  },
  function longNote(root, pick) {
    const found = recordIn(root, pick);
    const field = found && fieldOf(found.record, pick, /^(text|name|title|draft)$/);
    if (found && field) found.record[field] = LONG_NOTES[pick(LONG_NOTES.length)];
  },
  function emptyWords(root, pick) {
    const found = recordIn(root, pick);
    const field = found && fieldOf(found.record, pick, /^(text|name|title|draft|why|keep)$/);
    if (found && field) found.record[field] = ['', ' ', '\n\t'][pick(3)];
  },
  function asTable(root, pick) {
    const session = root.session as Json | undefined;
    const found = recordIn(root, pick);
    const name = Object.keys(session ?? {}).find((table) => session?.[table] === found?.list);
    if (session && found && name) {
      session[name] = Object.fromEntries(found.list.map((record, at) => [`key${at}`, record]));
    }
  },
  function clear(root, pick) {
    const found = recordIn(root, pick);
    found?.list.splice(0);
  },
  function fromTheFuture(root, pick) {
    root.schemaVersion = [3, 9, 1, 0, '2', null, 1e300][pick(7)];
    root.minReader = [1, 2, 3, 9, '1', undefined][pick(6)];
    if (pick(2) === 0) root.votes = [1];
    if (pick(2) === 0) Object.assign(root.session ?? {}, { votes: [{ id: 'v' }] });
  },
  function askAgain(root, pick) {
    const session = root.session as { relays?: Json[]; people?: Json[] } | undefined;
    const [relay] = Array.isArray(session?.relays) ? session.relays : [];
    const person = session?.people?.[pick(3)];
    if (relay && person)
      Object.assign(relay, { personId: person.id, outcomes: { [`${person.id}`]: 'wrote' } });
  },
  function periodBackwards(root) {
    const session = root.session as { meta?: Json } | undefined;
    Object.assign(session?.meta ?? {}, { periodFrom: '2027-01-01', periodTo: '2026-01-01' });
  },
];

/** Reaches into objects where the reader is careless; only text can hold it. */
function poison(text: string, pick: Pick): string {
  const keys = [...text.matchAll(/"([A-Za-z0-9_-]+)":/gu)];
  const key = keys[pick(keys.length || 1)];
  const name = ['__proto__', 'constructor', 'prototype'][pick(3)];
  return key === undefined
    ? text
    : `${text.slice(0, key.index)}"${name}": {"polluted": true}, ${text.slice(key.index)}`;
}

/** A session's file as no app would write it. The same picks give the same bytes. */
export function mutatedFile(files: readonly string[], pick: Pick): Uint8Array {
  const text = files[pick(files.length)] ?? '';
  if (pick(10) < 3) {
    const other = encode(files[pick(files.length)] ?? '');
    const mutate = ON_BYTES[pick(ON_BYTES.length)];
    return mutate?.(encode(text), pick, other) ?? encode(text);
  }
  const root = JSON.parse(text) as Json;
  for (let count = [1, 1, 2, 3, 8][pick(5)] ?? 1; count > 0; count -= 1) {
    ON_CONTENT[pick(ON_CONTENT.length)]?.(root, pick);
  }
  const mutated = JSON.stringify(root, null, pick(2) * 2);
  return encode(pick(8) === 0 ? poison(mutated, pick) : mutated);
}
