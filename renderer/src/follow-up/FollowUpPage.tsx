import { useEffect, useLayoutEffect } from 'react';
import { useCompanyPlace } from '../company/company-place';
import { useText } from '../hooks/use-text';
import { ActionCard } from './ActionCard';
import { EveryAction } from './EveryAction';
import { beginAnew, openFromElsewhere, useFollowUpPlace } from './follow-up-place';
import { PersonPage } from './PersonPage';
import { useFollowUps } from './use-follow-ups';
import { useWayBack } from './use-way-back';
import './follow-up.css';

/** The actions of all sessions: as a list or a board, one of them with its whole history, or everything that one person has. */
export function FollowUpPage() {
  const text = useText();
  const { byKey, isRead } = useFollowUps();
  const openKey = useFollowUpPlace((place) => place.openKey);
  const person = useFollowUpPlace((place) => place.person);
  /* Before the rows are seen, and before the keyboard goes to one of them. */
  useLayoutEffect(beginAnew, []);
  useShownFromElsewhere();
  useWayBack();
  if (!isRead) return <p className="follow-up__reading">{text.common.loading}</p>;
  const open = openKey === null ? undefined : byKey.get(openKey);
  if (open !== undefined) return <ActionCard key={openKey} followUp={open} />;
  if (person !== null) return <PersonPage name={person} />;
  return <EveryAction />;
}

/** Another page, or the shelf, led to one action. */
function useShownFromElsewhere(): void {
  const show = useCompanyPlace((place) => place.show);
  useEffect(() => {
    if (show === null) return;
    openFromElsewhere(show);
    useCompanyPlace.setState({ show: null });
  }, [show]);
}
