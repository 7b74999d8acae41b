import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FieldLetters } from '../../../renderer/src/shell/field-letters';

function twoFields() {
  const letters = new FieldLetters();
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the window
    <div
      onFocus={(event) => letters.enter(event.target)}
      onInput={(event) => letters.typed(event.nativeEvent as InputEvent)}
    >
      <textarea aria-label="Why" defaultValue="Because" />
      <input type="text" aria-label="Decision" />
    </div>,
  );
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
  const takeBack = (name: string, value: string) => {
    field(name).value = value;
    letters.typed({ target: field(name), inputType: 'historyUndo' });
  };
  return { letters, field, takeBack, user: userEvent.setup() };
}

describe('the letters of a field', () => {
  it('are taken back in it as long as it has any of its own', async () => {
    const { letters, field, takeBack, user } = twoFields();
    await user.type(field('Why'), ' so');
    expect(letters.canTakeBack(field('Why'))).toBe(true);
    takeBack('Why', 'Because');
    expect(letters.canTakeBack(field('Why'))).toBe(false);
    expect(letters.canBringBack(field('Why'))).toBe(true);
  });

  it('end where somebody enters it, so that those of another field are never taken back from here', async () => {
    const { letters, field, user } = twoFields();
    await user.type(field('Why'), ' so');
    await user.click(field('Decision'));
    expect(letters.canTakeBack(field('Decision'))).toBe(false);
    await user.click(field('Why'));
    expect(letters.canTakeBack(field('Why'))).toBe(false);
    expect(letters.canBringBack(field('Why'))).toBe(false);
  });

  it('are gone where the app itself has emptied the field or filled it', async () => {
    const { letters, field, user } = twoFields();
    await user.type(field('Decision'), 'It holds');
    field('Decision').value = '';
    expect(letters.canTakeBack(field('Decision'))).toBe(false);
    field('Decision').value = 'From outside';
    expect(letters.canTakeBack(field('Decision'))).toBe(false);
    await user.type(field('Decision'), '!');
    expect(letters.canTakeBack(field('Decision'))).toBe(true);
  });
});
