import type { ActionKind } from '@shared/domain/model';
import { NoteMark } from '../kit/NoteMark';

interface KindMarkProps {
  readonly kind: ActionKind;
}

/** The mark of an action's kind, the same as on the notes it comes from; the word always stands beside it. */
export function KindMark({ kind }: KindMarkProps) {
  return <NoteMark kind={kind === 'amplify' ? 'well' : 'change'} />;
}
