import type { Stage } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { useText } from '../hooks/use-text';
import { askSizeOf } from './ask-size';
import { stageTitle } from './go-to-place';

/** The stage's question, the largest text on its screen; a stage without one shows its name. */
export function StageQuestion({ stage }: { readonly stage: Stage }) {
  const texts = useText();
  const question = isBlank(stage.question) ? stageTitle(stage, texts) : stage.question;
  return (
    <h1 className="run-ask" dir="auto" data-size={askSizeOf(question)}>
      {question}
    </h1>
  );
}
