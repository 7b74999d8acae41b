import { listOf } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import { useId } from 'react';
import { useLocale, useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';
import { themeChoicesOf } from './action-context';
import type { ActionDraft } from './action-draft';
import { goesOnFrom } from './goes-on-from';
import '../kit/fields.css';

interface ActionOriginProps {
  readonly draft: ActionDraft;
  readonly onChange: (changes: Partial<ActionDraft>) => void;
}

/** Where an action comes from: a theme, a single note, or nothing in particular. */
export function ActionOrigin({ draft, onChange }: ActionOriginProps) {
  const texts = useText();
  const locale = useLocale();
  const id = useId();
  const session = useSession((open) => open);
  const themes = themeChoicesOf(session);
  const action = session.actions[draft.actionId ?? ''];
  const goesOn = action === undefined ? null : goesOnFrom(action, session, texts, locale);
  const notes = Object.values(session.notes).sort((a, b) => a.number - b.number);
  const stages = listOf(session.stages).filter((stage) =>
    themes.some((theme) => session.themes[theme.id]?.stageId === stage.id),
  );
  const value =
    draft.noteId !== null && draft.noteId in session.notes
      ? `note:${draft.noteId}`
      : draft.themeId !== null && draft.themeId in session.themes
        ? `theme:${draft.themeId}`
        : '';

  const choose = (next: string) => {
    const note = next.startsWith('note:') ? session.notes[next.slice(5)] : undefined;
    const themeId =
      note === undefined ? (next.startsWith('theme:') ? next.slice(6) : null) : note.themeId;
    const theme = themes.find((choice) => choice.id === themeId);
    onChange({
      noteId: note?.id ?? null,
      themeId,
      /* What comes from a success strengthens it, unless the room says otherwise afterwards. */
      ...(theme !== undefined
        ? { kind: theme.isSuccess ? ('amplify' as const) : ('mitigate' as const) }
        : note !== undefined
          ? { kind: note.kind === 'well' ? ('amplify' as const) : ('mitigate' as const) }
          : {}),
    });
  };

  return (
    <div className="action-origin">
      <label className="action-origin__label" htmlFor={id}>
        {texts.actions.from}
      </label>
      <select
        id={id}
        className="field-select action-origin__select"
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{goesOn ?? texts.actions.fromNothing}</option>
        {stages.map((stage) => (
          <optgroup key={stage.id} label={`${texts.actions.themesGroup}: ${stage.title}`}>
            {themes
              .filter((theme) => session.themes[theme.id]?.stageId === stage.id)
              .map((theme) => (
                <option key={theme.id} value={`theme:${theme.id}`}>
                  {isBlank(theme.name) ? texts.common.unnamedTheme : theme.name}
                </option>
              ))}
          </optgroup>
        ))}
        {notes.length > 0 && (
          <optgroup label={texts.actions.notesGroup}>
            {notes.map((note) => (
              <option key={note.id} value={`note:${note.id}`}>
                {texts.actions.fromNote(note.number, note.text)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}
