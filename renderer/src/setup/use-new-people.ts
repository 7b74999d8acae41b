import type { Person } from '@shared/domain/model';
import { namesakeOf } from '@shared/domain/same-names';
import { useMemo, useState } from 'react';
import { announce, notify } from '../state/app-store';
import { currentTexts, send } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { handOn, keptText, useKeptText } from '../state/kept-text';
import {
  hintsFor,
  type PersonRow,
  packPeople,
  parsePeople,
  type RowHint,
  unpackPeople,
} from './parse-people';

export interface PendingPerson extends PersonRow {
  readonly hint: RowHint | null;
}

export interface NewPeople {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What is worth a second look about the name in the field. */
  readonly hint: RowHint | null;
  /** Who is on the list by the name in the field; null where nobody is. */
  readonly namesake: string | null;
  /** Set after Enter in an empty field. */
  readonly isEmptyTry: boolean;
  readonly submit: () => void;
  /** A pasted list, shown before it is added; empty while there is none. */
  readonly pending: readonly PendingPerson[];
  /** True where the pasted text is a list and was taken as one. */
  readonly paste: (text: string) => boolean;
  readonly leaveOut: (index: number) => void;
  readonly addPending: () => Promise<void>;
  readonly cancelPending: () => void;
}

/** The command takes so many people at once. */
const BATCH = 200;

const TYPED = fieldOf('new-person');
const PASTED = fieldOf('pasted-people');

/** What is being typed or pasted into the table, until it sits there. */
export function useNewPeople(people: readonly Person[]): NewPeople {
  const [text, setText] = useKeptText(TYPED);
  const [isEmptyTry, setIsEmptyTry] = useState(false);
  const [packed, setPacked] = useKeptText(PASTED);
  const rows = useMemo(() => unpackPeople(packed), [packed]);
  const setRows = (change: (now: readonly PersonRow[]) => readonly PersonRow[]) =>
    setPacked(packPeople(change(unpackPeople(keptText(PASTED)))));
  const names = people.map((person) => person.name);
  const hints = hintsFor(rows, names);
  const [typed] = parsePeople(text);

  const submit = async () => {
    const [row] = parsePeople(text);
    if (row === undefined) {
      setIsEmptyTry(true);
      return;
    }
    if (await handOn(TYPED, () => send('people.add', { people: [row] }))) {
      announce(currentTexts().setup.people.added(row.name));
    }
  };

  const addPending = async () => {
    const wanted = rows.filter((_, at) => hints[at] !== 'too-long');
    for (let from = 0; from < wanted.length; from += BATCH) {
      const batch = wanted.slice(from, from + BATCH);
      if (!(await send('people.add', { people: batch }))) {
        setRows(() => wanted.slice(from));
        return;
      }
    }
    setRows(() => []);
    const namesake = wanted
      .map(({ name }) => namesakeOf(name, people))
      .find((name) => name !== null);
    const twice = wanted.find((_, at) => hintsFor(wanted, [])[at] === 'twice');
    const same = namesake ?? twice?.name;
    if (same !== undefined) {
      notify({ tone: 'info', text: currentTexts().setup.people.sameName(same) });
    }
    announce(currentTexts().setup.people.addedMany(wanted.length));
  };

  return {
    text,
    setText: (next) => {
      setIsEmptyTry(false);
      setText(next);
    },
    hint: typed === undefined ? null : (hintsFor([typed], names)[0] ?? null),
    namesake: typed === undefined ? null : namesakeOf(typed.name, people),
    isEmptyTry,
    submit: () => void submit(),
    pending: rows.map((row, at) => ({ ...row, hint: hints[at] ?? null })),
    paste: (pasted) => {
      const found = parsePeople(pasted);
      if (!/[\r\n]/.test(pasted.trim()) || found.length < 2) return false;
      setRows((now) => [...now, ...found]);
      return true;
    },
    leaveOut: (index) => setRows((now) => now.filter((_, at) => at !== index)),
    addPending,
    cancelPending: () => setRows(() => []),
  };
}
