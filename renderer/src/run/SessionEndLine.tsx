import { timeOfDay } from '@shared/text/dates';
import { useLocale, useText } from '../hooks/use-text';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import { useSessionEnd } from './use-session-end';

/** `Ends 12:25`, and behind it, struck out, what was planned where that is another time. */
export function SessionEndLine() {
  const { run } = useText();
  const locale = useLocale();
  const end = useSessionEnd();
  const planned = end.insteadOf === null ? null : timeOfDay(end.insteadOf, locale);
  /* The German word after a time needs saying only once on a line. */
  const struck = locale === 'de' ? end.insteadOf : planned;
  return (
    <p className="run-ends" title={planned === null ? undefined : run.insteadOf(planned)}>
      {end.hasEnded ? run.ended : run.ends} <b>{timeOfDay(end.time, locale)}</b>
      {planned !== null && (
        <>
          {' '}
          <VisuallyHidden>{run.insteadOf(planned)}</VisuallyHidden>
          <s aria-hidden="true">{struck}</s>
        </>
      )}
    </p>
  );
}
