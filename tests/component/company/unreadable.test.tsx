import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CompanyScreen } from '../../../renderer/src/company/CompanyScreen';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { useCompany } from '../../../renderer/src/state/company-store';
import { renderCompanyPage } from './company-driver';

it('says on the pages between sessions that one could not be read, and leads to the shelf that names it', async () => {
  const { user, calls } = renderCompanyPage(<CompanyScreen />);
  expect(screen.queryByText('1 session could not be read.')).toBeNull();
  useCompany.setState({ unreadable: 1 });
  await screen.findByText('1 session could not be read.');
  await user.click(screen.getByRole('button', { name: 'See the shelf' }));
  await waitFor(() => expect(useAppStore.getState().screen).toBe('library'));
  expect(calls.map(({ name }) => name)).toContain('library:list');
  useCompany.setState({ unreadable: 0 });
});
