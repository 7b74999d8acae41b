import { useState } from 'react';
import { useRoomSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { openSession } from '../library/library-commands';
import { PageButtons } from '../pages/PageButtons';
import { pageOf } from '../pages/page-of';
import { endQuestion, type OpenQuestion, type RepairsReply } from './open-question';
import { repairWords } from './repair-words';
import { useIsDeepRoom } from './use-is-deep-room';
import './repairs-dialog.css';

/** What stands round the list in the dialog, and one row, in room units. */
const AROUND = 12.6;
const AROUND_DEEP = 14.5;
const ROW = 3.1;
const MOST_ROWS = 5;

interface RepairsDialogProps {
  readonly question: OpenQuestion;
  readonly reply: RepairsReply;
}

/** The file's entries do not fit together: what would be put right, page by page, before anything is. */
export function RepairsDialog({ question: { id, screen }, reply }: RepairsDialogProps) {
  const text = useText();
  const words = text.safety.repairs;
  const { repairs, fileName } = reply;
  const [wanted, setPage] = useState(0);
  const { high } = useRoomSize();
  const isDeep = useIsDeepRoom();
  const around = isDeep ? AROUND_DEEP : AROUND;
  const perPage = Math.max(1, Math.min(MOST_ROWS, Math.floor((high - around) / ROW)));
  const { page, pageCount, visible } = pageOf(repairs, perPage, wanted * perPage);
  return (
    <Dialog
      title={words.title(repairs.length)}
      closeLabel={text.common.close}
      size="wide"
      onClose={endQuestion}
      actions={
        <>
          <span className="safety-pager">
            <PageButtons
              of={{ page, pageCount, showPage: setPage }}
              labels={{ previous: words.previous, next: words.next }}
            />
          </span>
          {!isDeep && (
            <Button variant="quiet" onClick={endQuestion}>
              {text.common.cancel}
            </Button>
          )}
          <Button variant="primary" onClick={() => void openSession(id, screen, 'repaired')}>
            {words.open}
          </Button>
        </>
      }
    >
      <p className="repairs__lead">{words.lead(fileName)}</p>
      <ol className="repairs" aria-label={words.list}>
        {visible.map((repair) => {
          const { place, sentence } = repairWords(repair, text);
          return (
            <li key={`${repair.table}/${repair.id}/${repair.kind}/${repair.detail}`}>
              <span className="repairs__place">{place}</span>
              <span className="repairs__words">{sentence}</span>
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
