import { useRef } from 'react';
import { RehearsalRibbon } from '../rehearsal/RehearsalRibbon';
import { SaveBanner } from './SaveBanner';
import { useStripSize } from './use-strip-size';
import { ViewRibbon } from './ViewRibbon';
import './top-strip.css';

/**
 * What must stay in sight above every screen. It takes its place from the screen instead of covering it, so what the room
 * works on moves down, becomes a little smaller, and stays whole.
 */
export function TopStrip() {
  const strip = useRef<HTMLDivElement>(null);
  useStripSize(strip);
  return (
    <div ref={strip} className="top-strip">
      <RehearsalRibbon />
      <ViewRibbon />
      <SaveBanner />
    </div>
  );
}
