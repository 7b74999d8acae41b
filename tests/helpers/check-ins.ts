import type { CheckIn } from '@shared/company/model';

/** A check-in of which only what a test says is known; without more it is on action a1 of session s25. */
export const checkInOf = (fields: Partial<CheckIn> & Pick<CheckIn, 'id' | 'on'>): CheckIn => ({
  sessionId: 's25',
  actionId: 'a1',
  reading: null,
  seen: '',
  outcome: null,
  handedTo: '',
  dueOn: null,
  phase: null,
  nextOn: null,
  writtenAt: 1,
  ...fields,
});
