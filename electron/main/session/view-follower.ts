import type { News } from '@shared/ipc/contract';
import type { LibraryFolder } from '../storage/library-folder';
import type { LockWatch } from '../storage/lock-watch';
import type { FoundSession } from '../storage/session-reading';
import type { SessionService } from './session-service';

const LOOK_EVERY_MS = 3_000;

interface Parts {
  readonly library: () => LibraryFolder;
  readonly service: SessionService;
  readonly watch: LockWatch;
  readonly onNews: (news: News) => void;
}

/** While a session is only looked at, shows what whoever works on it has saved, and tells when they have left. */
export class ViewFollower {
  readonly #parts: Parts;
  #timer: NodeJS.Timeout | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  follow(id: string, shown: Pick<FoundSession, 'sha256'>): void {
    this.stop();
    let { sha256 } = shown;
    let isHeld = true;
    const look = async (): Promise<void> => {
      const { library, service, watch, onNews } = this.#parts;
      const access = service.view()?.access;
      if (service.view()?.session.meta.id !== id || access?.kind !== 'view') return;
      const found = await library().find(id);
      if (found.ok && found.value.sha256 !== sha256) {
        sha256 = found.value.sha256;
        const { session, revision, path } = found.value;
        service.show({ state: { session, revision, past: [], future: [] }, access, path });
        service.tell();
      }
      const holder = await watch.holderOf(await library().realFolder(), id);
      if (isHeld && (holder === null || holder.isSilent)) {
        isHeld = false;
        onNews({ code: 'holder-left', detail: holder?.host ?? '' });
      }
      if (this.#timer !== null) this.#timer = setTimeout(() => void look(), LOOK_EVERY_MS);
    };
    this.#timer = setTimeout(() => void look(), LOOK_EVERY_MS);
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
