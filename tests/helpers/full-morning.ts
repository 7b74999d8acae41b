import { templateStages } from '@shared/domain/agenda-templates';
import type { Command } from '@shared/domain/commands';
import { startEngine } from '@shared/domain/engine';
import type { Locale, Session, Stage } from '@shared/domain/model';
import { newSession } from '@shared/domain/new-session';
import type { Ports } from '@shared/domain/ports';
import { notesOfStage, peopleOf, stagesOf } from '@shared/domain/selectors';
import { textsFor } from '@shared/text';
import { run } from './small-session';

/** Names as rooms have them: short, long, equal, with marks, from right to left. */
const NAMES = [
  ...['Callum O’Rourke', 'Mei-Ling Tan', 'Aleksandra Wojciechowska', 'Jón Þórsson'],
  ...['Samuel Brandt', 'Beatriz Carvalho de Sousa', 'Ines Fabre', 'Dieter Krämer'],
  ...['Yuki Tanaka', 'Ruth Adeyemi', 'Liam Byrne', 'Priya Raghunathan', 'Tobias Lind'],
  ...['Maren Holt', 'Wolfeschlegelsteinhausenbergerdorff Hubert', 'مريم الحسن', 'Ada Berg'],
  ...['Ada Brandt', 'Bo Li', 'Christopher Featherstonehaugh', 'Eve Sato', 'Finn Moe'],
  ...['Greta Olsson', 'Hugo Weiss'],
];

/** Notes as rooms write them: most of them short, some as long as notes can be, one of a single long word. */
const TEXTS = [
  'Password resets went self-service in March: 212 tickets a month became 31',
  'Nobody worked on Christmas Day',
  'One onboarding checklist. New clients say they knew what happened next, and nobody asked us twice for the same document all week',
  'Vans restocked every Friday, so first visits fix it',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
  'Three clients came by referral',
  'Second-line sits with the desk on Mondays. Escalations are a conversation now',
  'OK',
];

export interface MorningSize {
  readonly people: number;
  /** In each of the first two questions. */
  readonly notes: number;
  readonly themes: number;
  /** The language of the agenda; British English if nothing is said. */
  readonly locale?: Locale;
}

/**
 * A morning with everything in it, of a given size: two questions with notes and themes, actions, decisions, parked questions.
 * It stands at its first stage.
 */
export function fullMorning(
  { people, notes, themes, locale = 'en-GB' }: MorningSize,
  ports: Ports,
): Session {
  const planned = newSession(
    {
      title: 'Lessons Learned 2026',
      organisation: 'Brightwater IT',
      periodFrom: '2026-01-01',
      periodTo: '2026-12-31',
      heldOn: '2026-12-11',
      startsAt: '08:30',
      locale,
      stages: templateStages('year-end', textsFor(locale).agendas.stages),
    },
    ports,
  );
  const perform = (from: Session, ...commands: readonly Command[]) =>
    run(startEngine(from), ports, ...commands).session;
  const table = NAMES.slice(0, people).map((name, at) => ({
    name,
    role: at % 3 === 0 ? 'Service desk' : '',
    isManagement: at === people - 1,
  }));
  const seated = perform(planned, { name: 'people.add', payload: { people: table } });
  const begun = perform(seated, { name: 'session.start', payload: {} });
  const questions = stagesOf(begun).filter(({ kind }) => kind === 'question');
  const written = questions
    .slice(0, 2)
    .reduce((session, stage) => withNotes(session, stage, notes, themes, perform), begun);
  return perform(written, ...outcomes(written));
}

function withNotes(
  session: Session,
  stage: Stage,
  count: number,
  themes: number,
  perform: (from: Session, ...commands: readonly Command[]) => Session,
): Session {
  const authors = peopleOf(session);
  const added = perform(
    session,
    ...Array.from({ length: count }, (_one, at): Command => {
      const text = TEXTS[at % TEXTS.length] ?? '';
      const authorId = authors[at % authors.length]?.id ?? null;
      return { name: 'note.add', payload: { stageId: stage.id, texts: [text], authorId } };
    }),
  );
  const ids = notesOfStage(added, stage.id).map(({ id }) => id);
  /* A third stays unsorted. */
  const sorted = ids.slice(0, Math.floor((ids.length * 2) / 3));
  const each = Math.max(1, Math.floor(sorted.length / themes));
  return perform(
    added,
    ...Array.from({ length: themes }, (_one, at): Command => {
      const noteIds = sorted.slice(at * each, (at + 1) * each);
      const name =
        at % 4 === 1 ? 'We measure closing, not fixing, and it shows' : `Theme ${at + 1}`;
      return { name: 'theme.add', payload: { noteIds, name } };
    }),
  );
}

function outcomes(session: Session): Command[] {
  const owner = peopleOf(session)[0]?.id ?? null;
  const theme = Object.values(session.themes)[0]?.id ?? null;
  const action = (text: string, ownerId: string | null): Command => ({
    name: 'action.add',
    payload: {
      fields: {
        text,
        kind: 'amplify',
        ownerId,
        dueOn: ownerId === null ? null : '2027-01-29',
        firstCheckInOn: null,
        measure: ownerId === null ? '' : 'Two clients onboarded with it, no missed step',
        themeId: theme,
        noteId: null,
      },
    },
  });
  return [
    ...Array.from({ length: 7 }, (_one, at) =>
      action(`Write the onboarding checklist and use it for two clients (${at + 1})`, owner),
    ),
    action('An action that nobody has taken yet', null),
    ...Array.from(
      { length: 4 },
      (_one, at): Command => ({
        name: 'decision.add',
        payload: { text: `From January the rota is kept in the tool (${at + 1})`, themeId: theme },
      }),
    ),
    ...Array.from(
      { length: 3 },
      (_one, at): Command => ({
        name: 'parked.add',
        payload: { text: `Who pays for the second line on Sundays? (${at + 1})`, themeId: null },
      }),
    ),
  ];
}
