import type { Texts } from '../en';

export const companyPages: Texts['companyPages'] = {};
