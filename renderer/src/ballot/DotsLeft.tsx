import { Check } from 'lucide-react';
import { useText } from '../hooks/use-text';

/** As many dots as a person has, those that are given crossed off. It does not say where they went. */
export function DotsLeft({ left, all }: { readonly left: number; readonly all: number }) {
  const { voting } = useText().ballot;
  return (
    <div className="ballot-dots" data-many={all > 5 || undefined}>
      <div className="ballot-dots__row" aria-hidden="true">
        {Array.from({ length: all }, (_, index) =>
          index < all - left ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place in the row
            <span key={index} className="ballot-dot ballot-dot--given">
              <Check />
            </span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place in the row
            <span key={index} className="ballot-dot" />
          ),
        )}
      </div>
      <p className="ballot-dots__left">
        <b>{left}</b> {voting.ofLeft(all)}
      </p>
    </div>
  );
}
