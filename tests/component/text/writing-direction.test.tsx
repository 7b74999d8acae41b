import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { NoteCard } from '../../../renderer/src/kit/NoteCard';
import { PlaceCard } from '../../../renderer/src/kit/PlaceCard';
import { SeatRail } from '../../../renderer/src/kit/SeatRail';
import { StageRail } from '../../../renderer/src/kit/StageRail';
import { TextArea } from '../../../renderer/src/kit/TextArea';
import { TextField } from '../../../renderer/src/kit/TextField';
import { boardFixture } from '../../helpers/board-session';
import { addAction, addTheme, renderApp } from '../actions/app-driver';
import { renderBoard } from '../board/board-driver';
import { renderSetup } from '../setup/setup-driver';

afterEach(cleanup);

const NOTE = 'الهاتف كان هادئًا (3 أيام).';
const OTHER = 'תיקנו 7 תקלות!';
const NAME = 'نور الدين';
const FRIEND = 'דנה לוי';
const THEME = 'شاحنات 2026؟';
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/u;

/** Every text that is seen and written from right to left, with what lies in one box of direction with it. */
function boxes(root: ParentNode = document.body): { text: string; box: string | undefined }[] {
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  const found: { text: string; box: string | undefined }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    if (
      !RIGHT_TO_LEFT.test(text) ||
      node.parentElement?.closest('select, [aria-live], .visually-hidden')
    )
      continue;
    const box = node.parentElement?.closest('bdi, [dir="auto"]')?.textContent?.trim();
    found.push({ text, box });
  }
  return found;
}

/** Each of them in a box of its own, so that no number, name or word of ours beside it changes its place. */
function expectAlone(...typed: string[]): void {
  const all = boxes();
  expect(all.filter(({ text, box }) => text !== box)).toEqual([]);
  for (const one of typed) expect(all.map(({ text }) => text)).toContain(one);
}

describe('row 35: what is written from right to left has a direction of its own', () => {
  it('on a note beside its number, and under it the author', () => {
    const { container } = render(
      <NoteCard kind="well" number={12} text={NOTE} author={NAME} kindWord="went well" />,
    );
    expectAlone(NOTE, NAME);
    expect(container.querySelector('bdi')?.textContent).toBe(NOTE);
  });

  it('on the name card, at the seats and on the stages', () => {
    render(
      <>
        <PlaceCard above="Please pass the keyboard to" name={NAME} />
        <SeatRail
          label="Seats"
          kind="well"
          items={[
            {
              id: '1',
              name: FRIEND,
              fullName: FRIEND,
              state: 'now',
              stateWord: 'has the keyboard',
            },
          ]}
        />
        <StageRail
          label="Agenda"
          items={[
            {
              id: '1',
              title: THEME,
              state: 'now',
              isBreak: false,
              spentShare: 2,
              overWord: '+3 min',
            },
          ]}
          stateWords={{ done: 'done', now: 'now', next: 'next' }}
          foldedLabels={{ done: () => 'Done', next: () => 'Later' }}
          ends={null}
          onSelect={() => undefined}
        />
      </>,
    );
    expectAlone(NAME, FRIEND, THEME);
  });

  it('in a field while it is typed', () => {
    render(
      <>
        <TextField label="Line" value={NAME} onChange={() => undefined} />
        <TextArea label="Paragraph" value={NOTE} onChange={() => undefined} />
      </>,
    );
    for (const field of screen.getAllByRole<HTMLInputElement>('textbox')) {
      expect(field.dir).toBe('auto');
    }
  });

  it('on the board, in the spotlight and in the themes', async () => {
    const board = await renderBoard(
      boardFixture([NOTE, OTHER, 'plain'], [{ name: THEME, notes: [1, 2] }]),
    );
    board.focus(board.note(1));
    expectAlone(NOTE, OTHER, THEME);
    board.focus(board.theme(1));
    expectAlone(THEME);
  });

  it('in the list of actions beside their labels, owners and days', async () => {
    await renderApp({
      names: [NAME, FRIEND],
      build: ({ people }) => [
        addAction({ text: NOTE, ownerId: people[0] ?? null }),
        addAction({ text: OTHER, ownerId: people[1] ?? null }),
        { name: 'decision.add', payload: { text: THEME, themeId: null } },
      ],
    });
    expectAlone(NOTE, OTHER);
  });

  it('where a theme is talked about', async () => {
    const app = await renderApp({ names: [NAME], at: 'question', step: 'discuss' });
    const themeId = await addTheme(app, app.ids.well, THEME, [NOTE]);
    await app.send(addAction({ text: OTHER, ownerId: app.ids.people[0] ?? null, themeId }));
    expectAlone(THEME, NOTE, OTHER);
  });

  it('in the set-up: people, title and place', async () => {
    await renderSetup([NAME, FRIEND], (session) => ({
      ...session,
      meta: { ...session.meta, title: THEME, place: OTHER },
    }));
    expectAlone(NAME, FRIEND, THEME, OTHER);
  });
});
