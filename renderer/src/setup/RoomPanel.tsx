import type { Locale } from '@shared/domain/model';
import { isTooDeep } from '@shared/domain/room-unit';
import { err, ok } from '@shared/lib/result';
import { languageOf } from '@shared/text/dates';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useText } from '../hooks/use-text';
import { NumberStepper } from '../kit/NumberStepper';
import { SelectField } from '../kit/SelectField';
import { useAppStore } from '../state/app-store';
import { fieldOf } from '../state/kept-fields';
import { useSession } from '../state/session-store';
import { editSettings } from '../state/settings';
import { RoomPlan } from './RoomPlan';
import { isClosest, isFarthest, parseInches, steppedMetres, USUAL_INCHES } from './room-choices';
import { SteppedField } from './SteppedField';
import { TextSizeButtons } from './TextSizeButtons';
import './room-panel.css';

/** The display and the last chair decide how large all letters are; one line to read aloud proves it. */
export function RoomPanel({ isTight = false }: { readonly isTight?: boolean }) {
  const texts = useText();
  const text = texts.setup.room;
  const locale = useLocale();
  const inches = useAppStore((store) => store.settings?.displayInches ?? null);
  const metres = useAppStore((store) => store.settings?.farthestMetres ?? null);
  const people = useSession((session) => Object.keys(session.people).length);
  const isDeep = inches !== null && metres !== null && isTooDeep(inches, metres);
  const step = (direction: 1 | -1) =>
    void editSettings({ farthestMetres: steppedMetres(metres, direction) });
  return (
    <div className="room-panel">
      <RoomPlan people={people} />
      <div className="room-panel__fields">
        <div className="room-panel__pair">
          <DisplayChoice />
          <div className="room-panel__chair">
            <span className="field-label" aria-hidden="true">
              {text.farthest}
            </span>
            <NumberStepper
              label={text.farthest}
              valueText={metres === null ? '?' : text.metres(decimal(metres, locale))}
              lessLabel={text.closer}
              moreLabel={text.farther}
              isAtLeast={isClosest(metres)}
              isAtMost={isFarthest(metres)}
              onLess={() => step(-1)}
              onMore={() => step(1)}
            />
          </div>
        </div>
        <p className="room-panel__size">
          <span>{texts.common.textSize}</span>
          <TextSizeButtons />
        </p>
        {isDeep && (
          <p className="room-panel__deep" role="status">
            <TriangleAlert aria-hidden="true" /> {text.tooDeep}
          </p>
        )}
        {!(isDeep && isTight) && <p className="room-panel__read">{text.readThis}</p>}
      </div>
    </div>
  );
}

const decimal = (value: number, locale: Locale): string =>
  languageOf(locale) === 'en' ? String(value) : String(value).replace('.', ',');

/** The usual sizes to choose from, and a field for any other. */
function DisplayChoice() {
  const text = useText().setup.room;
  const inches = useAppStore((store) => store.settings?.displayInches ?? null);
  const isUsual = inches === null || USUAL_INCHES.some((usual) => usual === inches);
  const [isOther, setIsOther] = useState(!isUsual);
  const value = isOther || !isUsual ? 'other' : inches === null ? 'unknown' : String(inches);
  return (
    <div>
      <SelectField
        label={text.display}
        value={value}
        options={[
          { value: 'unknown', word: text.unknown },
          ...USUAL_INCHES.map((usual) => ({ value: String(usual), word: text.inches(usual) })),
          { value: 'other', word: text.otherSize },
        ]}
        onChange={(chosen) => {
          setIsOther(chosen === 'other');
          if (chosen !== 'other') {
            void editSettings({ displayInches: chosen === 'unknown' ? null : Number(chosen) });
          }
        }}
      />
      {value === 'other' && (
        <SteppedField<string, 'not-inches'>
          keepAs={fieldOf('display-size')}
          label={text.ownSize}
          value={String(inches ?? '')}
          onChange={(next) => void editSettings({ displayInches: Number(next) })}
          parse={(typed) => {
            const read = parseInches(typed);
            return read === null ? err('not-inches') : ok(String(read));
          }}
          format={(shown) => shown}
          step={(shown, direction) =>
            String(parseInches(String(Number(shown) + direction)) ?? shown)
          }
          problems={{ 'not-inches': text.inchesProblem, needed: text.inchesProblem }}
        />
      )}
    </div>
  );
}
