import type { Person } from '@shared/domain/model';
import { err, ok, type Result } from '@shared/lib/result';
import { TypedField } from '../fields/TypedField';
import { useTypedValue } from '../fields/use-typed-value';
import { useText } from '../hooks/use-text';
import { send } from '../state/commands';
import { fieldOf } from '../state/kept-fields';

/** Four figures; the command takes no year before 1900. */
function readYear(text: string): Result<string, 'not-a-year'> {
  const year = /^\s*((?:19|20)\d\d)\s*$/u.exec(text)?.[1];
  return year === undefined ? err('not-a-year') : ok(year);
}

/** The year in which a person joined the company: four figures, or nothing. */
export function JoinedInput({ person }: { readonly person: Person }) {
  const { people } = useText().setup;
  const typed = useTypedValue<string, 'not-a-year'>({
    value: person.joinedYear === null ? null : String(person.joinedYear),
    onChange: (year) =>
      void send('person.edit', { id: person.id, joinedYear: year === null ? null : Number(year) }),
    parse: readYear,
    format: (year) => year,
    isOptional: true,
    keepAs: fieldOf('joined-year', person.id),
  });
  return (
    <TypedField
      label={people.joined}
      text={typed.text}
      onText={typed.setText}
      onLeave={typed.commit}
      onKeyDown={typed.onKeyDown}
      error={typed.problem === null ? null : people.joinedProblem}
    />
  );
}
