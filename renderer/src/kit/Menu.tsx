import { Check, type LucideIcon } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { classNames } from './class-names';
import { focusBack } from './focus-place';
import { KeyCap } from './KeyCap';
import { useOfferedDeeds } from './offered-deeds';
import './menu.css';

export interface MenuItem {
  readonly id: string;
  readonly word: string;
  readonly icon?: LucideIcon;
  readonly keyHint?: string;
  /** A remark behind the word, such as a number. */
  readonly remark?: string;
  readonly isChecked?: boolean;
  readonly isDisabled?: boolean;
  onSelect(): void;
}

interface MenuProps {
  /** The name of the button and of the list. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** What the button shows. */
  readonly children: ReactNode;
  readonly className?: string;
  readonly align?: 'start' | 'end';
  /** Its items are offered by name elsewhere. */
  readonly isUnnamed?: boolean;
}

const GAP = 6;

/** A button that opens a list of commands: arrows, Home, End and first letters move, Enter chooses, Escape closes. */
export function Menu({
  label,
  items,
  children,
  className,
  align = 'start',
  isUnnamed = false,
}: MenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useOfferedDeeds(() =>
    (isUnnamed ? [] : items).map((item) => ({
      ...item,
      id: `${label} ${item.id}`,
      subject: item.id,
      kind: 'do',
      remark: item.remark ?? label,
      also: [label],
    })),
  );
  const listId = useId();
  /* Always the same one: the list must not open anew, and lose its place, whenever its button is drawn again. */
  const close = useCallback((returnFocus: boolean) => {
    setIsOpen(false);
    if (returnFocus) focusBack(button.current);
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classNames('menu-button', className)}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={(event) => {
          event.stopPropagation();
          setIsOpen((open) => !open);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          event.stopPropagation();
          setIsOpen(true);
        }}
      >
        {children}
      </button>
      {isOpen && (
        <MenuList
          id={listId}
          label={label}
          items={items}
          anchor={button.current}
          align={align}
          onClose={close}
        />
      )}
    </>
  );
}

interface MenuListProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly anchor: HTMLElement | null;
  readonly align: 'start' | 'end';
  onClose(returnFocus: boolean): void;
}

function MenuList({ id, label, items, anchor, align, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const entries = () => [
    ...(list.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? []),
  ];

  useLayoutEffect(() => {
    if (list.current !== null) place(list.current, anchor, align);
  }, [anchor, align]);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    element.querySelector<HTMLButtonElement>('button:not(:disabled)')?.focus();
    const onMove = () => onClose(true);
    const onOutside = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!element.contains(target) && !anchor?.contains(target)) onClose(false);
    };
    document.addEventListener('pointerdown', onOutside, true);
    window.addEventListener('resize', onMove);
    return () => {
      document.removeEventListener('pointerdown', onOutside, true);
      window.removeEventListener('resize', onMove);
    };
  }, [anchor, onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    /* Keys in the list never reach the board below it. */
    event.stopPropagation();
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const goTo = (index: number) => {
      event.preventDefault();
      all[(index + all.length) % all.length]?.focus();
    };
    if (event.key === 'ArrowDown') goTo(at + 1);
    else if (event.key === 'ArrowUp') goTo(at - 1);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(all.length - 1);
    else if (event.key === 'Escape') {
      event.preventDefault();
      onClose(true);
    } else if (event.key === 'Tab') {
      /* From here the Tab key goes on. */
      anchor?.focus();
      onClose(false);
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && event.key !== ' ') {
      const typed = event.key.toLowerCase();
      const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      after.find((entry) => entry.dataset.word?.toLowerCase().startsWith(typed))?.focus();
    }
  };

  return createPortal(
    <div
      ref={list}
      id={id}
      className="menu-list"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {items.map(
        ({ id: itemId, word, icon: Icon, keyHint, remark, isChecked, isDisabled, onSelect }) => (
          <button
            key={itemId}
            type="button"
            role={isChecked === undefined ? 'menuitem' : 'menuitemcheckbox'}
            {...(isChecked === undefined ? {} : { 'aria-checked': isChecked })}
            disabled={isDisabled}
            data-word={word}
            className="menu-item"
            onClick={(event) => {
              event.stopPropagation();
              onClose(true);
              onSelect();
            }}
          >
            <span className="menu-item-icon">
              {isChecked ? <Check aria-hidden="true" /> : Icon && <Icon aria-hidden="true" />}
            </span>
            <span className="menu-item-word" dir="auto">
              {word}
            </span>
            {remark !== undefined && <span className="menu-item-remark">{remark}</span>}
            {keyHint !== undefined && <KeyCap>{keyHint}</KeyCap>}
          </button>
        ),
      )}
    </div>,
    /* What lies outside an open dialog can neither be seen nor reached. */
    anchor?.closest('dialog') ?? document.body,
  );
}

/** Below the button where there is room, else above it; never outside the window. */
function place(list: HTMLElement, anchor: HTMLElement | null, align: 'start' | 'end'): void {
  if (anchor === null) return;
  const from = anchor.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const below = from.bottom + GAP;
  const top = below + height <= window.innerHeight ? below : Math.max(GAP, from.top - GAP - height);
  const wanted = align === 'start' ? from.left : from.right - width;
  const left = Math.min(Math.max(GAP, wanted), Math.max(GAP, window.innerWidth - width - GAP));
  list.style.setProperty('top', `${top}px`);
  list.style.setProperty('left', `${left}px`);
}
