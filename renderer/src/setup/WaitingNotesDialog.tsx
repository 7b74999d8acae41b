import { areNamesShown } from '@shared/domain/names';
import { shortNamesOf } from '@shared/domain/selectors';
import { allWaitingNotes } from '@shared/domain/waiting-notes';
import { Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { linesOf, pagesOf } from '../actions/paging';
import { textWidth } from '../fields/text-width';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { IconButton } from '../kit/IconButton';
import { NoteMark } from '../kit/NoteMark';
import { PageButtons } from '../pages/PageButtons';
import { useSession } from '../state/session-store';
import { takeNotesBack } from './waiting-commands';

/** Room units: a line of words; the line of the question with the row's margins; what stands beside the words. */
const LINE = 1.3;
const REST = 2;
const BESIDE = 4.6;

/** What was brought in and waits, question by question: to be looked at, and taken back one by one or all at once. */
export function WaitingNotesDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useText();
  const { waiting: words } = texts.setup;
  const session = useSession((open) => open);
  const [frame, space] = useSizeInUnits<HTMLUListElement>({ width: 40, height: 18 });
  const [wantedPage, setPage] = useState(0);
  const notes = allWaitingNotes(session);
  const names = areNamesShown(session) ? shortNamesOf(session) : null;
  const wide = Math.max(8, space.width - BESIDE);
  const pages = pagesOf(
    notes,
    ({ text }) => REST + LINE * linesOf(text, wide, textWidth),
    space.height,
  );
  const page = Math.min(wantedPage, pages.length - 1);
  return (
    <Dialog
      title={words.count(notes.length)}
      closeLabel={texts.common.close}
      size="wide"
      className="waiting-dialog"
      onClose={onClose}
      actions={
        <>
          <PageButtons of={{ page, pageCount: pages.length, showPage: setPage }} />
          <span className="waiting-dialog__gap" />
          <Button
            icon={Undo2}
            onClick={() => {
              onClose();
              void takeNotesBack(notes.map(({ id }) => id));
            }}
          >
            {words.takeBack(notes.length)}
          </Button>
        </>
      }
    >
      <ul ref={frame} className="waiting-dialog__list">
        {(pages[page] ?? []).map(({ id, kind, text, stageId, authorId }) => (
          <li key={id}>
            <NoteMark kind={kind} />
            <div>
              <p dir="auto">{text}</p>
              <p className="waiting-dialog__of" dir="auto">
                {[
                  session.stages[stageId]?.title,
                  authorId === null ? undefined : names?.get(authorId),
                ]
                  .filter((one) => one !== undefined && one !== '')
                  .join(' · ')}
              </p>
            </div>
            <IconButton
              size="small"
              icon={X}
              label={words.takeOneBack(text)}
              onClick={() => void takeNotesBack([id])}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
