import { REQUESTS } from '@shared/ipc/channels';
import { requestSchemas } from '@shared/ipc/contract';
import { expect, it } from 'vitest';

/* Whoever lets a company bring its own Word template has to replace this by tests of what is refused in it. */
it('row 54: the app takes no Word template, so none can bring macros or addresses into the minutes', () => {
  expect(REQUESTS.filter((name) => /template/iu.test(name))).toEqual([]);
  expect(Object.keys(requestSchemas['minutes:save'].shape)).toEqual(['locale', 'paper']);
});
