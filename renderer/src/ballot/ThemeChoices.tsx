import { useText } from '../hooks/use-text';
import { KeyCap } from '../kit/KeyCap';
import { PageButtons } from '../pages/PageButtons';
import { isLongName } from './long-name';
import { rowOf } from './row-keys';
import type { ThemeChoiceList } from './use-theme-choices';

/** The themes with the keys that give them a dot. A row looks the same whether a dot lies on it or not. */
export function ThemeChoices({ of: { boxRef, list, visible } }: { readonly of: ThemeChoiceList }) {
  const texts = useText();
  return (
    <div ref={boxRef} className="ballot-themes">
      <ol ref={list.listRef} className="ballot-list" aria-label={texts.ballot.themes}>
        {visible.map(({ id, number, key, name, noteCount }) => (
          <li key={id}>
            <button type="button" className="ballot-row" title={name} {...rowOf(list, id)}>
              {key === null ? (
                <span className="ballot-row__number">{number}</span>
              ) : (
                <KeyCap>{key}</KeyCap>
              )}
              <span className="ballot-row__name" data-long={isLongName(name) || undefined}>
                <bdi>{name}</bdi>
              </span>
              <span className="ballot-row__notes">{texts.common.notes(noteCount)}</span>
            </button>
          </li>
        ))}
      </ol>
      <PageButtons of={list} />
    </div>
  );
}
