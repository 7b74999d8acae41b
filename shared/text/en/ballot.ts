import { keyNames } from './key-names';

const dots = (count: number) => (count === 1 ? '1 dot' : `${count} dots`);

function ordinal(count: number): string {
  const tail = count % 100 > 10 && count % 100 < 14 ? 0 : count % 10;
  return `${count}${['th', 'st', 'nd', 'rd'][tail] ?? 'th'}`;
}

/** Dots on themes: who votes, how many dots are left, what came out. Never where a person's dots lie. */
export const ballot = {
  question: 'Which of these matter most?',
  dots: (count: number) => (count === 0 ? 'no dots' : dots(count)),

  begin: {
    facts: (themes: number, people: number) =>
      `${themes} themes, ${people} ${people === 1 ? 'person' : 'people'}`,
    method: 'How the room votes',
    methods: {
      turns: 'By turn',
      fingers: 'Show of fingers',
      operator: 'One person types',
    },
    how: {
      turns: 'The keyboard goes round. The screen hides where dots go.',
      fingers: 'Theme by theme all show fingers. You type the sum.',
      operator: 'All call out their themes, or write them down. You type.',
    },
    dots: 'Dots for each person',
    each: (count: number) => `${dots(count)} each`,
    fewer: 'One dot fewer',
    more: 'One dot more',
    start: 'Start the vote',
    goBack: 'Back to where we were',
    replaces: 'The votes so far will be replaced.',
    started: 'A new vote has begun.',
    nobody: 'Nobody is in the room yet, so nobody can vote.',
  },
  empty: {
    title: 'There are no themes to vote on yet',
    text: 'Themes come from grouping the notes. Without them you can go on and talk.',
  },
  single: {
    title: 'There is only one theme',
    text: 'There is nothing to choose, so give it your time.',
    talk: 'Talk about it',
  },

  themes: 'Themes',
  voting: {
    /** Below the name. */
    isVoting: 'is voting',
    /** Below the name of the person for whom somebody else types. */
    isTypedFor: 'names the themes',
    /** Behind the number of those that are left. */
    ofLeft: (all: number) => `of ${dots(all)} left`,
    covered: (people: number) =>
      `Nobody sees where dots go until ${people < 3 ? 'everybody has' : `all ${people} have`} voted`,
    to: 'to',
    give: 'give a dot',
    backspace: keyNames.Backspace,
    takeBack: 'take all back',
    done: 'done, pass on',
    doneLast: 'done',
    nextPerson: 'next person',
    doneUnused: (left: number) => `again: done with ${dots(left)} unused`,
    noneLeft: (all: number) =>
      all === 1
        ? 'The one dot is given. Backspace takes it back.'
        : `All ${all} dots are given. Backspace takes them back.`,
    /** The themes have the keys from 1 to a figure, where they are many also from A to a letter; arrows reach what has none. */
    noSuchTheme: ({
      lastFigure,
      lastLetter,
      hasMore,
    }: {
      readonly lastFigure: string;
      readonly lastLetter: string | null;
      readonly hasMore: boolean;
    }) =>
      `The themes have the keys 1 to ${lastFigure}${lastLetter === null ? '' : ` and A${lastLetter === 'A' ? '' : ` to ${lastLetter}`}`}.${hasMore ? ' Choose the others with the arrows and Space.' : ''}`,
    unused: (left: number) =>
      `${dots(left)} not given. Press Enter again to go on without ${left === 1 ? 'it' : 'them'}.`,
    started: (name: string, all: number) => `${name} votes. ${dots(all)}.`,
    given: (left: number) => `A dot is given. ${left} left.`,
    takenBack: (all: number) => `All dots are back: ${all}.`,
  },

  seats: 'Seats, in the order of the table',
  seatStates: {
    voted: 'has voted',
    waiting: 'has not voted yet',
    now: 'has the keyboard',
    away: 'is not in the room',
  },
  skip: (name: string) => `${name} votes later`,
  anew: 'Begin anew',
  showWithout: (missing: number) => `Show it without the missing ${missing}`,

  complete: {
    title: 'Everybody has voted',
    titleOfHands: 'Every theme is counted',
    missing: (names: string) => `Not voted yet: ${names}`,
    covered: 'The result is still covered.',
    votesNow: (name: string) => `${name} votes now`,
    show: 'Show the result',
    showWithout: 'Show the result without them',
  },

  hands: {
    showFor: 'Show your fingers for',
    spread: (count: number) =>
      count === 1
        ? 'Everybody has one finger for one of all themes.'
        : `Everybody has ${count} fingers to spread over all themes.`,
    sum: 'All fingers, added up',
    enter: 'next theme',
    enterLast: 'done',
    wrong: (most: number) => `Type a whole number from 0 to ${most}.`,
    /** `left` of the `all` fingers that the room has: the other themes have the rest. */
    tooMany: (left: number, all: number) =>
      left === all
        ? `This room can show ${all} fingers at most. Count once more.`
        : left === 0
          ? `The other themes have all ${all} fingers of this room. Count once more, or put another sum right.`
          : `The other themes have ${all - left} of the ${all} fingers of this room, so ${left} ${left === 1 ? 'is' : 'are'} left. Count once more, or put another sum right.`,
    counted: 'counted',
    notCounted: 'not counted yet',
    again: 'Counted already. A new number takes its place.',
    spoken: (name: string) => `Show your fingers for ${name}.`,
    progress: (count: number, all: number) => `${count} of ${all} counted`,
  },

  operator: {
    people: 'People',
    isIn: 'is in',
    isOut: 'is not in yet',
    /** What a person has given, in words instead of dots. */
    given: (count: number, all: number) => `${count} of ${dots(all)} given`,
    progress: (count: number, all: number) => `${count} of ${all} are in`,
    choose: 'choose a person',
    spoken: (name: string) => `Themes of ${name}.`,
    before: 'Previous person',
    after: 'Next person',
  },

  result: {
    order: 'Order of talking',
    place: (place: number, isTied: boolean) =>
      isTied ? `shared ${ordinal(place)} place` : `${ordinal(place)} place`,
    noDots: 'Nobody gave a dot, so the order of the board stays.',
    spoken: (names: string, count: number) => `Most dots: ${names}, ${dots(count)}.`,
    up: (name: string) => `Talk about it earlier: ${name}`,
    down: (name: string) => `Talk about it later: ${name}`,
    keys: 'change the order',
    moved: (name: string, place: number, all: number) =>
      `${name} is number ${place} of ${all} now.`,
    again: 'Vote again',
  },
};
