import type { Snippet } from '@shared/company/search';

/** A text with the words that were looked for marked in it. */
export function Marked({ text, marks }: Snippet) {
  const parts = marks.flatMap(([from, to], at) => [
    text.slice(marks[at - 1]?.[1] ?? 0, from),
    <mark key={from}>{text.slice(from, to)}</mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
