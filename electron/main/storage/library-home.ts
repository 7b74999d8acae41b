import type { Writer } from '@shared/persistence/session-file';
import { LibraryFolder } from './library-folder';
import type { KeptFacts } from './shelf';
import { SessionVersions } from './versions';

interface Parts {
  readonly appVersion: string;
  readonly writer: Writer;
  readonly kept: () => Promise<readonly KeptFacts[]>;
}

/** The library folder that is in use, which a person may exchange for another at any time. */
export class LibraryHome {
  readonly #parts: Parts;
  #library: LibraryFolder;
  #versions: SessionVersions;

  /** `isKnown`: the folder has been there before, so that a missing one is out of reach and not still to be made. */
  constructor(folder: string, isKnown: boolean, parts: Parts) {
    this.#parts = parts;
    this.#library = new LibraryFolder(folder, { ...parts, isKnown });
    this.#versions = new SessionVersions(this.#library);
  }

  get library(): LibraryFolder {
    return this.#library;
  }

  get versions(): SessionVersions {
    return this.#versions;
  }

  /** Another folder, which was chosen and so has been there; it is not in use yet. */
  at(folder: string): LibraryFolder {
    return new LibraryFolder(folder, { ...this.#parts, isKnown: true });
  }

  moveTo(library: LibraryFolder): void {
    this.#library = library;
    this.#versions = new SessionVersions(library);
  }
}
