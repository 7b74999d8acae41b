import { withoutDirection } from '@shared/minutes/runs';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LiveRegion } from '../../../renderer/src/kit/LiveRegion';
import { NoteCard } from '../../../renderer/src/kit/NoteCard';
import { Notice } from '../../../renderer/src/kit/Notice';
import { MinutesPaper } from '../../../renderer/src/minutes/MinutesPaper';
import { minutesOf } from '../../helpers/minutes-of';
import { NAUGHTY, naughtySession } from '../../helpers/naughty-strings';

afterEach(cleanup);

/** Anything that markup in a text could have become. */
const STRANGE =
  'script, img, iframe, a, b, i, svg:not([class]), style, form, object, embed, video, audio';

describe('the Big List of Naughty Strings on the screen', () => {
  it('row 32: stands on notes word for word, and never becomes a part of the page', () => {
    const { container } = render(
      NAUGHTY.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <NoteCard key={index} kind="well" text={text} number={index + 1} />
      )),
    );
    const shown = [...container.querySelectorAll('p.note-card-text')].map((note) => {
      const sign = note.querySelector('.note-card-sign')?.textContent ?? '';
      return (note.textContent ?? '').slice(sign.length + 1);
    });
    expect(shown).toEqual(NAUGHTY);
    expect(container.querySelectorAll(STRANGE)).toHaveLength(0);
  });

  it('row 32: is said and announced word for word', () => {
    for (const text of NAUGHTY.filter((one) => one.trim() !== '')) {
      const { container, unmount } = render(
        <>
          <Notice tone="info" text={text} dismissLabel="x" onDismiss={() => undefined} />
          <LiveRegion text={text} />
        </>,
      );
      expect(container.querySelector('.notice p')?.textContent).toBe(text);
      expect(container.textContent?.split(text).length, text).toBeGreaterThan(2);
      expect(container.querySelectorAll(STRANGE)).toHaveLength(0);
      unmount();
    }
  });

  it('row 32: stands in the preview of the minutes word for word, without signs that turn the direction of what follows', () => {
    const { container } = render(<MinutesPaper document={minutesOf(naughtySession())} />);
    const cells = [...(container.querySelectorAll('table')[3]?.querySelectorAll('tbody tr') ?? [])];
    const notes = cells.map((row) => row.querySelectorAll('td')[1]?.textContent);
    expect(notes).toHaveLength(NAUGHTY.length);
    for (const [index, text] of NAUGHTY.entries()) {
      expect([withoutDirection(text), '(no text)'], text).toContain(notes[index]);
    }
    expect(container.querySelectorAll(STRANGE)).toHaveLength(0);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
