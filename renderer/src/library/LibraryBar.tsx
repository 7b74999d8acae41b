import { LOCALES } from '@shared/domain/model';
import { Moon, Sun } from 'lucide-react';
import { useLocale, useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { Logo } from '../kit/Logo';
import { SelectField } from '../kit/SelectField';
import { TextSizeButtons } from '../setup/TextSizeButtons';
import { useAppStore } from '../state/app-store';
import { editSettings } from '../state/settings';

/** The app's name on the left; language, text size and colours on the right. */
export function LibraryBar({ organisation }: { readonly organisation: string }) {
  const text = useText();
  const locale = useLocale();
  const theme = useAppStore((store) => store.settings?.theme ?? 'light');
  return (
    <header className="library-bar">
      <p className="library-bar__name">
        <Logo />
        <strong>{text.common.appName}</strong>
        {organisation !== '' && (
          <span className="library-bar__organisation" dir="auto" title={organisation}>
            {organisation}
          </span>
        )}
      </p>
      <div className="library-bar__settings">
        <SelectField
          label={text.common.language}
          isLabelHidden
          value={locale}
          options={LOCALES.map((value) => ({ value, word: text.common.languageNames[value] }))}
          onChange={(value) => void editSettings({ locale: value })}
        />
        <TextSizeButtons />
        <IconButton
          icon={theme === 'light' ? Moon : Sun}
          label={theme === 'light' ? text.library.toDark : text.library.toLight}
          onClick={() => void editSettings({ theme: theme === 'light' ? 'dark' : 'light' })}
        />
      </div>
    </header>
  );
}
