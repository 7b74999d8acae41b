import { isBlank } from '@shared/lib/blank';
import { useMemo, useState } from 'react';
import { useLocale, useText } from '../hooks/use-text';
import { EmptyState } from '../kit/EmptyState';
import { useIsDeepRoom } from '../safety/use-is-deep-room';
import { useCompany } from '../state/company-store';
import { type LessonRow, LessonRows } from './LessonRows';
import { lookUp } from './look-up';
import { useRecurring } from './use-recurring';

/** Themes that came up in several years, and whether what was agreed each time was done. */
export function ThemesView() {
  const { lessons, common } = useText();
  const locale = useLocale();
  const isTight = useIsDeepRoom();
  const company = useCompany((store) => store.company);
  const sessions = useCompany((store) => store.sessions);
  const [activeId, setActiveId] = useState<string | null>(null);
  const recurring = useRecurring();
  const themes = useMemo(
    () => recurring?.recurringThemes(sessions ?? [], company, locale) ?? [],
    [recurring, sessions, company, locale],
  );
  if (recurring === null) return null;
  if (themes.length === 0)
    return (
      <EmptyState title={lessons.noThemes}>
        <p>{lessons.noThemesHint}</p>
      </EmptyState>
    );
  const named = (name: string) => (isBlank(name) ? common.unnamedTheme : name);
  const rows = themes.flatMap((theme) =>
    theme.times.map(
      (once): LessonRow => ({
        id: `${once.sessionId}/${once.themeId}`,
        groupId: `${theme.times[0]?.sessionId}/${theme.times[0]?.themeId}`,
        group: lessons.times(recurring.sessionsIn(theme)),
        kind: once.heldOn.slice(0, 4),
        text: (
          <>
            {named(once.name)}
            <span className="lesson-row__person">, {lessons.applied[once.applied]}</span>
          </>
        ),
        onOpen: () => lookUp(once.sessionId, once.name),
      }),
    ),
  );
  return (
    <div className="lessons__view lessons__view--themes">
      <LessonRows
        label={lessons.views.themes}
        rows={rows}
        activeId={activeId}
        onActive={setActiveId}
        isTight={isTight}
      />
    </div>
  );
}
