import type { Texts } from '../en';

export const register: Texts['register'] = {};
