import { hasContrast, roleCountOf } from '@shared/domain/contrast';
import type { Session } from '@shared/domain/model';
import { Contrast } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { NoteMark } from '../kit/NoteMark';
import type { DiscussPage } from './discuss-pages';

interface DiscussHeadingProps {
  readonly session: Session;
  readonly page: DiscussPage;
  readonly pages: readonly DiscussPage[];
}

/** The kind of what is talked about, which theme it is, its dots, and from how many roles it comes. */
export function DiscussHeading({ session, page, pages }: DiscussHeadingProps) {
  const texts = useText();
  const roles = roleCountOf(session, page.notes);
  const themes = pages.filter((other) => other.kind === 'theme').length;
  return (
    <p className="discuss-facts">
      {page.kind === 'theme' && (
        <>
          <span className="discuss-facts__kind">
            <NoteMark kind={page.noteKind} />
            {texts.common.noteKinds[page.noteKind]}
          </span>
          {' · '}
          {texts.discuss.themeOf(page.number, themes)}
          {page.dots !== null && ` · ${texts.ballot.dots(page.dots)}`}
        </>
      )}
      {page.kind === 'unsorted' && texts.common.notes(page.notes.length)}
      {hasContrast(session, page.notes) && (
        <>
          {' · '}
          <span className="discuss-facts__contrast">
            <Contrast aria-hidden="true" />
            {texts.discuss.contrast}
          </span>
        </>
      )}
      {roles > 0 && ` · ${texts.discuss.fromRoles(roles)}`}
    </p>
  );
}
