export const actionParts = {};
