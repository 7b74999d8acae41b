import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Button } from '../../../renderer/src/kit/Button';
import { Checkbox } from '../../../renderer/src/kit/Checkbox';
import { SegmentedControl } from '../../../renderer/src/kit/SegmentedControl';
import { SelectField } from '../../../renderer/src/kit/SelectField';
import { TextArea } from '../../../renderer/src/kit/TextArea';
import { TextField } from '../../../renderer/src/kit/TextField';

type Kind = 'mitigate' | 'amplify' | 'neither';

function KindControl({ onChange }: { readonly onChange: (kind: Kind) => void }) {
  const [value, setValue] = useState<Kind>('mitigate');
  return (
    <SegmentedControl
      label="Kind"
      value={value}
      options={[
        { value: 'mitigate', word: 'Mitigates' },
        { value: 'amplify', word: 'Amplifies' },
        { value: 'neither', word: 'Neither' },
      ]}
      onChange={(kind) => {
        setValue(kind);
        onChange(kind);
      }}
    />
  );
}

/* jsdom has no CSS object, and the simulated keys look a radio group up by its escaped name. */
beforeEach(() => vi.stubGlobal('CSS', { escape: (name: string) => name }));
afterEach(() => vi.unstubAllGlobals());

it('a segmented control is one stop for Tab and is moved by arrows, round its ends', async () => {
  const onChange = vi.fn();
  render(
    <>
      <KindControl onChange={onChange} />
      <Button>After</Button>
    </>,
  );
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Mitigates' }));
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(onChange.mock.calls).toEqual([['amplify'], ['neither'], ['mitigate'], ['neither']]);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'After' }));
});

it('a field that is wrong says so in words that belong to it', () => {
  render(
    <TextField
      label="Due"
      value="31 Februar"
      hint="A day or a week"
      error="There is no such day."
      onChange={vi.fn()}
    />,
  );
  const field = screen.getByRole('textbox', {
    name: 'Due',
    description: 'There is no such day.',
  });
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

it('a field whose label is only spoken still has its name and its hint', () => {
  render(<TextField label="Name" isLabelHidden value="" hint="As spoken" onChange={vi.fn()} />);
  expect(screen.getByRole('textbox', { name: 'Name', description: 'As spoken' })).toBeDefined();
});

it('a text area takes Enter as done and Shift+Enter as a new line', async () => {
  const onEnter = vi.fn();
  const onChange = vi.fn();
  render(<TextArea label="Why" value="" onChange={onChange} onEnter={onEnter} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Why' }), '{Enter}');
  expect(onEnter).toHaveBeenCalledOnce();
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
  expect(onEnter).toHaveBeenCalledOnce();
  expect(onChange).toHaveBeenCalledWith('\n');
});

it('a list hands over the value that belongs to the chosen words', async () => {
  const onChange = vi.fn();
  render(
    <SelectField
      label="Language"
      value="en"
      options={[
        { value: 'en', word: 'English' },
        { value: 'de', word: 'Deutsch' },
      ]}
      onChange={onChange}
    />,
  );
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Deutsch');
  expect(onChange.mock.calls).toEqual([['de']]);
});

it('a box is ticked by a press on its words and by Space', async () => {
  const onChange = vi.fn();
  render(
    <Checkbox isChecked={false} onChange={onChange}>
      Names on notes
    </Checkbox>,
  );
  await userEvent.click(screen.getByText('Names on notes'));
  screen.getByRole('checkbox').focus();
  await userEvent.keyboard(' ');
  expect(onChange.mock.calls).toEqual([[true], [true]]);
});

it('a button at work keeps its place and takes no second press', async () => {
  const onClick = vi.fn();
  render(
    <Button isBusy onClick={onClick}>
      Save
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Save', busy: true });
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(button);
  expect(onClick).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button);
});
