import { rename } from 'node:fs/promises';
import { LOCALES } from '@shared/domain/model';
import { type Settings, settingsSchema } from '@shared/ipc/contract';
import { Low } from 'lowdb';
import { z } from 'zod';
import { DurableJsonAdapter } from './json-adapter';

const schema = z.object({
  settings: settingsSchema,
  /** Open when the app ended; it is opened again at the next start. */
  openSessionId: z.string().nullable(),
  /** Where minutes were saved last. */
  minutesFolder: z.string().nullable(),
  isFullScreen: z.boolean(),
});
type AppState = z.infer<typeof schema>;

/** The settings of a first start: the language of the computer, everything else as the room most likely needs it. */
const defaults = (systemLocale: string): AppState => ({
  settings: {
    locale: LOCALES.find((locale) => locale === systemLocale) ?? languageOf(systemLocale),
    theme: 'light',
    displayInches: null,
    farthestMetres: null,
    textScale: 1,
    isMuted: false,
    organisation: '',
    templateId: '',
  },
  openSessionId: null,
  minutesFolder: null,
  isFullScreen: false,
});

function languageOf(systemLocale: string): Settings['locale'] {
  const language = systemLocale.split('-')[0];
  return LOCALES.find((locale) => locale.split('-')[0] === language) ?? 'en-GB';
}

/** What the app remembers for this computer, beside the sessions themselves. */
export class AppStateFile {
  readonly #low: Low<AppState>;
  #writing: Promise<void> = Promise.resolve();

  private constructor(low: Low<AppState>) {
    this.#low = low;
  }

  /** Opens the file; one that cannot be read is put aside under another name, and the defaults apply. */
  static async open(path: string, systemLocale: string): Promise<AppStateFile> {
    const low = new Low<AppState>(new DurableJsonAdapter(path), defaults(systemLocale));
    try {
      await low.read();
      low.data = schema.parse(low.data);
    } catch {
      await rename(path, `${path}.damaged`).catch(() => undefined);
      low.data = defaults(systemLocale);
    }
    return new AppStateFile(low);
  }

  get data(): AppState {
    return this.#low.data;
  }

  /** Changes what is remembered. A write that fails costs only the memory of a choice, so it is not reported. */
  async update(fields: Partial<AppState>): Promise<void> {
    this.#low.data = { ...this.#low.data, ...fields };
    this.#writing = this.#writing.then(() => this.#low.write()).catch(() => undefined);
    await this.#writing;
  }
}
