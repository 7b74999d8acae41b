import type { Texts } from '../en';

export const commitments: Texts['commitments'] = {};
