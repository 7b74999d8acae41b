import type { VersionFacts } from '@shared/ipc/contract';
import { FileText, type LucideIcon, Monitor } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { openSession } from '../library/library-commands';
import { type ChangedReply, endQuestion, type OpenQuestion } from './open-question';
import { useIsDeepRoom } from './use-is-deep-room';
import { useVersionWords } from './use-version-words';
import './changed-dialog.css';

interface ChangedDialogProps {
  readonly question: OpenQuestion;
  readonly reply: ChangedReply;
}

/** The file is not as this app left it: a person says which of the two goes on. */
export function ChangedDialog({ question: { id, screen }, reply }: ChangedDialogProps) {
  const { safety, common } = useText();
  const { file, here, fileName, differences } = reply;
  const isDeep = useIsDeepRoom();
  const takeFile = useRef<HTMLButtonElement>(null);
  const takeHere = useRef<HTMLButtonElement>(null);
  /* Where both have as many changes, this computer's own copy is the one that is known to be whole. */
  const isHereAhead = here !== null && here.revision >= file.revision;
  useEffect(() => (isHereAhead ? takeHere : takeFile).current?.focus(), [isHereAhead]);
  const isAhead = (one: VersionFacts, other: VersionFacts | null) =>
    other !== null && one.revision > other.revision;
  return (
    <Dialog
      title={safety.changed.title}
      closeLabel={common.close}
      size="wide"
      onClose={endQuestion}
      {...(!isDeep && {
        actions: (
          <>
            <Button variant="quiet" onClick={endQuestion}>
              {common.cancel}
            </Button>
            {here !== null && differences !== 0 && (
              <Button onClick={() => void openSession(id, screen, 'both')}>
                {safety.changed.keepBoth}
              </Button>
            )}
          </>
        ),
      })}
    >
      <p className="changed__lead">
        {!isDeep && `${safety.changed.lead(fileName)} `}
        {here !== null && safety.changed.kept}
      </p>
      {differences !== null && (
        <p className="changed__lead">{safety.changed.differ(differences)}</p>
      )}
      <div className="changed__cards">
        <VersionCard
          icon={FileText}
          title={safety.changed.file}
          facts={file}
          isAhead={isAhead(file, here)}
        >
          <Button
            ref={takeFile}
            variant={isHereAhead ? 'normal' : 'primary'}
            onClick={() => void openSession(id, screen, 'fromFile')}
          >
            {safety.changed.takeFile}
          </Button>
        </VersionCard>
        {here === null ? (
          <p className="changed__card changed__card--empty">{safety.changed.nothingHere}</p>
        ) : (
          <VersionCard
            icon={Monitor}
            title={safety.changed.here}
            facts={here}
            isAhead={isAhead(here, file)}
          >
            <Button
              ref={takeHere}
              variant={isHereAhead ? 'primary' : 'normal'}
              onClick={() => void openSession(id, screen, 'fromHere')}
            >
              {safety.changed.takeHere}
            </Button>
          </VersionCard>
        )}
      </div>
    </Dialog>
  );
}

interface VersionCardProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly facts: VersionFacts;
  readonly isAhead: boolean;
  readonly children: ReactNode;
}

function VersionCard({ icon: Icon, title, facts, isAhead, children }: VersionCardProps) {
  const { safety } = useText();
  const { savedAt, counts, decisions } = useVersionWords()(facts);
  const isDeep = useIsDeepRoom();
  return (
    <section className="changed__card" aria-label={title}>
      <h3>
        <Icon aria-hidden="true" /> {title}
      </h3>
      <p>{savedAt}</p>
      {!isDeep && (
        <>
          <p className="muted">
            {counts} · {decisions}
          </p>
          <p className="changed__ahead">{isAhead && safety.changed.moreChanges}</p>
        </>
      )}
      {children}
    </section>
  );
}
