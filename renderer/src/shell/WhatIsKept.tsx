import { ShieldCheck, TriangleAlert } from 'lucide-react';
import { useText } from '../hooks/use-text';

/** Whether this computer's safety copy has what could not be saved. */
export function WhatIsKept({ isKeptHere }: { readonly isKeptHere: boolean }) {
  const { save } = useText().safety;
  const Mark = isKeptHere ? ShieldCheck : TriangleAlert;
  return (
    <p className={isKeptHere ? 'what-is-kept' : 'what-is-kept what-is-kept--nothing'}>
      <Mark aria-hidden="true" /> {isKeptHere ? save.keptHere : save.notKeptHere}
    </p>
  );
}
