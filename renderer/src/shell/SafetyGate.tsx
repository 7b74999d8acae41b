import type { Failure } from '@shared/domain/failure';
import { ShieldAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { useAppStore } from '../state/app-store';
import { failureText } from '../state/commands';
import './safety-gate.css';

/**
 * Before anything else, where this computer cannot keep a safety copy: the person decides. No button has the keys at
 * first, as a stray Enter is no decision.
 */
export function SafetyGate({ failure }: { readonly failure: Failure }) {
  const { safety } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="safety-gate">
      <ShieldAlert className="safety-gate__mark" aria-hidden="true" />
      <h1 ref={title} tabIndex={-1} aria-describedby="safety-gate-why">
        {safety.start.title}
      </h1>
      <p id="safety-gate-why">{failureText(failure)}</p>
      <div className="safety-gate__deeds">
        <Button onClick={() => window.close()}>{safety.start.close}</Button>
        <Button onClick={() => useAppStore.setState({ safetyFailure: null })}>
          {safety.start.goOn}
        </Button>
      </div>
    </main>
  );
}
