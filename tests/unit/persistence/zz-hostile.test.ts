import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { readBytes } from '../../helpers/session-files';
import '@shared/ipc/contract';
const text = readFileSync(join(import.meta.dirname, '../../fixtures/session-v2.json'), 'utf8');
type J = Record<string, any>;
const enc = (s: string) => new TextEncoder().encode(s);
const withS = (f: (s: J, root: J) => void) => () => { const root = JSON.parse(text); f(root.session, root); return enc(JSON.stringify(root)); };
const raw = (table: string, body: string) => () => { const root = JSON.parse(text); root.session[table] = 'HERE'; return enc(JSON.stringify(root).replace('"HERE"', () => body)); };
const cases: Record<string, () => Uint8Array> = {
  brackets: () => enc('['.repeat(24_140_000)),
  oursbrackets: raw('notes', '['.repeat(12_000_000)),
  zeros: raw('notes', '[' + '0,'.repeat(290_000) + '0]'),
  objects: raw('notes', '[' + '{},'.repeat(140_000) + '{}]'),
  manyvalues: raw('notes', '[' + '0,'.repeat(12_000_000) + '0]'),
  longnote: withS((s) => { s.notes[0].text = 'word and '.repeat(2_150_000); }),
  longnospace: withS((s) => { s.notes[0].text = 'x'.repeat(24_000_000); }),
  zalgo: withS((s) => { s.notes[0].text = 'e' + '\u0301'.repeat(1290_000); }),
  emoji: withS((s) => { s.notes[0].text = '👩‍👩‍👧'.repeat(1_140_000); }),
  spaces: withS((s) => { s.notes[0].text = ' '.repeat(24_000_000) + 'x'; }),
  newlines: withS((s) => { s.notes[0].text = 'x\n '.repeat(5_000_000) + 'x'; }),
  ended: withS((s) => { s.relays[0].endedTurns = Array.from({ length: 290_000 }, () => 0); }),
  endedObj: withS((s) => { s.relays[0].endedTurns = Array.from({ length: 140_000 }, () => ({})); }),
  outcomes: withS((s) => { s.relays[0].outcomes = Object.fromEntries(Array.from({ length: 290_000 }, (_, i) => [`k${i}`, 0])); }),
  outcomesOk: withS((s) => { s.relays[0].outcomes = Object.fromEntries(Array.from({ length: 140_000 }, (_, i) => [`k${i}`, 'wrote'])); }),
  done: withS((s) => { s.position.doneStageIds = Array.from({ length: 290_000 }, () => 0); }),
  doneOk: withS((s) => { s.position.doneStageIds = Array.from({ length: 290_000 }, (_, i) => `s${i}`); }),
  sameId: withS((s) => { const n = s.notes[0]; s.notes = Array.from({ length: 30_000 }, () => n); }),
  sameIdFew: withS((s) => { const n = s.notes[0]; s.notes = Array.from({ length: 4_000 }, () => n); }),
  sound100k: withS((s) => { const n = s.notes[0]; s.notes = Array.from({ length: 32_000 }, (_, i) => ({ ...n, id: `n${i}`, number: i + 1 })); }),
  keys: withS((s) => { s.notes[0] = Object.fromEntries(Array.from({ length: 290_000 }, (_, i) => [`key${i}`, 0])); }),
  keysSameLength: withS((s) => { delete s.notes[0].text; Object.assign(s.notes[0], Object.fromEntries(Array.from({ length: 290_000 }, (_, i) => [String.fromCharCode(97 + i % 26, 97 + (i / 26 | 0) % 26, 97 + (i / 676 | 0) % 26, 97 + (i / 17576 | 0) % 26), 0]))); }),
  badbytes: () => { const b = new Uint8Array(24_140_000).fill(0x80); b.set(enc(text.slice(0, 300))); return b; },
  badInString: () => { const [a = '', b = ''] = text.split('The spare key is'); const e = [enc(a), new Uint8Array(24_000_000).fill(0xe2), enc(b)]; return new Uint8Array(Buffer.concat(e)); },
  badInString1wide: () => { const [a = '', b = ''] = text.split('The spare key is'); const e = [enc(a + 'ü'), new Uint8Array(24_000_000).fill(0xe2), enc(b)]; return new Uint8Array(Buffer.concat(e)); },
  cjk: withS((s) => { s.desks[0].draft = '会'.repeat(8_000_000); }),
  backslashes: raw('notes', `["${'\\\\'.repeat(12_000_000)}"]`),
  white: () => enc(' '.repeat(24_140_000)),
  nul: () => new Uint8Array(24_140_000),
  splitEmoji: withS((s) => { const n = s.notes[0]; s.notes = Array.from({ length: 2_400 }, (_, i) => ({ ...n, id: `n${i}`, number: i + 1, text: 'e\u0301f '.repeat(340) })); }),
  floats: raw('votes', '[' + '1e20,'.repeat(290_000) + '1]'),
  unknownBig: withS((s) => { s.votes = Array.from({ length: 150_000 }, (_, i) => ({ id: i })); }),
  noStages4000: withS((s) => { const n = s.notes[0]; s.stages = []; s.notes = Array.from({ length: 4_000 }, (_, i) => ({ ...n, id: `n${i}`, number: i + 1 })); }),
  longnotes4000: withS((s) => { const n = s.notes[0]; s.notes = Array.from({ length: 2_400 }, (_, i) => ({ ...n, id: `n${i}`, number: i + 1, text: 'word and '.repeat(150) })); }),
  emoji4900: withS((s) => { const n = s.notes[0]; s.notes = Array.from({ length: 900 }, (_, i) => ({ ...n, id: `n${i}`, number: i + 1, text: '👩‍👩‍👧'.repeat(620) })); }),
  drafts: withS((s) => { s.drafts = Array.from({ length: 140_000 }, (_, i) => ({ id: `d${i}`, text: 'x' })); }),
  forbid: () => enc(`{"format":"lessons-learned/session",${'"__proto__":1,'.repeat(290_000)}"a":1}`),
  forbid2: raw('notes', '[' + '{"constructor":1},'.repeat(140_000) + '{}]'),
};
for (const [name, make] of Object.entries(cases)) it(name, () => {
  const bytes = make();
  const cpu = process.cpuUsage();
  const r = readBytes(bytes);
  const u = process.cpuUsage(cpu);
  console.log(name.padEnd(16), String(bytes.length).padStart(9), Math.round((u.user + u.system) / 1000), 'ms cpu', r.ok ? `ok repairs ${r.value.repairs.length} ${JSON.stringify(r.value.repairs[0] ?? '')}` : JSON.stringify(r.error), r.ok ? `notes ${Object.keys(r.value.session.notes).length}` : '');
}, 120_000);
