import { create } from 'zustand';

/** Words that were typed into a sheet and not yet written down, by the sheet's and the action's name. */
const useDrafts = create<Readonly<Record<string, Readonly<Record<string, string>>>>>()(() => ({}));

interface Draft<Field extends string> {
  readonly fields: Readonly<Record<Field, string>>;
  readonly type: (field: Field, text: string) => void;
  readonly drop: () => void;
}

/** The letters of a sheet's fields, which outlive the sheet until they are written down: Escape loses nothing. */
export function useTypedDraft<Field extends string>(
  key: string,
  empty: Readonly<Record<Field, string>>,
): Draft<Field> {
  const typed = useDrafts((drafts) => drafts[key]);
  const fields = { ...empty, ...typed };
  return {
    fields,
    type: (field, text) =>
      useDrafts.setState((drafts) => ({ [key]: { ...drafts[key], [field]: text } })),
    drop: () => useDrafts.setState({ [key]: {} }),
  };
}
