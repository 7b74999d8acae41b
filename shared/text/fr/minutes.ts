import type { minutes as en, MinutesCounts } from '../en/minutes';
import { minutesPractice } from './minutes-practice';

/** French keeps this space before : ; ? and !, and a line must not break there. */
const NBSP = '\u00a0';

const COUNT_WORDS = [
  ...['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  ...['onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit'],
  ...['dix-neuf', 'vingt'],
];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const opening = (count: number): string => capital(COUNT_WORDS[count] ?? String(count));
/** In French, nought and one are both singular. */
const isMany = (count: number): boolean => count >= 2;
const counted = (count: number, one: string, many: string): string =>
  `${count} ${isMany(count) ? many : one}`;

const tookPart = (count: number) =>
  `${opening(count)} ${isMany(count) ? 'personnes ont participé' : 'personne a participé'}`;
const notes = (count: number) => counted(count, 'note', 'notes');
const themes = (count: number) => counted(count, 'thème', 'thèmes');
const actions = (count: number) => (count === 1 ? 'une action' : `${count} actions`);
const decisions = (count: number) => (count === 1 ? 'une décision' : `${count} décisions`);

function grouping(counts: MinutesCounts): string {
  if (counts.groupedNotes === 0) return '';
  if (counts.groupedNotes === counts.notes) {
    return `, ${isMany(counts.notes) ? 'regroupées' : 'rangée'} en ${themes(counts.themes)}`;
  }
  const grouped = isMany(counts.groupedNotes) ? 'regroupées' : 'rangée';
  return `, dont ${counts.groupedNotes} ${grouped} en ${themes(counts.themes)}`;
}

export const minutes: typeof en = {
  documentName: 'Compte rendu',
  fileWord: 'compte rendu',
  tableWord: 'actions',
  untitled: 'Lessons Learned',
  labelled: (label) => `${label}${NBSP}:`,
  page: { before: 'Page ', between: ' sur ' },

  draft: 'Brouillon. La session n’a pas été clôturée.',
  rehearsal: `Répétition${NBSP}: rien n’en est conservé`,
  periodYear: (year) => `Bilan de l’année ${year}`,
  periodDays: (from, to) => `Bilan de la période du ${from} au ${to}`,
  facilitator: 'Animation',
  goal: 'Objectif',
  vision: 'Vision',

  summary: 'Résumé',
  tookPart(counts) {
    if (counts.notes === 0) {
      return counts.people === 0
        ? 'Aucune note n’a été écrite.'
        : `${tookPart(counts.people)}. Aucune note n’a été écrite.`;
    }
    const written = isMany(counts.notes) ? 'ont été écrites' : 'a été écrite';
    return counts.people === 0
      ? `${opening(counts.notes)} ${isMany(counts.notes) ? 'notes' : 'note'} ${written}${grouping(counts)}.`
      : `${tookPart(counts.people)} et écrit ${notes(counts.notes)}${grouping(counts)}.`;
  },
  agreed(counts) {
    if (counts.actions === 0 && counts.decisions === 0) {
      return 'Aucune action n’a été convenue et aucune décision n’a été prise.';
    }
    const agreedActions = `Nous avons convenu d${counts.actions === 1 ? '’' : 'e '}${actions(counts.actions)}`;
    if (counts.decisions === 0) return `${agreedActions}.`;
    if (counts.actions === 0) {
      return `Nous avons pris ${decisions(counts.decisions)} et convenu d’aucune action.`;
    }
    return `${agreedActions} et pris ${decisions(counts.decisions)}.`;
  },
  biggestSuccess: 'Plus grande réussite',

  actions: 'Actions',
  noActions: 'Aucune action n’a été convenue.',
  actionColumns: {
    number: 'N°',
    action: 'Action',
    owner: 'Responsable',
    due: 'Échéance',
    measure: 'Comment nous le saurons',
    firstCheckIn: 'Premier point',
  },
  actionKinds: { mitigate: 'Réduire', amplify: 'Renforcer' },
  tableColumns: { kind: 'Nature' },
  actionDone: (label) => `${label} faite`,
  noOwner: 'Pas encore de responsable',
  notSet: 'à définir',

  decisions: 'Décisions',
  noDecisions: 'Aucune décision n’a été prise.',

  nextCheckIn: 'Prochain point d’étape',
  noCheckIn: 'Aucun point d’étape n’a encore été fixé.',

  unnamedStage: 'Étape sans nom',
  unnamedTheme: 'Thème sans nom',
  noteCount: notes,
  dotCount: (count) => (count === 0 ? 'aucun point' : count === 1 ? '1 point' : `${count} points`),
  whyItWorked: 'Pourquoi cela a marché',
  why: 'Pourquoi',
  howWeKeepIt: 'Comment nous le préservons',
  whatChanges: 'Ce qui change',
  views: {
    clientView: 'Vu par le client',
    departmentView: 'Vu par un autre service',
    newcomerView: 'Vu par quelqu’un de nouveau',
    ownerView: 'Vu par la direction',
  },
  actionReference: (label) => `Action ${label}`,
  decisionReference: (label) => `Décision ${label}`,
  parkedReference: 'En attente',
  noAction: 'Pas d’action',
  noOutcome: 'Aucune action ni décision n’a été notée.',
  withoutTheme: 'Sans thème',
  noNotes: 'Aucune note n’a été écrite.',
  emptyText: '(sans texte)',

  parkingLot: 'Points en attente',
  nothingParked: 'Aucun point n’est en attente.',
  takenBy: 'Pris en charge par',
  nobodyYet: 'personne pour l’instant',

  people: 'Participants',
  noPeople: 'Aucun participant n’est inscrit.',
  peopleColumns: { name: 'Nom', role: 'Fonction', attendance: 'Présence' },
  unnamedPerson: 'Personne sans nom',
  isFacilitator: 'animation',
  isManagement: 'direction',
  wholeSession: 'Toute la session',
  apologies: 'Excusé(e)',
  arrivedAt: (time) => `Arrivée à ${time}`,
  arrivedAfter: (length) => `Arrivée ${length} après le début`,
  leftAt: (time) => `Départ à ${time}`,
  leftAfter: (length) => `Départ après ${length}`,
  leftEarly: 'Départ avant la fin',

  howItRan: 'Déroulement de la session',
  noStages: 'Il n’y avait pas d’ordre du jour.',
  stageColumns: { stage: 'Étape', planned: 'Prévu', actual: 'Réel' },
  notTimed: 'non mesuré',
  soFar: (length) => `${length} pour l’instant`,
  total: 'Total',
  celebration: 'La fête',
  moreTime: 'Temps ajouté, à main levée',
  extension(length, up, down) {
    const thumbs = [
      ...(up === null ? [] : [`${up} pour`]),
      ...(down === null ? [] : [`${down} contre`]),
    ];
    return thumbs.length === 0 ? `+${length}` : `+${length} (${thumbs.join(', ')})`;
  },

  appendix: `Annexe${NBSP}: toutes les notes`,
  appendixIntro: (count) =>
    count === 1
      ? 'La seule note, mot pour mot.'
      : `Les ${count} notes, mot pour mot, dans l’ordre de leurs numéros.`,
  noteColumns: { number: 'N°', note: 'Note', question: 'Question', theme: 'Thème', writer: 'De' },
  noWriter: 'personne de nommé',
  noTheme: 'aucun thème',
  noQuestion: 'aucune question',

  practice: minutesPractice,
};
