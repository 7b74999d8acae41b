import type { close as en } from '../en/close';

export const close: typeof en = {};
