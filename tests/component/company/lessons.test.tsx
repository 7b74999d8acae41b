import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useCompanyPlace } from '../../../renderer/src/company/company-place';
import { LessonsPage } from '../../../renderer/src/lessons/LessonsPage';
import { THREE_YEARS } from '../../helpers/three-years';
import { renderCompanyPage } from './company-driver';

const texts = () =>
  [...document.querySelectorAll('.lesson-row__text')].map(({ textContent }) => textContent);

describe('lessons of all years', () => {
  it('finds while somebody types, and marks the word', async () => {
    const { user } = renderCompanyPage(<LessonsPage />);
    await user.keyboard('friday');
    await waitFor(() =>
      expect(texts()).toEqual([
        'Priya Raman: Tickets closed to hit the Friday number',
        'The Friday number comes off the wall',
      ]),
    );
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'Friday',
      'Friday',
    ]);
    expect(screen.getByText('2 found in 1 session.')).toBeDefined();
  });

  it('leads by arrow keys and Enter to the session where it was said', async () => {
    const { user, calls } = renderCompanyPage(<LessonsPage />);
    await user.keyboard('runbook product{ArrowDown}');
    await waitFor(() => expect(texts().length).toBeGreaterThan(0));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(calls.find(({ name }) => name === 'library:open')?.payload).toMatchObject({
      id: 'y2025',
    });
  });

  it('has the cursor in its field, and keeps the words for whoever comes back', async () => {
    const { user } = renderCompanyPage(<LessonsPage />);
    expect(document.activeElement).toBe(screen.getByLabelText('Look for'));
    await user.keyboard('friday{ArrowDown}');
    await waitFor(() => expect(texts().length).toBeGreaterThan(0));
    await user.keyboard('{ArrowDown}');
    const inHand = document.activeElement?.getAttribute('data-row');
    cleanup();
    render(<LessonsPage />);
    expect((screen.getByLabelText('Look for') as HTMLInputElement).value).toBe('friday');
    await waitFor(() => expect(texts().length).toBeGreaterThan(0));
    expect(document.querySelector('.lesson-row[tabindex="0"]')?.getAttribute('data-row')).toBe(
      inHand,
    );
  });

  it('says in the row of an action what became of it', async () => {
    const { user } = renderCompanyPage(<LessonsPage />);
    await user.keyboard('reopen');
    await waitFor(() => expect(texts().join()).toContain('still open'));
  });

  it('leads to the page where a conversation lives', async () => {
    const { user } = renderCompanyPage(<LessonsPage />);
    await user.keyboard('creme');
    await waitFor(() => expect(texts()).toHaveLength(1));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(useCompanyPlace.getState()).toMatchObject({ tab: 'customers', show: 'talk2' });
  });

  it('says so where nothing is found', async () => {
    const { user } = renderCompanyPage(<LessonsPage />);
    await user.keyboard('zebra');
    expect(
      await screen.findByText('Nothing found. Try fewer letters, or another word.'),
    ).toBeDefined();
  });

  it('S37: tells how often a theme came back, and whether what was agreed was done', async () => {
    const { user } = renderCompanyPage(<LessonsPage />);
    await user.click(screen.getByRole('radio', { name: 'Themes that come back' }));
    expect((await screen.findAllByText('3 times')).length).toBeGreaterThan(0);
    expect(texts()).toEqual([
      'One place for what we know, nothing was agreed',
      'Runbooks instead of memory, what we agreed was done',
      'What we know is not written, what we agreed was done',
    ]);
  });

  it('draws trends, each with a table that says the same', async () => {
    const { user } = renderCompanyPage(<LessonsPage />);
    await user.click(screen.getByRole('radio', { name: 'Trends' }));
    const table = screen.getByRole('table', { name: 'How the morning was' });
    expect(table.textContent).toContain('20253');
    expect(table.textContent).toContain('20264.5');
    expect(table.textContent).toContain('2024nothing yet');
    expect(screen.getByRole('table', { name: 'Actions done on time' }).textContent).toContain(
      '1 of 2',
    );
  });

  it('LL8: shows with the trends what people said would make a session better', async () => {
    const { user } = renderCompanyPage(<LessonsPage />);
    await user.click(screen.getByRole('radio', { name: 'Trends' }));
    await user.click(screen.getByRole('button', { name: 'What would make it better (1)' }));
    const dialog = screen.getByRole('dialog', { name: 'What would make it better' });
    expect(dialog.textContent).toContain('Shorter');
    expect(dialog.textContent).toContain('Rated 4.5 of 5 on');
  });

  it('offers no such lines where nobody left any', async () => {
    const { user } = renderCompanyPage(
      <LessonsPage />,
      undefined,
      THREE_YEARS.filter(({ id }) => id === 'y2025'),
    );
    await user.click(screen.getByRole('radio', { name: 'Trends' }));
    await screen.findByRole('table', { name: 'How the morning was' });
    expect(screen.queryByRole('button', { name: /make it better/ })).toBeNull();
  });
});
