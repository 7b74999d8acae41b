import { useDndContext } from '@dnd-kit/core';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../hooks/use-text';
import { announce } from '../state/app-store';
import './rows.css';

/** Where on its line it stands, as a part of the line: between a row's name, at the left, and its facts, at the right. */
const ALONG = 0.6;

interface LandingPlaceProps {
  /** All rows of the list, from the first to the last. */
  readonly ids: readonly string[];
}

/** The place that the row in the hand will have, in words, at the line where it will land; spoken, too. */
export function LandingPlace({ ids }: LandingPlaceProps) {
  const text = useText();
  const { active, over } = useDndContext();
  const from = ids.indexOf(String(active?.id));
  const to = ids.indexOf(String(over?.id));
  const isMoving = from !== -1 && to !== -1 && from !== to;
  const words = isMoving ? text.common.landsAt(to + 1, ids.length) : '';
  useEffect(() => {
    if (words !== '') announce(words);
  }, [words]);
  if (!isMoving || over === null) return null;
  const { left, top, width, height } = over.rect;
  return createPortal(
    <p
      className="row-landing"
      style={{ left: left + width * ALONG, top: from < to ? top + height : top }}
    >
      {words}
    </p>,
    document.body,
  );
}
