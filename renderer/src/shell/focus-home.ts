import { KEYS_PLACE, MAIN_PLACE, WAY_ON } from '../kit/focus-place';

const FOCUSABLE =
  'button:enabled, input:enabled, select:enabled, textarea:enabled, a[href], [tabindex]';
/** What may take the focus only where it was meant to: a heading that is read when its page opens. */
const HEADING = 'h1[tabindex="-1"]';
/** Messages come and go: the focus does not move on from one to the next. */
const PASSING = '.notice-region';

/**
 * Gives the focus to what has the keys anyway, else to the nearest thing that is left: beside what had it, else to what had it
 * before, else to the main thing of the stage, the heading of the screen or what leads on. `parents` are those of what had it, nearest first; `before` is what had it, latest first.
 */
export function focusHome(parents: readonly Element[], before: readonly HTMLElement[]): void {
  const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  for (const candidate of candidates(scope, parents, before)) {
    candidate.focus({ preventScroll: true });
    if (document.activeElement === candidate) return;
  }
}

function* candidates(
  scope: Element,
  parents: readonly Element[],
  before: readonly HTMLElement[],
): Generator<HTMLElement> {
  yield* scope.querySelectorAll<HTMLElement>(KEYS_PLACE);
  const main = scope.querySelector('main');
  for (const parent of parents) {
    if (!parent.isConnected || !scope.contains(parent) || parent.matches(PASSING)) continue;
    /* Beyond this, "near" means nothing any more. */
    if (parent === scope || parent.contains(main) || parent === main) break;
    yield* reachable(parent);
  }
  for (const element of before) {
    if (element.isConnected && scope.contains(element) && element.tabIndex >= 0) yield element;
  }
  yield* scope.querySelectorAll<HTMLElement>(MAIN_PLACE);
  yield* scope.querySelectorAll<HTMLElement>(HEADING);
  yield* scope.querySelectorAll<HTMLElement>(WAY_ON);
  if (main !== null) yield* reachable(main);
  yield* reachable(scope);
}

const reachable = (parent: Element): HTMLElement[] =>
  [...parent.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.tabIndex >= 0);
