import type { Person } from '../domain/model';
import { parkedOf, peopleOf } from '../domain/selectors';
import { assertNever } from '../lib/assert-never';
import { isBlank } from '../lib/blank';
import type { Block, Cell } from './blocks';
import { type MinutesContext, nameOf, quoted } from './context';
import { bold, cell, heading, muted, oneLine, paragraph, plain } from './runs';
import { momentWords } from './session-times';

/** What was put aside, and who takes it away. */
export function parkingLot(context: MinutesContext): Block[] {
  const { session, texts } = context;
  const items = parkedOf(session).map((item) => [
    quoted(context, item.text),
    muted(
      ` (${texts.labelled(texts.takenBy)} ${nameOf(context, item.takerId) ?? texts.nobodyYet})`,
    ),
  ]);
  return [
    heading(1, plain(texts.parkingLot)),
    items.length === 0
      ? paragraph('body', plain(texts.nothingParked))
      : { kind: 'list', marker: 'bullet', items },
  ];
}

/** Who was there, in seating order. The only place that names people beside the owners of what was agreed. */
export function peopleSection(context: MinutesContext): Block[] {
  const { session, texts } = context;
  const columns = texts.peopleColumns;
  const rows = peopleOf(session).map((person) => [
    cell(bold(nameOf(context, person.id) ?? texts.unnamedPerson)),
    role(context, person),
    cell(plain(attendance(context, person))),
  ]);
  return [
    heading(1, plain(texts.people)),
    rows.length === 0
      ? paragraph('body', plain(texts.noPeople))
      : {
          kind: 'table',
          columns: [
            { header: columns.name, share: 30 },
            { header: columns.role, share: 42 },
            { header: columns.attendance, share: 28 },
          ],
          rows,
        },
  ];
}

/** `Operations manager (facilitator, management)`. */
function role(context: MinutesContext, person: Person): Cell {
  const { session, texts } = context;
  const marks = [
    ...(session.meta.facilitatorId === person.id ? [texts.isFacilitator] : []),
    ...(person.isManagement ? [texts.isManagement] : []),
  ].join(', ');
  const own = oneLine(person.role);
  if (isBlank(own)) return cell(plain(marks === '' ? texts.notSet : marks));
  return cell(quoted(context, own), ...(marks === '' ? [] : [plain(` (${marks})`)]));
}

function attendance(context: MinutesContext, person: Person): string {
  const { texts } = context;
  const arrived =
    person.arrivedAt === null
      ? null
      : momentWords(context, person.arrivedAt, { at: texts.arrivedAt, after: texts.arrivedAfter });
  switch (person.attendance) {
    case 'apologies':
      return texts.apologies;
    case 'present':
      return arrived ?? texts.wholeSession;
    case 'left': {
      const left =
        person.leftAt === null
          ? null
          : momentWords(context, person.leftAt, { at: texts.leftAt, after: texts.leftAfter });
      return [arrived, left ?? texts.leftEarly].filter((part) => part !== null).join('; ');
    }
    default:
      return assertNever(person.attendance);
  }
}
