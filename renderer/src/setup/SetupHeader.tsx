import { isBlank } from '@shared/lib/blank';
import { longDate } from '@shared/text/dates';
import { Pencil } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { useSession } from '../state/session-store';
import { NamesButton } from './NamesButton';
import { SETUP_PARTS, type SetupPart } from './setup-part';
import { WaysButton } from './WaysButton';

interface SetupHeaderProps {
  readonly part: SetupPart;
  readonly onPart: (part: SetupPart) => void;
  readonly hasOverview: boolean;
  /** No room for words beside icons. */
  readonly isTight: boolean;
}

/** In the overview the session's title and day, in every other part its name and the way to the others. */
export function SetupHeader({ part, onPart, hasOverview, isTight }: SetupHeaderProps) {
  const text = useText().setup;
  const meta = useSession((session) => session.meta);
  const title = isBlank(meta.title) ? text.untitled : meta.title;
  const heading = useHeadingFocus(part);
  if (part === 'overview') {
    const place = isBlank(meta.place) ? text.facts.addPlace : <bdi>{meta.place}</bdi>;
    return (
      <header className="setup__head">
        <h1 className="setup__title" dir="auto" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <div className="setup__when">
          <span className="setup__lines">
            <span className="setup__day">
              {longDate(meta.heldOn, meta.locale)}, {place}
            </span>
            <NamesButton isInLine />
          </span>
          <Button
            variant="quiet"
            size="small"
            icon={Pencil}
            onClick={() => onPart('facts')}
            aria-label={text.change.facts}
          >
            {text.views.facts}
          </Button>
        </div>
      </header>
    );
  }
  return (
    <header className="setup__head">
      <h1 className="setup__title" tabIndex={-1} ref={heading}>
        {text.views[part]}
      </h1>
      {part === 'people' && (
        <>
          <WaysButton isTight={isTight} />
          <NamesButton isTight={isTight} />
        </>
      )}
      <nav className="setup__tabs" aria-label={text.parts}>
        {SETUP_PARTS.filter((other) => other !== 'overview' || hasOverview).map((other) => (
          <button
            key={other}
            type="button"
            className="setup__tab"
            aria-current={other === part ? 'page' : undefined}
            onClick={() => onPart(other)}
          >
            {text.views[other]}
          </button>
        ))}
      </nav>
    </header>
  );
}

/** When another part comes, focus goes to its heading where the button that led there is gone. */
function useHeadingFocus(part: SetupPart) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(part);
  useEffect(() => {
    if (before.current === part) return;
    before.current = part;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) heading.current?.focus();
  }, [part]);
  return heading;
}
