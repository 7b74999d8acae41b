import type { Process } from '@shared/company/model';
import { isBlank } from '@shared/lib/blank';
import type { IsoDay } from '@shared/lib/iso-day';
import { ArrowLeft, CalendarCheck, ExternalLink, Pencil, Trash2 } from 'lucide-react';
import { type Ref, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { goToTab } from '../company/company-place';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { classNames } from '../kit/class-names';
import { IconButton } from '../kit/IconButton';
import { useCompany } from '../state/company-store';
import { NextReview } from './NextReview';
import { ProcessChecks } from './ProcessChecks';
import { removeProcess } from './process-commands';
import { ReadProcess } from './ReadProcess';
import './register.css';

interface ProcessDetailsProps {
  readonly process: Process;
  /** All processes of the register. */
  readonly all: readonly Process[];
  readonly today: IsoDay;
  /** Letters for a deep room: the principles' names stay away. */
  readonly isTight: boolean;
  readonly editRef: Ref<HTMLButtonElement>;
  readonly onEdit: () => void;
  /** Null where the list stands beside. */
  readonly onBack: (() => void) | null;
}

/** One process with its six checks, and what can be done with it. */
export function ProcessDetails(props: ProcessDetailsProps) {
  const { process, all, today, isTight } = props;
  const { register, common, terms } = useText();
  const [isReviewing, setIsReviewing] = useState(false);
  const reviewed = useRef<HTMLButtonElement>(null);
  const endReview = () => {
    flushSync(() => setIsReviewing(false));
    reviewed.current?.focus();
  };
  const { from } = process;
  const origin = useCompany(({ sessions }) =>
    from === null ? undefined : sessions?.find(({ id }) => id === from.sessionId),
  );
  const measured = isBlank(process.metric)
    ? null
    : register.withFact(register.fields.metric, process.metric);
  const facts = [terms.phases[process.phase], ...(measured === null ? [] : [measured])];
  return (
    <section
      className={classNames('record-panel', isTight && 'record-panel--low')}
      aria-label={process.name}
    >
      <h2 dir="auto" title={process.name}>
        {process.name}
      </h2>
      <p className="process-facts" title={facts.join(' ')}>
        <span>{terms.phases[process.phase]}</span> {measured !== null && <bdi>{measured}</bdi>}
      </p>
      <ProcessChecks {...{ process, all, today, isTight }} />
      {from !== null && origin !== undefined && !isTight && (
        <Button
          variant="quiet"
          icon={ExternalLink}
          aria-label={`${register.from(origin.title)}: ${register.openFrom}`}
          onClick={() => goToTab('follow-up', `${from.sessionId}/${from.actionId}`)}
        >
          {register.from(origin.title)}
        </Button>
      )}
      <div className="records__foot">
        {isReviewing ? (
          <NextReview {...{ process, today, isTight }} onEnd={endReview} />
        ) : (
          <>
            {props.onBack !== null && (
              <IconButton icon={ArrowLeft} label={common.back} onClick={props.onBack} />
            )}
            <Button ref={reviewed} icon={CalendarCheck} onClick={() => setIsReviewing(true)}>
              {register.reviewedToday}
            </Button>
            <Button icon={Pencil} ref={props.editRef} onClick={props.onEdit}>
              {common.edit}
            </Button>
            <ReadProcess {...{ process, all, today }} />
            <IconButton
              icon={Trash2}
              label={common.remove}
              onClick={() => void removeProcess(process)}
            />
          </>
        )}
      </div>
    </section>
  );
}
