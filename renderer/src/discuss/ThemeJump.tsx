import { isBlank } from '@shared/lib/blank';
import type { Texts } from '@shared/text';
import { ChevronLeft } from 'lucide-react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import type { DiscussPage } from './discuss-pages';

interface ThemeJumpProps {
  readonly pages: readonly DiscussPage[];
  readonly openIndex: number;
  readonly onOpen: (index: number) => void;
}

/** More buttons than these would push the way on off the line. */
const MOST = 9;
const MOST_IN_CLOSE_UP = 3;

/** One button for each theme, in their order; the figures on them are the keys that do the same. */
export function ThemeJump({ pages, openIndex, onOpen }: ThemeJumpProps) {
  const texts = useText();
  const most = useIsCloseUp() ? MOST_IN_CLOSE_UP : MOST;
  const from = Math.max(0, Math.min(openIndex - Math.floor(most / 2), pages.length - most));
  const shown = pages.slice(from, from + most);
  return (
    <nav className="theme-jump" aria-label={texts.discuss.themesName}>
      <IconButton
        icon={ChevronLeft}
        label={texts.discuss.previousTheme}
        aria-disabled={openIndex === 0}
        onClick={() => openIndex > 0 && onOpen(openIndex - 1)}
      />
      {shown.map((page, offset) => {
        const index = from + offset;
        const name = jumpName(page, texts);
        return (
          <button
            key={page.id}
            type="button"
            className="theme-jump__button"
            aria-label={name}
            title={name}
            aria-current={index === openIndex ? 'step' : undefined}
            onClick={() => onOpen(index)}
          >
            {page.kind === 'unsorted' ? '…' : page.number}
          </button>
        );
      })}
    </nav>
  );
}

function jumpName(page: DiscussPage, texts: Texts): string {
  if (page.kind === 'unsorted') return texts.discuss.unsorted;
  const theme = isBlank(page.theme.name) ? texts.common.unnamedTheme : page.theme.name;
  const name = texts.discuss.goToTheme(page.number, theme);
  return page.dots === null ? name : `${name}, ${texts.ballot.dots(page.dots)}`;
}
