import { randomUUID } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { LOCALES } from '@shared/domain/model';
import { type Settings, settingsSchema } from '@shared/ipc/contract';
import { Low } from 'lowdb';
import { z } from 'zod';
import { DurableJsonAdapter } from './json-adapter';

const schemas = {
  /** Tells this profile's files and locks from those of other computers. */
  instanceId: z.string().min(1),
  /** Where the sessions lie, when a person has chosen a folder. */
  libraryFolder: z.string().nullable(),
  /** The folder in which sessions have been seen: when it is missing it is out of reach, and not still to be made. */
  seenFolder: z.string().nullable(),
  /** Open when the app ended; it is opened again at the next start. */
  openSessionId: z.string().nullable(),
  /** Where minutes were saved last. */
  minutesFolder: z.string().nullable(),
  isFullScreen: z.boolean(),
  /** The console and the room's window have changed their displays. */
  isConsoleSwapped: z.boolean(),
};
type Remembered = { -readonly [K in keyof typeof schemas]: z.infer<(typeof schemas)[K]> };
type AppState = Remembered & { settings: Settings };

/** The settings of a first start: the language of the computer, everything else as the room most likely needs it. */
const defaults = (systemLocale: string): AppState => ({
  settings: {
    locale: LOCALES.find((locale) => locale === systemLocale) ?? languageOf(systemLocale),
    theme: 'light',
    displayInches: null,
    farthestMetres: null,
    textScale: 1,
    isMuted: false,
    secondDisplay: 'ask',
    organisation: '',
    templateId: '',
  },
  instanceId: randomUUID(),
  libraryFolder: null,
  seenFolder: null,
  openSessionId: null,
  minutesFolder: null,
  isFullScreen: false,
  isConsoleSwapped: false,
});

function languageOf(systemLocale: string): Settings['locale'] {
  const language = systemLocale.split('-')[0];
  return LOCALES.find((locale) => locale.split('-')[0] === language) ?? 'en-GB';
}

type Json = Readonly<Record<string, unknown>>;

/** What fits, field by field; the default for what does not, and what a newer app has put there stays. */
function read(json: unknown, fallback: AppState): AppState {
  const fields = z.record(z.string(), z.unknown()).parse(json);
  const settings = z.record(z.string(), z.unknown()).catch({}).parse(fields.settings);
  return {
    ...fields,
    ...fitting(schemas, fields, fallback),
    settings: {
      ...settings,
      ...fitting(settingsSchema.shape, settings, fallback.settings),
    },
  } as AppState;
}

const fitting = (
  shape: Readonly<Record<string, z.ZodType>>,
  fields: Json,
  fallback: object,
): Json =>
  Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => {
      const parsed = schema.safeParse(fields[name]);
      return [name, parsed.success ? parsed.data : (fallback as Json)[name]];
    }),
  );

/** What the app remembers for this computer, beside the sessions themselves. */
export class AppStateFile {
  readonly #low: Low<AppState>;
  #writing: Promise<void> = Promise.resolve();

  private constructor(low: Low<AppState>) {
    this.#low = low;
  }

  /** Opens the file; one that is no JSON object is put aside under another name, and the defaults apply. */
  static async open(path: string, systemLocale: string): Promise<AppStateFile> {
    const fallback = defaults(systemLocale);
    const low = new Low<AppState>(new DurableJsonAdapter(path), fallback);
    try {
      await low.read();
      low.data = read(low.data, fallback);
    } catch {
      await rename(path, `${path}.damaged`).catch(() => undefined);
      low.data = fallback;
    }
    const file = new AppStateFile(low);
    await file.update({});
    return file;
  }

  get data(): AppState {
    return this.#low.data;
  }

  /** Only the settings that the contract knows: what a newer app has added stays in the file. */
  get settings(): Settings {
    const { settings } = this.#low.data;
    return Object.fromEntries(
      Object.keys(settingsSchema.shape).map((name) => [name, settings[name as keyof Settings]]),
    ) as unknown as Settings;
  }

  /** Changes what is remembered. A write that fails costs only the memory of a choice, so it is not reported. */
  async update(fields: Partial<AppState>): Promise<void> {
    this.#low.data = { ...this.#low.data, ...fields };
    this.#writing = this.#writing.then(() => this.#low.write()).catch(() => undefined);
    await this.#writing;
  }
}
