import type { Locale, Session } from '../domain/model';
import { isBlank } from '../lib/blank';
import type { MinutesTexts } from '../text/en/minutes';
import { actionsSection } from './actions-section';
import { appendix } from './appendix';
import type { Block, MinutesDocument, MinutesProperties, Paper } from './blocks';
import { commitmentsSection } from './commitments-section';
import { languageTagOf, type MinutesContext, sectionStagesOf, titleOf } from './context';
import { firstPage } from './first-page';
import { howItRan } from './how-it-ran';
import { parkingLot, peopleSection } from './people-section';
import { ratingSection } from './rating-section';
import { reviewsSection } from './reviews-section';
import { muted, oneLine, shortened } from './runs';
import { stageSection } from './stage-section';
import { thanksSection } from './thanks-section';

export interface MinutesOptions {
  readonly locale: Locale;
  readonly paper: Paper;
  readonly texts: MinutesTexts;
  /**
   * Minutes that the meeting room was ahead of UTC. With it, people read times of day; without it, how long after
   * the beginning something was.
   */
  readonly utcOffsetMinutes?: number | null;
}

/** Longer names would break the one line above and below the pages. */
const RUNNING_LINE = 70;

/** Most of the world prints on A4; the United States on Letter. */
export const paperOf = (locale: Locale): Paper => (locale === 'en-US' ? 'letter' : 'a4');

/**
 * The minutes of a session, at any moment of it, as a document that every renderer draws alike. Equal input gives an
 * equal document: there is no clock, no chance and no sorting by locale in here.
 */
export function buildMinutes(session: Session, options: MinutesOptions): MinutesDocument {
  const { locale, paper, texts } = options;
  const context: MinutesContext = {
    session,
    locale,
    texts,
    utcOffsetMinutes: options.utcOffsetMinutes ?? null,
  };
  const narrative = [
    ...reviewsSection(context),
    ...actionsSection(context),
    ...sectionStagesOf(session).flatMap((stage) => stageSection(context, stage)),
    ...commitmentsSection(context),
    ...thanksSection(context),
    ...parkingLot(context),
    ...peopleSection(context),
    ...howItRan(context),
    ...ratingSection(context),
  ];
  return {
    locale,
    languageTag: languageTagOf(locale),
    paper,
    properties: propertiesOf(context),
    header: headerOf(context),
    footer: {
      left: shortened(titleOf(context), RUNNING_LINE),
      right: [
        muted(texts.page.before),
        { kind: 'page-number' },
        muted(texts.page.between),
        { kind: 'page-count' },
      ],
    },
    blocks: [...firstPage(context), ...onNewPage(narrative), ...appendix(context)],
  };
}

/** The first of these blocks begins a page. */
const onNewPage = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, index) =>
    index === 0 && block.kind === 'heading' ? { ...block, startsPage: true } : block,
  );

/** The organisation, behind the word that a rehearsal is one. */
function headerOf({ session, texts }: MinutesContext): string {
  const organisation = shortened(oneLine(session.meta.organisation), RUNNING_LINE);
  return [session.meta.use === 'rehearsal' ? texts.rehearsal : '', organisation]
    .filter((part) => !isBlank(part))
    .join(' · ');
}

function propertiesOf(context: MinutesContext): MinutesProperties {
  const { meta, notes } = context.session;
  const organisation = oneLine(meta.organisation);
  const createdAt = meta.startedAt ?? meta.createdAt;
  const latestNote = Object.values(notes).reduce(
    (latest, note) => Math.max(latest, note.writtenAt),
    createdAt,
  );
  return {
    title: [titleOf(context), organisation].filter((part) => !isBlank(part)).join(', '),
    subject: context.texts.documentName,
    creator: isBlank(organisation) ? context.texts.untitled : organisation,
    sessionId: meta.id,
    createdAt,
    modifiedAt: meta.closedAt ?? latestNote,
  };
}
