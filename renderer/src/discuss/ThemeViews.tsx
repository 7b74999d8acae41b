import { type Theme, VIEW_FIELDS } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { ChevronRight } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { send } from '../state/commands';
import type { Reason } from './ReasonPages';
import './theme-views.css';

/** What other people would say about a theme: one line to write on for each. */
export function useViews(theme: Theme): Reason[] {
  const { time } = useText();
  return VIEW_FIELDS.map((field) => ({
    key: field,
    label: time.lenses[field],
    placeholder: time.lensExamples[field],
    stored: theme[field],
    onCommit: (words) => send('theme.edit', { id: theme.id, [field]: words }),
  }));
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
