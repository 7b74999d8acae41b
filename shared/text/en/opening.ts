export const opening = {
  purpose: 'Why we are in business',
  purposeExample: 'In one sentence: what do we deliver, and to whom?',
  /** `ago` is made by `ago` below. */
  saidOn: (day: string, ago: string) => `Said on ${day}, ${ago}. Still true?`,
  ago: (count: number, unit: 'day' | 'week' | 'month') =>
    `${count} ${unit}${count === 1 ? '' : 's'} ago`,
  notSaidBefore: 'Said for the first time. Is that it?',
  stillHolds: 'It still holds',
  thatIsIt: 'That is it',
  confirmed: (time: string) => `Confirmed today at ${time}`,
  confirmedNow: 'The purpose is confirmed.',
  /** A button that shows the sentences of earlier sessions. */
  history: (count: number) => (count === 1 ? 'Said before' : `Said before (${count})`),
  historyTitle: 'What we said before',
  saidIn: (day: string) => `On ${day}`,
  goal: 'Goals, one a line',
  goalExample: 'What do we want to reach?',
  vision: 'Vision',
  visionExample: 'What do we want to become?',
  partsName: 'Parts of the opening',
  parts: { purpose: 'Purpose', goal: 'Goals', vision: 'Vision', ready: 'Ready' },
  ready: 'Ready for today',
  toLookBack: (actions: number, commitments: number) => {
    const parts = [
      ...(actions === 0 ? [] : [actions === 1 ? '1 action' : `${actions} actions`]),
      ...(commitments === 0
        ? []
        : [commitments === 1 ? '1 commitment' : `${commitments} commitments`]),
    ];
    return `${parts.join(' and ')} to look back on`;
  },
  lateCheckIns: (count: number) => (count === 1 ? '1 late check-in' : `${count} late check-ins`),
  heard: (count: number, who: string) =>
    `${count === 1 ? '1 customer conversation' : `${count} customer conversations`} since last time: ${who}`,
  whatWasHeard: 'What was heard',
  heardBy: (name: string, customer: string, day: string) => `${name} with ${customer}, ${day}`,
  tooFewTalks: (who: string) => `Fewer than two customers met this quarter: ${who}`,
  nameCount: (name: string, count: number) => `${name} ${count}`,
  stale: (names: string) => `Past their review day: ${names}`,
  /** The same in fewer words, where there is much to say. */
  short: {
    stale: (count: number) =>
      count === 1 ? '1 process past its review day' : `${count} processes past their review day`,
    heard: (count: number) =>
      count === 1 ? '1 customer conversation' : `${count} customer conversations`,
    tooFewTalks: (count: number) =>
      `Fewer than two customers met: ${count === 1 ? '1 manager' : `${count} managers`}`,
  },
  /** How the last session was rated, and the first line of what would have made it better. */
  lastRated: (stars: string) => `Last time rated ${stars} of 5`,
  betterLine: (line: string, more: number) =>
    `Better: “${line}”${more === 0 ? '' : ` and ${more} more`}`,
  better: 'What would make it better',
  /** The same button where letters are very large. */
  betterShort: 'Better',
  ratedOn: (stars: string, day: string) => `Rated ${stars} of 5 on ${day}`,
};
