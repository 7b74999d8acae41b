import { useLayoutEffect, useRef } from 'react';
import { RehearsalRibbon } from '../rehearsal/RehearsalRibbon';
import { useAppStore } from '../state/app-store';
import { SaveBanner } from './SaveBanner';
import { ViewRibbon } from './ViewRibbon';
import './top-strip.css';

/**
 * What must stay in sight above every screen. It takes its place from the screen instead of covering it, so what the room
 * works on moves down a little and stays whole.
 */
export function TopStrip() {
  const strip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = strip.current;
    if (element === null) return;
    const measure = () => {
      const stripHeight = element.offsetHeight;
      document.documentElement.style.setProperty('--strip', `${stripHeight}px`);
      useAppStore.setState({ stripHeight });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={strip} className="top-strip">
      <RehearsalRibbon />
      <ViewRibbon />
      <SaveBanner />
    </div>
  );
}
