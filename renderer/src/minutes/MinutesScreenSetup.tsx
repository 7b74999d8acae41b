import { LOCALES, type Locale } from '@shared/domain/model';
import { PAPERS, type Paper } from '@shared/minutes/blocks';
import { useText } from '../hooks/use-text';
import { SelectField } from '../kit/SelectField';
import { send } from '../state/commands';

interface MinutesScreenSetupProps {
  readonly locale: Locale;
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
}

/** The language of the minutes, which belongs to the session, and the paper to print them on. */
export function MinutesScreenSetup({ locale, paper, onPaper }: MinutesScreenSetupProps) {
  const texts = useText();
  return (
    <>
      <SelectField
        label={texts.minutesScreen.language}
        isLabelHidden
        value={locale}
        options={LOCALES.map((value) => ({ value, word: texts.common.languageNames[value] }))}
        onChange={(value) => void send('meta.edit', { fields: { locale: value } })}
      />
      <SelectField
        label={texts.minutesScreen.paper}
        isLabelHidden
        value={paper}
        options={PAPERS.map((value) => ({ value, word: texts.minutesScreen.papers[value] }))}
        onChange={onPaper}
      />
    </>
  );
}
