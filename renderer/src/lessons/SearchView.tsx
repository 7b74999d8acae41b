import { type Found, sayables, search, snippetOf } from '@shared/company/search';
import { isBlank } from '@shared/lib/blank';
import { useDeferredValue, useMemo, useState } from 'react';
import { goToTab } from '../company/company-place';
import { useText } from '../hooks/use-text';
import { openSession } from '../library/library-commands';
import { useIsDeepRoom } from '../safety/use-is-deep-room';
import { useCompany } from '../state/company-store';
import { type LessonRow, LessonRows } from './LessonRows';
import { useLessonsPlace } from './lessons-place';
import { Marked } from './Marked';

/** So many letters of what was found stand in a row. */
const MOST_LETTERS = { normal: 58, tight: 60 };
const FEWEST_LETTERS = 30;

/** Everything that was said in any session, found while somebody types. */
export function SearchView() {
  const { lessons } = useText();
  const isTight = useIsDeepRoom();
  const query = useLessonsPlace((place) => place.query);
  const looked = useDeferredValue(query);
  const company = useCompany((store) => store.company);
  const sessions = useCompany((store) => store.sessions);
  const all = useMemo(() => sayables(sessions ?? [], company), [sessions, company]);
  const found = useMemo(() => search(all, looked), [all, looked]);
  const [activeId, setActiveId] = useState<string | null>(null);
  const most = isTight ? MOST_LETTERS.tight : MOST_LETTERS.normal;
  const rows = found.map(
    (one): LessonRow => ({
      id: one.key,
      group: groupOf(one, lessons.company, isTight),
      kind: lessons.kinds[one.kind],
      text: (
        <>
          {one.person !== '' && <span className="lesson-row__person">{one.person}: </span>}
          <Marked {...snippetOf(one, Math.max(FEWEST_LETTERS, most - one.person.length))} />
        </>
      ),
      onOpen: () => openFound(one),
    }),
  );
  const inSessions = new Set(found.flatMap(({ session }) => session?.id ?? [])).size;
  return (
    <div className="lessons__view">
      <LessonRows
        label={lessons.results}
        rows={rows}
        activeId={activeId}
        onActive={setActiveId}
        isTight={isTight}
      >
        <p aria-live="polite">
          {isBlank(looked)
            ? lessons.searched(sessions?.length ?? 0, all.length)
            : lessons.found(found.length, inSessions)}
        </p>
      </LessonRows>
    </div>
  );
}

/** By the year alone where there is no room for more. */
function groupOf({ session }: Found, company: string, isTight: boolean): string {
  if (session === null) return company;
  const year = session.heldOn.slice(0, 4);
  if (isTight || isBlank(session.title)) return year;
  return session.title.includes(year) ? session.title : `${year} ${session.title}`;
}

function openFound({ place }: Found): void {
  if (place.kind === 'session') void openSession(place.sessionId);
  else goToTab(place.tab, place.show);
}
