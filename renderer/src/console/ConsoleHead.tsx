import { ArrowLeftRight, X } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Logo } from '../kit/Logo';
import { ask } from '../state/ask';
import { useSessionStore } from '../state/session-store';

/** What this window is, and the way out of it. */
export function ConsoleHead() {
  const { console: words } = useText();
  const title = useSessionStore((store) => store.session?.meta.title ?? '');
  return (
    <header className="console__head">
      <Logo />
      <p className="console__name">
        <b>{words.name}</b> <span>{words.onlyYou}</span>
      </p>
      <p className="console__title">
        <bdi>{title}</bdi>
      </p>
      <Button
        size="small"
        variant="quiet"
        icon={ArrowLeftRight}
        data-subject="swap"
        onClick={() => void ask('console:swap', {})}
      >
        {words.swap}
      </Button>
      <Button size="small" variant="quiet" icon={X} onClick={() => void ask('console:close', {})}>
        {words.close}
      </Button>
    </header>
  );
}
