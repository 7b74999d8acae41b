import { draftKeeper } from '../company/record-drafts';
import type { ProcessDraft } from './process-draft';

/** What was typed of processes and is not saved yet. */
export const processDrafts = draftKeeper<ProcessDraft>();
