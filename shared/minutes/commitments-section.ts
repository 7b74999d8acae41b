import { stagesOf } from '../domain/selectors';
import { isBlank } from '../lib/blank';
import type { Block } from './blocks';
import { type MinutesContext, nameOf, quoted } from './context';
import { askedPeopleOf } from './practice-facts';
import { bold, cell, heading, muted, paragraph, plain } from './runs';

/**
 * What each person is going to change: a row for everybody who came, also for those who said nothing. Left out where nobody was
 * asked and nobody said anything.
 */
export function commitmentsSection(context: MinutesContext): Block[] {
  const { session, texts } = context;
  const { practice } = texts;
  const isAsked = stagesOf(session).some(({ kind }) => kind === 'commitments');
  if (!isAsked && Object.keys(session.commitments).length === 0) return [];
  const rows = askedPeopleOf(session).map(({ id }) => {
    const words = session.commitments[id]?.text ?? '';
    return [
      cell(bold(nameOf(context, id) ?? texts.unnamedPerson)),
      cell(isBlank(words) ? muted(practice.notGiven) : quoted(context, words.trim())),
    ];
  });
  return [
    heading(1, plain(practice.commitments)),
    rows.length === 0
      ? paragraph('body', plain(practice.nobodyToAsk))
      : {
          kind: 'table',
          columns: [
            { header: practice.commitmentColumns.person, share: 30 },
            { header: practice.commitmentColumns.change, share: 70 },
          ],
          rows,
        },
  ];
}
