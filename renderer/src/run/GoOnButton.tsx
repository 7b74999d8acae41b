import type { TimeBox } from '@shared/domain/time-box';
import { ThumbsUp } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { extendByThumbs, nextExtension } from './clock-actions';
import { focusTimer } from './focus-timer';

/** The question at the end of a time, where only the footer has room for it: beside it stands the button that moves on. */
export function GoOnButton({ box }: { readonly box: TimeBox }) {
  const { time } = useText();
  const goOn = async () => {
    if (await extendByThumbs(box, { up: null, down: null })) focusTimer();
  };
  return (
    <Button className="go-on-button" icon={ThumbsUp} onClick={() => void goOn()}>
      {time.extendShort(nextExtension(box))}
    </Button>
  );
}
