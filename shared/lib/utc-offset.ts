/** How far this computer's clocks were ahead of UTC at a moment, in minutes: 60 for a winter morning in Berlin. */
export const utcOffsetMinutesAt = (moment: number): number => -new Date(moment).getTimezoneOffset();
