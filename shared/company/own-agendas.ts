import type { StageFields } from '../domain/commands/agenda';
import type { Stage } from '../domain/model';
import { foldName } from '../domain/owner';
import { USUAL_THEME_MS, USUAL_THINK_MS } from '../domain/time-box';
import type { Company, OwnAgenda } from './model';

/** What an agenda keeps of its stages: words, questions, time boxes, colours of notes, and cues; nothing that was said. */
export const agendaFields = (stages: readonly Stage[]): readonly StageFields[] =>
  stages.map(({ kind, title, question, prompt, noteKind, plannedMs, thinkMs, themeMs, cues }) => ({
    ...{ kind, title, question, prompt, noteKind, plannedMs, thinkMs, themeMs, cues },
  }));

/** The company's own agendas by name. */
export const ownAgendasOf = ({ agendas }: Pick<Company, 'agendas'>): readonly OwnAgenda[] =>
  Object.values(agendas).sort((a, b) => (foldName(a.name) < foldName(b.name) ? -1 : 1));

/** The own agenda that these stages still are, word for word; null once somebody has changed them. */
export const ownAgendaOf = (
  stages: readonly StageFields[],
  agendas: readonly OwnAgenda[],
): OwnAgenda | null => agendas.find((own) => isSame(own.stages, stages)) ?? null;

/** The own agenda of that name, whatever its case and accents. */
export const agendaNamed = (name: string, agendas: readonly OwnAgenda[]): OwnAgenda | null =>
  agendas.find((own) => foldName(own.name) === foldName(name)) ?? null;

const isSame = (some: readonly StageFields[], others: readonly StageFields[]): boolean =>
  some.length === others.length &&
  some.every((stage, at) => {
    const other = others[at];
    return other !== undefined && wordOf(stage) === wordOf(other);
  });

const wordOf = (stage: StageFields): string =>
  JSON.stringify([
    stage.kind,
    stage.title,
    stage.question,
    stage.prompt,
    stage.noteKind,
    stage.plannedMs,
    stage.thinkMs ?? USUAL_THINK_MS,
    stage.themeMs ?? USUAL_THEME_MS,
    stage.cues ?? '',
  ]);
