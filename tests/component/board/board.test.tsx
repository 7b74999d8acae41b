import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { redo, undo } from '../../../renderer/src/state/commands';
import { boardFixture, performAll } from '../../helpers/board-session';
import { announced, type BoardDriver, labelled, renderBoard, settle } from './board-driver';

const drawn = vi.hoisted(() => new Map<string, number>());
vi.mock('../../../renderer/src/kit/NoteCard', async (load) => {
  const kit = await load<typeof import('../../../renderer/src/kit/NoteCard')>();
  const { memo } = await import('react');
  type Props = Parameters<typeof kit.NoteCard>[0];
  /* The same memoised card, counting how often React draws the card of each note. */
  const Counted = memo(function Counted(props: Props) {
    const key = `${props.number}${props.isLifted ? ' lifted' : ''}`;
    drawn.set(key, (drawn.get(key) ?? 0) + 1);
    return <kit.NoteCard {...props} />;
  });
  return { ...kit, NoteCard: Counted };
});

const many = (count: number) => Array.from({ length: count }, (_, at) => `thing ${at + 1}`);
const themesOf = (driver: BoardDriver) =>
  Object.values(driver.session().themes)
    .sort((a, b) => a.order - b.order)
    .map((theme) => theme.name);
const notesIn = (driver: BoardDriver, name: string) => {
  const { themes, notes } = driver.session();
  const theme = Object.values(themes).find((other) => other.name === name);
  return Object.values(notes)
    .filter((note) => note.text !== 'Elsewhere' && note.themeId === (theme?.id ?? null))
    .map((note) => note.number)
    .sort((a, b) => a - b);
};
const three = () =>
  boardFixture(many(8), [
    { name: 'First', notes: [1, 2, 3] },
    { name: 'Second', notes: [4, 5] },
  ]);
const withDana = (kind: 'change' | 'well') => {
  const fixture = boardFixture(['One thing'], [], kind);
  const person = { name: 'Dana Whitfield', role: '', isManagement: false };
  const dana = { name: 'people.add' as const, payload: { people: [person] } };
  return { ...fixture, session: performAll(fixture.session, [dana], fixture.ports) };
};

vi.setConfig({ testTimeout: 30_000 });

describe('sorting with number keys', () => {
  it('takes one key for each note: the focus goes on to the next unsorted one', async () => {
    const driver = await renderBoard(
      boardFixture(many(15), [
        { name: 'First', notes: [1] },
        { name: 'Second', notes: [2] },
        { name: 'Third', notes: [3] },
      ]),
    );
    expect(driver.focused()).toContain('Note 4:');
    for (let at = 4; at <= 15; at += 1) {
      await driver.user.keyboard(String((at % 3) + 1));
    }
    await settle();
    expect(driver.commands()).toHaveLength(12);
    expect(notesIn(driver, '')).toEqual([]);
    expect(notesIn(driver, 'First')).toEqual([1, 6, 9, 12, 15]);
    expect(screen.getByText('All sorted')).toBeTruthy();
  });

  it('loses no key when they come faster than the answers', async () => {
    const driver = await renderBoard(boardFixture(many(6), [{ name: 'First', notes: [1] }]));
    for (let at = 0; at < 5; at += 1) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: '1' });
    }
    await settle();
    expect(notesIn(driver, 'First')).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('sorts one note for one press, however long the key is held', async () => {
    const driver = await renderBoard(three());
    const target = document.activeElement ?? document.body;
    fireEvent.keyDown(target, { key: '1' });
    for (let at = 0; at < 5; at += 1) fireEvent.keyDown(target, { key: '1', repeat: true });
    await settle();
    expect(driver.commands()).toHaveLength(1);
  });

  it('says where a note has gone, and when there is no such theme', async () => {
    const driver = await renderBoard(three());
    await driver.user.keyboard('2');
    await settle();
    expect(announced()).toBe('Note 6 is now in theme 2, Second.');
    await driver.user.keyboard('7');
    expect(announced()).toBe('There is no theme 7 on this board.');
  });

  it('waits for a second digit when there are more than nine themes', async () => {
    const themes = many(11).map((name, at) => ({ name, notes: [at + 1] }));
    const driver = await renderBoard(boardFixture(many(13), themes));
    await driver.user.keyboard('11');
    await settle();
    expect(notesIn(driver, 'thing 11')).toEqual([11, 12]);
    await driver.user.keyboard('1');
    await settle();
    expect(driver.commands()).toHaveLength(1);
    expect(screen.getByText('Theme 1 …')).toBeTruthy();
    await new Promise((resolve) => setTimeout(resolve, 550));
    await settle();
    expect(notesIn(driver, 'thing 1')).toEqual([1, 13]);
  });
});

