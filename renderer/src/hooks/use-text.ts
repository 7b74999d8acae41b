import type { Locale } from '@shared/domain/model';
import { type Texts, textsFor } from '@shared/text';
import { useAppStore } from '../state/app-store';

export const useLocale = (): Locale => useAppStore((store) => store.settings?.locale ?? 'en-GB');

/** The words of the present language. */
export const useText = (): Texts => textsFor(useLocale());
