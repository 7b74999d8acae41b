import { TEMPLATE_IDS, templatePeriod } from '@shared/domain/agenda-templates';
import { LOCALES, type Meta } from '@shared/domain/model';
import { withPeriodEnd } from '@shared/domain/period';
import { titleInFileNames } from '@shared/lib/file-name';
import { useEffect } from 'react';
import { useToday } from '../fields/use-today';
import { useText } from '../hooks/use-text';
import { Chip } from '../kit/Chip';
import { SelectField } from '../kit/SelectField';
import { PageButtons } from '../pages/PageButtons';
import { send } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { keepText, useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { editSettings } from '../state/settings';
import { CommittedField } from './CommittedField';
import { CommittedParagraph } from './CommittedParagraph';
import { DayInput } from './DayInput';
import type { SetupLayout } from './setup-layout';
import { TimeInput } from './TimeInput';
import './facts.css';

const PAGE = fieldOf('facts-page');

const edit = (fields: Partial<Meta>) => send('meta.edit', { fields });

/** What the session is called, when and where it is, what it looks back on and what it is for. */
export function FactsView({ layout }: { readonly layout: SetupLayout }) {
  const [kept, keepPage] = useKeptText(PAGE);
  /* After a crash the page is open on which somebody typed; whoever comes back later begins with the first. */
  useEffect(() => () => keepText(PAGE, ''), []);
  const pages = layout.isRoomy
    ? [<TitleAndDays key="title" />, <Purpose key="purpose" />]
    : [
        <Basics key="basics" />,
        <Days key="days" hasQuickPeriods={layout.mode === 'split'} />,
        <Purpose key="purpose" />,
      ];
  const shown = Math.min(Number(kept), pages.length - 1);
  return (
    <div className="facts">
      {pages[shown]}
      <PageButtons
        of={{
          page: shown,
          pageCount: pages.length,
          showPage: (next) => keepPage(next === 0 ? '' : `${next}`),
        }}
      />
    </div>
  );
}

function TitleAndDays() {
  return (
    <div className="facts__both">
      <Basics />
      <Days hasQuickPeriods />
    </div>
  );
}

function Basics() {
  const texts = useText();
  const text = texts.setup.facts;
  const meta = useSession((session) => session.meta);
  const inFileNames = titleInFileNames(meta.title);
  return (
    <div className="facts__grid">
      <CommittedField
        label={text.title}
        value={meta.title}
        onSave={(title) => edit({ title })}
        {...(inFileNames === null ? {} : { hint: text.inFileNames(inFileNames) })}
      />
      <CommittedField
        label={text.organisation}
        value={meta.organisation}
        onSave={(organisation) =>
          Promise.all([edit({ organisation }), editSettings({ organisation })])
        }
      />
      <CommittedField label={text.place} value={meta.place} onSave={(place) => edit({ place })} />
      <SelectField
        label={text.language}
        value={meta.locale}
        options={LOCALES.map((value) => ({ value, word: texts.common.languageNames[value] }))}
        onChange={(locale) => void edit({ locale })}
      />
    </div>
  );
}

/** The day of the session and the days that it looks back on. */
function Days({ hasQuickPeriods }: { readonly hasQuickPeriods: boolean }) {
  const text = useText().setup.facts;
  const today = useToday();
  const meta = useSession((session) => session.meta);
  const common = { locale: meta.locale, today };
  const period = { periodFrom: meta.periodFrom, periodTo: meta.periodTo };
  return (
    <div className="facts__grid facts__grid--days">
      <div className="facts__pair">
        <DayInput
          {...common}
          keepAs={fieldOf('day-held')}
          label={text.heldOn}
          hasWeekday
          value={meta.heldOn}
          onChange={(heldOn) => void edit({ heldOn })}
        />
        <TimeInput
          keepAs={fieldOf('time-start')}
          label={text.startsAt}
          value={meta.startsAt}
          locale={meta.locale}
          onChange={(startsAt) => void edit({ startsAt })}
        />
      </div>
      <fieldset className="facts__period">
        <legend className="visually-hidden">{text.period}</legend>
        <div className="facts__pair">
          <DayInput
            {...common}
            keepAs={fieldOf('day-from')}
            label={text.periodFrom}
            value={meta.periodFrom}
            onChange={(periodFrom) => void edit(withPeriodEnd(period, { periodFrom }))}
          />
          <DayInput
            {...common}
            keepAs={fieldOf('day-to')}
            label={text.periodTo}
            value={meta.periodTo}
            onChange={(periodTo) => void edit(withPeriodEnd(period, { periodTo }))}
          />
        </div>
        {hasQuickPeriods && (
          <div className="facts__quick">
            {TEMPLATE_IDS.map((id) => {
              const { from, to } = templatePeriod(id, meta.heldOn);
              return (
                <Chip
                  key={id}
                  isPressed={from === meta.periodFrom && to === meta.periodTo}
                  onClick={() => void edit({ periodFrom: from, periodTo: to })}
                >
                  {text.quickPeriods[id]}
                </Chip>
              );
            })}
          </div>
        )}
      </fieldset>
    </div>
  );
}

function Purpose() {
  const text = useText().setup.facts;
  const meta = useSession((session) => session.meta);
  return (
    <div className="facts__purpose">
      <div className="facts__sentence">
        <CommittedParagraph
          label={text.purpose}
          placeholder={text.purposeExample}
          isOneSentence
          value={meta.purpose}
          onSave={(purpose) => edit({ purpose })}
        />
      </div>
      <CommittedParagraph
        label={text.goal}
        placeholder={text.goalExample}
        hint={text.goalHint}
        value={meta.goal}
        onSave={(goal) => edit({ goal })}
      />
      <CommittedParagraph
        label={text.vision}
        placeholder={text.visionExample}
        value={meta.vision}
        onSave={(vision) => edit({ vision })}
      />
    </div>
  );
}
