import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useCompanyPlace } from '../../../renderer/src/company/company-place';
import { CustomersPage } from '../../../renderer/src/customers/CustomersPage';
import { localDay } from '../../../renderer/src/fields/use-today';
import { byId, companyOf, conversation } from '../../helpers/three-years';
import { renderCompanyPage } from './company-driver';

const field = (name: string) => screen.getByLabelText(name);
const listed = () =>
  [...document.querySelectorAll('.record-row__name')].map(({ textContent }) => textContent);
const today = localDay(Date.now());

describe('conversations with customers', () => {
  it('S71: asks who, when, which customer, and exactly two questions about them', async () => {
    const { user } = renderCompanyPage(<CustomersPage />, companyOf());
    await user.keyboard('n');
    const form = document.querySelector('form');
    expect(
      [...(form?.querySelectorAll('label') ?? [])].map(({ textContent }) => textContent),
    ).toEqual([
      'Who listened?',
      'Which day?',
      'Which customer?',
      'How are they doing? What do they struggle with?',
    ]);
  });

  it('keeps a conversation by keyboard alone, today unless another day is typed', async () => {
    const { user, changes } = renderCompanyPage(<CustomersPage />, companyOf());
    await user.keyboard('nmaren{Tab}{Tab}Halden Dental{Tab}They grow{Control>}{Enter}{/Control}');
    await waitFor(() => expect(changes).toHaveLength(1));
    expect(changes[0]?.record).toMatchObject({
      by: 'Maren Holt',
      on: today,
      customer: 'Halden Dental',
      heard: 'They grow',
    });
    expect(await screen.findByText('1 of 2')).toBeDefined();
  });

  it('KP5: counts the quarter of each manager of the newest session, towards two', () => {
    renderCompanyPage(
      <CustomersPage />,
      companyOf({
        conversations: byId(
          conversation('a', 'Maren Holt', today),
          conversation('b', 'Maren Holt', today, { customer: 'Tanner & Sons', writtenAt: 2 }),
          conversation('c', 'Maren Holt', today, { customer: 'Kite Bakery', writtenAt: 3 }),
        ),
      }),
    );
    const counts = screen.getByRole('region', { name: 'Who has met whom' });
    expect(counts.textContent).toContain(
      'Maren HoltHalden Dental, Tanner & Sons, Kite Bakery3, well done',
    );
    expect(counts.textContent).toContain('Priya Raman0 of 2');
    expect(counts.textContent).not.toContain('Jón');
  });

  it('KP5: names the customers whom each manager has met, each once', () => {
    renderCompanyPage(
      <CustomersPage />,
      companyOf({
        conversations: byId(
          conversation('a', 'Maren Holt', today, { customer: 'Halden Dental' }),
          conversation('b', 'Maren Holt', today, { customer: 'halden dental' }),
          conversation('c', 'Maren Holt', today, { customer: 'Tanner & Sons', writtenAt: 0 }),
        ),
      }),
    );
    const counts = screen.getByRole('region', { name: 'Who has met whom' });
    expect(counts.textContent).toMatch(/Maren HoltTanner & Sons, halden dental2, well done/iu);
  });

  it('lets what was heard be read without opening its form', async () => {
    const { user, changes } = renderCompanyPage(
      <CustomersPage />,
      companyOf({
        conversations: byId(
          conversation('a', 'Maren Holt', today, { heard: 'They fear the audit' }),
          conversation('b', 'Priya Raman', today, { heard: 'word '.repeat(100), writtenAt: 0 }),
        ),
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Read what was heard' }));
    const dialog = screen.getByRole('dialog', { name: 'What customers said' });
    expect(dialog.textContent).toContain('They fear the audit');
    expect(dialog.textContent).toContain('Halden Dental. Maren Holt');
    await user.click(screen.getByRole('button', { name: /next/iu }));
    expect(dialog.textContent).toContain('word word');
    expect(document.querySelector('form')).toBeNull();
    expect(changes).toEqual([]);
  });

  it('asks for one listener in words of its own', async () => {
    const { user } = renderCompanyPage(<CustomersPage />, companyOf());
    await user.keyboard('nMaren and Priya{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('who listened?');
  });

  it('refuses a day that is to come in one sentence', async () => {
    const { user, changes } = renderCompanyPage(<CustomersPage />, companyOf());
    await user.keyboard('nmaren{Tab}{Control>}a{/Control}tomorrow{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'This day is still to come: keep a conversation once you have had it.',
    );
    expect(document.activeElement).toBe(field('Which day?'));
    expect(changes).toEqual([]);
  });

  it('shows the quarter of the conversation that was asked for, and goes to others', async () => {
    const company = companyOf({
      conversations: byId(
        conversation('a', 'Maren Holt', '2026-03-31', { customer: 'March' }),
        conversation('b', 'Maren Holt', '2026-04-01', { customer: 'April' }),
      ),
    });
    const { user } = renderCompanyPage(<Asked />, company);
    expect(screen.getByText('Q1 2026')).toBeDefined();
    expect(listed()).toEqual(['March']);
    await user.click(screen.getByRole('button', { name: 'Later quarter' }));
    expect(listed()).toEqual(['April']);
  });
});

function Asked() {
  if (useCompanyPlace.getState().show === null)
    useCompanyPlace.setState({ tab: 'customers', show: 'a' });
  return <CustomersPage />;
}
