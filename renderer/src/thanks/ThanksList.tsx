import { areNamesShown } from '@shared/domain/names';
import { listOf, shortNamesOf } from '@shared/domain/selectors';
import { EditableLine } from '../actions/EditableLine';
import { LinePages } from '../actions/LinePages';
import { useText } from '../hooks/use-text';
import { send, sendWithUndo } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { useSession } from '../state/session-store';

/** All thanks so far, the words of each put right where they stand. Who thanks is told only where the room shows names. */
export function ThanksList() {
  const { thanks: words } = useText();
  const session = useSession((open) => open);
  const names = shortNamesOf(session);
  const hasNames = areNamesShown(session);
  const all = listOf(session.thanks);
  if (all.length === 0) return <p className="thanks__none">{words.none}</p>;
  return (
    <section className="thanks-list" aria-label={words.list}>
      <LinePages items={all}>
        {(one) => {
          const name = names.get(one.toId) ?? '';
          const giver = hasNames && one.fromId !== null ? names.get(one.fromId) : undefined;
          return (
            <EditableLine
              key={one.id}
              keepAs={fieldOf('thanks-edit', one.id)}
              label={name}
              text={one.text}
              onChange={(text) => send('thanks.edit', { id: one.id, toId: one.toId, text })}
              onDelete={() =>
                void sendWithUndo('thanks.remove', { id: one.id }, words.removed(name))
              }
            >
              <span className="thanks-list__from">
                {giver !== undefined && words.fromName(giver)}
              </span>
            </EditableLine>
          );
        }}
      </LinePages>
    </section>
  );
}
