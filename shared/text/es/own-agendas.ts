import type { Texts } from '../en';

export const ownAgendas: Texts['ownAgendas'] = {};
