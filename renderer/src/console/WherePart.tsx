import type { Stage } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import type { Texts } from '@shared/text';
import { duration } from '@shared/text/dates';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { goOnWords, goToPlace, placeName, stageTitle } from '../run/go-to-place';
import { waysFrom } from '../run/run-places';
import { useSession } from '../state/session-store';
import { type Centre, centreOf, comingOf, stepOf } from './console-view';

interface PartProps {
  readonly stage: Stage;
}

/** Where the room is, what comes next, and the way there. */
export function WherePart({ stage }: PartProps) {
  const texts = useText();
  const { console: words, common } = texts;
  const session = useSession((whole) => whole);
  const stages = stagesOf(session);
  const step = stepOf(session, stage);
  const at = stages.findIndex(({ id }) => id === stage.id) + 1;
  return (
    <section className="console-part console-where" aria-labelledby="console-now">
      <p className="console-part__over">
        <span id="console-now">{words.now}</span> · {words.stageOf(at, stages.length)}
      </p>
      <h1 className="console-where__title">
        <bdi>{stageTitle(stage, texts)}</bdi>
        {step !== null && <em>{common.steps[step]}</em>}
      </h1>
      {!isBlank(stage.question) && (
        <p className="console-where__question" dir="auto">
          {stage.question}
        </p>
      )}
      <CentreLine centre={centreOf(session, stage)} />
      <Ways stage={stage} />
    </section>
  );
}

function CentreLine({ centre }: { readonly centre: Centre | null }) {
  const texts = useText();
  if (centre === null) return null;
  return <p className="console-where__centre">{centreWords(centre, texts)}</p>;
}

function centreWords(centre: Centre, { console: words, common }: Texts) {
  if (centre.kind === 'theme') {
    const name = isBlank(centre.name) ? common.unnamedTheme : centre.name;
    return <bdi>{words.themeNow(centre.number, name)}</bdi>;
  }
  const { name, thenName, typist, isTaken } = centre;
  return (
    <>
      <b>
        {typist !== ''
          ? words.typesFor(typist, name)
          : isTaken
            ? words.turnOf(name)
            : words.turnOnTheWay(name)}
      </b>
      {thenName !== '' && `, ${words.thenName(thenName)}`}
    </>
  );
}

function Ways({ stage }: PartProps) {
  const texts = useText();
  const { console: words, run } = texts;
  const session = useSession((whole) => whole);
  const { back } = waysFrom(session, stage);
  const { next, plannedMs, laterStage } = comingOf(session, stage);
  return (
    <div className="console-where__ways">
      <p>
        {next === null ? (
          words.lastStage
        ) : (
          <>
            {words.comesNext} <b dir="auto">{placeName(next, texts)}</b>
            {plannedMs !== null && ` · ${duration(plannedMs)}`}
            {laterStage !== null && (
              <>
                , {words.laterStage(stageTitle(laterStage, texts))}
                {` · ${duration(laterStage.plannedMs)}`}
              </>
            )}
          </>
        )}
      </p>
      <div className="console-where__buttons">
        {back !== null && (
          <Button
            icon={ArrowLeft}
            aria-label={run.backTo(placeName(back, texts))}
            title={run.backTo(placeName(back, texts))}
            onClick={() => void goToPlace(back)}
          >
            {texts.common.back}
          </Button>
        )}
        {next !== null && (
          <Button
            data-first
            variant="primary"
            trailingIcon={ArrowRight}
            onClick={() => void goToPlace(next)}
          >
            {goOnWords(next, texts)}
          </Button>
        )}
      </div>
    </div>
  );
}
