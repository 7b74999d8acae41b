import type { VersionFacts } from '@shared/ipc/contract';
import { momentWords } from '@shared/text/moments';
import { useLocale, useText } from '../hooks/use-text';

interface VersionWords {
  readonly savedAt: string;
  /** Notes, themes and actions. */
  readonly counts: string;
  readonly decisions: string;
}

/** Says when a version was saved and what it holds. */
export function useVersionWords(): (facts: VersionFacts) => VersionWords {
  const { common, safety } = useText();
  const locale = useLocale();
  return ({ savedAt, counts }) => {
    const time = momentWords(savedAt, locale, Date.now());
    return {
      savedAt: time === '' ? safety.savedUnknown : safety.savedAt(time),
      counts: [
        common.notes(counts.notes),
        common.themes(counts.themes),
        common.actions(counts.actions),
      ].join(' · '),
      decisions: common.decisions(counts.decisions),
    };
  };
}
