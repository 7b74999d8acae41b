import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { announced, notices, renderSetup } from './setup-driver';

const field = () => screen.getByRole('textbox', { name: 'Add a person' });
const row = (name: RegExp) =>
  screen.getAllByRole('button', { name }).find((button) => 'row' in button.dataset) ??
  screen.getByText('no such row');

describe('adding people', () => {
  it('begins in the field for names while nobody is at the table', async () => {
    await renderSetup([]);
    expect(document.activeElement).toBe(field());
    expect(screen.getByText('Who sits at the table?')).toBeTruthy();
  });

  it('adds with Enter and stays in the field for the next name', async () => {
    const { user, names, session } = await renderSetup([]);
    await user.type(field(), 'Maren; Desk; management{Enter}');
    await user.type(field(), 'Tobias, Owner{Enter}');
    await waitFor(() => expect(names()).toEqual(['Maren', 'Tobias']));
    expect(document.activeElement).toBe(field());
    expect(Object.values(session().people)[0]).toMatchObject({
      role: 'Desk',
      isManagement: true,
    });
    expect(announced()).toBe('Tobias added.');
  });

  it('says in words that a name is missing or already there', async () => {
    const { user } = await renderSetup(['Ada']);
    await user.click(field());
    await user.keyboard('{Enter}');
    expect(screen.getByText('Type a name first.')).toBeTruthy();
    await user.type(field(), 'ada');
    const gentle = 'There is already an Ada. Add something that tells them apart.';
    expect(screen.getByText(gentle)).toBeTruthy();
  });

  it('shows a pasted list before it adds it, and each row can be left out', async () => {
    const { user, names } = await renderSetup(['Ada']);
    await user.click(field());
    await user.paste('Ben, Service desk\nAda\nCleo; Sales; management\nDora');
    const list = screen.getByRole('region', { name: 'Add 4 people?' });
    expect(within(list).getByText('already at the table')).toBeTruthy();
    expect(within(list).getByText('Sales, management')).toBeTruthy();
    expect(names()).toEqual(['Ada']);
    await user.click(screen.getByRole('button', { name: 'Leave out Ada' }));
    await user.click(screen.getByRole('button', { name: 'Add 3 people' }));
    await waitFor(() => expect(names()).toEqual(['Ada', 'Ben', 'Cleo', 'Dora']));
    expect(document.activeElement).toBe(field());
  });

  it('takes a pasted list back in one step', async () => {
    const { user, names, undo } = await renderSetup(['Ada']);
    await user.click(field());
    await user.paste('Ben\nCleo');
    await user.click(screen.getByRole('button', { name: 'Add 2 people' }));
    await waitFor(() => expect(names()).toHaveLength(3));
    await undo();
    expect(names()).toEqual(['Ada']);
  });

  it('adds nothing of a pasted list that was cancelled', async () => {
    const { user, names } = await renderSetup([]);
    await user.paste('Ben\nCleo');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(names()).toEqual([]);
    expect(document.activeElement).toBe(field());
  });

  it('leaves a single pasted line in the field', async () => {
    const { user } = await renderSetup(['Ada']);
    await user.click(field());
    await user.paste('Ben, Service desk');
    expect((field() as HTMLInputElement).value).toBe('Ben, Service desk');
  });
});

