import { namesakeOf } from '@shared/domain/same-names';
import { isBlank } from '@shared/lib/blank';
import type { FormEvent } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { TextField } from '../kit/TextField';
import { sendWithUndo } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { handOn, useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';

const FIELD = fieldOf('late-arrival');

/** A name for somebody who was not on the list; they sit at the end of the table. */
export function LateArrival() {
  const { run, setup } = useText();
  const people = useSession((session) => session.people);
  const [name, setName] = useKeptText(FIELD);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const typed = name.trim();
    if (isBlank(typed)) return;
    const same = namesakeOf(typed, Object.values(people));
    const told = same === null ? '' : ` ${setup.people.sameName(same)}`;
    void handOn(FIELD, () =>
      sendWithUndo(
        'people.add',
        { people: [{ name: typed, role: '', isManagement: false }] },
        `${run.personAdded(typed)}${told}`,
      ),
    );
  };
  return (
    <form className="people-dialog__late" onSubmit={add}>
      <TextField label={run.lateName} value={name} maxLength={500} onChange={setName} />
      <Button type="submit">{run.addPerson}</Button>
    </form>
  );
}
