export const close = {};
