import { ArrowLeft } from 'lucide-react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { ActionLife } from './ActionLife';
import { ActionNature } from './ActionNature';
import { FIRST_OF, GROUP_OF, GROUPS, type Section, shownWith } from './action-places';
import { HelperChips } from './HelperChips';
import { MeasureNumber } from './MeasureNumber';
import { MeasureRhythm } from './MeasureRhythm';
import './more-parts.css';
import { StageTabs } from './StageTabs';
import type { ActionEditing } from './use-action-editor';

interface MorePartsProps {
  readonly editing: ActionEditing;
  readonly open: Section;
}

/** Opens and leaves the further fields, from wherever the keyboard is in the form. */
export const MORE_KEY = 'Alt M';

/** The second part of an action's form: what can be said besides, in three groups, or page by page where letters are large. */
export function MoreParts({ editing, open }: MorePartsProps) {
  const texts = useText().actionParts;
  const isCloseUp = useIsCloseUp();
  const shows = (section: Section) => shownWith(open, isCloseUp).includes(section);
  return (
    <>
      {!isCloseUp && (
        <>
          <div className="more-parts__bar">
            <StageTabs
              name={texts.groupsName}
              tabs={GROUPS.map((id) => ({ id, label: texts.groups[id] }))}
              open={GROUP_OF[open]}
              onOpen={(group) => editing.openPart(FIRST_OF[group])}
            />
            <Button icon={ArrowLeft} keyHint={MORE_KEY} onClick={() => editing.goTo('text')}>
              {texts.back}
            </Button>
          </div>
          <p className="more-parts__recall" title={editing.draft.text}>
            <b>{editing.label}</b> <bdi>{editing.draft.text}</bdi>
          </p>
        </>
      )}
      <div className="more-parts__fields">
        {shows('number') && <MeasureNumber editing={editing} />}
        {shows('rhythm') && <MeasureRhythm editing={editing} />}
        {shows('nature') && <ActionNature editing={editing} />}
        {shows('life') && <ActionLife editing={editing} />}
        {shows('helpers') && <HelperChips editing={editing} />}
      </div>
    </>
  );
}
