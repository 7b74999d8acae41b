import type { Access, Holder, News } from '@shared/ipc/contract';
import type { LibraryFolder } from '../storage/library-folder';
import type { LockWatch } from '../storage/lock-watch';
import type { FoundSession } from '../storage/session-reading';
import type { SessionService } from './session-service';

const LOOK_EVERY_MS = 3_000;

type View = Extract<Access, { kind: 'view' }>;

interface ViewFollowerParts {
  readonly library: () => LibraryFolder;
  readonly service: SessionService;
  readonly watch: LockWatch;
  readonly onNews: (news: News) => void;
}

/** While a session is only looked at, shows what whoever works on it has saved, and who that is or that they have left. */
export class ViewFollower {
  readonly #parts: ViewFollowerParts;
  readonly #lookEveryMs: number;
  #timer: NodeJS.Timeout | null = null;
  /** Grows with each following, so that a look which is under way knows when it has come too late. */
  #round = 0;

  constructor(parts: ViewFollowerParts, lookEveryMs = LOOK_EVERY_MS) {
    this.#parts = parts;
    this.#lookEveryMs = lookEveryMs;
  }

  follow(id: string, { sha256 }: Pick<FoundSession, 'sha256'>): void {
    this.stop();
    this.#plan(id, sha256, this.#round);
  }

  stop(): void {
    this.#round += 1;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #plan(id: string, shown: string, round: number): void {
    this.#timer = setTimeout(async () => {
      const sha256 = await this.#look(id, shown, round);
      if (sha256 !== null) this.#plan(id, sha256, round);
    }, this.#lookEveryMs);
  }

  /** The check sum of what is shown by now; null where there is nothing to follow any more. */
  async #look(id: string, shown: string, round: number): Promise<string | null> {
    const { library, service, watch, onNews } = this.#parts;
    const found = await library().find(id);
    const holder = await watch.holderOf(await library().realFolder(), id);
    const path = service.path;
    const view = service.view();
    if (round !== this.#round || view === null || path === null) return null;
    if (view.session.meta.id !== id || view.access.kind !== 'view') return null;
    const access = accessBy(view.access, holder);
    const newer = found.ok && found.value.sha256 !== shown ? found.value : null;
    if (newer === null && JSON.stringify(access) === JSON.stringify(view.access)) return shown;
    const { session, revision } = newer ?? view;
    service.show({
      state: { session, revision, past: [], future: [] },
      access,
      path: newer?.path ?? path,
    });
    service.tell();
    if (access.because === 'left' && view.access.because !== 'left') {
      onNews({ code: 'holder-left', detail: access.holder.host });
    }
    return newer?.sha256 ?? shown;
  }
}

/** Why a session is only shown, as of who has it now. */
function accessBy(before: View, holder: Holder | null): View {
  if (before.because === 'newer') return before;
  return holder === null
    ? { ...before, because: 'left' }
    : { kind: 'view', because: 'held', holder };
}
