import type { StageWords, TemplateId, TemplateStageKey } from '../../domain/agenda-templates';
import type { StageKind } from '../../domain/model';

/** The agendas that the app offers: their names, and what the room reads in each stage. */
export const agendas = {
  names: {
    'year-end': 'Year-end morning',
    quarter: 'Quarter',
    incident: 'After an incident',
    'check-in': '30-minute check-in',
  } satisfies Record<TemplateId, string> as Record<TemplateId, string>,
  /** The title of a new session; the year is that of the period's end. */
  sessionTitle: (year: string) => `Lessons Learned ${year}`,
  kinds: {
    opening: 'Opening',
    review: 'Look back',
    commitments: 'Commitments',
    thanks: 'Thanks',
    talk: 'Talk',
    question: 'Question',
    break: 'Break',
    actions: 'Actions',
    close: 'Close',
  } satisfies Record<StageKind, string> as Record<StageKind, string>,
  kindUses: {
    opening: 'Purpose, goal and vision',
    review: 'What became of last time’s actions',
    commitments: 'What each of us is going to change',
    thanks: 'From person to person',
    talk: 'One question on the wall, and the clock',
    question: 'Everybody writes, then you group and talk',
    break: 'A pause with its own clock',
    actions: 'Who does what by when',
    close: 'What is missing, thanks, minutes',
  } satisfies Record<StageKind, string> as Record<StageKind, string>,
  /** What a stage says that somebody adds without words of their own. */
  newStage: {
    opening: { title: 'Open', question: 'What are we here for?', prompt: '' },
    review: { title: 'Last time', question: 'What became of what we agreed?', prompt: '' },
    commitments: { title: 'I will', question: 'What am I going to change?', prompt: '' },
    thanks: { title: 'Thanks', question: 'Whom do we thank, and what for?', prompt: '' },
    talk: { title: 'Talk', question: 'What do we want to talk about?', prompt: '' },
    question: { title: 'Question', question: 'What do you want to ask the room?', prompt: '' },
    break: { title: 'Break', question: 'Break', prompt: 'Coffee, fresh air, no screens' },
    actions: { title: 'Actions', question: 'Who does what, by when?', prompt: '' },
    close: { title: 'Close', question: 'Are we done?', prompt: '' },
  } satisfies Record<StageKind, StageWords> as Record<StageKind, StageWords>,
  stages: {
    yearOpen: {
      title: 'Open',
      question: 'One morning for the whole year',
      prompt: 'Why we are here, and what we want to leave with',
    },
    lastYear: {
      title: 'Last year',
      question: 'What became of the actions of last year?',
      prompt: 'One at a time: done, partly done, dropped. What did it change?',
    },
    lastTime: {
      title: 'Last time',
      question: 'What became of what we agreed?',
      prompt: 'One at a time: what happened, and what did it change?',
    },
    yearWell: {
      title: 'Went well',
      question: 'What went well this year?',
      prompt: 'Clients, team, tools, sales: one thing on each note',
    },
    pause: { title: 'Break', question: 'Break', prompt: 'Coffee, fresh air, no screens' },
    freshAir: { title: 'Fresh air', question: 'Fresh air', prompt: 'Up, out, move: ten minutes' },
    yearChange: {
      title: 'To change',
      question: 'What could be better next year?',
      prompt: 'What cost us time, clients or sleep: one thing on each note',
    },
    weird: {
      title: 'Weird ideas',
      question: 'What do we resist only because it seems weird?',
      prompt: 'No judging while we write',
    },
    actions: {
      title: 'Actions',
      question: 'Who does what, by when?',
      prompt: 'One owner each, and how we will know',
    },
    iWill: {
      title: 'I will',
      question: 'What can I do about it?',
      prompt: 'One sentence from everybody: I will …',
    },
    thanks: {
      title: 'Thanks',
      question: 'Whom do we thank, and what for?',
      prompt: 'Name what they did, so that it happens again',
    },
    close: {
      title: 'Close',
      question: 'Thank you, all of you',
      prompt: 'What is missing, and when we meet again',
    },
    quarterOpen: {
      title: 'Open',
      question: 'Three months in two hours',
      prompt: 'What we want to leave with',
    },
    quarterWell: {
      title: 'Went well',
      question: 'What went well this quarter?',
      prompt: 'Clients, team, tools, sales: one thing on each note',
    },
    quarterChange: {
      title: 'To change',
      question: 'What could be better next quarter?',
      prompt: 'One thing on each note',
    },
    incidentFacts: {
      title: 'What happened',
      question: 'What happened, and when?',
      prompt: 'Only facts and times: nobody is to blame',
    },
    incidentHelped: {
      title: 'Helped',
      question: 'What helped us?',
      prompt: 'People, tools, habits, luck: one thing on each note',
    },
    incidentHindered: {
      title: 'Hindered',
      question: 'What made it harder than it had to be?',
      prompt: 'One thing on each note',
    },
    checkWell: {
      title: 'Went well',
      question: 'What went well in the last 30 days?',
      prompt: 'One thing on each note',
    },
    checkChange: {
      title: 'To change',
      question: 'What is the one thing to change?',
      prompt: 'One thing on each note',
    },
  } satisfies Record<TemplateStageKey, StageWords> as Record<TemplateStageKey, StageWords>,
};
