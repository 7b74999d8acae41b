import { refusalOf } from '@shared/company/check-changes';
import {
  type CompanyStep,
  changeCompany,
  redoStep,
  type SteppedCompany,
  undoStep,
} from '@shared/company/company-step';
import { type Company, type CompanyChange, EMPTY_COMPANY } from '@shared/company/model';
import { isSameValue } from '@shared/company/same-value';
import type { Failure } from '@shared/domain/failure';
import type { CompanyDeed, CompanyView } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/lib/result';
import { localDay } from '../local-day';
import { Turns } from '../session/turns';
import type { CompanyStore, SeenCompany } from '../storage/company-store';

export interface CompanyServiceParts {
  readonly store: Pick<CompanyStore, 'folder' | 'read' | 'change'>;
  readonly now: () => number;
  /** The names in the lists of people: one that looks like two people may be one person's. */
  readonly knownNames: () => Promise<readonly string[]>;
  readonly onChanged: (view: CompanyView) => void;
}

/** What was done, and how the window told it. */
interface KeptStep extends CompanyDeed {
  readonly step: CompanyStep;
}

/** Somebody else has changed one of the records since. */
const CHANGED = 'changed-since';
/** So many steps can be taken back. */
const MOST_STEPS = 200;

type Walk = (company: Company, step: CompanyStep) => Result<Company, 'changed'>;

/** The one owner of what is kept between sessions: windows ask here, and are told of every change. */
export class CompanyService {
  readonly #parts: CompanyServiceParts;
  readonly #turns = new Turns();
  #seen: SeenCompany | null = null;
  #told: CompanyView | null = null;
  #past: KeptStep[] = [];
  #future: KeptStep[] = [];
  #lastId = 0;

  constructor(parts: CompanyServiceParts) {
    this.#parts = parts;
  }

  /** As it is now. Never rejects. */
  get(): Promise<CompanyView> {
    return this.#turns.take(() => this.#read());
  }

  /** Looks whether another computer has changed it, and tells the windows if so. Never rejects. */
  async look(): Promise<void> {
    /* Nobody has asked for it yet. */
    if (this.#told !== null) await this.get();
  }

  /** All of the changes or none; when it answers with success, they are on the disk. `told`: the sentence that tells what was done. */
  change(changes: readonly CompanyChange[], told = ''): Promise<Result<CompanyView, Failure>> {
    return this.#turns.take(async () => {
      const refusal = await this.#refusalOf(changes);
      if (refusal !== null) return err(refusal);
      const base = (await this.#seenHere()).company;
      let made: SteppedCompany | null = null;
      const changed = await this.#parts.store.change((present) => {
        made = changeCompany(present, base, changes);
        return ok(made.step.length === 0 ? null : made.company);
      });
      if (!changed.ok) return changed;
      const step = stepOf(made);
      if (step.length > 0) {
        this.#lastId += 1;
        this.#past = [...this.#past, { id: this.#lastId, told, step }].slice(-MOST_STEPS);
        this.#future = [];
      }
      return ok(this.#take(changed.value));
    });
  }

  /**
   * Takes the last step of this computer back; refused where somebody has changed one of its records since, or where another step
   * is the last one than the one that is meant.
   */
  undo(id?: number): Promise<Result<CompanyView, Failure>> {
    return this.#walk(undoStep, 'nothing-to-undo', () => [this.#past, this.#future], id);
  }

  redo(): Promise<Result<CompanyView, Failure>> {
    return this.#walk(redoStep, 'nothing-to-redo', () => [this.#future, this.#past]);
  }

  #walk(
    walk: Walk,
    code: 'nothing-to-undo' | 'nothing-to-redo',
    stacks: () => readonly [KeptStep[], KeptStep[]],
    id?: number,
  ): Promise<Result<CompanyView, Failure>> {
    return this.#turns.take(async () => {
      await this.#seenHere();
      const [from, to] = stacks();
      const kept = from.at(-1);
      if (kept === undefined || (id !== undefined && kept.id !== id)) return err({ code });
      const changed = await this.#parts.store.change((present) => {
        const walked = walk(present, kept.step);
        return walked.ok ? walked : err({ code: CHANGED });
      });
      if (changed.ok) to.push(kept);
      /* What somebody else has changed since stays as they want it, and the steps before come within reach. */
      if (changed.ok || changed.error.code === CHANGED) from.pop();
      if (changed.ok) return ok(this.#take(changed.value));
      await this.#read();
      return changed;
    });
  }

  async #refusalOf(changes: readonly CompanyChange[]): Promise<Failure | null> {
    const today = localDay(this.#parts.now());
    const refusal = refusalOf(changes, today);
    if (!refusal?.code.startsWith('owner-')) return refusal;
    return refusalOf(changes, today, await this.#parts.knownNames());
  }

  /** As the windows know it; of another folder than before they know nothing yet, and nothing there can be taken back. */
  async #seenHere(): Promise<SeenCompany> {
    const { store } = this.#parts;
    if (this.#seen?.folder !== store.folder) await this.#read();
    return this.#seen ?? { folder: store.folder, company: EMPTY_COMPANY, failure: null };
  }

  async #read(): Promise<CompanyView> {
    const seen = await this.#parts.store.read();
    if (this.#seen !== null && this.#seen.folder !== seen.folder) {
      this.#past = [];
      this.#future = [];
    }
    this.#seen = seen;
    return this.#tell();
  }

  #take(company: Company): CompanyView {
    if (this.#seen !== null) this.#seen = { ...this.#seen, company, failure: null };
    return this.#tell();
  }

  #tell(): CompanyView {
    const seen = this.#seen;
    const view: CompanyView = {
      company: seen?.company ?? EMPTY_COMPANY,
      failure: seen?.failure ?? null,
      undo: deedOf(this.#past),
      redo: deedOf(this.#future),
    };
    const isNews = this.#told !== null && !isSameValue(this.#told, view);
    this.#told = view;
    if (isNews) this.#parts.onChanged(view);
    return view;
  }
}

const deedOf = (steps: readonly KeptStep[]): CompanyDeed | null => {
  const last = steps.at(-1);
  return last === undefined ? null : { id: last.id, told: last.told };
};

const stepOf = (made: SteppedCompany | null): CompanyStep => made?.step ?? [];
