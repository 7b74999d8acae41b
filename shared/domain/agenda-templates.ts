import { addDays, type IsoDay, isoDay, lastDayOfMonth } from '../lib/iso-day';
import type { StageFields } from './commands/agenda';
import type { NoteKind, StageKind } from './model';
import { USUAL_THEME_MS, USUAL_THINK_MS } from './time-box';

/** The agendas that the app offers; the words of their stages stand in the text tables. */
export const TEMPLATE_IDS = ['year-end', 'quarter', 'incident', 'check-in'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** The words of one stage: short on the rail, large on its screen, quiet under the question. */
export interface StageWords {
  readonly title: string;
  readonly question: string;
  readonly prompt: string;
}

interface TemplateStage {
  readonly words: string;
  readonly kind: StageKind;
  readonly noteKind: NoteKind;
  readonly minutes: number;
}

const talk = <W extends string>(words: W, minutes: number) =>
  ({ words, kind: 'talk', noteKind: 'plain', minutes }) as const;
const ask = <W extends string, K extends NoteKind>(words: W, noteKind: K, minutes: number) =>
  ({ words, kind: 'question', noteKind, minutes }) as const;
const open = <W extends string>(words: W, minutes: number) =>
  ({ words, kind: 'opening', noteKind: 'plain', minutes }) as const;
const lookBack = <W extends string>(words: W, minutes: number) =>
  ({ words, kind: 'review', noteKind: 'plain', minutes }) as const;
const pause = <W extends string>(words: W, minutes: number) =>
  ({ words, kind: 'break', noteKind: 'plain', minutes }) as const;
const commit = (minutes: number) =>
  ({ words: 'iWill', kind: 'commitments', noteKind: 'plain', minutes }) as const;
const thank = (minutes: number) =>
  ({ words: 'thanks', kind: 'thanks', noteKind: 'plain', minutes }) as const;
const agree = (minutes: number) =>
  ({ words: 'actions', kind: 'actions', noteKind: 'plain', minutes }) as const;
const end = (minutes: number) =>
  ({ words: 'close', kind: 'close', noteKind: 'plain', minutes }) as const;

/** What each template holds, in sequence. Successes and changes get the same time: both are equally worth talking about. */
const TEMPLATES = {
  'year-end': [
    open('yearOpen', 10),
    lookBack('lastYear', 20),
    ask('yearWell', 'well', 45),
    pause('pause', 15),
    ask('yearChange', 'change', 45),
    ask('weird', 'idea', 15),
    pause('freshAir', 10),
    agree(45),
    commit(20),
    thank(10),
    end(10),
  ],
  quarter: [
    open('quarterOpen', 5),
    lookBack('lastTime', 10),
    ask('quarterWell', 'well', 25),
    ask('quarterChange', 'change', 25),
    pause('pause', 10),
    agree(35),
    end(10),
  ],
  incident: [
    talk('incidentFacts', 15),
    ask('incidentHelped', 'well', 25),
    ask('incidentHindered', 'change', 25),
    agree(20),
    end(5),
  ],
  'check-in': [
    lookBack('lastTime', 3),
    ask('checkWell', 'well', 8),
    ask('checkChange', 'change', 8),
    agree(9),
    end(2),
  ],
} as const satisfies Record<TemplateId, readonly TemplateStage[]>;

/** Every stage that a text table must have words for. */
export type TemplateStageKey = (typeof TEMPLATES)[TemplateId][number]['words'];
export type TemplateWords = Readonly<Record<TemplateStageKey, StageWords>>;

const MINUTE_MS = 60_000;

/** A template's stages in one language, as the commands take them. */
export const templateStages = (id: TemplateId, words: TemplateWords): StageFields[] =>
  TEMPLATES[id].map((stage) => ({
    ...words[stage.words],
    kind: stage.kind,
    noteKind: stage.noteKind,
    plannedMs: stage.minutes * MINUTE_MS,
  }));

export const templateMinutes = (id: TemplateId): number =>
  TEMPLATES[id].reduce((sum, stage) => sum + stage.minutes, 0);

export interface Period {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/**
 * The days that a template looks back on when it is held on a given day. Round the turn of the year, "the year" is the
 * calendar year that ends; in the first month of a quarter, "the quarter" is the one that has just ended.
 */
export function templatePeriod(id: TemplateId, heldOn: IsoDay): Period {
  const [year = 0, month = 0] = heldOn.split('-').map(Number);
  switch (id) {
    case 'year-end': {
      if (month >= 11) return calendarYear(year);
      if (month === 1) return calendarYear(year - 1);
      const date = Number(heldOn.slice(8));
      const from = isoDay(year - 1, month, Math.min(date, lastDayOfMonth(year - 1, month)));
      return { from: from ?? heldOn, to: addDays(heldOn, -1) };
    }
    case 'quarter': {
      const quarter = Math.floor((month - 1) / 3);
      const isJustOver = (month - 1) % 3 === 0;
      if (!isJustOver) return calendarQuarter(year, quarter);
      return quarter === 0 ? calendarQuarter(year - 1, 3) : calendarQuarter(year, quarter - 1);
    }
    case 'incident':
      return { from: heldOn, to: heldOn };
    case 'check-in':
      return { from: addDays(heldOn, -30), to: heldOn };
  }
}

const calendarYear = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** Quarters count from 0. */
function calendarQuarter(year: number, quarter: number): Period {
  const month = quarter * 3 + 1;
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    from: `${year}-${two(month)}-01`,
    to: `${year}-${two(month + 2)}-${lastDayOfMonth(year, month + 2)}`,
  };
}

/** True while a period is still the one that some template would give: then a new template may bring its own. */
export const isTemplatePeriod = (period: Period, heldOn: IsoDay): boolean =>
  TEMPLATE_IDS.some((id) => {
    const own = templatePeriod(id, heldOn);
    return own.from === period.from && own.to === period.to;
  });

/** The template whose words and times an agenda still has exactly; null once somebody has changed it. */
export function templateOf(
  stages: readonly StageFields[],
  words: TemplateWords,
): TemplateId | null {
  const same = (id: TemplateId) => {
    const own = templateStages(id, words);
    return (
      own.length === stages.length &&
      own.every((stage, at) => {
        const other = stages[at];
        return (
          other !== undefined &&
          other.kind === stage.kind &&
          other.title === stage.title &&
          other.question === stage.question &&
          other.prompt === stage.prompt &&
          other.noteKind === stage.noteKind &&
          other.plannedMs === stage.plannedMs &&
          (other.thinkMs ?? USUAL_THINK_MS) === USUAL_THINK_MS &&
          (other.themeMs ?? USUAL_THEME_MS) === USUAL_THEME_MS &&
          (other.cues ?? '') === ''
        );
      })
    );
  };
  return TEMPLATE_IDS.find(same) ?? null;
}
