import type { Texts } from '../en';

export const actionParts: Texts['actionParts'] = {};
