/** A morning with the sample company of which nothing is kept. */
export const rehearsal = {
  begin: 'Rehearse with the sample company',
  short: 'Rehearse',
  ribbon: 'Rehearsal: nothing is kept.',
  leave: 'Leave the rehearsal',
  /** Whoever rehearses alone lets the sample people do what is asked of everybody just now. */
  others: {
    notes: 'Let the others write',
    commitments: 'Let the others write',
    ratings: 'Let the others rate',
  },
  othersDid: {
    notes: (count: number) =>
      count === 1 ? 'The others wrote 1 note.' : `The others wrote ${count} notes.`,
    commitments: (count: number) =>
      count === 1 ? 'The others wrote 1 commitment.' : `The others wrote ${count} commitments.`,
    ratings: (count: number) =>
      count === 1 ? 'The others gave 1 rating.' : `The others gave ${count} ratings.`,
  },
  /** Nobody of them has a word left for this question. */
  othersPassed: 'The others have nothing more to write, and passed.',
};
