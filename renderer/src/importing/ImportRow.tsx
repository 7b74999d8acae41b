import type { Person, Stage } from '@shared/domain/model';
import { type ImportLine, SMALL_LOSSES } from '@shared/import/import-line';
import { type Chosen, choicesFor, type LineChoice } from '@shared/import/plan-import';
import { CircleCheck, CircleMinus, TriangleAlert } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { SelectField } from '../kit/SelectField';
import { choiceWord, type LineWords, type Names } from './line-words';

interface ImportRowProps {
  readonly line: ImportLine;
  readonly words: LineWords;
  readonly choice: LineChoice;
  readonly chosen: Chosen | undefined;
  readonly people: readonly Person[];
  readonly questions: readonly Stage[];
  readonly names: Names;
  readonly onChoose: (next: Chosen) => void;
}

/** One line of a list: what it says, whether something is wrong with it, and what becomes of it. */
export function ImportRow({
  line,
  words,
  choice,
  chosen,
  people,
  questions,
  names,
  onChoose,
}: ImportRowProps) {
  const texts = useText();
  const { importing } = texts;
  const isOut = choice === 'out';
  const isProblem = line.kind === 'problem';
  const isWarned = isProblem && (isOut || line.problems.some((one) => SMALL_LOSSES.has(one)));
  const Icon = isWarned ? TriangleAlert : isOut ? CircleMinus : CircleCheck;
  const choices = choicesFor(line, chosen, people);
  return (
    <li className="import-row" data-out={isOut || undefined} data-problem={isWarned || undefined}>
      <span className="import-row__number" title={importing.line(line.line)}>
        <span className="visually-hidden">{importing.line(line.line)}</span>
        <span aria-hidden="true">{line.line}</span>
      </span>
      <Icon className="import-row__icon" aria-hidden="true" />
      <div className="import-row__words">
        <p className="import-row__text" dir="auto">
          {words.text}
        </p>
        <p className="import-row__verdict">
          {/* With letters of twice the usual size the edge of the list may run through it. */}
          <strong title={words.verdict}>{words.verdict}</strong>
          {words.facts !== '' && <bdi>{` · ${words.facts}`}</bdi>}
        </p>
      </div>
      <div className="import-row__choices">
        {hasQuestionChoice(line) && (
          <SelectField
            label={importing.questionFor(line.line)}
            isLabelHidden
            value={chosen?.stageId ?? ''}
            onChange={(stageId) => onChoose(stageId === '' ? {} : { stageId })}
            options={[
              { value: '', word: importing.chooseQuestion },
              ...questions.map(({ id, title, question }) => ({
                value: id,
                word: title === '' ? question : title,
              })),
            ]}
          />
        )}
        {choices.length > 1 ? (
          <SelectField<LineChoice>
            label={importing.choiceFor(line.line)}
            isLabelHidden
            value={choice}
            onChange={(next) => onChoose({ choice: next })}
            options={choices.map((one) => ({
              value: one,
              word: choiceWord(one, line, people, texts, names),
            }))}
          />
        ) : (
          !hasQuestionChoice(line) && (
            <span className="import-row__stays">{importing.staysOut}</span>
          )
        )}
      </div>
    </li>
  );
}

const hasQuestionChoice = (line: ImportLine): boolean =>
  line.problems.includes('question-unknown') && !line.problems.includes('note-empty');

/** How many things can be chosen, one below the other. */
export const controlsOf = (line: ImportLine, choices: number): number =>
  hasQuestionChoice(line) && choices > 1 ? 2 : 1;
