import type { minutesScreen as en } from '../en/minutes-screen';

export const minutesScreen: typeof en = {};
