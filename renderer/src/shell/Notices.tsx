import { useText } from '../hooks/use-text';
import { Notice } from '../kit/Notice';
import { dismissNotice, useAppStore } from '../state/app-store';

/** What the app has to say now; said aloud, too. */
export function Notices() {
  const text = useText();
  const notices = useAppStore((store) => store.notices);
  return (
    <section className="notice-region" aria-live="polite" aria-label={text.common.notices}>
      {notices.map(({ id, tone, text: words, action }) => (
        <Notice
          key={id}
          tone={tone}
          text={words}
          dismissLabel={text.common.dismiss}
          onDismiss={() => dismissNotice(id)}
          {...(action && { actionLabel: action.label, onAction: action.run })}
        />
      ))}
    </section>
  );
}
