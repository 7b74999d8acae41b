import { TEMPLATE_IDS, templateMinutes, templateOf } from '@shared/domain/agenda-templates';
import { STAGE_KINDS, type StageId, type StageKind } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { textsFor } from '@shared/text';
import { duration } from '@shared/text/dates';
import { ChevronUp, LayoutTemplate, Plus } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Menu } from '../kit/Menu';
import { useSession } from '../state/session-store';
import { addStage, takeTemplate } from './agenda-commands';

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
  const now = template === null ? text.own : text.templateNow(texts.agendas.names[template]);
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
        label={isTight ? text.template : template === null ? `${text.template}: ${text.own}` : now}
        items={TEMPLATE_IDS.map((id) => ({
          id,
          word: texts.agendas.names[id],
          remark: duration(templateMinutes(id) * 60_000),
          isChecked: id === template,
          onSelect: () => void takeTemplate(id, session),
        }))}
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
    </>
  );
}
