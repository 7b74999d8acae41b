import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { startEngine } from '@shared/domain/engine';
import { openDebounced } from './debounced-store';
import { firstSession, isLetter, perform, Stream, StreamPorts } from './stream';
import { openSubject } from './subject';
import type { WriterOrders } from './writer-process';

/*
 * The program that the bench kills. It opens the session by the way the app goes, takes the steps of a seeded stream, and
 * tells of each on its standard output without a buffer between, so that what was told outlives it.
 */

const orders = JSON.parse(process.argv[2] ?? '{}') as WriterOrders;
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

say(`P ${process.pid}`);
const ports = new StreamPorts(orders.seed, orders.round);
const first = firstSession(orders.firstSeed);
const onSaveState = (state: { readonly kind: string }) => say(`S ${JSON.stringify(state)}`);
const subject =
  orders.kind === 'debounced'
    ? await openDebounced(orders.folders, first, ports)
    : await openSubject(orders.folders, orders.mode, first, ports, {
        onSaveState,
        onNews: (news) => say(`W ${JSON.stringify(news)}`),
      });
if (subject === null) {
  say('H');
  process.exit(0);
}
say(`O ${JSON.stringify(subject.opened)}`);

let isWriting = orders.startsAtOnce;
let inFlight = 0;
const stream = new Stream(orders.seed);
let shadow = startEngine(subject.opened.session, subject.opened.revision);

createInterface({ input: process.stdin }).on('line', (line) => {
  if (line === 'go') isWriting = true;
  if (line === 'pause') isWriting = false;
  if (line === 'flush') void subject.flush().then((isDone) => say(`F ${isDone}`));
  if (line === 'close') {
    isWriting = false;
    void subject.close().then((isDone) => {
      say(`C ${isDone}`);
      process.exit(0);
    });
  }
});

/* Nobody is left to be told: the bench has ended. */
process.stdin.on('end', () => process.exit(0));

for (let step = 1; ; step += 1) {
  while (!isWriting || inFlight >= orders.inFlight) await wait(isWriting ? 0 : 5);
  const next = stream.next(shadow);
  const before = shadow.revision;
  /* The letters are told of before they are handed on: one that is lost on the way counts as lost. */
  shadow = ports.during(step, () => perform(shadow, next, ports));
  if (shadow.revision > before) {
    say(`D ${shadow.revision} ${Date.now()} ${isLetter(next) ? 1 : 0}`);
  }
  const due = shadow.revision;
  inFlight += 1;
  void ports
    .during(step, () => subject.perform(next))
    .then((answer) => {
      inFlight -= 1;
      if (answer === null) return;
      if (answer.revision !== due) say(`X step ${step} made ${answer.revision} instead of ${due}`);
      say(`${answer.isSaved ? 'A' : 'N'} ${answer.revision}`);
    })
    .catch((error: unknown) => {
      say(`X ${error instanceof Error ? error.message : String(error)}`);
    });
  if (orders.paceMs > 0) await wait(orders.paceMs);
}
