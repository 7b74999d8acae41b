import { useText } from '../hooks/use-text';
import { SegmentedControl } from '../kit/SegmentedControl';
import { useIsDeepRoom } from '../safety/use-is-deep-room';
import { LESSON_VIEWS, useLessonsPlace } from './lessons-place';
import { SearchField } from './SearchField';
import { SearchView } from './SearchView';
import { ThemesView } from './ThemesView';
import { TrendsView } from './TrendsView';
import '../company/records.css';
import './lessons.css';

/** What was learnt in all years: by words, by themes that come back, and by what became of it. */
export function LessonsPage() {
  const { lessons } = useText();
  const view = useLessonsPlace((place) => place.view);
  const words = useIsDeepRoom() ? lessons.shortViews : lessons.views;
  return (
    <div className="lessons">
      <div className="lessons__head">
        <SegmentedControl
          label={lessons.viewsName}
          value={view}
          options={LESSON_VIEWS.map((value) => ({ value, word: words[value] }))}
          onChange={(next) => useLessonsPlace.setState({ view: next })}
        />
        {view === 'search' && <SearchField />}
      </div>
      {view === 'search' && <SearchView />}
      {view === 'themes' && <ThemesView />}
      {view === 'trends' && <TrendsView />}
    </div>
  );
}
