import { type Ref, useState } from 'react';
import { StageTabs } from '../actions/StageTabs';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { send } from '../state/commands';
import type { DiscussPage } from './discuss-pages';
import { ReasonLine } from './ReasonLine';
import { ThemeNotes } from './ThemeNotes';
import { ThemeOutcome } from './ThemeOutcome';
import { ThemeTitle } from './ThemeTitle';
import './theme-page.css';

/** Where letters are very large, a theme is shown in parts. */
const PARTS = ['notes', 'why', 'decisions', 'actions'] as const;
type Part = (typeof PARTS)[number];

interface ThemePageProps {
  readonly page: Extract<DiscussPage, { kind: 'theme' }>;
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly onOpenAction: (actionId: string) => void;
}

/** One theme: its name, its notes as they were said, why, how it is kept, and what follows. */
export function ThemePage({ page, titleRef, onOpenAction }: ThemePageProps) {
  const texts = useText().discuss;
  const { theme } = page;
  const [isExplaining, setIsExplaining] = useState(false);
  const side = page.isSuccess ? 'success' : 'other';
  const hasReason = isExplaining || theme.noActionBecause !== '';
  const isCloseUp = useIsCloseUp();
  const [part, setPart] = useState<Part>('notes');
  const notes = <ThemeNotes notes={page.notes} mostColumns={isCloseUp ? 3 : 2} />;
  const reasons = (
    <div className="theme-page__reasons">
      <ReasonLine
        label={texts.why[side]}
        placeholder={texts.whyExample[side]}
        stored={theme.why}
        onCommit={(why) => send('theme.edit', { id: theme.id, why })}
      />
      <ReasonLine
        label={texts.keep[side]}
        placeholder={texts.keepExample[side]}
        stored={theme.keep}
        onCommit={(keep) => send('theme.edit', { id: theme.id, keep })}
      />
      {hasReason && (
        <ReasonLine
          label={texts.noActionLabel}
          placeholder={texts.noActionExample}
          stored={theme.noActionBecause}
          onCommit={(noActionBecause) => send('theme.edit', { id: theme.id, noActionBecause })}
          takesFocus={isExplaining}
        />
      )}
    </div>
  );
  const outcome = (
    <ThemeOutcome
      theme={theme}
      isSuccess={page.isSuccess}
      shows={isCloseUp ? (part === 'actions' ? 'actions' : 'decisions') : 'all'}
      onOpenAction={onOpenAction}
      onNoAction={
        hasReason
          ? null
          : () => {
              setIsExplaining(true);
              setPart('why');
            }
      }
    />
  );
  return (
    <div className={isCloseUp ? 'theme-page theme-page--part' : 'theme-page'}>
      <ThemeTitle theme={theme} titleRef={titleRef} />
      {isCloseUp ? (
        <>
          <StageTabs
            name={texts.partsName}
            tabs={PARTS.map((id) => ({ id, label: texts.parts[id] }))}
            open={part}
            onOpen={setPart}
          />
          {part === 'notes' ? notes : part === 'why' ? reasons : outcome}
        </>
      ) : (
        <div className="theme-page__columns">
          <div className="theme-page__said">
            {notes}
            {reasons}
          </div>
          {outcome}
        </div>
      )}
    </div>
  );
}
