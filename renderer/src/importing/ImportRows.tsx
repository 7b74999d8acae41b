import type { ImportLine } from '@shared/import/import-line';
import { useText } from '../hooks/use-text';
import { ImportRow } from './ImportRow';
import { lineWords } from './line-words';
import type { Import } from './use-import';
import type { ImportPages } from './use-import-pages';

interface ImportRowsProps {
  readonly of: Import;
  readonly names: ImportPages['names'];
  readonly visible: readonly ImportLine[];
  /** A choice may make room for another above the lines; its own line stays on the page. */
  readonly onChosen: (line: ImportLine) => void;
}

/** A page of the lines of a list before they come in, each with its verdict. */
export function ImportRows({ of, names, visible, onChosen }: ImportRowsProps) {
  const texts = useText();
  const { importing: words } = texts;
  if (visible.length === 0) {
    return <p>{of.lines.length === 0 ? words.noLines : words.noProblems}</p>;
  }
  return (
    <ul className="importing__rows" aria-label={words.linesOf}>
      {visible.map((line) => {
        const choice = of.choiceOf(line);
        return (
          <ImportRow
            key={line.line}
            line={line}
            words={lineWords(line, choice, texts, names)}
            choice={choice}
            chosen={of.chosen[line.line]}
            people={of.people}
            questions={of.questions}
            names={names}
            onChoose={(next) => {
              onChosen(line);
              of.choose(line, next);
            }}
          />
        );
      })}
    </ul>
  );
}
