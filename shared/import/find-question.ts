import type { Stage, StageId } from '../domain/model';
import { plainWord } from './columns';

/**
 * Finds the question that a cell names: by its short name, its whole wording, its number among the questions (`2`, `Q2`), or the
 * beginning of its wording where only one begins so. Null where there is none.
 */
export function questionFinder(questions: readonly Stage[]): (text: string) => StageId | null {
  const named = questions.map(({ id, title, question }) => ({
    id,
    names: [plainWord(title), plainWord(question)].filter((name) => name !== ''),
  }));
  return (text) => {
    const typed = plainWord(text);
    const exact = named.filter(({ names }) => names.includes(typed));
    if (exact.length > 0) return exact.length === 1 ? (exact[0]?.id ?? null) : null;
    const number = /^(?:\p{L}{1,8} ?)?(\d{1,2})$/u.exec(typed)?.[1];
    if (number !== undefined) return questions[Number(number) - 1]?.id ?? null;
    const begun =
      typed.length < 3
        ? []
        : named.filter(({ names }) => names.some((name) => name.startsWith(typed)));
    return begun.length === 1 ? (begun[0]?.id ?? null) : null;
  };
}

/**
 * Finds the question that the head of a form's column asks: by its short name or its wording, or where one stands whole within
 * the other. Gives the wording by which the question is found again; null where there is none, or more than one.
 */
export function questionOfHead(questions: readonly Stage[]): (head: string) => string | null {
  const named = questions.map(({ title, question }) => ({
    wording: title.trim() === '' ? question : title,
    names: [plainWord(title), plainWord(question)].filter((name) => name !== ''),
  }));
  return (head) => {
    const typed = plainWord(head);
    const exact = named.filter(({ names }) => names.includes(typed));
    const alike =
      exact.length > 0
        ? exact
        : named.filter(({ names }) =>
            names.some((name) => isWithin(name, typed) || isWithin(typed, name)),
          );
    return alike.length === 1 ? (alike[0]?.wording ?? null) : null;
  };
}

/** Whether words stand within others as they are; one word alone says too little. */
const isWithin = (words: string, others: string): boolean =>
  words.includes(' ') && ` ${others} `.includes(` ${words} `);
