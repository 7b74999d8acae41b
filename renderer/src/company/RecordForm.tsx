import { CircleAlert } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { FieldPages, type FormField } from './FieldPages';

interface RecordFormProps<Key extends string> {
  readonly title: string;
  readonly formProps: Pick<ComponentProps<'form'>, 'ref' | 'onSubmit' | 'onKeyDown'>;
  readonly fields: readonly FormField<Key>[];
  /** The field that means nothing, with the sentence that says so. */
  readonly problem: { readonly field: Key; readonly words: string } | null;
  /** What letting go of what was typed says. */
  readonly letGo: string;
  readonly onLetGo: () => void;
}

/**
 * A record between sessions as fields. What is wrong stands in one sentence beside Save until somebody types on, so that no field
 * moves to another page for it.
 */
export function RecordForm<Key extends string>(props: RecordFormProps<Key>) {
  const { problem } = props;
  const { common } = useText();
  const sentence = problem !== null && (
    <p className="record-form__problem" role="alert">
      <CircleAlert aria-hidden="true" />
      {problem.words}
    </p>
  );
  return (
    <section className="record-panel" aria-label={props.title}>
      <form className="record-form" {...props.formProps}>
        <FieldPages fields={props.fields} wrong={problem?.field ?? null} instead={sentence}>
          <Button variant="primary" type="submit">
            {common.save}
          </Button>
          <Button variant="quiet" onClick={props.onLetGo}>
            {props.letGo}
          </Button>
        </FieldPages>
      </form>
    </section>
  );
}
