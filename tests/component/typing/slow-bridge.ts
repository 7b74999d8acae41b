import { act } from '@testing-library/react';
import type { InMemoryBridge } from '../../helpers/in-memory-bridge';

export const wait = (ms: number): Promise<void> =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));

/** From now on every answer comes late, and the changes that it answers for at times of their own. */
export function slowDown(bridge: InMemoryBridge, answerMs: number, changeMs: number): void {
  bridge.delayChanges(changeMs);
  const prompt = bridge.request;
  Object.assign(bridge, {
    request: async (...asked: Parameters<typeof prompt>) => {
      const answer = await prompt(...asked);
      await new Promise((resolve) => setTimeout(resolve, answerMs));
      return answer;
    },
  });
}
