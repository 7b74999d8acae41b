import { IMPORT_TARGETS } from '@shared/import/columns';
import { FileText } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { SegmentedControl } from '../kit/SegmentedControl';
import { SelectField } from '../kit/SelectField';
import { TextArea } from '../kit/TextArea';
import type { Import } from './use-import';

/** As much as the session keeps of a field. */
const LONGEST_LIST = 200_000;

interface ImportSourceProps {
  readonly of: Import;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** So little room that what was chosen on the way here is not asked again. */
  readonly isDeep: boolean;
}

/** What the list holds, and a big field to paste it into. */
export function ImportSource({ of, field, isDeep }: ImportSourceProps) {
  const { importing: words } = useText();
  const { target, questions } = of;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    of.lookAtPasted();
  };
  return (
    <div className="import-source">
      {!isDeep && (
        <SegmentedControl
          label={words.what}
          value={target}
          onChange={of.setTarget}
          options={IMPORT_TARGETS.map((value) => ({ value, word: words.targets[value] }))}
        />
      )}
      <TextArea
        ref={field}
        className="import-source__field"
        label={words.columnsHint[target]}
        placeholder={words.paste}
        value={of.pasted}
        maxLength={LONGEST_LIST}
        onChange={of.setPasted}
        onKeyDown={onKeyDown}
        error={of.problem ?? undefined}
      />
      {of.lookedFile !== null && (
        <Button
          className="import-source__again"
          size="small"
          icon={FileText}
          onClick={of.lookAgain}
        >
          {words.lookAgain(of.lookedFile)}
        </Button>
      )}
      {!of.isPastedKept && <p className="import-source__unkept">{words.notKept}</p>}
      {target === 'notes' && questions.length === 0 && <p role="alert">{words.noQuestion}</p>}
      {target === 'notes' && questions.length > 1 && (
        <SelectField
          className="import-source__question"
          label={words.question}
          value={of.stageId ?? ''}
          onChange={of.setStageId}
          options={questions.map(({ id, title, question }) => ({
            value: id,
            word: title === '' ? question : title,
          }))}
        />
      )}
    </div>
  );
}
