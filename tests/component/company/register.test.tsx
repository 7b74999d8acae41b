import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RegisterPage } from '../../../renderer/src/register/RegisterPage';
import { dropStaleActions, useAppStore } from '../../../renderer/src/state/app-store';
import { undoCompany, useCompany } from '../../../renderer/src/state/company-store';
import { byId, companyOf, process } from '../../helpers/three-years';
import { renderCompanyPage } from './company-driver';

const field = (name: string) => screen.getByLabelText(name);
const rows = () =>
  [...document.querySelectorAll('.record-row__name')].map(({ textContent }) => textContent);

describe('the process register', () => {
  it('says how to begin where no process is written down', () => {
    renderCompanyPage(<RegisterPage />, companyOf());
    expect(screen.getByText('No process is written down yet.')).toBeDefined();
  });

  it('WC1: shows a process past its review day first, as going stale', () => {
    const stale = process('old', { name: 'Rota handover', reviewOn: '2020-01-01' });
    renderCompanyPage(
      <RegisterPage />,
      companyOf({
        processes: byId(process('a', { name: 'Backup', reviewOn: '2199-01-01' }), stale),
      }),
    );
    expect(rows()).toEqual(['Rota handover', 'Backup']);
    expect(screen.getAllByText(/^Going stale/u).length).toBeGreaterThan(0);
    expect(screen.getByText('Every good process becomes bad')).toBeDefined();
  });

  it('shows the phase of a process and what is measured', () => {
    renderCompanyPage(<RegisterPage />, companyOf({ processes: byId(process('a')) }));
    const details = screen.getByRole('region', { name: 'Monthly restore test' });
    expect(details.textContent).toContain('What is measured: Clients whose restore passes');
    expect(details.querySelector('.process-facts')?.textContent).toMatch(/^Operation/u);
  });

  it('says what is wrong beside Save, where no field has to give way', async () => {
    const { user } = renderCompanyPage(<RegisterPage />, companyOf());
    await user.keyboard('n{Enter}');
    const sentence = await screen.findByRole('alert');
    const foot = screen.getByRole('button', { name: 'Save' }).parentElement;
    expect(sentence.parentElement).toBe(foot);
    await user.keyboard('B');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: 'Discard' })).toBeDefined();
  });

  it('S41: says while typing that there is such a process already, keeps it all the same, and both are not one version', async () => {
    const { user } = renderCompanyPage(
      <RegisterPage />,
      companyOf({ processes: byId(process('a', { name: 'Invoice run', owner: 'Maren Holt' })) }),
    );
    await user.keyboard('ninvoice  RUN');
    expect(screen.getByRole('status').textContent).toBe('There is one already: Maren Holt.');
    await user.keyboard('{Tab}priya{Enter}');
    await waitFor(() => expect(rows()).toHaveLength(2));
    const details = screen.getByRole('region', { name: 'invoice RUN' });
    expect(details.textContent).toContain('Written down twice: also “Invoice run”, Maren Holt');
  });

  it('says which part of a measure is missing', () => {
    renderCompanyPage(
      <RegisterPage />,
      companyOf({ processes: byId(process('a', { metric: '' })) }),
    );
    expect(screen.getByText('Not measured: the measure has no name')).toBeDefined();
  });

  it('lets what was typed be discarded while something is wrong with it', async () => {
    const { user } = renderCompanyPage(<RegisterPage />, companyOf());
    await user.keyboard('n{Enter}');
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.queryByLabelText('Process')).toBeNull();
  });

  it('lets all words of a process be read, by keys alone', async () => {
    const place = `https://brightwater.sharepoint.com/${'Documents/'.repeat(12)}end`;
    const { user } = renderCompanyPage(
      <RegisterPage />,
      companyOf({ processes: byId(process('a', { place })) }),
    );
    await user.click(screen.getByRole('button', { name: 'Read all of it' }));
    const sheet = screen.getByRole('dialog');
    expect(sheet.textContent).toContain('Clients whose restore passes');
    await user.keyboard('{PageDown}{ArrowRight}');
    expect(sheet.textContent).toContain(place);
    await user.keyboard('{PageUp}');
    expect(sheet.textContent).not.toContain(place);
  });

  it('adds a process by keyboard alone: N, its name, Enter; and takes it back', async () => {
    const { user, changes, company } = renderCompanyPage(<RegisterPage />, companyOf());
    await user.keyboard('n');
    expect(document.activeElement).toBe(field('Process'));
    await user.keyboard('Invoice run{Tab}priya{Tab}Wiki / Money{Tab}1{Enter}');
    await waitFor(() => expect(rows()).toEqual(['Invoice run']));
    expect(changes[0]?.record).toMatchObject({
      name: 'Invoice run',
      owner: 'Priya Raman',
      place: 'Wiki / Money',
      ways: 1,
    });
    useAppStore.getState().notices.at(-1)?.action?.run();
    await waitFor(() => expect(Object.keys(company().processes)).toEqual([]));
  });

  it.each([
    ['the team', 'When everybody owns it, nobody does. Choose one person.'],
    ['Priya and Maren', 'Two names. Choose the one who answers for it; the other one can help.'],
  ])(
    'S45: refuses "%s" as an owner in one sentence, and loses nothing',
    async (owner, sentence) => {
      const { user, changes } = renderCompanyPage(<RegisterPage />, companyOf());
      await user.keyboard(`nBackup{Tab}${owner}{Enter}`);
      expect((await screen.findByRole('alert')).textContent).toContain(sentence);
      expect(document.activeElement).toBe(field('Its one owner'));
      expect(field('Its one owner')).toHaveProperty('value', owner);
      expect(changes).toEqual([]);
    },
  );

  it('keeps what was typed when the form is left, and lets go of it only when told so', async () => {
    const { user } = renderCompanyPage(<RegisterPage />, companyOf());
    await user.keyboard('nBack{Escape}');
    expect(screen.queryByLabelText('Process')).toBeNull();
    await user.keyboard('n');
    expect(field('Process')).toHaveProperty('value', 'Back');
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    await user.keyboard('n');
    expect(field('Process')).toHaveProperty('value', '');
  });

  it('S43: "Reviewed today" moves the next review by six or twelve months', async () => {
    const { user, changes } = renderCompanyPage(<RegisterPage />);
    await user.click(screen.getByRole('button', { name: 'Reviewed today' }));
    await user.click(screen.getByRole('button', { name: 'again in a year' }));
    await waitFor(() => expect(changes).toHaveLength(1));
    const year = new Date().getFullYear() + 1;
    expect(changes[0]?.record).toMatchObject({ reviewOn: expect.stringContaining(`${year}-`) });
  });

  it('asks when to look again with the keyboard on the usual answer, and takes the question back with Escape', async () => {
    const { user, changes } = renderCompanyPage(<RegisterPage />);
    await user.click(screen.getByRole('button', { name: 'Reviewed today' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'again in 6 months' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Reviewed today' }));
    expect(changes).toEqual([]);
  });

  it('removes a process with Delete, and has it back with undo', async () => {
    const { user, company } = renderCompanyPage(<RegisterPage />);
    screen.getByRole('list', { name: 'Processes' }).querySelector('button')?.focus();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(Object.keys(company().processes)).toEqual([]));
    useAppStore.getState().notices.at(-1)?.action?.run();
    await waitFor(() => expect(Object.keys(company().processes)).toEqual(['restore']));
  });

  it('says what was taken back, and offers to take back only what is told', async () => {
    const { user, company } = renderCompanyPage(<RegisterPage />);
    useCompany.subscribe(dropStaleActions);
    screen.getByRole('list', { name: 'Processes' }).querySelector('button')?.focus();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(Object.keys(company().processes)).toEqual([]));
    const [removed] = useAppStore.getState().notices;
    expect(removed?.action?.isStale?.()).toBe(false);
    const { undo } = useCompany.getState();
    useCompany.setState({ undo: { id: 7, told: 'Something else.' } });
    expect(useAppStore.getState().notices).toMatchObject([{ text: removed?.text }]);
    expect(useAppStore.getState().notices[0]).not.toHaveProperty('action');
    useCompany.setState({ undo });
    await undoCompany();
    expect(useAppStore.getState().notices.at(-1)?.text).toBe(`Undone: ${removed?.text}`);
    expect(Object.keys(company().processes)).toEqual(['restore']);
  });

  it('Enter opens the form of the process in hand', async () => {
    const { user } = renderCompanyPage(<RegisterPage />);
    screen.getByRole('list', { name: 'Processes' }).querySelector('button')?.focus();
    await user.keyboard('{Enter}');
    expect(field('Process')).toHaveProperty('value', 'Monthly restore test');
  });
});
