/** Where the keyboard was: the way through the page to the element, and what it is known by, so that no other is mistaken for it. */
export interface FocusMark {
  readonly path: string;
  /** A number made of the name: names may hold what people wrote, which does not belong into the browser's memory. */
  readonly name: number;
  /** The marked letters of a text field. */
  readonly selection: readonly [number, number] | null;
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

export function markOf(element: Element | null): FocusMark | null {
  if (element === null || element === document.body) return null;
  return { path: pathOf(element), name: nameOf(element), selection: selectionOf(element) };
}

/** Gives the keyboard back to the element; false where it is not on the page now. */
export function focusAgain({ path, name, selection }: FocusMark): boolean {
  const element = document.querySelector<HTMLElement>(path);
  if (element === null || nameOf(element) !== name) return false;
  element.focus();
  if (selection !== null && isTextField(element)) {
    try {
      element.setSelectionRange(...selection);
    } catch {
      /* Fields for figures and days have no marked letters. */
    }
  }
  return document.activeElement === element;
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (
    let at: Element | null = element;
    at !== null && at !== document.body;
    at = at.parentElement
  ) {
    const siblings = [...(at.parentElement?.children ?? [])];
    steps.unshift(`${at.localName}:nth-child(${siblings.indexOf(at) + 1})`);
  }
  return ['body', ...steps].join(' > ');
}

/** What the element is known by; the letters of a field are left out, because they change. */
function nameOf(element: Element): number {
  const label = element.getAttribute('aria-label') ?? element.id;
  const name = label || isTextField(element) ? label : (element.textContent ?? '');
  let sum = 0;
  for (const letter of name) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return sum;
}

function selectionOf(element: Element): FocusMark['selection'] {
  if (!isTextField(element)) return null;
  const { selectionStart, selectionEnd } = element;
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
}

const isTextField = (element: Element): element is TextField =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
