export const thanks = {};
