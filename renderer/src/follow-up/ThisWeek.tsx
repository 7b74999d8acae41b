import { byUrgency, nextDayOf } from '@shared/company/follow-up-list';
import { type FollowUp, isLate, keyOfRef } from '@shared/company/follow-ups';
import { addDays } from '@shared/lib/iso-day';
import { CalendarClock, CircleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { request } from '../api';
import { openCompany } from '../company/company-place';
import { useToday } from '../fields/use-today';
import { useRoomSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { Named } from '../kit/Named';
import { useCompany } from '../state/company-store';
import { useFollowUps } from './use-follow-ups';
import { useRowWords } from './use-row-words';
import './this-week.css';

const DAYS_AHEAD = 7;
/** So high a screen must be, in room units, that there is a free line above the books, and so much for each further one. */
const HIGH_FOR_ONE = 29.9;
const HIGH_FOR_MORE = 1.3;
const MOST = 3;

/** On the shelf: what is late, and what comes within a week; nothing at all where there is nothing, or no room. */
export function ThisWeek() {
  const { week } = useText().followUp;
  const today = useToday();
  const { high } = useRoomSize();
  const { all } = useFollowUps();
  useQuietReading();
  const until = addDays(today, DAYS_AHEAD);
  const room = Math.min(MOST, Math.floor((high - HIGH_FOR_ONE) / HIGH_FOR_MORE) + 1);
  const shown = byUrgency(all, today)
    .filter((one) => one.isOpen && (isLate(one, today) || (nextDayOf(one) ?? '9999') <= until))
    .slice(0, Math.max(0, room));
  if (shown.length === 0) return null;
  return (
    <ul className="this-week" aria-label={week.title}>
      {shown.map((one) => (
        <li key={keyOfRef(one.ref)}>
          <WeekLine followUp={one} />
        </li>
      ))}
    </ul>
  );
}

function WeekLine({ followUp }: { readonly followUp: FollowUp }) {
  const words = useRowWords(followUp);
  const { action, owner } = followUp;
  const when = words.late ?? words.when.at(-1) ?? '';
  const Mark = words.late === null ? CalendarClock : CircleAlert;
  return (
    <button
      type="button"
      className="this-week__line"
      onClick={() => void openCompany('follow-up', keyOfRef(followUp.ref))}
    >
      <Named name={[action.text, owner, words.lateSaid ?? when].filter(Boolean).join(', ')}>
        <span
          className={words.late === null ? 'this-week__when' : 'this-week__when follow-row__late'}
        >
          <Mark aria-hidden="true" /> {when}
        </span>
        <bdi className="this-week__text">{action.text}</bdi>
        {owner !== '' && <bdi className="this-week__owner">{owner}</bdi>}
      </Named>
    </button>
  );
}

/** Nobody has asked for these words, so nobody is told either where they cannot be had. */
function useQuietReading(): void {
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const [view, sessions] = await Promise.all([
        request('company:get', {}),
        request('company:sessions', {}),
      ]);
      if (isGone || !view.ok || !sessions.ok) return;
      if (view.value !== null) useCompany.setState(view.value);
      if (sessions.value !== null) useCompany.setState({ sessions: sessions.value });
    };
    void read();
    return () => {
      isGone = true;
    };
  }, []);
}
