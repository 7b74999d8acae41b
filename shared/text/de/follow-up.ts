import type { Texts } from '../en';

export const followUp: Texts['followUp'] = {};
