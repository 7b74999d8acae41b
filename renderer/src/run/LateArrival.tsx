import { type FormEvent, useState } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { TextField } from '../kit/TextField';
import { sendWithUndo } from '../state/commands';

/** A name for somebody who was not on the list; they sit at the end of the table. */
export function LateArrival() {
  const { run } = useText();
  const [name, setName] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const typed = name.trim();
    if (typed === '') return;
    const isDone = await sendWithUndo(
      'people.add',
      { people: [{ name: typed, role: '', isManagement: false }] },
      run.personAdded(typed),
    );
    if (isDone) setName('');
  };
  return (
    <form className="people-dialog__late" onSubmit={(event) => void add(event)}>
      <TextField label={run.lateName} value={name} maxLength={500} onChange={setName} />
      <Button type="submit">{run.addPerson}</Button>
    </form>
  );
}
