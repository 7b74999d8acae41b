import { useEffect, useRef } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { TextField } from '../kit/TextField';
import { focusResults } from './focus-results';
import { useLessonsPlace } from './lessons-place';

/** What is looked for; the arrow down and Enter lead to what was found. */
export function SearchField() {
  const { lessons, followUp } = useText();
  const isCloseUp = useIsCloseUp();
  const query = useLessonsPlace((place) => place.query);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    /* Whoever walks over the tabs with the arrow keys is not taken away from them. */
    if (document.activeElement?.matches('[role="tab"]:focus-visible')) return;
    place.current?.querySelector<HTMLElement>('input')?.focus();
  }, []);
  return (
    <div className="lessons__field" ref={place}>
      <TextField
        label={lessons.lookFor}
        isLabelHidden
        value={query}
        placeholder={isCloseUp ? followUp.findShort : lessons.example}
        maxLength={200}
        onChange={(text) => useLessonsPlace.setState({ query: text })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          focusResults();
        }}
      />
    </div>
  );
}
