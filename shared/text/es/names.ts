import type { Texts } from '../en';

export const names: Texts['names'] = {};
