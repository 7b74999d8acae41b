/** The parts of the set-up, in the order of their tabs. */
export const SETUP_PARTS = ['overview', 'facts', 'people', 'agenda', 'room'] as const;
export type SetupPart = (typeof SETUP_PARTS)[number];
