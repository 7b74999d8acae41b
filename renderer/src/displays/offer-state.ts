import { create } from 'zustand';

interface OfferState {
  /** Somebody has said yes or no to the second display that is there now. */
  readonly isAnswered: boolean;
}

export const useOfferState = create<OfferState>()(() => ({ isAnswered: false }));

export const answerOffer = (): void => useOfferState.setState({ isAnswered: true });

/** The display has gone; when one comes, it may be asked about again. */
export const reopenOffer = (): void => useOfferState.setState({ isAnswered: false });
