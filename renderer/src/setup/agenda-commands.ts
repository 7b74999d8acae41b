import {
  isTemplatePeriod,
  type TemplateId,
  templatePeriod,
  templateStages,
} from '@shared/domain/agenda-templates';
import type { Meta, Session, Stage, StageId, StageKind } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { waitingNotesOf } from '@shared/domain/waiting-notes';
import { textsFor } from '@shared/text';
import { shortDate } from '@shared/text/dates';
import { announce, notify } from '../state/app-store';
import { currentTexts, failureText, send, trySend, undoOffer } from '../state/commands';
import { useSessionStore } from '../state/session-store';
import { forgetOwnAgenda } from './own-agenda-commands';
import { replaceAgenda, takeBackOffer } from './waiting-commands';

const MINUTE_MS = 60_000;
/** Ten hours: longer than any stage that people sit through. */
export const MOST_MINUTES = 600;

/** How long a stage is meant to be before anybody has said so. */
const USUAL_MINUTES: Readonly<Record<StageKind, number>> = {
  talk: 10,
  opening: 10,
  review: 20,
  question: 30,
  break: 10,
  actions: 30,
  commitments: 20,
  thanks: 15,
  close: 10,
};

/** What a stage is given minutes for: itself, the thinking at its beginning, and each theme that is talked about. */
export type MinutesField = 'plannedMs' | 'thinkMs' | 'themeMs';

export const minutesOf = (stage: Stage, field: MinutesField = 'plannedMs'): number =>
  Math.round(stage[field] / MINUTE_MS);

export const setMinutes = (
  stage: Stage,
  minutes: number,
  field: MinutesField = 'plannedMs',
): Promise<boolean> =>
  send('stage.edit', {
    id: stage.id,
    [field]: Math.min(MOST_MINUTES, Math.max(0, minutes)) * MINUTE_MS,
  });

/** Adds a stage with the usual words of its kind, in the session's language; gives its id, or null where it was refused. */
export async function addStage(
  kind: StageKind,
  atIndex: number,
  meta: Meta,
): Promise<StageId | null> {
  const known = useSessionStore.getState().session?.stages ?? {};
  const words = textsFor(meta.locale).agendas.newStage[kind];
  const fields = {
    ...words,
    kind,
    noteKind: 'plain' as const,
    plannedMs: USUAL_MINUTES[kind] * MINUTE_MS,
  };
  if (!(await send('stage.add', { fields, atIndex }))) return null;
  announce(currentTexts().setup.agenda.added(words.title));
  const { session } = useSessionStore.getState();
  return session === null ? null : (stagesOf(session).find(({ id }) => !(id in known))?.id ?? null);
}

export async function moveStage(stage: Stage, toIndex: number): Promise<void> {
  if (await send('stage.move', { id: stage.id, toIndex })) {
    announce(currentTexts().setup.agenda.moved(stage.title, toIndex + 1));
  }
}

/** Removes a stage; where only notes that wait for it are in the way, the refusal has the button that takes them back. */
export async function removeStage(stage: Stage): Promise<boolean> {
  const { session } = useSessionStore.getState();
  const waiting = session === null ? [] : waitingNotesOf(session, stage.id);
  const failure = await trySend('stage.remove', { id: stage.id });
  if (failure === null) {
    const text = currentTexts().setup.agenda.removed(stage.title);
    notify({ tone: 'info', text, action: undoOffer() });
    return true;
  }
  const isHeldByThem = failure.code === 'stage-has-notes' && waiting.length > 0;
  notify({
    tone: 'warn',
    text: failureText(failure),
    ...(isHeldByThem ? { action: takeBackOffer(waiting) } : {}),
  });
  return false;
}

/**
 * Takes a template's agenda. Its period comes along where nobody has typed one, as one step: undo brings both back.
 * Where notes were written the agenda stays, and so does the period.
 */
export async function takeTemplate(id: TemplateId, session: Session): Promise<void> {
  const { meta } = session;
  void forgetOwnAgenda();
  const { agenda } = currentTexts().setup;
  const name = currentTexts().agendas.names[id];
  const stages = templateStages(id, textsFor(meta.locale).agendas.stages);
  const own = { from: meta.periodFrom, to: meta.periodTo };
  const period = templatePeriod(id, meta.heldOn);
  const isSame = period.from === own.from && period.to === own.to;
  const hasNotes =
    meta.startedAt !== null &&
    Object.keys(session.notes).length + Object.keys(session.themes).length > 0;
  if (isSame || hasNotes || !isTemplatePeriod(own, meta.heldOn)) {
    await replaceAgenda(stages, agenda.replaced(name));
    return;
  }
  const span = `${shortDate(period.from, meta.locale)} – ${shortDate(period.to, meta.locale)}`;
  await replaceAgenda(stages, agenda.replacedWithPeriod(name, span), period);
}
