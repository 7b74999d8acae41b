import { type OpeningFacts, talksByName } from '@shared/company/opening-facts';
import type { Texts } from '@shared/text';
import { shortDate } from '@shared/text/dates';
import { Ear } from 'lucide-react';
import { useState } from 'react';
import { PageTurner } from '../actions/PageTurner';
import { useLocale, useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { LeafDialog } from './LeafDialog';

/** What stands ready in words, each only where there is something. */
export function readyLinesOf(facts: OpeningFacts, { opening: words }: Texts): readonly string[] {
  const counted = (list: readonly { readonly name: string; readonly count: number }[]) =>
    list.map(({ name, count }) => words.nameCount(name, count)).join(', ');
  const { toLookBack, toAskAbout, lateCheckIns, conversations, tooFewTalks, staleProcesses } =
    facts;
  return [
    ...(toLookBack + toAskAbout > 0
      ? [words.toLookBack(toLookBack, toAskAbout, lateCheckIns)]
      : []),
    ...(conversations.length > 0
      ? [words.heard(conversations.length, counted(talksByName(conversations)))]
      : []),
    ...(tooFewTalks.length > 0 ? [words.tooFewTalks(counted(tooFewTalks))] : []),
    ...(staleProcesses.length > 0
      ? [words.stale(staleProcesses.map(({ name }) => name).join(', '))]
      : []),
  ];
}

interface ReadyFactsProps {
  readonly facts: OpeningFacts;
  /** Shows two at a time, where letters are very large. */
  readonly isPaged?: boolean;
}

const A_PAGE = 2;

/** Quietly, what stands ready for today: actions, customers' words, processes that grow stale. */
export function ReadyFacts({ facts, isPaged = false }: ReadyFactsProps) {
  const texts = useText();
  const locale = useLocale();
  const words = texts.opening;
  const [isOpen, setOpen] = useState(false);
  const [first, setFirst] = useState(0);
  const lines = readyLinesOf(facts, texts);
  const shown = isPaged ? lines.slice(first, first + A_PAGE) : lines;
  return (
    <section className="opening__ready" aria-label={words.ready}>
      <ul>
        {shown.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
      <div className="opening__ready-ways">
        {facts.conversations.length > 0 && (
          <Button variant="quiet" icon={Ear} onClick={() => setOpen(true)}>
            {words.whatWasHeard}
          </Button>
        )}
        {isPaged && lines.length > A_PAGE && (
          <PageTurner
            from={first + 1}
            to={first + shown.length}
            all={lines.length}
            onPrevious={first > 0 ? () => setFirst(first - A_PAGE) : null}
            onNext={first + A_PAGE < lines.length ? () => setFirst(first + A_PAGE) : null}
          />
        )}
      </div>
      {isOpen && (
        <LeafDialog
          title={words.whatWasHeard}
          leaves={facts.conversations.map(({ by, customer, on, heard }) => ({
            head: words.heardBy(by, customer, shortDate(on, locale)),
            text: heard,
          }))}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
