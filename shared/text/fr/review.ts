import type { Texts } from '../en';

export const review: Texts['review'] = {};
