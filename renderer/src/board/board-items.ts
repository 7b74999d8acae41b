/** Marks what can have the focus on a board; the value is the id of the note or theme. */
export const ITEM_ATTRIBUTE = 'data-board-item';
/** Marks where something can be let go: `note:…`, `theme:…`, `unsorted`, `new`, `page:…`. */
export const DROP_ATTRIBUTE = 'data-board-drop';

/* Ids hold letters, digits, - and _ only (the commands' schema sees to it), so they need no escaping in a selector. */
export function findItem(root: ParentNode, id: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[${ITEM_ATTRIBUTE}="${id}"]`);
}

export const allItems = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[${ITEM_ATTRIBUTE}]`),
];

export function findDrop(root: ParentNode, value: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[${DROP_ATTRIBUTE}="${value}"]`);
}
