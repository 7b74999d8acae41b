import type { Locale } from '../domain/model';

/**
 * The minutes as plain data: what Word, the preview and later renderers all draw. JSON holds it without loss, and
 * nothing in it depends on the clock, on chance or on the machine.
 */
export interface MinutesDocument {
  readonly locale: Locale;
  /** For the language of the file and of the page: `en-GB`, `de-DE`. */
  readonly languageTag: string;
  readonly paper: Paper;
  readonly properties: MinutesProperties;
  /** The line above every page but the first, which names the organisation itself. May be empty. */
  readonly header: string;
  /** The line below every page: the title on the left, the number of the page on the right. */
  readonly footer: { readonly left: string; readonly right: readonly Run[] };
  readonly blocks: readonly Block[];
}

/** Version of this structure; a file carries it, so that a later app knows what it reads. */
export const MINUTES_VERSION = 1;

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

export interface MinutesProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly sessionId: string;
  /** Epoch milliseconds, taken from the session. */
  readonly createdAt: number;
  readonly modifiedAt: number;
}

export type Block = TitleBlock | HeadingBlock | ParagraphBlock | ListBlock | TableBlock;

/** The one title, first in the document. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly runs: readonly Run[];
}

export interface HeadingBlock {
  readonly kind: 'heading';
  /** Level 2 only ever follows level 1 or 2. */
  readonly level: 1 | 2;
  readonly runs: readonly Run[];
  /** A page break belongs to what begins the page: an empty paragraph for it would trip screen readers. */
  readonly startsPage: boolean;
}

/**
 * facts: the lines under the title. draft: says that the session was not closed, or only rehearsed. body: running text.
 * lead: belongs to what follows it, and stays on its page. entry: the same, as the first line of one of several. after-table: running text that keeps its distance to the table above.
 */
export type ParagraphRole = 'facts' | 'draft' | 'body' | 'lead' | 'entry' | 'after-table';

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly runs: readonly Run[];
}

export interface ListBlock {
  readonly kind: 'list';
  /** bullet: no sequence. decision: D1., D2. */
  readonly marker: 'bullet' | 'decision';
  /** Never empty. */
  readonly items: readonly (readonly Run[])[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  /** Never empty; every row has one cell for each column, and no cell is without words. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface TableColumn {
  readonly header: string;
  /** Parts of the table's width; the shares of all columns together make the whole. */
  readonly share: number;
}

/** The paragraphs of one cell. */
export type Cell = readonly (readonly Run[])[];

export type Run = TextRun | TickRun | PageNumberRun | PageCountRun;

export interface TextRun {
  readonly kind: 'text';
  /** May hold line ends; what people typed stands here unchanged. */
  readonly text: string;
  readonly isBold?: true;
  /** Quieter than the words around it, and still readable. */
  readonly isMuted?: true;
  /** Language of people's own words where it differs from the document's. */
  readonly languageTag?: string;
}

/** A box to tick; `label` says in words what the tick means. */
export interface TickRun {
  readonly kind: 'tick';
  readonly isTicked: boolean;
  readonly label: string;
}

export interface PageNumberRun {
  readonly kind: 'page-number';
}

export interface PageCountRun {
  readonly kind: 'page-count';
}
