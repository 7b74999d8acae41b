import type { Stage } from '@shared/domain/model';
import { duration, timeOfDay } from '@shared/text/dates';
import { ArrowRight, Check } from 'lucide-react';
import { useNow } from '../hooks/use-now';
import { useLocale, useText } from '../hooks/use-text';
import { goToPlace, stageTitle } from '../run/go-to-place';
import { useSession } from '../state/session-store';
import { runSheetOf } from './console-view';

const LOOK_MS = 5_000;

/** The agenda in times: planned against real. A press on a stage leads the room there. */
export function RunSheetPart({ stage: here }: { readonly stage: Stage }) {
  const texts = useText();
  const { console: words, run } = texts;
  const now = useNow(LOOK_MS);
  const session = useSession((whole) => whole);
  const locale = useLocale();
  return (
    <section className="console-part console-sheet" aria-labelledby="console-sheet">
      <h2 id="console-sheet">{words.runSheet}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.starts}</th>
            <th scope="col">{words.stage}</th>
            <th scope="col">{words.planned}</th>
            <th scope="col">{words.used}</th>
          </tr>
        </thead>
        <tbody>
          {runSheetOf(session, here.id, now).map(
            ({ stage, state, startsAt, plannedMs, realMs }) => (
              <tr key={stage.id} data-state={state}>
                <td>{timeOfDay(startsAt, locale).replace(/ Uhr$/u, '')}</td>
                <td>
                  <button
                    type="button"
                    aria-current={state === 'now' ? 'step' : undefined}
                    onClick={() => {
                      if (state !== 'now') void goToPlace({ kind: 'stage', stage });
                    }}
                  >
                    {state === 'done' && <Check aria-hidden="true" />}
                    {state === 'now' && <ArrowRight aria-hidden="true" />}
                    <bdi>{stageTitle(stage, texts)}</bdi>
                    <span className="visually-hidden">, {run.stageStates[state]}</span>
                  </button>
                </td>
                <td>{duration(plannedMs)}</td>
                <td>{realMs === 0 ? '–' : duration(realMs)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
