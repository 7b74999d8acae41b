import { useSession } from '../state/session-store';
import { useBoardState } from './board-store';
import { EditNoteDialog } from './EditNoteDialog';

/** The dialog for the note that is being changed, while one is. */
export function EditedNote() {
  const editingId = useBoardState((state) => state.editingId);
  const note = useSession((session) => (editingId === null ? undefined : session.notes[editingId]));
  return note === undefined ? null : <EditNoteDialog key={note.id} note={note} />;
}
