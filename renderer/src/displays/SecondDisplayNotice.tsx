import { MonitorSpeaker } from 'lucide-react';
import { useEffect } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Checkbox } from '../kit/Checkbox';
import { announce } from '../state/app-store';
import { useFocusReturned } from './use-focus-returned';
import '../kit/over-rail.css';
import './second-display.css';

interface SecondDisplayNoticeProps {
  readonly isRemembered: boolean;
  readonly onRemember: (isRemembered: boolean) => void;
  readonly onOpen: () => void;
  readonly onRefuse: () => void;
}

/** Asks calmly whether the second display shall be used. It takes no keys from whoever is typing. */
export function SecondDisplayNotice({
  isRemembered,
  onRemember,
  onOpen,
  onRefuse,
}: SecondDisplayNoticeProps) {
  const { console: words } = useText();
  const { place, onFocus } = useFocusReturned();
  useEffect(() => announce(words.secondHere), [words]);
  return (
    <section
      ref={place}
      className="over-rail second-display"
      aria-label={words.secondHere}
      onFocus={onFocus}
    >
      <MonitorSpeaker aria-hidden="true" />
      <p>{words.secondHere}</p>
      <Button onClick={onOpen}>{words.open}</Button>
      <Button variant="quiet" onClick={onRefuse}>
        {words.notNow}
      </Button>
      <Checkbox isChecked={isRemembered} onChange={onRemember}>
        {words.rememberAnswer}
      </Checkbox>
    </section>
  );
}
