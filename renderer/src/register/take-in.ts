import { basicsToTakeIn, takingIn } from '@shared/company/basics';
import { ask } from '../state/ask';
import { currentTexts } from '../state/commands';
import { changeCompany, readCompany, useCompany } from '../state/company-store';
import { presentMoment } from '../state/present-moment';

const stamp = () => ({ id: crypto.randomUUID(), writtenAt: presentMoment() });

/** The basics that wait for the register, as sessions and company were read last. */
const waiting = () => {
  const { sessions, company } = useCompany.getState();
  return { company, basics: basicsToTakeIn(sessions ?? [], company) };
};

/** Takes every basic that waits into the register, and offers to take it back. */
export async function takeInBasics(): Promise<void> {
  const { company, basics } = waiting();
  if (basics.length === 0) return;
  const names = basics.map(({ action }) => action.text);
  await changeCompany(takingIn(basics, company, stamp), currentTexts().register.tookIn(names));
}

/**
 * What a session that ends leaves to the register, taken in without being asked for. Returns the sentence that tells of it; null
 * where there was nothing, or where it has to wait because the company's file cannot be changed: the register offers it again.
 */
export async function takeInAtClose(): Promise<string | null> {
  await readCompany();
  const { company, basics } = waiting();
  if (basics.length === 0) return null;
  const told = currentTexts().register.tookIn(basics.map(({ action }) => action.text));
  const reply = await ask('company:change', {
    changes: [...takingIn(basics, company, stamp)],
    told,
  });
  return reply === null ? null : told;
}
