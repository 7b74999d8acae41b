import { PHASES, type Phase } from '@shared/domain/model';
import type { Texts } from '@shared/text';
import { CircleAlert } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { FieldPages, type FormField } from '../company/FieldPages';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { SelectField } from '../kit/SelectField';
import { TextArea } from '../kit/TextArea';
import { TextField } from '../kit/TextField';
import type { ProcessDraft, ProcessField, ProcessProblem } from './process-draft';

interface ProcessFormProps {
  readonly title: string;
  readonly draft: ProcessDraft;
  readonly onType: (draft: ProcessDraft) => void;
  /** Saves what was typed, or tells which field means nothing. */
  readonly onSave: () => ProcessProblem | null;
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
  const [problem, setProblem] = useState<ProcessProblem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input')?.focus();
  }, []);
  useEffect(() => {
    if (problem === null) return;
    form.current?.querySelector<HTMLElement>(`[name="${problem.field}"]`)?.focus();
  }, [problem]);
  const save = () => setProblem(props.onSave());
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      props.onLeave();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    }
  };
  const type = (fields: Partial<ProcessDraft>) => {
    setProblem(null);
    props.onType({ ...draft, ...fields });
  };
  const fields = ORDER.map(
    (key): FormField<ProcessField> => ({
      key,
      isLarge: LARGE.has(key),
      node: <Field name={key} draft={draft} isWrong={problem?.field === key} onType={type} />,
    }),
  );
  return (
    <section className="record-panel" aria-label={props.title}>
      <form className="record-form" ref={form} onSubmit={onSubmit} onKeyDown={onKeyDown}>
        <FieldPages fields={fields} wrong={problem?.field ?? null}>
          <Button variant="primary" type="submit">
            {texts.common.save}
          </Button>
          <Button variant="quiet" onClick={props.onLetGo}>
            {texts.register.letGo}
          </Button>
        </FieldPages>
        {problem !== null && (
          <p className="record-form__problem" role="alert">
            <CircleAlert aria-hidden="true" />
            {problemWords(problem, texts)}
          </p>
        )}
      </form>
    </section>
  );
}

interface FieldProps {
  readonly name: ProcessField;
  readonly draft: ProcessDraft;
  readonly isWrong: boolean;
  readonly onType: (fields: Partial<ProcessDraft>) => void;
}

function Field({ name, draft, isWrong, onType }: FieldProps) {
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
      onChange={(text) => onType({ [name]: text })}
    />
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