describe('naming a theme', () => {
  it('opens the name of a new theme, keeps it with Enter and goes on sorting', async () => {
    const driver = await renderBoard(three());
    await driver.user.keyboard('n');
    await settle();
    const field = screen.getByRole('textbox', { name: 'Name of theme 3' });
    expect(document.activeElement).toBe(field);
    await driver.user.keyboard('12 new xu{Enter}');
    await settle();
    expect(themesOf(driver)).toEqual(['First', 'Second', '12 new xu']);
    expect(notesIn(driver, '12 new xu')).toEqual([6]);
    expect(driver.focused()).toContain('Note 7:');
  });

  it('leaves the theme without a name with Escape', async () => {
    const driver = await renderBoard(three());
    await driver.user.keyboard('n');
    await settle();
    await driver.user.keyboard('Half a na{Escape}');
    await settle();
    expect(themesOf(driver)).toEqual(['First', 'Second', '']);
    expect(driver.focused()).toContain('Note 7:');
  });

  it('keeps what was typed when somebody goes elsewhere', async () => {
    const driver = await renderBoard(three());
    driver.focus(driver.theme(1));
    await driver.user.keyboard('r');
    await driver.user.keyboard('Renamed');
    await driver.user.click(driver.note(6));
    await settle();
    expect(themesOf(driver)).toEqual(['Renamed', 'Second']);
  });

  it('never empties a name by mistake', async () => {
    const driver = await renderBoard(three());
    driver.focus(driver.theme(2));
    await driver.user.keyboard('r{Backspace}{Enter}');
    await settle();
    expect(themesOf(driver)).toEqual(['First', 'Second']);
    expect(driver.focused()).toContain('Theme 2,');
  });
});

