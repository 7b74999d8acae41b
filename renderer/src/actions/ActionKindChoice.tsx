import { ACTION_KINDS, type ActionKind } from '@shared/domain/model';
import { useText } from '../hooks/use-text';
import { SegmentedControl } from '../kit/SegmentedControl';
import { KindMark } from './KindMark';

interface ActionKindChoiceProps {
  readonly kind: ActionKind;
  readonly onChange: (changes: { readonly kind: ActionKind }) => void;
}

/** Does the action remove a problem, or strengthen a success? */
export function ActionKindChoice({ kind, onChange }: ActionKindChoiceProps) {
  const texts = useText().actions;
  return (
    <div className="action-editor__kind">
      <SegmentedControl
        label={texts.kindName}
        value={kind}
        options={ACTION_KINDS.map((value) => ({
          value,
          word: (
            <>
              <KindMark kind={value} />
              {texts.kinds[value]}
            </>
          ),
        }))}
        onChange={(next) => onChange({ kind: next })}
      />
    </div>
  );
}
