import { MORE_FIELD_NAMES, type MoreFieldName } from './action-places';

/** What of a field takes the focus: the chosen one of its radio buttons, or whatever Tab would reach first. */
const CONTROLS = [
  'input:checked',
  'select',
  'textarea',
  'input:not([type="radio"])',
  'button[tabindex="0"]',
  'input',
];

export function controlOf(form: HTMLFormElement | null, field: MoreFieldName): HTMLElement | null {
  const frame = form?.querySelector(`[data-field="${field}"]`) ?? null;
  for (const control of CONTROLS) {
    const found = frame?.querySelector<HTMLElement>(control);
    if (found) return found;
  }
  return null;
}

/** The further field to which something belongs. */
export function fieldAround(target: EventTarget | null): MoreFieldName | null {
  if (!(target instanceof Element)) return null;
  const name = target.closest<HTMLElement>('[data-field]')?.dataset.field;
  return MORE_FIELD_NAMES.find((field) => field === name) ?? null;
}

/** Where Enter agrees on the action: in its lines and choices, not on buttons. */
export const isAnswer = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'radio')) ||
  target instanceof HTMLSelectElement;
