import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Button } from '../../../renderer/src/kit/Button';
import { Dialog } from '../../../renderer/src/kit/Dialog';
import { Menu } from '../../../renderer/src/kit/Menu';
import { TextField } from '../../../renderer/src/kit/TextField';

interface PageProps {
  readonly below?: () => void;
  readonly hasAutoFocus?: boolean;
  readonly hasBody?: boolean;
}

function Page({ below, hasAutoFocus = false, hasBody = true }: PageProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for a screen that listens to keys
    <div onKeyDown={below}>
      <Button onClick={() => setIsOpen(true)}>Edit</Button>
      {isOpen && (
        <Dialog
          title="Edit note 7"
          closeLabel="Close"
          onClose={() => setIsOpen(false)}
          actions={
            <>
              <Button onClick={() => setIsOpen(false)}>Cancel</Button>
              <Button autoFocus={hasAutoFocus} variant="primary">
                Save
              </Button>
            </>
          }
        >
          {hasBody ? (
            <>
              <TextField label="Text" value="" onChange={() => undefined} />
              <Menu label="More" items={[{ id: 'a', word: 'Split', onSelect: () => undefined }]}>
                …
              </Menu>
            </>
          ) : (
            <Button>Show it</Button>
          )}
        </Dialog>
      )}
    </div>
  );
}

async function open(props: PageProps = {}) {
  render(<Page {...props} />);
  await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
  return screen.getByRole('dialog', { name: 'Edit note 7' });
}

const focused = () => document.activeElement;

it('begins in the first field of its body', async () => {
  await open();
  expect(focused()).toBe(screen.getByRole('textbox', { name: 'Text' }));
});

it('begins on its primary action where there is nothing to fill in', async () => {
  await open({ hasBody: false });
  expect(focused()).toBe(screen.getByRole('button', { name: 'Save' }));
});

it('leaves the focus where a part asked for it', async () => {
  await open({ hasAutoFocus: true });
  expect(focused()).toBe(screen.getByRole('button', { name: 'Save' }));
});

it('gives the focus back to where it was, also when a part asked for it', async () => {
  await open({ hasAutoFocus: true });
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(focused()).toBe(screen.getByRole('button', { name: 'Edit' }));
});

it('closes when the browser cancels it, as it does for Escape', async () => {
  const dialog = await open();
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('notices when the browser has closed it without asking', async () => {
  const dialog = await open();
  if (!(dialog instanceof HTMLDialogElement)) throw new Error('No dialog');
  dialog.removeAttribute('open');
  fireEvent(dialog, new Event('close'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('keeps its keys from the screen below', async () => {
  const below = vi.fn();
  await open({ below });
  below.mockClear();
  await userEvent.keyboard('n');
  expect(below).not.toHaveBeenCalled();
});

it('holds the lists of its menus, since nothing outside it can be reached', async () => {
  const dialog = await open();
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  expect(dialog.contains(screen.getByRole('menu', { name: 'More' }))).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(screen.getByRole('dialog')).toBe(dialog);
});
