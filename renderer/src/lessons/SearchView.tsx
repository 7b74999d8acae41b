import { type Found, sayables, search, snippetOf } from '@shared/company/search';
import { isBlank } from '@shared/lib/blank';
import type { Texts } from '@shared/text';
import { useDeferredValue, useMemo } from 'react';
import { goToTab } from '../company/company-place';
import { useText } from '../hooks/use-text';
import { useIsDeepRoom } from '../safety/use-is-deep-room';
import { useCompany } from '../state/company-store';
import { type LessonRow, LessonRows } from './LessonRows';
import { useLessonsPlace } from './lessons-place';
import { lookUp } from './look-up';
import { Marked } from './Marked';

/** So many letters of what was found stand in a row. */
const MOST_LETTERS = { normal: 66, tight: 60 };
const FEWEST_LETTERS = 30;

/** Everything that was said in any session, found while somebody types. */
export function SearchView() {
  const texts = useText();
  const { lessons } = texts;
  const isTight = useIsDeepRoom();
  const query = useLessonsPlace((place) => place.query);
  const looked = useDeferredValue(query);
  const company = useCompany((store) => store.company);
  const sessions = useCompany((store) => store.sessions);
  const all = useMemo(() => sayables(sessions ?? [], company), [sessions, company]);
  const found = useMemo(() => search(all, looked), [all, looked]);
  const activeId = useLessonsPlace((place) => place.foundKey);
  const most = isTight ? MOST_LETTERS.tight : MOST_LETTERS.normal;
  const rows = found.map((one): LessonRow => {
    const became = becameWords(one.became, texts);
    const room = most - one.person.length - became.length;
    return {
      id: one.key,
      groupId: one.session?.id ?? '',
      group: groupOf(one, lessons.company, isTight),
      kind: lessons.kinds[one.kind],
      text: (
        <>
          {one.person !== '' && <span className="lesson-row__person">{one.person}: </span>}
          <Marked {...snippetOf(one, Math.max(FEWEST_LETTERS, room))} />
          {became !== '' && <span className="lesson-row__person"> · {became}</span>}
        </>
      ),
      onOpen: () => openFound(one),
    };
  });
  const inSessions = new Set(found.flatMap(({ session }) => session?.id ?? [])).size;
  return (
    <div className="lessons__view">
      <LessonRows
        label={lessons.results}
        rows={rows}
        activeId={activeId}
        onActive={(foundKey) => useLessonsPlace.setState({ foundKey })}
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

/** What became of an action, and who has it now where that is somebody else. */
function becameWords(became: Found['became'], { lessons, terms }: Texts): string {
  if (became === null) return '';
  const { outcome, isOpen, owner } = became;
  const state = outcome === null ? (isOpen ? lessons.stillOpen : '') : terms.outcomes[outcome];
  const hands = owner === '' ? '' : lessons.nowWith(owner);
  return [state, hands].filter((words) => words !== '').join(', ');
}

function openFound({ place, kind, text }: Found): void {
  /* What a theme says stands in several places; its name is where it begins. */
  if (place.kind === 'session')
    lookUp(place.sessionId, kind === 'theme' ? (text.split(' · ')[0] ?? '') : text);
  else goToTab(place.tab, place.show);
}
