import { isBlank } from '@shared/lib/blank';
import type { FormEvent } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { TextField } from '../kit/TextField';
import { sendWithUndo } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { handOn, useKeptText } from '../state/kept-text';

const FIELD = fieldOf('late-arrival');

/** A name for somebody who was not on the list; they sit at the end of the table. */
export function LateArrival() {
  const { run } = useText();
  const [name, setName] = useKeptText(FIELD);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const typed = name.trim();
    if (isBlank(typed)) return;
    void handOn(FIELD, () =>
      sendWithUndo(
        'people.add',
        { people: [{ name: typed, role: '', isManagement: false }] },
        run.personAdded(typed),
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
