import type { Texts } from '../en';

export const lessons: Texts['lessons'] = {};
