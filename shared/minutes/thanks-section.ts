import type { Thanks } from '../domain/model';
import { areNamesShown } from '../domain/names';
import { inOrder, peopleOf, stagesOf } from '../domain/selectors';
import { successesOf, winsOf } from '../domain/wins';
import { isBlank } from '../lib/blank';
import type { Block, Run } from './blocks';
import { type MinutesContext, nameOf, quoted } from './context';
import { bold, cell, heading, muted, oneLine, paragraph, plain } from './runs';

/** How the room celebrates, what went well and why, and who was thanked for what. Left out where there is nothing of it. */
export function thanksSection(context: MinutesContext): Block[] {
  const { session, texts } = context;
  const blocks = [...celebration(context), ...wins(context), ...thanks(context)];
  const isAsked = stagesOf(session).some(({ kind }) => kind === 'thanks');
  if (blocks.length === 0 && !isAsked) return [];
  return [
    heading(1, plain(texts.practice.celebrate)),
    ...blocks,
    ...(isAsked && Object.keys(session.thanks).length === 0
      ? [paragraph('body', plain(texts.practice.noThanks))]
      : []),
  ];
}

function celebration(context: MinutesContext): Block[] {
  const { session, texts } = context;
  const words = oneLine(session.meta.celebration);
  if (isBlank(words)) return [];
  return [paragraph('body', bold(`${texts.labelled(texts.celebration)} `), quoted(context, words))];
}

/** The wins that hang on the wall: the explained successes with their reason, then each note of what went well. */
function wins(context: MinutesContext): Block[] {
  const { session, texts } = context;
  const explained = successesOf(session).map(({ name, why }): Run[] => [
    { ...quoted(context, texts.labelled(oneLine(name))), isBold: true as const },
    plain(' '),
    quoted(context, oneLine(why)),
  ]);
  const notes = winsOf(session).map(({ text }): Run[] => [quoted(context, oneLine(text))]);
  const items = [...explained, ...notes];
  return items.length === 0
    ? []
    : [heading(2, plain(texts.practice.wins)), { kind: 'list', marker: 'bullet', items }];
}

/** A row for everybody who was thanked, in seating order; who thanks them only where the room shows names. */
function thanks(context: MinutesContext): Block[] {
  const { session, texts } = context;
  const { practice } = texts;
  const all = inOrder(Object.values(session.thanks));
  if (all.length === 0) return [];
  const seated = peopleOf(session).map(({ id }) => id);
  const astray = all.map(({ toId }) => toId).filter((id) => !seated.includes(id));
  const rows = [...seated, ...new Set(astray)].flatMap((id) => {
    const said = all.filter(({ toId }) => toId === id);
    return said.length === 0
      ? []
      : [
          [
            cell(bold(nameOf(context, id) ?? texts.unnamedPerson)),
            said.map((one) => words(context, one)),
          ],
        ];
  });
  return [
    heading(2, plain(practice.thanks)),
    {
      kind: 'table',
      columns: [
        { header: practice.thanksColumns.person, share: 30 },
        { header: practice.thanksColumns.text, share: 70 },
      ],
      rows,
    },
  ];
}

function words(context: MinutesContext, { text, fromId }: Thanks): Run[] {
  const { practice } = context.texts;
  const said = quoted(context, text.trim());
  if (!areNamesShown(context.session)) return [said];
  const sender = nameOf(context, fromId);
  return [
    said,
    muted(` (${sender === null ? practice.thanksFromRoom : practice.thanksFrom(sender)})`),
  ];
}
