import { type Quarter, quartersLater } from '@shared/company/quarters';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';

interface QuarterSwitchProps {
  readonly quarter: Quarter;
  readonly onQuarter: (quarter: Quarter) => void;
}

/** The quarter that is looked at, with the one before and the one behind. */
export function QuarterSwitch({ quarter, onQuarter }: QuarterSwitchProps) {
  const { customers } = useText();
  return (
    <div className="quarter-switch">
      <IconButton
        icon={ChevronLeft}
        label={customers.earlier}
        onClick={() => onQuarter(quartersLater(quarter, -1))}
      />
      <strong aria-live="polite">{customers.quarter(quarter.quarter, quarter.year)}</strong>
      <IconButton
        icon={ChevronRight}
        label={customers.later}
        onClick={() => onQuarter(quartersLater(quarter, 1))}
      />
    </div>
  );
}
