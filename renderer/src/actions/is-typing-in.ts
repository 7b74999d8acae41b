/** True where letters belong to a field, so that single-key shortcuts must leave them alone. */
export function isTypingIn(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type=checkbox], [type=radio])') ||
      target.closest('dialog, [role="dialog"], [role="menu"]') !== null)
  );
}
