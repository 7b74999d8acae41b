import { type ReactNode, useState } from 'react';
import { useText } from '../hooks/use-text';

interface FoldedRowsProps<T> {
  readonly items: readonly T[];
  /** How many rows there is room for. */
  readonly rows: number;
  readonly children: (item: T) => ReactNode;
}

/** The newest rows that fit; a chip brings up those before them. */
export function FoldedRows<T extends { readonly id: string }>({
  items,
  rows,
  children,
}: FoldedRowsProps<T>) {
  const texts = useText().discuss;
  const [back, setBack] = useState(0);
  const hidden = items.length - rows;
  if (hidden <= 0) {
    return items.map((item) => <div key={item.id}>{children(item)}</div>);
  }
  const size = Math.max(1, rows);
  const pages = Math.ceil(items.length / size);
  const end = items.length - (back % pages) * size;
  const shown = items.slice(Math.max(0, end - size), end);
  return (
    <div className="folded-rows">
      <div className="folded-rows__rows">
        {shown.map((item) => (
          <div key={item.id}>{children(item)}</div>
        ))}
      </div>
      {items.length > shown.length && (
        <button
          type="button"
          className="folded-rows__chip"
          aria-label={texts.moreHereName(items.length - shown.length)}
          onClick={() => setBack(back + 1)}
        >
          {texts.moreHere(items.length - shown.length)}
        </button>
      )}
    </div>
  );
}
