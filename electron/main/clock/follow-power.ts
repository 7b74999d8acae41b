import { powerMonitor } from 'electron';
import { logError } from '../log';
import { BEAT_MS, type ClockKeeper } from './clock-keeper';

/**
 * Tells the keeper of the clocks when the computer sleeps and wakes. What is open is written first, for a computer may
 * run out of power while it sleeps. As often as the keeper looks at the clocks, somebody looks whether the display may go dark.
 */
export function followPower(
  keeper: ClockKeeper,
  flush: () => Promise<unknown>,
  lookAtDisplay: () => void,
): void {
  const run = (what: () => Promise<unknown>) => () => {
    what().catch((error: unknown) => logError('Following the power of the computer failed', error));
  };
  powerMonitor.on(
    'suspend',
    run(() => keeper.fallAsleep().then(flush)),
  );
  powerMonitor.on(
    'resume',
    run(() => keeper.wakeUp()),
  );
  powerMonitor.on('lock-screen', run(flush));
  setInterval(
    run(async () => {
      lookAtDisplay();
      await keeper.look();
    }),
    BEAT_MS,
  );
}
