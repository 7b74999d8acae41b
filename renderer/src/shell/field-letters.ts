type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Whether a field has letters of its own to take back or to bring back. The engine keeps one list of typed letters for the whole
 * page: asked once too often, it goes on in another field, and takes back there what somebody else has said. So what was
 * in a field when it was entered, or was put there by the app since, is where its own letters end.
 */
export class FieldLetters {
  #field: Field | null = null;
  /** What stood there before the first letter that can be taken back. */
  #base = '';
  /** What the last letter left. */
  #last = '';
  #wasTakenBack = false;

  /** Somebody has entered a field, or left it. */
  enter(target: EventTarget | null): void {
    this.#field = isField(target) ? target : null;
    this.#settle(this.#field?.value ?? '');
  }

  /** Letters were typed, taken back or brought back. */
  typed({ target, inputType }: Pick<InputEvent, 'target' | 'inputType'>): void {
    if (!isField(target)) return;
    if (target !== this.#field) this.enter(target);
    this.#last = target.value;
    this.#wasTakenBack = /^history(?:Undo|Redo)$/u.test(inputType);
  }

  canTakeBack(field: Field): boolean {
    this.#look(field);
    return field.value !== this.#base;
  }

  canBringBack(field: Field): boolean {
    this.#look(field);
    return this.#wasTakenBack;
  }

  #look(field: Field): void {
    if (field !== this.#field) this.enter(field);
    else if (field.value !== this.#last) this.#settle(field.value);
  }

  #settle(value: string): void {
    this.#base = value;
    this.#last = value;
    this.#wasTakenBack = false;
  }
}

export const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !target.matches('[type=checkbox], [type=radio]'));
