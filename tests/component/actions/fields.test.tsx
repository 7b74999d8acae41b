import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { DayField } from '../../../renderer/src/fields/DayField';
import { TimeField } from '../../../renderer/src/fields/TimeField';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { TEST_SETTINGS } from '../../helpers/in-memory-bridge';

useAppStore.setState({ settings: TEST_SETTINGS });

interface DayProps {
  readonly optional?: boolean;
  readonly start?: string;
  readonly onDay?: (day: string | null) => void;
}

function Day({ optional = false, start, onDay }: DayProps) {
  const [day, setDay] = useState<string | null>(start ?? null);
  return (
    <>
      <DayField
        label="Held on"
        value={day}
        onChange={(next) => {
          setDay(next);
          onDay?.(next);
        }}
        locale="en-GB"
        today="2026-12-11"
        optional={optional}
      />
      <button type="button" onClick={() => setDay('2027-05-01')}>
        elsewhere
      </button>
    </>
  );
}
const field = (name = 'Held on') => screen.getByRole('textbox', { name }) as HTMLInputElement;

describe('a field for a day', () => {
  it('hands on a day once it was read, and writes it out', async () => {
    const days: (string | null)[] = [];
    const user = userEvent.setup();
    render(<Day onDay={(day) => days.push(day)} />);
    await user.type(field(), '29 jan');
    expect(days).toEqual([]);
    expect(screen.getByText('Friday 29 January 2027')).toBeTruthy();
    await user.tab();
    expect(days).toEqual(['2027-01-29']);
    expect(field().value).toBe('29 Jan 2027');
  });

  it('keeps what cannot be read exactly as typed, and says what is wrong', async () => {
    const days: (string | null)[] = [];
    const user = userEvent.setup();
    render(<Day start="2026-12-11" onDay={(day) => days.push(day)} />);
    await user.clear(field());
    await user.type(field(), '31 feb{Enter}');
    expect(field().value).toBe('31 feb');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('This date does not exist.')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(field().value).toBe('11 Dec 2026');
    expect(days).toEqual([]);
  });

  it('can be emptied only where it is optional', async () => {
    const days: (string | null)[] = [];
    const user = userEvent.setup();
    const { unmount } = render(<Day start="2026-12-11" onDay={(day) => days.push(day)} />);
    await user.clear(field());
    await user.tab();
    expect(days).toEqual([]);
    expect(screen.getByText('A day is needed here.')).toBeTruthy();
    unmount();
    render(<Day start="2026-12-11" optional onDay={(day) => days.push(day)} />);
    await user.clear(field());
    await user.tab();
    expect(days).toEqual([null]);
  });

  it('follows a change from outside unless somebody is typing', async () => {
    const user = userEvent.setup();
    render(<Day start="2026-12-11" />);
    await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(field().value).toBe('1 May 2027');
  });

  it('hands on a readable day when the screen goes away', async () => {
    const days: (string | null)[] = [];
    const user = userEvent.setup();
    const { unmount } = render(<Day onDay={(day) => days.push(day)} />);
    await user.type(field(), 'in 2 weeks');
    unmount();
    expect(days).toEqual(['2026-12-25']);
  });
});

describe('a field for a time', () => {
  function Time() {
    const [time, setTime] = useState<string | null>('08:30');
    return <TimeField label="Starts at" value={time} onChange={setTime} locale="en-GB" />;
  }

  it('reads times as people write them, and refuses those that do not exist', async () => {
    const user = userEvent.setup();
    render(<Time />);
    await user.clear(field('Starts at'));
    await user.type(field('Starts at'), '9.15{Enter}');
    expect(field('Starts at').value).toBe('09:15');
    await user.clear(field('Starts at'));
    await user.type(field('Starts at'), '25:00');
    await user.tab();
    expect(field('Starts at').value).toBe('25:00');
    expect(screen.getByText('This time does not exist. Type it like 8:30.')).toBeTruthy();
  });
});
