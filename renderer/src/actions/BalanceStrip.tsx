import { useLocale, useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';
import { BETWEEN_FACTS } from './action-facts';
import { balanceWords } from './balance-words';
import './balance-strip.css';

/**
 * What the actions do together, and the goals and the vision they serve, quietly above their list: three lines at the most.
 * Nothing where nothing of that was said.
 */
export function BalanceStrip() {
  const texts = useText();
  const locale = useLocale();
  const session = useSession((open) => open);
  const { sums, gaps, goals, vision } = balanceWords(session, texts, locale);
  const words = texts.actionParts;
  const counted = [...sums, ...gaps].join(BETWEEN_FACTS);
  const aims = goals.join(BETWEEN_FACTS);
  if (counted === '' && aims === '' && vision === '') return null;
  return (
    <section className="balance-strip" aria-label={words.balanceName}>
      {counted !== '' && (
        <p className="balance-strip__sums" title={counted}>
          {counted}
        </p>
      )}
      {(aims !== '' || vision !== '') && (
        <p className="balance-strip__aims" title={[aims, vision].join(BETWEEN_FACTS)}>
          {aims !== '' && (
            <span>
              <b>{words.goals(goals.length)}</b> {aims}{' '}
            </span>
          )}
          {vision !== '' && (
            <span>
              <b>{words.vision}</b> <bdi>{vision}</bdi>
            </span>
          )}
        </p>
      )}
    </section>
  );
}
