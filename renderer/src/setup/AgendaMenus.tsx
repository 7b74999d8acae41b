import type { OwnAgenda } from '@shared/company/model';
import { ownAgendaOf, ownAgendasOf } from '@shared/company/own-agendas';
import { TEMPLATE_IDS, templateMinutes, templateOf } from '@shared/domain/agenda-templates';
import { STAGE_KINDS, type StageId, type StageKind } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { textsFor } from '@shared/text';
import { duration } from '@shared/text/dates';
import { ChevronUp, LayoutTemplate, Plus, Save } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '../hooks/use-text';
import { Menu } from '../kit/Menu';
import { readEarlier } from '../lessons/read-earlier';
import { useCompany } from '../state/company-store';
import { useSession } from '../state/session-store';
import { addStage, takeTemplate } from './agenda-commands';
import { OwnAgendaDialog } from './OwnAgendaDialog';
import { takeOwnAgenda } from './own-agenda-commands';

interface AgendaMenusProps {
  /** No room for long words. */
  readonly isTight: boolean;
  /** New stages come after this one. */
  readonly stageId: StageId | null;
  readonly onStage: (id: StageId) => void;
}

/** What changes the agenda as a whole: one more stage, or another template. */
export function AgendaMenus({ isTight, stageId, onStage }: AgendaMenusProps) {
  const texts = useText();
  const text = texts.setup.agenda;
  const session = useSession((open) => open);
  const stages = stagesOf(session);
  const template = templateOf(stages, textsFor(session.meta.locale).agendas.stages);
  const agendas = ownAgendasOf(useCompany((store) => store.company));
  const own = ownAgendaOf(stages, agendas);
  const [isSaving, setIsSaving] = useState(false);
  useEffect(() => void readEarlier(), []);
  const nameNow = template === null ? own?.name : texts.agendas.names[template];
  const now = nameNow === undefined ? text.own : text.templateNow(nameNow);
  const add = async (kind: StageKind) => {
    const at = stages.findIndex((stage) => stage.id === stageId);
    const isLastClosing = stages.at(-1)?.kind === 'close';
    /* Nothing comes after the closing unless somebody moves it there. */
    const latest = isLastClosing ? stages.length - 1 : stages.length;
    const place = at < 0 ? latest : Math.min(at + 1, latest);
    const added = await addStage(kind, place, session.meta);
    if (added !== null) onStage(added);
  };
  return (
    <>
      <Menu
        className="button button-normal"
        label={text.add}
        items={STAGE_KINDS.map((kind) => ({
          id: kind,
          word: texts.agendas.kinds[kind],
          remark: texts.agendas.kindUses[kind],
          onSelect: () => void add(kind),
        }))}
      >
        <Plus aria-hidden="true" />
        <span className="button-words">{isTight ? text.addShort : text.add}</span>
      </Menu>
      <Menu
        className="button button-quiet"
        label={
          isTight ? text.template : nameNow === undefined ? `${text.template}: ${text.own}` : now
        }
        items={[
          ...TEMPLATE_IDS.map((id) => ({
            id,
            word: texts.agendas.names[id],
            remark: duration(templateMinutes(id) * 60_000),
            isChecked: id === template,
            onSelect: () => void takeTemplate(id, session),
          })),
          ...agendas.map((agenda) => ({
            id: agenda.id,
            word: agenda.name,
            remark: `${texts.ownAgendas.ours}, ${duration(lengthOf(agenda))}`,
            isChecked: agenda.id === own?.id,
            onSelect: () => void takeOwnAgenda(agenda),
          })),
          /* A rehearsal keeps nothing. */
          ...(session.meta.use === 'rehearsal'
            ? []
            : [
                {
                  id: 'own-agenda',
                  word: texts.ownAgendas.save,
                  icon: Save,
                  onSelect: () => setIsSaving(true),
                },
              ]),
        ]}
      >
        {isTight ? (
          <LayoutTemplate aria-hidden="true" />
        ) : (
          <>
            <span className="button-words">{now}</span>
            <ChevronUp aria-hidden="true" />
          </>
        )}
      </Menu>
      {isSaving && <OwnAgendaDialog onClose={() => setIsSaving(false)} />}
    </>
  );
}

const lengthOf = ({ stages }: OwnAgenda): number =>
  stages.reduce((sum, { plannedMs }) => sum + plannedMs, 0);
