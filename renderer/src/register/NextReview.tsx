import type { Process } from '@shared/company/model';
import type { IsoDay } from '@shared/lib/iso-day';
import { CalendarCheck } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { reviewProcess } from './process-commands';

const NEXT_MONTHS = [6, 12] as const;

interface NextReviewProps {
  readonly process: Process;
  readonly today: IsoDay;
  /** Letters for a deep room: two long words stand beside each other only without their icon. */
  readonly isTight: boolean;
  /** Something was chosen, or Escape. */
  readonly onEnd: () => void;
}

/** When a process that was looked at today is looked at next; stands where it was said, and has the keyboard. */
export function NextReview({ process, today, isTight, onEnd }: NextReviewProps) {
  const { register } = useText();
  return NEXT_MONTHS.map((months) => {
    const isUsual = months === NEXT_MONTHS[0];
    return (
      <Button
        key={months}
        {...(isTight ? {} : { icon: CalendarCheck })}
        variant={isUsual ? 'primary' : 'normal'}
        autoFocus={isUsual}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onEnd();
        }}
        onClick={() => {
          onEnd();
          void reviewProcess(process, today, months);
        }}
      >
        {register.nextIn(months)}
      </Button>
    );
  });
}
