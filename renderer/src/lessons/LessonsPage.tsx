import { useText } from '../hooks/use-text';
import { SegmentedControl } from '../kit/SegmentedControl';
import { LESSON_VIEWS, useLessonsPlace } from './lessons-place';
import { SearchView } from './SearchView';
import { ThemesView } from './ThemesView';
import { TrendsView } from './TrendsView';
import '../company/records.css';
import './lessons.css';

/** What was learnt in all years: by words, by themes that come back, and by what became of it. */
export function LessonsPage() {
  const { lessons } = useText();
  const view = useLessonsPlace((place) => place.view);
  return (
    <div className="lessons">
      <SegmentedControl
        label={lessons.viewsName}
        value={view}
        options={LESSON_VIEWS.map((value) => ({ value, word: lessons.views[value] }))}
        onChange={(next) => useLessonsPlace.setState({ view: next })}
      />
      {view === 'search' && <SearchView />}
      {view === 'themes' && <ThemesView />}
      {view === 'trends' && <TrendsView />}
    </div>
  );
}
