import { type Theme, VIEW_FIELDS, type ViewField } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { PageTurner } from '../actions/PageTurner';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { send } from '../state/commands';
import { ReasonLine } from './ReasonLine';
import './theme-views.css';

/** The height of a view with its label and one line of words, in room units. */
const VIEW = 3;

interface ThemeViewsProps {
  readonly theme: Theme;
  /** Two beside each other. */
  readonly isWide: boolean;
  /** Where the buttons for the pages go. */
  readonly turnerPlace: HTMLElement | null;
}

/** A theme with other people's eyes: one line to write on for each. Where not all fit, they come page by page. */
export function ThemeViews({ theme, isWide, turnerPlace }: ThemeViewsProps) {
  const { time } = useText();
  const [frame, space] = useSizeInUnits<HTMLDivElement>({ width: 25, height: 14 });
  const [page, setPage] = useState(0);
  const all = VIEW_FIELDS.length;
  const size = isWide ? all : Math.min(all, Math.max(1, Math.floor(space.height / VIEW)));
  const last = Math.ceil(all / size) - 1;
  const at = Math.min(page, last);
  const shown = VIEW_FIELDS.slice(at * size, (at + 1) * size);
  return (
    <div className="theme-views" ref={frame}>
      <div
        className={isWide ? 'theme-page__reasons theme-page__reasons--two' : 'theme-page__reasons'}
      >
        {shown.map((field: ViewField) => (
          <ReasonLine
            key={field}
            label={time.lenses[field]}
            placeholder={time.lensExamples[field]}
            stored={theme[field]}
            onCommit={(words) => send('theme.edit', { id: theme.id, [field]: words })}
          />
        ))}
      </div>
      {last > 0 &&
        turnerPlace !== null &&
        createPortal(
          <PageTurner
            from={at * size + 1}
            to={at * size + shown.length}
            all={all}
            onPrevious={at > 0 ? () => setPage(at - 1) : null}
            onNext={at < last ? () => setPage(at + 1) : null}
          />,
          turnerPlace,
        )}
    </div>
  );
}

interface ViewsFoldProps {
  readonly theme: Theme;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The row behind which the views are folded; it says whose have words. */
export function ViewsFold({ theme, isOpen, onToggle }: ViewsFoldProps) {
  const { time } = useText();
  const filled = VIEW_FIELDS.filter((field) => !isBlank(theme[field]));
  const names = filled.map((field) => time.lenses[field]).join(', ');
  return (
    <button type="button" className="views-fold" aria-expanded={isOpen} onClick={onToggle}>
      <ChevronRight aria-hidden="true" />
      <span className="views-fold__words">{time.views}</span>
      {filled.length > 0 && !isOpen && (
        <span className="views-fold__filled" title={time.viewsFilled(names)}>
          <span className="visually-hidden">{time.viewsFilled(names)}</span>
          <span aria-hidden="true">
            {filled.length}/{VIEW_FIELDS.length}
          </span>
        </span>
      )}
    </button>
  );
}
