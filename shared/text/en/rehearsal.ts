/** A morning with the sample company of which nothing is kept. */
export const rehearsal = {
  begin: 'Rehearse with the sample company',
  ribbon: 'Rehearsal: nothing is kept.',
  leave: 'Leave the rehearsal',
};
