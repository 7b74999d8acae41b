import type { Column, ImportTarget, Places } from '@shared/import/columns';
import { COLUMNS } from '@shared/import/columns';
import type { ColumnAnswer } from '@shared/import/table';
import { useText } from '../hooks/use-text';
import { SelectField } from '../kit/SelectField';

type Asked = keyof ReturnType<typeof useText>['importing']['askedColumns'];

const ASKED = {
  notes: ['note', 'who'],
  people: ['name', 'first', 'role'],
  actions: ['action', 'owner'],
} as const satisfies Record<ImportTarget, readonly Asked[]>;

const LONGEST_SAMPLE = 24;

interface ImportColumnsProps {
  readonly target: ImportTarget;
  /** What stands first in each column. */
  readonly samples: readonly string[];
  readonly answer: ColumnAnswer | null;
  readonly onAnswer: (next: ColumnAnswer | null) => void;
}

/** Asks which column of a table holds what, where nothing in it says so. */
export function ImportColumns({ target, samples, answer, onAnswer }: ImportColumnsProps) {
  const { importing: words } = useText();
  const [main] = COLUMNS[target];
  const places: Places = answer === null || answer === 'lines' ? {} : answer;
  const options = samples.map((sample, at) => ({
    value: String(at),
    word: `${at + 1}: ${sample.length > LONGEST_SAMPLE ? `${sample.slice(0, LONGEST_SAMPLE)}…` : sample}`,
  }));
  const choose = (column: Column | 'first', value: string) => {
    if (value === 'lines') {
      onAnswer('lines');
      return;
    }
    const others = Object.entries(places).filter(
      ([other, at]) => other !== column && String(at) !== value,
    );
    onAnswer({
      ...Object.fromEntries(others),
      ...(value === '' ? {} : { [column]: Number(value) }),
    });
  };
  return (
    <fieldset className="import-columns">
      <legend className="import-columns__question">{words.asked}</legend>
      {ASKED[target].map((column) => (
        <SelectField
          key={column}
          label={words.askedColumns[column]}
          value={answer === 'lines' && column === main ? 'lines' : String(places[column] ?? '')}
          onChange={(value) => choose(column, value)}
          options={[
            { value: '', word: words.askedNone },
            ...(column === main && target !== 'people'
              ? [{ value: 'lines', word: words.askedLines }]
              : []),
            ...options,
          ]}
        />
      ))}
    </fieldset>
  );
}
