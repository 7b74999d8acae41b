import { type DropSource, type DropTarget, resolveDrop } from '@shared/domain/board-drop';
import { boardIndexOf } from '@shared/domain/board-index';
import { parseBoardInput } from '@shared/domain/board-input';
import type { Session } from '@shared/domain/model';
import { fireEvent } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type BoardFixture, boardFixture, performAll } from '../../helpers/board-session';
import { type BoardDriver, labelled, renderBoard, settle } from './board-driver';

const texts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const fresh = () =>
  boardFixture(texts, [
    { name: 'First', notes: [1, 2, 3] },
    { name: 'Second', notes: [4] },
  ]);

interface Operation {
  readonly name: string;
  readonly source: (board: BoardFixture) => DropSource;
  readonly target: (board: BoardFixture) => DropTarget;
  readonly typed: string;
  /** What is focused first, and the keys that do it at once; absent where there is no single key. */
  readonly keys?: (driver: BoardDriver) => Promise<void>;
  readonly pickUp: (driver: BoardDriver) => Promise<void>;
  readonly taps: (driver: BoardDriver) => Promise<void>;
}

const notes =
  (...numbers: number[]) =>
  (board: BoardFixture): DropSource => ({ kind: 'notes', ids: numbers.map(board.note) });

const press = async (driver: BoardDriver, element: HTMLElement, keys: string) => {
  driver.focus(element);
  await driver.user.keyboard(keys);
  await settle();
};
const lift = async (driver: BoardDriver, element: HTMLElement, keys: string) => {
  await press(driver, element, ' ');
  await driver.user.keyboard(keys);
  await driver.user.keyboard(' ');
  await settle();
};

const OPERATIONS: readonly Operation[] = [
  {
    name: 'a note into a theme',
    source: notes(6),
    target: (board) => ({ kind: 'theme', id: board.theme(2) }),
    typed: '6>2',
    keys: (driver) => press(driver, driver.note(6), '2'),
    pickUp: (driver) => lift(driver, driver.note(6), '{ArrowRight}{ArrowRight}'),
    taps: async (driver) => {
      await driver.user.click(driver.note(6));
      await driver.user.click(labelled('Move note 6 into theme 2'));
    },
  },
  {
    name: 'a note onto a note',
    source: notes(6),
    target: (board) => ({ kind: 'note', id: board.note(5) }),
    typed: '6+5',
    pickUp: (driver) => lift(driver, driver.note(6), '{ArrowDown}'),
    taps: async (driver) => {
      await driver.user.click(driver.note(6));
      await driver.user.click(labelled('Group note 6 with note 5'));
    },
  },
  {
    name: 'a note from theme to theme',
    source: notes(1),
    target: (board) => ({ kind: 'theme', id: board.theme(2) }),
    typed: '1>2',
    keys: (driver) => press(driver, driver.note(1), '2'),
    pickUp: (driver) => lift(driver, driver.note(1), '2'),
    taps: async (driver) => {
      await driver.user.click(driver.note(1));
      await driver.user.click(labelled('Move note 1 into theme 2'));
    },
  },
  {
    name: 'a note out of its theme',
    source: notes(2),
    target: () => ({ kind: 'unsorted' }),
    typed: '2>',
    keys: (driver) => press(driver, driver.note(2), 'u'),
    pickUp: (driver) => lift(driver, driver.note(2), '{Home}'),
    taps: async (driver) => {
      await driver.user.click(driver.note(2));
      await driver.user.click(labelled('Take note 2 out of the theme'));
    },
  },
  {
    name: 'the last note out of a theme, which goes with it',
    source: notes(4),
    target: () => ({ kind: 'unsorted' }),
    typed: '4>0',
    keys: (driver) => press(driver, driver.note(4), '0'),
    pickUp: (driver) => lift(driver, driver.note(4), 'u'),
    taps: async (driver) => {
      await driver.user.click(driver.note(4));
      await driver.user.click(labelled('Take note 4 out of the theme'));
    },
  },
  {
    name: 'a new theme of a note',
    source: notes(7),
    target: () => ({ kind: 'new' }),
    typed: '7>n',
    keys: (driver) => press(driver, driver.note(7), 'n'),
    pickUp: (driver) => lift(driver, driver.note(7), 'n'),
    taps: async (driver) => {
      await driver.user.click(driver.note(7));
      await driver.user.click(labelled('New theme of note 7'));
    },
  },
  {
    name: 'several notes into a theme',
    source: notes(7, 5),
    target: (board) => ({ kind: 'theme', id: board.theme(1) }),
    typed: '7,5>1',
    keys: async (driver) => {
      await press(driver, driver.note(7), 'x');
      await press(driver, driver.note(5), 'x1');
    },
    pickUp: async (driver) => {
      await press(driver, driver.note(7), 'x');
      await press(driver, driver.note(5), 'x');
      await lift(driver, driver.note(5), '1');
    },
    taps: async (driver) => {
      await driver.user.click(driver.note(7));
      fireEvent.click(driver.note(5), { ctrlKey: true });
      await driver.user.click(labelled('Move notes 5 and 7 into theme 1'));
    },
  },
  {
    name: 'several notes onto a note',
    source: notes(5, 7),
    target: (board) => ({ kind: 'note', id: board.note(6) }),
    typed: '5+7+6',
    pickUp: async (driver) => {
      await press(driver, driver.note(7), 'x');
      await press(driver, driver.note(5), 'x');
      await lift(driver, driver.note(5), '{ArrowDown}');
    },
    taps: async (driver) => {
      await press(driver, driver.note(7), 'x');
      await press(driver, driver.note(5), 'x');
      await driver.user.click(labelled('Group notes 5 and 7 with note 6'));
    },
  },
  {
    name: 'a theme into a theme',
    source: (board) => ({ kind: 'theme', id: board.theme(2) }),
    target: (board) => ({ kind: 'theme', id: board.theme(1) }),
    typed: 't2>1',
    keys: (driver) => press(driver, driver.theme(2), 'm1'),
    pickUp: (driver) => lift(driver, driver.theme(2), '{ArrowRight}'),
    taps: async (driver) => {
      await press(driver, driver.theme(2), 'm');
      await driver.user.click(labelled('Merge theme 2, Second into'));
    },
  },
];

