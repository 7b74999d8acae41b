import { create, type StoreApi, type UseBoundStore } from 'zustand';

/** Stands for the id of a record that is yet to be. */
export const NEW_RECORD = 'new';

interface RecordDrafts<Draft> {
  /** The record that stands open in the form; null while the form is closed. */
  readonly openId: string | null;
  /** What was typed and not saved, by record: it waits until it is saved or let go of, whatever page is shown meanwhile. */
  readonly drafts: Readonly<Record<string, Draft>>;
}

export interface DraftKeeper<Draft> {
  readonly use: UseBoundStore<StoreApi<RecordDrafts<Draft>>>;
  /** Opens the form with what was typed before, else with what is given. */
  open(id: string, fresh: Draft): void;
  type(id: string, draft: Draft): void;
  /** Closes the form; what was typed waits. */
  close(): void;
  /** Closes the form and lets go of what was typed. */
  letGo(id: string): void;
}

/** Keeps the half-typed records of one page. */
export function draftKeeper<Draft>(): DraftKeeper<Draft> {
  const use = create<RecordDrafts<Draft>>()(() => ({ openId: null, drafts: {} }));
  return {
    use,
    open: (id, fresh) =>
      use.setState(({ drafts }) => ({
        openId: id,
        drafts: { ...drafts, [id]: drafts[id] ?? fresh },
      })),
    type: (id, draft) => use.setState(({ drafts }) => ({ drafts: { ...drafts, [id]: draft } })),
    close: () => use.setState({ openId: null }),
    letGo: (id) =>
      use.setState(({ drafts: { [id]: _gone, ...others } }) => ({ openId: null, drafts: others })),
  };
}
