import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useSheetSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { KeyCap } from '../kit/KeyCap';
import { type Deed, offeredDeeds } from '../kit/offered-deeds';
import { useModal } from '../kit/use-modal';
import { useAppStore } from '../state/app-store';
import { buttonsOnScreen } from './buttons-on-screen';
import { Found } from './Found';
import { fieldsOnScreen } from './fields-on-screen';
import { findDeeds, MOST_FOUND } from './find-deeds';
import { closePalette } from './palette-store';
import { subjectsOfWords } from './subjects-of-words';
import { useSpokenWords } from './use-spoken-words';
import './palette.css';

/** Room units that the sheet has beside its lines, and that one line takes. */
const FRAME = 12;
const ROW = 2.2;

const field = (dialog: HTMLDialogElement) => dialog.querySelector('input');

/** Finds every action and every place by its name: what is offered on this screen, in its menus, and everywhere. */
export function PaletteDialog() {
  const texts = useText();
  const { palette, board } = texts;
  const locale = useAppStore((store) => store.settings?.locale ?? 'en-GB');
  const spoken = useSpokenWords(locale);
  const modal = useModal(field, closePalette);
  /* What can be done is asked once, before the sheet covers it. */
  const [deeds] = useState(() => [
    ...offeredDeeds(),
    ...buttonsOnScreen(subjectsOfWords(texts)),
    ...fieldsOnScreen(),
  ]);
  const { high } = useSheetSize();
  const most = Math.min(MOST_FOUND, Math.max(1, Math.floor((high - FRAME) / ROW)));
  const [typed, setTyped] = useState('');
  const groups = useMemo(
    () => findDeeds(deeds, typed, { most, otherWords: palette.otherWords, spoken }),
    [deeds, typed, most, palette, spoken],
  );
  const choose = (deed: Deed) => {
    closePalette();
    /* After the focus has gone back to where it was, so that what is done may take it from there. */
    setTimeout(deed.onSelect, 0);
  };
  return (
    <dialog {...modal} className="palette" aria-label={palette.title}>
      <Command shouldFilter={false} loop label={palette.title} className="palette-sheet">
        <div className="palette-search">
          <Search aria-hidden="true" />
          <Command.Input
            value={typed}
            onValueChange={setTyped}
            placeholder={palette.placeholder}
            maxLength={200}
          />
          <KeyCap>{board.keys.escape}</KeyCap>
        </div>
        <Command.List label={palette.found} className="palette-list">
          {groups.map((group) => (
            <Command.Group key={group.kind} heading={palette[group.kind]}>
              {group.deeds.map((deed) => (
                <Command.Item
                  key={deed.id}
                  value={deed.id}
                  onSelect={() => choose(deed)}
                  className="palette-item"
                >
                  <Found deed={deed} typed={typed} />
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
        <p className="palette-none" role="status">
          {groups.length === 0 ? palette.nothing : ''}
        </p>
      </Command>
    </dialog>
  );
}
