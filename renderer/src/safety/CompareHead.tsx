import type { VersionSide } from '@shared/ipc/contract';
import { useText } from '../hooks/use-text';
import { useVersionWords } from './use-version-words';

interface CompareHeadProps {
  readonly first: VersionSide;
  readonly second: VersionSide;
}

/** What the two versions are: over the columns in which their words stand. */
export function CompareHead({ first, second }: CompareHeadProps) {
  const words = useText().safety.compare;
  return (
    <div className="compare__sides">
      <Side title={words.first} side={first} />
      <Side title={words.second} side={second} />
    </div>
  );
}

function Side({ title, side }: { readonly title: string; readonly side: VersionSide }) {
  const words = useText().safety.compare;
  const { savedAt, counts } = useVersionWords()(side);
  return (
    <section className="compare__side" aria-label={title} title={side.fileName}>
      <h2>
        {title} {side.host !== '' && <span>{words.host(side.host)}</span>}
      </h2>
      <p>{savedAt}</p>
      <p>{counts}</p>
    </section>
  );
}
