import { isBlank } from '../../lib/blank';
import { figure } from '../figures';

/** The processes of the company, and the six principles as checks on each. */
export const register = {
  title: 'Processes',
  lead: 'What we do again and again: one owner, one version, one number.',
  add: 'New process',
  none: 'No process is written down yet.',
  noneHint: 'Any process is better than none: press N and begin with the one that hurts.',
  count: (count: number) => (count === 1 ? '1 process' : `${figure(count)} processes`),
  staleCount: (count: number) =>
    count === 0
      ? 'None is going stale.'
      : count === 1
        ? '1 is going stale.'
        : `${count} are going stale.`,
  tookIn: (names: readonly string[]) =>
    names.length === 1
      ? `Now in the register: “${names[0]}”.`
      : `Now in the register: ${names.length} processes.`,
  takeIn: (count: number) => (count === 1 ? 'Take in a new basic' : `Take in ${count} new basics`),
  keptOf: (kept: number, all: number) => `${kept} of ${all}`,
  rowName: (name: string, kept: number, all: number) => `${name}, ${kept} of ${all} checks kept`,
  nobody: 'nobody yet',
  principles: {
    'process-work': 'All work is process work',
    'any-process': 'Any process beats none',
    'good-process': 'Good beats bad',
    'one-version': 'One version beats many',
    better: 'Good can be better',
    'goes-bad': 'Every good process becomes bad',
  },
  findings: {
    owned: 'Has an owner',
    'no-owner': 'No owner',
    written: 'Written',
    'not-written': 'Not written',
    'meets-target': 'Meets its target',
    'misses-target': 'Misses its target',
    'not-measured': 'Not measured',
    'one-way': 'One version',
    'many-ways': 'Many versions',
    twice: 'Written down twice',
    'not-counted': 'Versions not counted',
    'can-be-better': 'Could be better',
    'nothing-noted': 'Nothing noted to improve',
    fresh: 'Fresh',
    'no-review': 'No review day',
    stale: 'Going stale',
  },
  /** Another process of the same name, with its owner, who may be nobody. */
  namesake: (name: string, owner: string) =>
    isBlank(owner) ? `also “${name}”` : `also “${name}”, ${owner}`,
  withFact: (what: string, fact: string) => `${what}: ${fact}`,
  existsAlready: (whom: string) => `There is one already: ${whom}.`,
  missing: {
    metric: 'the measure has no name',
    target: 'no target',
    reading: 'no reading',
    side: 'at least or at most?',
  },
  readAll: 'Read all of it',
  ways: (count: number) => (count === 1 ? 'one way' : `${count} ways`),
  measured: (reading: string, target: string, isMost: boolean) =>
    `${reading}, target ${isMost ? 'at most' : 'at least'} ${target}`,
  reviewBy: (day: string) => `review by ${day}`,
  from: (title: string) => `From ${title}`,
  openFrom: 'Show the action',
  reviewedToday: 'Reviewed today',
  nextIn: (months: number) => (months === 12 ? 'again in a year' : `again in ${months} months`),
  reviewed: (name: string, day: string) => `“${name}” reviewed. Next time: ${day}.`,
  added: (name: string) => `“${name}” is in the register.`,
  changed: (name: string) => `“${name}” changed.`,
  removed: (name: string) => `“${name}” removed.`,
  letGo: 'Discard',
  backToList: 'Back to the list',
  fields: {
    name: 'Process',
    owner: 'Its one owner',
    place: 'Where its one version lives',
    ways: 'How many ways are there?',
    metric: 'What is measured',
    unit: 'Unit',
    target: 'Target',
    bound: 'The target is',
    reading: 'Last reading',
    reviewOn: 'Review by',
    phase: 'Phase',
    couldBeBetter: 'What could be better?',
  },
  examples: {
    name: 'like Monthly restore test',
    owner: 'one name',
    place: 'like Wiki / Backup',
    metric: 'like restores that pass',
    unit: 'like % or hours',
  },
  bounds: { least: 'at least', most: 'at most' },
  problems: {
    'name-needed': 'A process needs a name.',
    'no-count': 'Type a whole number of ways, like 1.',
    'no-number': 'Type a number, like 96.5.',
  },
};
