import type { Texts } from '../en';

export const thanks: Texts['thanks'] = {};
