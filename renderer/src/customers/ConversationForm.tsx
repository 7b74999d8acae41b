import type { Texts } from '@shared/text';
import { longDate } from '@shared/text/dates';
import { parsePastDay } from '@shared/text/parse-day';
import type { FormField } from '../company/FieldPages';
import { RecordForm } from '../company/RecordForm';
import { type SaveRecord, useRecordForm } from '../company/use-record-form';
import { useToday } from '../fields/use-today';
import { useLocale, useText } from '../hooks/use-text';
import { TextArea } from '../kit/TextArea';
import { TextField } from '../kit/TextField';
import type {
  ConversationDraft,
  ConversationField,
  ConversationProblem,
} from './conversation-draft';

interface ConversationFormProps {
  readonly title: string;
  readonly draft: ConversationDraft;
  readonly onType: (draft: ConversationDraft) => void;
  readonly onSave: SaveRecord<ConversationProblem>;
  /** Leaves the form; what was typed waits. */
  readonly onLeave: () => void;
  readonly onLetGo: () => void;
}

const LONGEST_LINE = 500;
const LONGEST_TEXT = 20_000;
const LINES = ['by', 'on', 'customer'] as const satisfies readonly ConversationField[];

/** Who listened to whom and when, and two questions about them; nothing about us. Enter saves, Escape leaves it for later. */
export function ConversationForm(props: ConversationFormProps) {
  const { draft } = props;
  const texts = useText();
  const { customers } = texts;
  const locale = useLocale();
  const said = parsePastDay(draft.on, locale, useToday());
  const { problem, forgetProblem, formProps } = useRecordForm(props.onSave, props.onLeave);
  const type = (fields: Partial<ConversationDraft>) => {
    forgetProblem();
    props.onType({ ...draft, ...fields });
  };
  const isWrong = (field: ConversationField) => problem?.field === field || undefined;
  const fields: FormField<ConversationField>[] = [
    ...LINES.map((key) => ({
      key,
      node: (
        <TextField
          name={key}
          label={customers.fields[key]}
          maxLength={LONGEST_LINE}
          value={draft[key]}
          placeholder={customers.examples[key]}
          hint={key === 'on' && said.ok ? longDate(said.value, locale) : undefined}
          aria-invalid={isWrong(key)}
          onChange={(text) => type({ [key]: text })}
        />
      ),
    })),
    {
      key: 'heard',
      isLarge: true,
      node: (
        <TextArea
          name="heard"
          label={customers.fields.heard}
          maxLength={LONGEST_TEXT}
          value={draft.heard}
          aria-invalid={isWrong('heard')}
          onChange={(heard) => type({ heard })}
        />
      ),
    },
  ];
  return (
    <RecordForm
      title={props.title}
      formProps={formProps}
      fields={fields}
      problem={problem && { field: problem.field, words: problemWords(problem, texts) }}
      letGo={customers.letGo}
      onLetGo={props.onLetGo}
    />
  );
}

function problemWords(problem: ConversationProblem, { customers, fields }: Texts): string {
  switch (problem.field) {
    case 'by':
      return problem.because === 'empty'
        ? customers.problems['by-needed']
        : problem.because === 'ambiguous' || problem.because === 'unknown'
          ? fields.ownerProblems[problem.because]
          : customers.problems['one-listener'];
    case 'on':
      return problem.because === 'needed'
        ? customers.problems['on-needed']
        : problem.because === 'to-come'
          ? customers.problems['to-come']
          : problem.because === 'not-a-day'
            ? fields.notAPastDay
            : fields.dayProblems[problem.because];
    case 'customer':
      return customers.problems['customer-needed'];
    case 'heard':
      return customers.problems['heard-needed'];
  }
}
