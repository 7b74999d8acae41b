/**
 * Gives the focus a home after a row was removed by a button that vanished with it: the neighbour's row, or what leads
 * back to the list, or the field for new people.
 */
export function focusRow(id: string | null): void {
  setTimeout(() => {
    const home =
      (id === null ? null : document.querySelector<HTMLElement>(`[data-row="${id}"]`)) ??
      document.querySelector<HTMLElement>('.setup-panel__back') ??
      document.querySelector<HTMLElement>('.add-person__input');
    home?.focus();
  });
}

/** Who takes the place of a row that goes: the next one, else the one before. */
export function neighbourOf(ids: readonly string[], id: string): string | null {
  const at = ids.indexOf(id);
  return ids[at + 1] ?? ids[at - 1] ?? null;
}
