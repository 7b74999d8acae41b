/** The parts of an action's form that agreeing needs; where letters are very large, each is a page. */
export const MAIN_PARTS = ['who', 'when', 'how'] as const;
export type MainPart = (typeof MAIN_PARTS)[number];

/** What can be said besides: pages where letters are very large, else shown by groups. */
export const SECTIONS = ['number', 'rhythm', 'nature', 'life', 'helpers'] as const;
export type Section = (typeof SECTIONS)[number];

export const GROUPS = ['know', 'what', 'helpers'] as const;
export type Group = (typeof GROUPS)[number];

export type Part = MainPart | Section;

export const GROUP_OF: Record<Section, Group> = {
  number: 'know',
  rhythm: 'know',
  nature: 'what',
  life: 'what',
  helpers: 'helpers',
};

/** The first page of a group. */
export const FIRST_OF: Record<Group, Section> = {
  know: 'number',
  what: 'nature',
  helpers: 'helpers',
};

/** The further fields in the sequence in which Tab goes through them. */
const MORE_FIELDS = {
  unit: 'number',
  baseline: 'number',
  target: 'number',
  counts: 'number',
  sideEffect: 'rhythm',
  every: 'rhythm',
  adjustment: 'rhythm',
  tackles: 'nature',
  goal: 'nature',
  phase: 'life',
  facet: 'life',
  hours: 'life',
  document: 'life',
  helpers: 'helpers',
} as const satisfies Record<string, Section>;
export type MoreFieldName = keyof typeof MORE_FIELDS;
export const MORE_FIELD_NAMES = Object.keys(MORE_FIELDS) as readonly MoreFieldName[];

export type MainFieldName = 'text' | 'owner' | 'due' | 'checkIn';
export type ActionFieldName = MainFieldName | MoreFieldName;

const MAIN_FIELDS: Record<MainFieldName, MainPart> = {
  text: 'who',
  owner: 'who',
  due: 'when',
  checkIn: 'when',
};

export const isMoreField = (field: ActionFieldName): field is MoreFieldName => field in MORE_FIELDS;

export const partOf = (field: ActionFieldName): Part =>
  isMoreField(field) ? MORE_FIELDS[field] : MAIN_FIELDS[field];

export const isSection = (part: Part): part is Section => part in GROUP_OF;

/** The fields that are on the screen together with a section. */
export const shownWith = (section: Section, isCloseUp: boolean): readonly Section[] =>
  isCloseUp ? [section] : SECTIONS.filter((other) => GROUP_OF[other] === GROUP_OF[section]);

/**
 * The field to which Tab (or, backwards, Shift with Tab) leads where that lies on another page, as if it stood below; null
 * where the keyboard finds it by itself. A field that is not asked for is passed over.
 */
export function fieldBeyond(
  from: MoreFieldName,
  step: 1 | -1,
  isCloseUp: boolean,
  isAsked: (field: MoreFieldName) => boolean,
): MoreFieldName | null {
  const asked = MORE_FIELD_NAMES.filter((field) => field === from || isAsked(field));
  const next = asked[asked.indexOf(from) + step];
  if (next === undefined) return null;
  return shownWith(MORE_FIELDS[from], isCloseUp).includes(MORE_FIELDS[next]) ? null : next;
}
