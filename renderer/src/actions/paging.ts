/**
 * Fills pages with rows of different heights, as many as fit on each; a row taller than a page stands alone.
 * There is always at least one page.
 */
export function pagesOf<T>(
  items: readonly T[],
  heightOf: (item: T) => number,
  capacity: number,
): T[][] {
  const pages: T[][] = [[]];
  let left = capacity;
  for (const item of items) {
    const height = heightOf(item);
    let page = pages.at(-1) ?? [];
    if (page.length > 0 && height > left + 1e-6) {
      page = [];
      pages.push(page);
      left = capacity;
    }
    page.push(item);
    left -= height;
  }
  return pages;
}

/** How many lines a text takes on lines of a width; `widthOf` measures words and spaces in the same unit. */
export function linesOf(
  text: string,
  lineWidth: number,
  widthOf: (text: string) => number,
): number {
  const space = widthOf(' ');
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = widthOf(word);
      const gap = used === 0 ? 0 : space;
      if (used > 0 && used + gap + width > lineWidth) {
        lines += 1;
        used = width;
      } else {
        used += gap + width;
      }
      /* A word that is longer than a line is torn. */
      while (used > lineWidth) {
        lines += 1;
        used -= lineWidth;
      }
    }
  }
  return lines;
}
