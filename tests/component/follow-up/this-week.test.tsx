import { addDays } from '@shared/lib/iso-day';
import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useCompanyPlace } from '../../../renderer/src/company/company-place';
import { ThisWeek } from '../../../renderer/src/follow-up/ThisWeek';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { useCompany } from '../../../renderer/src/state/company-store';
import { actionOf, companyWith, digestWith } from '../../helpers/follow-up-digests';
import { countingPorts, inMemoryBridge, TEST_SETTINGS } from '../../helpers/in-memory-bridge';
import { today } from './follow-up-driver';

const day = (days: number) => addDays(today(), days);
const sessions = [
  digestWith('s1', {
    heldOn: day(-100),
    actions: [
      actionOf('far', { text: 'Far away', dueOn: day(40) }),
      actionOf('soon', { text: 'Soon', dueOn: day(5) }),
      actionOf('late', { text: 'Late', dueOn: day(-5) }),
    ],
  }),
];

async function show(scale: number) {
  const bridge = inMemoryBridge(null, countingPorts());
  const company = companyWith();
  bridge.answer('company:get', () => ({
    ok: true,
    value: { company, failure: null, undo: null, redo: null },
  }));
  bridge.answer('company:sessions', () => ({ ok: true, value: sessions }));
  Object.defineProperty(window, 'lessons', { value: bridge, configurable: true });
  useCompany.setState({ company, sessions: null });
  useAppStore.setState({ settings: { ...TEST_SETTINGS, textScale: scale }, notices: [] });
  render(<ThisWeek />);
  await waitFor(() => expect(useCompany.getState().sessions).not.toBeNull());
}

describe('PF3: what the shelf says of the week', () => {
  it('has what is late and what comes within a week, and leads to it', async () => {
    await show(1);
    const lines = screen.getAllByRole('button');
    expect(lines.map((line) => line.textContent?.replace(/,.*/u, ''))).toEqual(['Late', 'Soon']);
    lines[0]?.click();
    await waitFor(() => expect(useAppStore.getState().screen).toBe('company'));
    expect(useCompanyPlace.getState().show).toBe('s1/late');
  });

  it('is not there where large letters leave no line free', async () => {
    await show(1.6);
    expect(screen.queryByRole('list')).toBeNull();
  });
});
