import { figure } from '../figures';

/** What was learnt in all years: search, themes that come back, trends. */
export const lessons = {
  views: { search: 'Search', themes: 'Themes that come back', trends: 'Trends' },
  shortViews: { search: 'Search', themes: 'Themes', trends: 'Trends' },
  viewsName: 'Lessons of all years',
  lookFor: 'Look for',
  example: 'words from any year, like backup runbook',
  found: (count: number, sessions: number) =>
    count === 0
      ? 'Nothing found. Try fewer letters, or another word.'
      : `${figure(count)} found${sessions === 0 ? '' : sessions === 1 ? ' in 1 session' : ` in ${sessions} sessions`}.`,
  searched: (sessions: number, count: number) =>
    sessions === 0
      ? 'No session is on the shelf yet. What you write down in one is found here.'
      : `${figure(count)} sentences of ${sessions === 1 ? '1 session' : `${sessions} sessions`} wait here. Type a word.`,
  results: 'Found',
  kinds: {
    note: 'Note',
    theme: 'Theme',
    decision: 'Decision',
    parked: 'Parked',
    action: 'Action',
    commitment: 'I will',
    thanks: 'Thanks',
    'check-in': 'Check-in',
    conversation: 'Customer',
    process: 'Process',
  },
  company: 'The company',
  /** What became of an action, and who has it now. */
  stillOpen: 'still open',
  nowWith: (name: string) => `now with ${name}`,
  times: (count: number) => (count === 1 ? 'once' : `${count} times`),
  noThemes: 'No theme has come back yet.',
  noThemesHint:
    'When two sessions group their notes into themes that say nearly the same, they stand here.',
  applied: {
    yes: 'what we agreed was done',
    partly: 'what we agreed was partly done',
    underWay: 'what we agreed is under way',
    open: 'what we agreed is still open',
    no: 'what we agreed was not done',
    none: 'nothing was agreed',
  },
  alsoIn: (years: string) => `also in ${years}`,
  noTrends: 'Trends begin with the first session.',
  noTrendsHint: 'After each session they show what became of it.',
  trends: {
    onTime: 'Actions done on time',
    reached: 'Targets reached',
    hours: 'Hours a month given back',
    rating: 'How the morning was',
    notes: 'Notes',
    people: 'People',
  },
  session: 'Session',
  share: (part: number, whole: number) => `${part} of ${whole}`,
  stars: (stars: string) => `${stars} of 5`,
  noValue: 'nothing yet',
  /** A button that shows what people said with their ratings. */
  better: (count: number) => `What would make it better (${count})`,
};
