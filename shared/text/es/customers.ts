import type { Texts } from '../en';

export const customers: Texts['customers'] = {};
