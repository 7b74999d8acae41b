export const minutesScreen = {};
