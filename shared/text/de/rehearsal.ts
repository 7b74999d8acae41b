import type { Texts } from '../en';

export const rehearsal: Texts['rehearsal'] = {};
