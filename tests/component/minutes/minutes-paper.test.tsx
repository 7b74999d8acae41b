import { LOCALES } from '@shared/domain/model';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MinutesPaper } from '../../../renderer/src/minutes/MinutesPaper';
import { minutesOf } from '../../helpers/minutes-of';
import { HOSTILE_TEXTS, sampleNote, sampleSession } from '../../helpers/sample-session';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Gives every piece a height of 60 pixels, as if a browser had laid the long sheet out. */
function layOut(): void {
  const rect = (top: number, width: number, height: number) =>
    ({ top, bottom: top + height, width, height }) as DOMRect;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (!this.hasAttribute('data-piece')) return rect(0, 794, 1);
    const pieces = this.closest('.minutes-sheet')?.querySelectorAll('[data-piece]') ?? [];
    return rect([...pieces].indexOf(this) * 60, 700, 60);
  });
}

const headings = (container: HTMLElement, level: number) =>
  [...container.querySelectorAll(`h${level}`)].map((heading) => heading.textContent);

describe('the preview of the minutes', () => {
  it('is one long sheet with everything on it where nothing can be measured', () => {
    const onPages = vi.fn();
    const { container } = render(
      <MinutesPaper document={minutesOf(sampleSession())} onPages={onPages} />,
    );
    expect(container.querySelectorAll('.minutes-sheet')).toHaveLength(1);
    expect(onPages).toHaveBeenLastCalledWith(1);
    expect(headings(container, 1)).toEqual(['Quarter review']);
    expect(headings(container, 2)).toContain('Appendix: all notes');
    expect(headings(container, 3)).toContain('Actions');
    expect(container.querySelectorAll('table')).toHaveLength(4);
    expect(container.textContent).toContain('Tests under ten minutes');
  });

  it('says which language it is in, and which page', () => {
    const { container } = render(<MinutesPaper document={minutesOf(sampleSession(), 'de')} />);
    expect(container.querySelector('.minutes-paper')?.getAttribute('lang')).toBe('de-DE');
    expect(container.querySelector('section')?.getAttribute('aria-label')).toBe('Seite 1 von 1');
  });

  it('breaks into pages that repeat the head of a table', () => {
    layOut();
    const onPages = vi.fn();
    const { container } = render(
      <MinutesPaper document={minutesOf(sampleSession())} onPages={onPages} />,
    );
    const sheets = [...container.querySelectorAll<HTMLElement>('.minutes-sheet')];
    expect(sheets.length).toBeGreaterThan(3);
    expect(onPages).toHaveBeenLastCalledWith(sheets.length);
    for (const sheet of sheets) {
      for (const table of sheet.querySelectorAll('table')) {
        expect(table.querySelectorAll('thead th[scope="col"]').length).toBeGreaterThan(1);
      }
    }
    const notes = [...container.querySelectorAll('td')].filter((td) => td.textContent === 'Note 5');
    expect(notes).toHaveLength(1);
    expect(sheets[1]?.querySelector('.minutes-header')?.textContent).toBe('Northwind');
    expect(sheets[0]?.querySelector('.minutes-header')).toBeNull();
  });

  it('shows one page alone when asked to', () => {
    layOut();
    const { container } = render(<MinutesPaper document={minutesOf(sampleSession())} page={2} />);
    const sheets = container.querySelectorAll('.minutes-sheet');
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.querySelector('h2')?.textContent).toBe('The actions in full');
  });

  it('lays a changed document out anew', () => {
    layOut();
    const onPages = vi.fn();
    const { rerender } = render(
      <MinutesPaper document={minutesOf(sampleSession())} onPages={onPages} />,
    );
    const before = onPages.mock.lastCall?.[0] as number;
    const many = Array.from({ length: 60 }, (_, index) => sampleNote(`m${index}`, index + 1));
    const notes = Object.fromEntries(many.map((note) => [note.id, note]));
    rerender(
      <MinutesPaper document={minutesOf({ ...sampleSession(), notes })} onPages={onPages} />,
    );
    expect(onPages.mock.lastCall?.[0]).toBeGreaterThan(before);
  });

  it('scales its sheets', () => {
    const { container } = render(<MinutesPaper document={minutesOf(sampleSession())} zoom={1.5} />);
    expect(container.querySelector<HTMLElement>('.minutes-scale')?.style.transform).toBe(
      'scale(1.5)',
    );
  });

  it('shows hostile text as text', () => {
    const written = HOSTILE_TEXTS.map((text, index) =>
      sampleNote(`h${index}`, index + 1, { text }),
    );
    const notes = Object.fromEntries(written.map((note) => [note.id, note]));
    const { container } = render(
      <MinutesPaper document={minutesOf({ ...sampleSession(), notes })} />,
    );
    expect(container.querySelectorAll('script, b')).toHaveLength(0);
    expect(container.textContent).toContain(']]> & <b>bold</b>');
  });

  it('never lets a sign of direction that somebody typed turn its own words round', () => {
    layOut();
    const parked = { id: 'p1', order: 1, text: '\u202EA second office?', themeId: null };
    const session = {
      ...sampleSession({ title: '\u202EReview', organisation: '\u2067Northwind' }),
      parked: { p1: { ...parked, takerId: null } },
    };
    const { container } = render(<MinutesPaper document={minutesOf(session)} />);
    expect(container.textContent).toContain('A second office? (Taken by: nobody yet)');
    expect(container.querySelector('.minutes-header')?.textContent).toBe('Northwind');
    expect(container.querySelector('.minutes-footer span')?.textContent).toBe('Review');
    expect(container.textContent).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
  });

  it.each(LOCALES)('draws the minutes in %s', (locale) => {
    const { container } = render(<MinutesPaper document={minutesOf(sampleSession(), locale)} />);
    expect(container.querySelectorAll('table')).toHaveLength(4);
  });
});
