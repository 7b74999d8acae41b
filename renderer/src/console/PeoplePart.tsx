import type { Stage } from '@shared/domain/model';
import { shortNamesOf } from '@shared/domain/selectors';
import { useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';
import { peopleLinesOf, unheardOf } from './console-view';

/** Who is here, and first of all who has not been heard. */
export function PeoplePart({ stage }: { readonly stage: Stage }) {
  const { console: words, run, common } = useText();
  const session = useSession((whole) => whole);
  const lines = peopleLinesOf(session, stage);
  const unheard = unheardOf(session, stage);
  const names = shortNamesOf(session);
  const here = lines.filter(({ isHere }) => isHere).length;
  return (
    <section className="console-part console-people" aria-labelledby="console-people">
      <div className="console-people__head">
        <h2 id="console-people">{words.people}</h2>
        <p className="muted">
          {lines.length === 0 ? run.nobodyYet : run.peopleHere(here, lines.length)}
        </p>
      </div>
      {here > 0 && unheard.isKnown && (
        <p className="console-people__unheard">
          {unheard.people.length === 0 ? (
            words.allHeard[unheard.kind]
          ) : (
            <>
              <b>{words.unheard[unheard.kind]}</b>{' '}
              {unheard.people.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <bdi>{names.get(id) ?? name}</bdi>
                </span>
              ))}
            </>
          )}
        </p>
      )}
      <ul>
        {lines.map(({ id, name, isHere, notes }) => (
          <li key={id} data-away={isHere ? undefined : true}>
            <bdi>{name}</bdi>
            <span className="console-people__notes">
              {isHere ? notes > 0 && common.notes(notes) : words.gone}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
