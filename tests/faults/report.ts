import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const reports = join(import.meta.dirname, '../../reports');
/** One line of JSON for each thing noted: tests in several processes write into it. */
const notes = join(reports, 'faults-notes.jsonl');
const report = join(reports, 'faults-figures.json');

type Figure = number | string | boolean | null;
export type Figures = Readonly<Record<string, Figure>>;

type Note =
  | { readonly kind: 'figures'; readonly title: string; readonly figures: Figures }
  | { readonly kind: 'skipped'; readonly title: string; readonly reason: string };

const note = (line: Note): void => appendFileSync(notes, `${JSON.stringify(line)}\n`);

export function beginReport(): void {
  mkdirSync(reports, { recursive: true });
  for (const path of [notes, report]) rmSync(path, { force: true });
}

export const noteFigures = (title: string, figures: Figures): void =>
  note({ kind: 'figures', title, figures });

/** Says loudly that a fault could not be tried here. */
export function noteSkip(title: string, reason: string): void {
  process.stderr.write(`\n!!! NOT TRIED HERE: ${title}\n!!! ${reason}\n`);
  note({ kind: 'skipped', title, reason });
}

/** Writes the report and shows its figures. */
export function endReport(): void {
  const lines = readFileSync(notes, { encoding: 'utf8', flag: 'a+' }).split('\n').filter(Boolean);
  const all = lines.map((line) => JSON.parse(line) as Note);
  const figures = all.filter((line) => line.kind === 'figures');
  const skipped = all.filter((line) => line.kind === 'skipped');
  writeFileSync(
    report,
    `${JSON.stringify(
      {
        madeAt: new Date().toISOString(),
        node: process.version,
        figures: figures.map(({ title, figures: of }) => ({ title, ...of })),
        skipped: skipped.map(({ title, reason }) => ({ title, reason })),
      },
      null,
      2,
    )}\n`,
  );
  rmSync(notes, { force: true });
  for (const { title, figures: of } of figures) {
    const words = Object.entries(of).map(([name, value]) => `${name} ${String(value)}`);
    process.stdout.write(`\n  ${title}\n    ${words.join(' · ')}\n`);
  }
  for (const { title, reason } of skipped) {
    process.stdout.write(`\n!!! NOT TRIED HERE: ${title}\n!!! ${reason}\n`);
  }
}

/** Keeps what a failed test leaves on its disks, for whoever looks for the reason. Tells where it lies. */
export const evidenceFolder = (name: string): string => join(reports, 'faults-evidence', name);