describe('people at the table', () => {
  it('are moved with Alt and the arrow keys, and the focus goes along', async () => {
    const { user, names } = await renderSetup();
    row(/Ada/).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(names()).toEqual(['Ben', 'Ada', 'Cleo']));
    expect(document.activeElement?.textContent).toContain('Ada');
    expect(announced()).toBe('Ada, seat 2');
  });

  it('are removed with Delete, which can be taken back; the focus goes to the neighbour', async () => {
    const { user, names, undo } = await renderSetup();
    row(/Ben/).focus();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(names()).toEqual(['Ada', 'Cleo']));
    expect(notices()).toContain('Ben removed.');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Cleo'));
    await undo();
    expect(names()).toEqual(['Ada', 'Ben', 'Cleo']);
  });

  it('give the focus back to the field for names when the last one is gone', async () => {
    const { user, names } = await renderSetup(['Ada']);
    row(/Ada/).focus();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(names()).toEqual([]));
    await waitFor(() => expect(document.activeElement).toBe(field()));
  });

  it('stay where they have written, with the sentence that says why', async () => {
    const { user, names } = await renderSetup(['Ada', 'Ben'], (session) => {
      const [author] = Object.keys(session.people);
      const [, stage] = Object.keys(session.stages);
      return {
        ...session,
        notes: {
          n1: {
            id: 'n1',
            stageId: stage ?? '',
            number: 1,
            text: 'Note',
            kind: 'well',
            authorId: author ?? null,
            themeId: null,
            order: 1,
            writtenAt: 0,
          },
        },
      };
    });
    row(/Ada/).focus();
    await user.keyboard('{Delete}');
    await waitFor(() =>
      expect(notices()).toContain(
        'Ada has written notes, so the name stays. Mark them as gone instead.',
      ),
    );
    expect(names()).toEqual(['Ada', 'Ben']);
  });

  it('open with Enter, where name, role and marks are changed', async () => {
    const { user, session } = await renderSetup();
    row(/Ben/).focus();
    await user.keyboard('{Enter}');
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    expect(screen.getByText('A person needs a name.')).toBeTruthy();
    await user.type(name, 'Benedict');
    await user.type(screen.getByRole('textbox', { name: 'Role' }), 'Engineer');
    await user.click(screen.getByRole('checkbox', { name: /Management/ }));
    await user.click(screen.getByRole('checkbox', { name: /Facilitates/ }));
    const ben = () => Object.values(session().people).find((person) => person.order === 2);
    await waitFor(() =>
      expect(ben()).toMatchObject({ name: 'Benedict', role: 'Engineer', isManagement: true }),
    );
    expect(session().meta.facilitatorId).toBe(ben()?.id);
  });

  it('have exactly one who facilitates', async () => {
    const { user, session } = await renderSetup();
    await user.click(screen.getByRole('button', { name: 'Change the people' }));
    for (const name of [/Ada/, /Cleo/]) {
      await user.click(row(name));
      await user.click(screen.getByRole('checkbox', { name: /Facilitates/ }));
    }
    const cleo = Object.values(session().people).find((person) => person.name === 'Cleo');
    await waitFor(() => expect(session().meta.facilitatorId).toBe(cleo?.id));
    expect(screen.getAllByText('facilitates')).toHaveLength(1);
  });

  it('keep the focus among them when one is removed by its button', async () => {
    const { user, names } = await renderSetup();
    await user.click(screen.getByRole('button', { name: 'Change the people' }));
    await user.click(row(/Ben/));
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(names()).toEqual(['Ada', 'Cleo']));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Cleo'));
  });

  it('are shown page by page where they do not fit', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `Person ${at + 1}`);
    const { user } = await renderSetup(many);
    const list = screen.getByRole('list', { name: '60, as seated' });
    expect(within(list).queryByText('Person 60')).toBeNull();
    within(list)
      .getByRole('button', { name: /Person 1$/ })
      .focus();
    await user.keyboard('{End}');
    expect(within(list).getByText('Person 60')).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('Person 60');
  });
});

describe('who is asked when', () => {
  it('stands behind the names: the management last, or each by the year of joining', async () => {
    const { user, session } = await renderSetup(['Ada', 'Ben', 'Cleo']);
    await user.click(screen.getByRole('button', { name: 'Change the people' }));
    await user.click(screen.getByRole('checkbox', { name: /Management/ }));
    await waitFor(() => expect(row(/Ada/).textContent).toContain('asked last'));
    await user.click(row(/Cleo/));
    await user.type(screen.getByRole('textbox', { name: 'Joined in' }), '2024{Enter}');
    await waitFor(() =>
      expect(Object.values(session().people).map((person) => person.joinedYear)).toEqual([
        null,
        null,
        2024,
      ]),
    );
    await user.click(screen.getByRole('button', { name: /^Typing and turns/ }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: 'Newest first' }));
    expect(await within(dialog).findByText('Asked: Cleo, Ben, Ada')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Done' }));
    expect(row(/Cleo/).textContent).toContain('asked 1st');
    expect(row(/Ben/).textContent).toContain('asked 2nd');
  });

  it('takes no year that is none, and says so; an emptied field takes the year away', async () => {
    const { user, session } = await renderSetup(['Ada']);
    await user.click(screen.getByRole('button', { name: 'Change the people' }));
    const joined = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Joined in' });
    const year = () => Object.values(session().people)[0]?.joinedYear;
    await user.type(joined(), '19{Enter}');
    expect(screen.getByText('Type a year, like 2019.')).toBeTruthy();
    expect(year()).toBeNull();
    await user.type(joined(), '99{Enter}');
    await waitFor(() => expect(year()).toBe(1999));
    await user.clear(joined());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(year()).toBeNull());
  });
});
