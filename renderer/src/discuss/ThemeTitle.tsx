import type { Theme } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { Pencil } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useRef } from 'react';
import { textWidth } from '../fields/text-width';
import { useEditing } from '../fields/use-editing';
import { useRoomSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { classNames } from '../kit/class-names';
import { IconButton } from '../kit/IconButton';
import { send } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { askForName, isNameWanted } from './name-wanted';

/** On screens lower than this, in room units, a name wider than that, in em, would take two large lines, and the notes their place. */
const LOW_SCREEN = 34.8;
const LONG = 13;

interface ThemeTitleProps {
  readonly theme: Theme;
  readonly titleRef: Ref<HTMLHeadingElement>;
  /** In the head line, where letters are very large. */
  readonly isInHead?: boolean;
  /** What stands at the end of the line. */
  readonly children?: ReactNode;
}

/** The name of the theme, as large as anything on the screen; it can be given or changed on the spot. */
export function ThemeTitle({ theme, titleRef, isInHead = false, children }: ThemeTitleProps) {
  const texts = useText();
  const isLong = useRoomSize().high < LOW_SCREEN && textWidth(theme.name) > LONG;
  const editing = useEditing(fieldOf('theme-name', theme.id), theme.name);
  const draft = editing.text;
  const { begin } = editing;
  const latestBegin = useRef(begin);
  latestBegin.current = begin;
  useEffect(() => {
    if (!isNameWanted(theme.id)) return;
    askForName(null);
    latestBegin.current();
  }, [theme.id]);
  const opener = useRef<HTMLButtonElement>(null);
  const returnsFocus = useRef(false);
  useEffect(() => {
    if (draft !== null || !returnsFocus.current) return;
    returnsFocus.current = false;
    opener.current?.focus();
  }, [draft]);

  const save = async () => {
    if (draft === null) return;
    const name = draft.trim();
    if (isBlank(name) || name === theme.name) editing.end();
    else if (await send('theme.edit', { id: theme.id, name })) editing.endWith(draft);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    returnsFocus.current = true;
    if (event.key === 'Enter') void save();
    else editing.end();
  };

  const isNamed = !isBlank(theme.name);
  return (
    <div
      className={classNames(
        'theme-title',
        isInHead ? 'theme-title--head' : isLong && 'theme-title--long',
      )}
    >
      <h1
        ref={titleRef}
        tabIndex={-1}
        dir="auto"
        title={isInHead ? theme.name : undefined}
        className={draft !== null ? 'theme-title__hidden' : isNamed ? '' : 'theme-title__unnamed'}
      >
        {isNamed ? theme.name : texts.common.unnamedTheme}
      </h1>
      {draft !== null ? (
        <input
          className="theme-title__input"
          dir="auto"
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          aria-label={texts.discuss.nameIt}
          placeholder={texts.discuss.nameExample}
          /* Somebody asked for this field, so the caret belongs here. */
          // biome-ignore lint/a11y/noAutofocus: see above
          autoFocus
          value={draft}
          onChange={(event) => editing.type(event.target.value)}
          onBlur={() => void save()}
          onKeyDown={onKeyDown}
        />
      ) : isNamed || isInHead ? (
        <IconButton
          ref={opener}
          icon={Pencil}
          label={isNamed ? texts.discuss.rename : texts.discuss.nameIt}
          onClick={editing.begin}
        />
      ) : (
        <Button ref={opener} icon={Pencil} onClick={editing.begin}>
          {texts.discuss.nameIt}
        </Button>
      )}
      {children}
    </div>
  );
}
