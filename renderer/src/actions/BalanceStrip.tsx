import { actionBalanceOf, goalServiceOf } from '@shared/domain/action-balance';
import { isBlank } from '@shared/lib/blank';
import { amountWords } from '@shared/text/parse-amount';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useLocale, useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';
import './balance-strip.css';

/**
 * What the actions do together, and the goals and the vision they serve, quietly above their list. Nothing where nothing of
 * that was said; where letters are very large, the sums alone.
 */
export function BalanceStrip() {
  const texts = useText().actionParts;
  const locale = useLocale();
  const isCloseUp = useIsCloseUp();
  const session = useSession((open) => open);
  const balance = actionBalanceOf(session);
  const service = goalServiceOf(session);
  const goalsOpen = service.goals.filter(({ labels }) => labels.length === 0).length;
  const actionsOpen = service.goals.length === 0 ? 0 : service.withoutGoal.length;
  const sums = [
    ...(balance.causeShare === null
      ? []
      : [texts.tackled(balance.causes, balance.symptoms, balance.causeShare)]),
    ...(balance.hoursPerMonth === null
      ? []
      : [texts.hoursBack(balance.hoursPerMonth, amountWords(balance.hoursPerMonth, locale))]),
    ...(goalsOpen > 0 ? [texts.goalsOpen(goalsOpen)] : []),
    ...(actionsOpen > 0 ? [texts.actionsOpen(actionsOpen)] : []),
  ];
  const goals = service.goals.map(({ goal, labels }) => {
    const served = labels.length === 0 ? texts.noActionYet : labels.join(', ');
    return `${goal} (${served})`;
  });
  const vision = session.meta.vision.trim();
  const showsGoals = !isCloseUp && goals.length > 0;
  const showsVision = !isCloseUp && !isBlank(vision);
  if (sums.length === 0 && !showsGoals && !showsVision) return null;
  const goalWords = goals.join(' · ');
  return (
    <section className="balance-strip" aria-label={texts.balanceName}>
      {sums.length > 0 && (
        <p className="balance-strip__sums" title={sums.join(' · ')}>
          {sums.join(' · ')}
        </p>
      )}
      {showsGoals && (
        <p className="balance-strip__line" title={goalWords}>
          <b>{texts.goals(goals.length)}</b> {goalWords}
        </p>
      )}
      {showsVision && (
        <p className="balance-strip__line" title={vision}>
          <b>{texts.vision}</b> <bdi>{vision}</bdi>
        </p>
      )}
    </section>
  );
}
