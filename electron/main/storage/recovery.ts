import { hasAllOf } from '@shared/domain/compare';
import type { ReadSession } from '@shared/persistence/read-session';
import { toSessionFile, type Writer } from '@shared/persistence/session-file';
import type { RecoveredJournal } from './safety/read-journal';
import { sha256 } from './sha256';

/**
 * Which state a session goes on from. file: what lies in the library. here: this computer's own copy. both: each has
 * changes that the other lacks, so the own copy is put beside the file. ask: the file was changed by hand or put back to
 * an older state, and only a person knows whether that was meant.
 */
export type Decision = 'file' | 'here' | 'both' | 'ask';

/** Compares the library's file with this computer's journal. Clocks are not asked: revisions and sums decide. */
export function decide(
  file: Pick<
    ReadSession,
    'session' | 'revision' | 'sha256' | 'writer' | 'isChecksumRight' | 'basedOn'
  >,
  here: Pick<RecoveredJournal, 'state' | 'inLibrary' | 'unknown'> | null,
  self: Writer,
): Decision {
  if (here === null) return file.isChecksumRight ? 'file' : 'ask';
  const { revision } = here.state;
  if (file.revision === revision && file.sha256 === sumOf(here)) return 'here';
  const saved = here.inLibrary;
  if (saved !== null && file.revision === saved.revision && file.sha256 === saved.sha256) {
    return 'here';
  }
  if (!file.isChecksumRight) return 'ask';
  const savedRevision = saved?.revision ?? -1;
  const isOurs = file.writer?.instance === self.instance && file.writer.host === self.host;
  if (isOurs && file.revision >= savedRevision && file.revision < revision) return 'here';
  if (file.revision < savedRevision) return 'ask';
  /* Our own later file: the journal was the one that was lost. */
  if (isOurs && file.revision > revision) return 'file';
  /* Somebody else has gone on with what this computer had saved; nothing of ours is missing there. */
  const isGoneOn =
    saved !== null && revision <= saved.revision && file.basedOn.includes(saved.sha256);
  return isGoneOn || hasAllOf(file.session, here.state.session) ? 'file' : 'both';
}

function sumOf({ state, unknown }: Pick<RecoveredJournal, 'state' | 'unknown'>): string {
  const writer = { instance: '', host: '' };
  const facts = { appVersion: '', savedAt: '', writer, unknown };
  return toSessionFile(state.session, state.revision, facts, sha256).sha256;
}
