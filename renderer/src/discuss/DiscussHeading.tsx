import { dotsByTheme } from '@shared/domain/ballot';
import type { Session } from '@shared/domain/model';
import { useText } from '../hooks/use-text';
import { NoteMark } from '../kit/NoteMark';
import { type DiscussPage, roleCountOf } from './discuss-pages';

interface DiscussHeadingProps {
  readonly session: Session;
  readonly page: DiscussPage;
  readonly pages: readonly DiscussPage[];
}

/** How many dots the room gave a theme; null where it did not vote, or nobody has seen the result. */
function dotsOnPage(session: Session, page: DiscussPage): number | null {
  const ballot = page.kind === 'theme' ? session.ballots[page.theme.stageId] : undefined;
  return ballot?.isShown === true ? (dotsByTheme(ballot)[page.id] ?? 0) : null;
}

/** The kind of what is talked about, which theme it is, its dots, and from how many roles it comes. */
export function DiscussHeading({ session, page, pages }: DiscussHeadingProps) {
  const texts = useText();
  const roles = roleCountOf(session, page.notes);
  const themes = pages.filter((other) => other.kind === 'theme').length;
  const dots = dotsOnPage(session, page);
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
          {dots !== null && ` · ${texts.time.dots(dots)}`}
        </>
      )}
      {page.kind === 'unsorted' && texts.common.notes(page.notes.length)}
      {roles > 0 && ` · ${texts.discuss.fromRoles(roles)}`}
    </p>
  );
}