describe('a note', () => {
  it('is deleted with a notice that takes it back, and the focus goes to its neighbour', async () => {
    const driver = await renderBoard(three());
    await driver.user.keyboard('{Delete}');
    await settle();
    expect(notesIn(driver, '')).toEqual([7, 8]);
    expect(driver.focused()).toContain('Note 7:');
    const [notice] = useAppStore.getState().notices;
    expect(notice?.text).toBe('Note 6 is deleted.');
    notice?.action?.run();
    await settle();
    expect(notesIn(driver, '')).toEqual([6, 7, 8]);
  });

  it('gets another kind from a menu of words', async () => {
    const driver = await renderBoard(three());
    await driver.user.keyboard('c');
    await driver.user.click(screen.getByRole('menuitemcheckbox', { name: /idea/ }));
    await settle();
    expect(driver.commands().at(-1)).toEqual({
      name: 'note.setKind',
      payload: {
        ids: [Object.values(driver.session().notes).find((n) => n.number === 6)?.id],
        kind: 'idea',
      },
    });
    expect(driver.focused()).toMatch(/^Note 6: .*, idea$/u);
  });

  it('is changed in a dialog, where letters steer nothing', async () => {
    const driver = await renderBoard(three());
    await driver.user.keyboard('e');
    const field = screen.getByRole('textbox', { name: 'The words of the note' });
    await driver.user.clear(field);
    await driver.user.type(field, 'Nun 1 u n{Enter}');
    await settle();
    expect(driver.commands().map((command) => command.name)).toEqual(['note.edit']);
    expect(labelled('Note 6: Nun 1 u n, change')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('S27: asks about the way of working when its new words name a person, and not where it praises', async () => {
    const asked = () => screen.queryByText(/^This names Dana\./);
    const field = () => screen.getByRole('textbox', { name: 'The words of the note' });
    const driver = await renderBoard(withDana('change'));
    await driver.user.keyboard('e');
    await driver.user.type(field(), ' because Dana forgot it');
    await vi.waitFor(() => expect(asked()).not.toBeNull());
    await driver.user.keyboard('{F8}');
    await vi.waitFor(() => expect(asked()).toBeNull());
    expect(document.activeElement).toBe(field());
    cleanup();
    const praising = await renderBoard(withDana('well'));
    await praising.user.keyboard('e');
    await praising.user.type(field(), ' because Dana saw it');
    await settle();
    expect(asked()).toBeNull();
  });

  it('becomes two notes when its words are too long, without losing any', async () => {
    const driver = await renderBoard(three());
    await driver.user.keyboard('e');
    const field = screen.getByRole('textbox', { name: 'The words of the note' });
    const long = `${'Once upon a time there was a note. '.repeat(6)}The end.`;
    fireEvent.change(field, { target: { value: long } });
    await driver.user.click(screen.getByRole('button', { name: /Make it two notes/ }));
    await settle();
    const { notes } = driver.session();
    const first = Object.values(notes).find((note) => note.number === 6);
    const rest = Object.values(notes).find((note) => note.number === 10);
    expect(`${first?.text} ${rest?.text}`).toBe(long.trim());
  });

  it('is marked together with others by Shift and arrows or X, and Escape lets go of them', async () => {
    const driver = await renderBoard(three());
    await driver.user.keyboard('x');
    driver.focus(driver.note(8));
    await driver.user.keyboard('x');
    expect(driver.note(6).getAttribute('aria-pressed')).toBe('true');
    expect(labelled('Move notes 6 and 8 into theme 1')).toBeTruthy();
    await driver.user.keyboard('{Escape}');
    expect(driver.note(6).getAttribute('aria-pressed')).toBe('false');
    expect(document.querySelector('[aria-label^="Move notes"]')).toBeNull();
  });
});

describe('a theme', () => {
  it('is opened, split by marking notes, and the new theme is named on the board', async () => {
    const driver = await renderBoard(three());
    driver.focus(driver.theme(1));
    await driver.user.keyboard('{Enter}');
    expect(driver.focused()).toContain('Note 1:');
    await driver.user.keyboard(' ');
    driver.focus(driver.note(3));
    await driver.user.keyboard(' s');
    await settle();
    await driver.user.keyboard('Split off{Enter}');
    await settle();
    expect(notesIn(driver, 'First')).toEqual([2]);
    expect(notesIn(driver, 'Split off')).toEqual([1, 3]);
    expect(driver.commands()[0]?.name).toBe('theme.add');
  });

  it('asks into which one it is to be merged, and Escape forgets it', async () => {
    const driver = await renderBoard(three());
    driver.focus(driver.theme(1));
    await driver.user.keyboard('m');
    expect(announced()).toContain('Merge theme 1, First into which theme?');
    await driver.user.keyboard('{Escape}2');
    await settle();
    expect(driver.commands()).toEqual([]);
  });

  it('is moved, merged, renamed, opened and dissolved from its menu', async () => {
    const driver = await renderBoard(three());
    driver.focus(driver.theme(2));
    await driver.user.click(labelled('Theme 2, Second: more'));
    const names = screen.getAllByRole('menuitem').map((item) => item.textContent);
    expect(names).toHaveLength(7);
    await driver.user.click(screen.getByRole('menuitem', { name: /Move left/ }));
    await settle();
    expect(themesOf(driver)).toEqual(['Second', 'First']);
    expect(driver.focused()).toContain('Theme 1, Second');
    await driver.user.keyboard('{Delete}');
    await settle();
    expect(themesOf(driver)).toEqual(['First']);
    expect(notesIn(driver, '')).toEqual([4, 5, 6, 7, 8]);
  });

  it('is a section with a heading and a list of its notes', async () => {
    await renderBoard(three());
    const section = screen.getByRole('region', { name: /Theme 1, First/ });
    expect(within(section).getByRole('heading', { level: 2 })).toBeTruthy();
    expect(within(section).getAllByRole('listitem')).toHaveLength(3);
  });
});

describe('the board', () => {
  it('takes back and does again, with the names of both on the buttons', async () => {
    const driver = await renderBoard(three());
    const before = JSON.stringify(driver.session());
    await driver.user.keyboard('1');
    await settle();
    const after = JSON.stringify(driver.session());
    await driver.user.click(labelled('Undo: move a note'));
    await settle();
    expect(JSON.stringify(driver.session())).toBe(before);
    await driver.user.click(labelled('Redo: move a note'));
    await settle();
    expect(JSON.stringify(driver.session())).toBe(after);
  });

  it('takes back everything that was done and does it all again', async () => {
    const driver = await renderBoard(three());
    const start = JSON.stringify(driver.session());
    await driver.user.keyboard('1');
    await driver.user.keyboard('n');
    await settle();
    await driver.user.keyboard('Name{Enter}');
    await settle();
    driver.focus(driver.theme(2));
    await driver.user.keyboard('m1');
    await settle();
    const end = JSON.stringify(driver.session());
    for (let at = 0; at < 4; at += 1) undo();
    await settle();
    expect(JSON.stringify(driver.session())).toBe(start);
    for (let at = 0; at < 4; at += 1) redo();
    await settle();
    expect(JSON.stringify(driver.session())).toBe(end);
  });

  it('is sorted from its menu', async () => {
    const driver = await renderBoard(
      boardFixture(many(4), [
        { name: 'B', notes: [1] },
        { name: 'A', notes: [2, 3] },
      ]),
    );
    await driver.user.click(labelled('More about the board'));
    await driver.user.click(screen.getByRole('menuitem', { name: 'Sort: by name' }));
    await settle();
    expect(themesOf(driver)).toEqual(['A', 'B']);
  });

  it('shows all notes in the overview', async () => {
    const driver = await renderBoard(three());
    await driver.user.keyboard('o');
    for (let number = 1; number <= 8; number += 1) expect(driver.note(number)).toBeTruthy();
    await driver.user.keyboard('o');
    expect(screen.getByText('3 unsorted')).toBeTruthy();
  });

  it('reaches every unsorted note page by page', async () => {
    const driver = await renderBoard(boardFixture(many(40), [{ name: 'First', notes: [1] }]));
    const seen = new Set<string>();
    for (;;) {
      const tray = screen.getByRole('region', { name: '39 unsorted' });
      for (const item of within(tray).getAllByRole('listitem')) seen.add(item.textContent ?? '');
      const next = labelled('Next unsorted notes');
      if (next.hasAttribute('disabled')) break;
      await driver.user.click(next);
    }
    expect(seen.size).toBe(39);
  });

  it('offers to add notes while there are none', async () => {
    await renderBoard(boardFixture([]));
    expect(screen.getByRole('button', { name: 'Add notes' })).toBeTruthy();
  });

  it('has exactly one stop for Tab among its notes and themes', async () => {
    const driver = await renderBoard(three());
    driver.focus(driver.note(2));
    const stops = document.querySelectorAll('[data-board-item][tabindex="0"]');
    expect([...stops].map((stop) => stop.getAttribute('aria-label'))).toEqual([
      'Note 2: thing 2, change',
    ]);
  });
});

describe('the line for typed moves', () => {
  it('begins with the note that has the focus and says what Enter will do', async () => {
    const driver = await renderBoard(three());
    await driver.user.keyboard('>');
    const field = labelled('Type a move') as HTMLInputElement;
    expect(field.value).toBe('6>');
    await driver.user.keyboard('2');
    expect(screen.getByText('Note 6 goes into theme 2, Second.')).toBeTruthy();
    await driver.user.keyboard('{Enter}');
    await settle();
    expect(notesIn(driver, 'Second')).toEqual([4, 5, 6]);
    expect(document.activeElement).toBe(field);
    await driver.user.keyboard('{Escape}');
    expect(driver.focused()).toContain('Note');
  });

  it('says what is wrong and does nothing', async () => {
    const driver = await renderBoard(three());
    await driver.user.keyboard('/');
    fireEvent.change(labelled('Type a move'), { target: { value: '99>1' } });
    expect(screen.getByText('There is no note 99 on this board.')).toBeTruthy();
    await driver.user.keyboard('{Enter}');
    expect(driver.commands()).toEqual([]);
  });
});

describe('a drag with the mouse', () => {
  afterEach(() => Reflect.deleteProperty(document, 'elementsFromPoint'));

  const hold = (driver: BoardDriver, under: () => Element) => {
    Object.defineProperty(document, 'elementsFromPoint', {
      value: () => [under()],
      configurable: true,
    });
    fireEvent.mouseDown(driver.note(6), { button: 0, clientX: 10, clientY: 10 });
    fireEvent.mouseMove(document, { clientX: 30, clientY: 30 });
  };

  it('draws nothing anew but what is carried and where it is held over', async () => {
    const driver = await renderBoard(three());
    const board = () => labelled('Note 6: ').ownerDocument;
    let under: Element = board().body;
    hold(driver, () => under);
    await settle();
    drawn.clear();
    under = driver.theme(1);
    for (let step = 0; step < 10; step += 1) {
      fireEvent.mouseMove(document, { clientX: 40 + step, clientY: 40 });
    }
    await settle();
    expect(screen.getByText('Drop into')).toBeTruthy();
    under = driver.theme(2);
    fireEvent.mouseMove(document, { clientX: 90, clientY: 40 });
    await settle();
    expect(announced()).toBe('Note 6 goes into theme 2, Second.');
    expect([...drawn.keys()].filter((key) => key !== '6 lifted')).toEqual([]);
    fireEvent.mouseUp(document);
    await settle();
    expect(notesIn(driver, 'Second')).toEqual([4, 5, 6]);
    expect(driver.focused()).toContain('Note 6:');
  });

  it('puts back what is let go beside everything, or with Escape', async () => {
    const driver = await renderBoard(three());
    hold(driver, () => document.body);
    fireEvent.mouseMove(document, { clientX: 60, clientY: 60 });
    fireEvent.mouseUp(document);
    await settle();
    expect(announced()).toBe('Put back. Nothing has changed.');
    hold(driver, () => driver.theme(1));
    fireEvent.mouseMove(document, { clientX: 60, clientY: 60 });
    fireEvent.keyDown(document, { key: 'Escape', code: 'Escape' });
    await settle();
    expect(driver.commands()).toEqual([]);
    expect(driver.focused()).toContain('Note 6:');
  });
});

describe('carrying with the keyboard', () => {
  const pageOfNotes = () =>
    document.querySelector('.board-pager[data-of="notes"] .board-page-number')?.textContent;

  it('keeps the page and the focus, goes over the edge of a page, and comes back with Escape', async () => {
    const driver = await renderBoard(boardFixture(many(40), [{ name: 'First', notes: [1] }]));
    await driver.user.click(labelled('Next unsorted notes'));
    const begun = pageOfNotes();
    const shown = [...document.querySelectorAll<HTMLElement>('.board-tray [data-board-item]')];
    const [first] = shown;
    if (first === undefined) throw new Error('No notes on the second page');
    const name = first.getAttribute('aria-label') ?? '';
    driver.focus(first);
    await driver.user.keyboard(' ');
    await settle();
    await driver.user.keyboard('{ArrowUp}');
    expect(pageOfNotes()).toBe(begun);
    expect(driver.focused()).toBe(name);
    await driver.user.keyboard('{ArrowDown}');
    await settle();
    expect(pageOfNotes()).not.toBe(begun);
    expect(driver.focused()).toBe(name);
    await driver.user.keyboard('{Escape}');
    await settle();
    expect(pageOfNotes()).toBe(begun);
    expect(driver.focused()).toBe(name);
    expect(document.activeElement?.getAttribute('data-board-item')).toBeTruthy();
    expect(driver.commands()).toEqual([]);
  });

  it('keeps a theme in the hand while its page is turned away', async () => {
    const themes = many(14).map((name, at) => ({ name, notes: [at + 1] }));
    const driver = await renderBoard(boardFixture(many(14), themes));
    driver.focus(driver.theme(1));
    await driver.user.keyboard(' ');
    await settle();
    await driver.user.keyboard('{ArrowLeft}');
    await settle();
    expect(document.querySelector('[data-board-item][aria-label^="Theme 1, "]')).toBeNull();
    expect(driver.focused()).toContain('Theme 1, ');
    await driver.user.keyboard('{Escape}');
    await settle();
    expect(document.activeElement).toBe(driver.theme(1));
  });
});

describe('a theme without a name', () => {
  it('is spoken with the words that stand there', async () => {
    const driver = await renderBoard(boardFixture(many(3), [{ name: '', notes: [1, 2] }]));
    const shown = driver.theme(1).textContent ?? '';
    expect(shown).toBe('No name yet');
    expect(driver.theme(1).getAttribute('aria-label')).toContain(shown);
  });
});

describe('whoever listens to the board', () => {
  it('hears a list of themes, each with its name and a list of its notes, and the unsorted ones apart', async () => {
    await renderBoard(
      boardFixture(
        ['one', 'two', 'three', 'four', 'five'],
        [
          { name: 'Calm clients', notes: [1, 2] },
          { name: 'Vans', notes: [3] },
        ],
      ),
    );
    const themes = within(screen.getByRole('list', { name: 'Themes' }));
    const regions = themes.getAllByRole('region');
    expect(regions.map((region) => region.getAttribute('aria-label'))).toEqual([
      'Theme 1, Calm clients, 2 notes',
      'Theme 2, Vans, 1 note',
    ]);
    const heard = regions.map((region) =>
      within(within(region).getByRole('list'))
        .getAllByRole('listitem')
        .map((item) => within(item).getByRole('button').getAttribute('aria-label')),
    );
    expect(heard).toEqual([
      ['Note 1: one, change', 'Note 2: two, change'],
      ['Note 3: three, change'],
    ]);
    const unsorted = within(screen.getByRole('region', { name: '2 unsorted' }));
    expect(unsorted.getAllByRole('listitem')).toHaveLength(2);
  });
});
