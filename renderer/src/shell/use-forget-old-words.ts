import { useLayoutEffect, useRef } from 'react';
import { useLocale } from '../hooks/use-text';
import { forgetSaid } from '../state/app-store';

/** What was said before the language changed is not left standing in the old one. */
export function useForgetOldWords(): void {
  const locale = useLocale();
  const before = useRef(locale);
  useLayoutEffect(() => {
    if (before.current !== locale) forgetSaid();
    before.current = locale;
  }, [locale]);
}
