import { useEffect, useState } from 'react';
import { useAppStore } from '../state/app-store';
import { editSettings } from '../state/settings';
import { useDisplays, useIsCleanView } from './displays-store';
import { offerFor } from './offer';
import { answerOffer, useOfferState } from './offer-state';
import { openConsole } from './open-console';
import { SecondDisplayNotice } from './SecondDisplayNotice';
import './clean-view.css';

/** What the running morning does about a second display: it asks, opens the console, and steps back while that is open. */
export function SecondDisplay() {
  const displays = useDisplays();
  const choice = useAppStore((store) => store.settings?.secondDisplay ?? 'ask');
  const isAnswered = useOfferState((store) => store.isAnswered);
  const offer = offerFor(displays, choice, isAnswered);
  useConsoleKey();
  useCleanView();
  useEffect(() => {
    if (offer !== 'open') return;
    answerOffer();
    void openConsole();
  }, [offer]);
  return offer === 'ask' ? <Question /> : null;
}

function Question() {
  const [isRemembered, remember] = useState(false);
  const answer = (secondDisplay: 'open' | 'never') => {
    if (isRemembered) void editSettings({ secondDisplay });
    answerOffer();
    if (secondDisplay === 'open') void openConsole();
  };
  return (
    <SecondDisplayNotice
      isRemembered={isRemembered}
      onRemember={remember}
      onOpen={() => answer('open')}
      onRefuse={() => answer('never')}
    />
  );
}

/** F9 opens the console and, where it is open, takes the keys there. */
function useConsoleKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F9' || event.defaultPrevented || event.repeat) return;
      event.preventDefault();
      void openConsole();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** While the console is open, the style sheet fades out what only the person who leads the morning needs. */
function useCleanView(): void {
  const isClean = useIsCleanView();
  useEffect(() => {
    if (!isClean) return;
    const { dataset } = document.documentElement;
    dataset.view = 'clean';
    return () => {
      delete dataset.view;
    };
  }, [isClean]);
}
