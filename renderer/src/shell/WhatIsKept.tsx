import type { Kept } from '@shared/ipc/contract';
import { ShieldCheck, TriangleAlert } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { classNames } from '../kit/class-names';

/** Where the words are that could not be saved where they belong. */
export function WhatIsKept({ kept }: { readonly kept: Kept }) {
  const { save } = useText().safety;
  const isNowhere = kept === 'nowhere';
  const Mark = isNowhere ? TriangleAlert : ShieldCheck;
  return (
    <p className={classNames('what-is-kept', isNowhere && 'what-is-kept--nothing')}>
      <Mark aria-hidden="true" /> {save.kept[kept]}
    </p>
  );
}
