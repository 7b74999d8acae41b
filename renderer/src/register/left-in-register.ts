import { currentTexts } from '../state/commands';
import { useCompany } from '../state/company-store';

/**
 * What else is to be known of a check-in that is taken out: the process that it has put into the register stays there. Empty where
 * there is none.
 */
export function leftInRegister(checkInId: string): string {
  const { checkIns, processes } = useCompany.getState().company;
  const entry = checkIns[checkInId];
  if (entry?.outcome !== 'basic') return '';
  const left = Object.values(processes).find(
    ({ from }) => from?.sessionId === entry.sessionId && from.actionId === entry.actionId,
  );
  return left === undefined ? '' : ` ${currentTexts().register.staysIn(left.name)}`;
}
