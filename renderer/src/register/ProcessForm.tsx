import type { Process } from '@shared/company/model';
import { PHASES, type Phase } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import type { Texts } from '@shared/text';
import type { FormField } from '../company/FieldPages';
import { RecordForm } from '../company/RecordForm';
import { type SaveRecord, useRecordForm } from '../company/use-record-form';
import { useText } from '../hooks/use-text';
import { SelectField } from '../kit/SelectField';
import { TextArea } from '../kit/TextArea';
import { TextField } from '../kit/TextField';
import type { ProcessDraft, ProcessField, ProcessProblem } from './process-draft';

interface ProcessFormProps {
  readonly title: string;
  readonly draft: ProcessDraft;
  /** The other processes of the name that is typed. */
  readonly namesakes: readonly Process[];
  readonly onType: (draft: ProcessDraft) => void;
  readonly onSave: SaveRecord<ProcessProblem>;
  /** Leaves the form; what was typed waits. */
  readonly onLeave: () => void;
  readonly onLetGo: () => void;
}

const LARGE: ReadonlySet<ProcessField> = new Set(['couldBeBetter']);
const LONGEST_LINE = 500;
const LONGEST_TEXT = 20_000;
const ORDER = [
  'name',
  'owner',
  'place',
  'ways',
  'metric',
  'unit',
  'target',
  'bound',
  'reading',
  'reviewOn',
  'phase',
  'couldBeBetter',
] as const satisfies readonly ProcessField[];

/** A process as fields; Enter saves, Escape leaves what was typed for later. */
export function ProcessForm(props: ProcessFormProps) {
  const { draft } = props;
  const texts = useText();
  const { problem, forgetProblem, formProps } = useRecordForm(props.onSave, props.onLeave);
  const type = (fields: Partial<ProcessDraft>) => {
    forgetProblem();
    props.onType({ ...draft, ...fields });
  };
  const fields = ORDER.map(
    (key): FormField<ProcessField> => ({
      key,
      /* With a line below it, the name takes more room. */
      isLarge: LARGE.has(key) || (key === 'name' && props.namesakes.length > 0),
      node: (
        <Field
          name={key}
          draft={draft}
          namesakes={key === 'name' ? props.namesakes : []}
          isWrong={problem?.field === key}
          onType={type}
        />
      ),
    }),
  );
  return (
    <RecordForm
      title={props.title}
      formProps={formProps}
      fields={fields}
      problem={problem && { field: problem.field, words: problemWords(problem, texts) }}
      letGo={texts.register.letGo}
      onLetGo={props.onLetGo}
    />
  );
}

interface FieldProps {
  readonly name: ProcessField;
  readonly draft: ProcessDraft;
  readonly namesakes: readonly Process[];
  readonly isWrong: boolean;
  readonly onType: (fields: Partial<ProcessDraft>) => void;
}

function Field({ name, draft, namesakes, isWrong, onType }: FieldProps) {
  const { register, terms, fields } = useText();
  const label = register.fields[name];
  const examples: Partial<Record<ProcessField, string>> = {
    ...register.examples,
    reviewOn: fields.dayExample,
  };
  if (name === 'phase')
    return (
      <SelectField<Phase>
        label={label}
        value={draft.phase}
        options={PHASES.map((value) => ({ value, word: terms.phases[value] }))}
        onChange={(phase) => onType({ phase })}
      />
    );
  if (name === 'bound')
    return (
      <SelectField
        label={label}
        value={draft.bound}
        options={[
          { value: 'least', word: register.bounds.least },
          { value: 'most', word: register.bounds.most },
        ]}
        onChange={(bound) => onType({ bound })}
      />
    );
  if (name === 'couldBeBetter')
    return (
      <TextArea
        name={name}
        label={label}
        maxLength={LONGEST_TEXT}
        value={draft.couldBeBetter}
        onChange={(couldBeBetter) => onType({ couldBeBetter })}
      />
    );
  return (
    <TextField
      name={name}
      label={label}
      maxLength={LONGEST_LINE}
      value={draft[name]}
      placeholder={examples[name]}
      aria-invalid={isWrong || undefined}
      hint={namesakes[0] && <Namesake of={namesakes[0]} />}
      onChange={(text) => onType({ [name]: text })}
    />
  );
}

/** Says that there is such a process already; whoever wants a second one may keep it. */
function Namesake({ of: { name, owner } }: { readonly of: Process }) {
  const { register } = useText();
  const words = register.existsAlready(isBlank(owner) ? name : owner);
  return (
    <span role="status" dir="auto" title={words}>
      {words}
    </span>
  );
}

function problemWords(problem: ProcessProblem, { register, fields }: Texts): string {
  switch (problem.field) {
    case 'name':
      return register.problems['name-needed'];
    case 'owner':
      return fields.ownerProblems[problem.because];
    case 'ways':
      return register.problems['no-count'];
    case 'target':
    case 'reading':
      return register.problems['no-number'];
    case 'reviewOn':
      return fields.dayProblems[problem.because];
  }
}