function byDragging(operation: Operation): Session {
  const board = fresh();
  const index = boardIndexOf(board.session, board.stageId);
  const move = resolveDrop(operation.source(board), operation.target(board), index);
  if (move === null) throw new Error('The drop does nothing');
  return performAll(board.session, [move.command], board.ports);
}

async function byDriving(run: (driver: BoardDriver) => Promise<void>): Promise<Session> {
  const driver = await renderBoard(fresh());
  await run(driver);
  await settle();
  return driver.session();
}

vi.setConfig({ testTimeout: 30_000 });

describe.each(OPERATIONS)('$name', (operation) => {
  const dragged = byDragging(operation);

  it('changes something', () => {
    expect(JSON.stringify(dragged)).not.toBe(JSON.stringify(fresh().session));
  });

  const { keys } = operation;
  if (keys !== undefined) {
    it('is the same session by single keys', async () => {
      expect(JSON.stringify(await byDriving(keys))).toBe(JSON.stringify(dragged));
    });
  }

  it('is the same session by picking up and dropping with the keyboard', async () => {
    const session = await byDriving(operation.pickUp);
    expect(JSON.stringify(session)).toBe(JSON.stringify(dragged));
  });

  it('is the same session by tapping twice', async () => {
    const session = await byDriving(operation.taps);
    expect(JSON.stringify(session)).toBe(JSON.stringify(dragged));
  });

  it('is the same session by typing', async () => {
    const session = await byDriving(async (driver) => {
      await driver.user.keyboard('/');
      fireEvent.change(labelled('Type a move'), { target: { value: operation.typed } });
      await driver.user.keyboard('{Enter}');
    });
    expect(JSON.stringify(session)).toBe(JSON.stringify(dragged));
  });

  it('is the same command when typed', () => {
    const board = fresh();
    const index = boardIndexOf(board.session, board.stageId);
    const typed = parseBoardInput(operation.typed, index);
    const move = resolveDrop(operation.source(board), operation.target(board), index);
    expect(typed.ok && typed.value).toEqual(move);
  });
});
