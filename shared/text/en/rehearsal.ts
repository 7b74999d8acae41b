export const rehearsal = {};
