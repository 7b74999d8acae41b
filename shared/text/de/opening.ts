import type { Texts } from '../en';

export const opening: Texts['opening'] = {};
