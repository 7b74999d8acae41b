import type { Texts } from '../en';
import type { ImportCounts } from '../en/importing';

const notesOf = (count: number): string => (count === 1 ? 'une note' : `${count} notes`);
const peopleOf = (count: number): string => (count === 1 ? 'une personne' : `${count} personnes`);
const actionsOf = (count: number): string => (count === 1 ? 'une action' : `${count} actions`);
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`;

function whatComes({ notes, writers, people, actions, owned }: ImportCounts): string {
  return listed([
    ...(notes > 0
      ? [
          `${notesOf(notes)}${writers > 0 ? ` ${writers === 1 ? 'd’une personne' : `de ${peopleOf(writers)}`}` : ''}`,
        ]
      : []),
    ...(actions > 0
      ? [`${actionsOf(actions)}${owned < actions ? ` (${actions - owned} sans responsable)` : ''}`]
      : []),
    ...(people > 0
      ? [
          notes + actions > 0
            ? people === 1
              ? 'un nouveau nom sur la liste'
              : `${people} nouveaux noms sur la liste`
            : peopleOf(people),
        ]
      : []),
  ]);
}

export const importing: Texts['importing'] = {
  title: 'Reprendre ce qui a été recueilli',
  menu: {
    open: 'Importer',
    notes: 'Importer des notes…',
    people: 'Importer des personnes…',
    actions: 'Importer des actions…',
  },
  what: 'Ce que contient la liste',
  targets: { notes: 'Notes', people: 'Personnes', actions: 'Actions' },
  paste: 'Collez la liste ici',
  columnsHint: {
    notes: 'Une note par ligne, ou des colonnes : nom, question, note.',
    people: 'Une personne par ligne, ou des colonnes : nom, rôle, direction, année d’arrivée.',
    actions:
      'Une action par ligne, ou des colonnes : action, responsable, échéance, nature, mesure.',
  },
  question: 'Pour les notes sans question',
  noQuestion:
    'L’ordre du jour n’a pas encore de question. Ajoutez-en une d’abord, pour que les notes aient une place.',
  chooseFile: 'Choisir un fichier…',
  look: 'Voir les lignes',
  nothing: 'Collez une liste, ou choisissez d’abord un fichier.',
  guessed: (file) =>
    `${file} ne dit pas comment ses lettres sont écrites ; vérifiez les accents ci-dessous.`,
  notKept:
    'Aucun nom n’est conservé ici : cette liste reste dans cette fenêtre seulement, jusqu’à sa reprise.',
  refused: {
    empty: (file) => `${file} est vide. Choisissez un autre fichier, ou collez la liste.`,
    'too-large': (file) => `${file} dépasse 2 Mo. Importez-le en plusieurs parties.`,
    'not-text': (file) =>
      `${file} n’est pas du texte. Enregistrez-le en CSV dans le tableur, ou copiez ses cellules et collez-les.`,
    unreadable: (file) =>
      `${file} ne peut pas être lu. Fermez-le dans les autres programmes, ou collez ses cellules.`,
  },
  problemsOnly: (count) => `Problèmes seuls, ${count}`,
  noProblems: 'Aucune ligne n’a de problème.',
  noLines: 'Il n’y a aucune ligne à reprendre. Revenez en arrière et collez une liste.',
  sum: (counts, out) => {
    const what = whatComes(counts);
    const stays = out === 1 ? 'une ligne reste dehors' : `${out} lignes restent dehors`;
    if (what === '') return `Rien n’est repris, ${stays}.`;
    return `À reprendre : ${what}${out > 0 ? ` ; ${stays}` : ''}.`;
  },
  later: (later) =>
    `Pas plus en une fois. Importez la même liste encore une fois pour ${later === 1 ? 'la dernière ligne' : `les ${later} autres lignes`}.`,
  tooMuch:
    'C’est plus que ce qui passe en une fois : 500 notes, 200 personnes, 200 actions. Laissez-en de côté.',
  apply: 'Reprendre',
  back: 'Retour',
  done: (counts) => `Importé : ${whatComes(counts)}.`,
  line: (line) => `Ligne ${line}`,
  linesOf: 'Lignes de la liste',
  fine: 'En ordre',
  staysOut: 'Reste dehors',
  problems: {
    'note-empty': () => 'Aucune note',
    'note-too-long': (length) => `${length} caractères, la limite est 140`,
    'note-twice': () => 'Déjà là',
    'person-unknown': (name) =>
      name === '' ? 'Ce nom n’est pas sur la liste' : `Personne ne s’appelle « ${name} »`,
    'person-ambiguous': (name) =>
      name === '' ? 'Plusieurs portent ce nom' : `Plusieurs s’appellent « ${name} »`,
    'question-unknown': (question) =>
      question === '' ? 'Aucune question' : `Pas de question « ${question} »`,
    'name-empty': () => 'Aucun nom',
    'name-too-long': () => 'Trop long pour un nom et un rôle',
    'name-no-letters': (name) => `« ${name} » n’est pas un nom`,
    'name-on-list': () => 'Déjà sur la liste',
    'name-twice': () => 'Deux fois dans cette liste',
    'year-unclear': (year) => `« ${year} » n’est pas une année ; repris sans elle`,
    'action-empty': () => 'Aucune action',
    'action-too-long': () => 'Trop long pour une action',
    'action-twice': () => 'Déjà là',
    'owner-none': () => 'Pas de responsable',
    'owner-many': (owner) => `« ${owner} » n’est pas une seule personne`,
    'owner-unknown': (owner) => `Personne ne s’appelle « ${owner} »`,
    'owner-ambiguous': (owner) => `Plusieurs s’appellent « ${owner} »`,
    'day-unclear': (day) => `« ${day} » n’est pas un jour ; repris sans lui`,
    'day-past': (day) => `${day} est déjà passé`,
    'kind-unclear': (kind) => `Nature « ${kind} » inconnue ; repris comme « corrige »`,
    'head-likely': () => 'Ressemble à un titre de colonne',
    'columns-unclear': () => 'Plusieurs colonnes : dites en haut laquelle est laquelle',
    'too-many': () => 'Viendra la prochaine fois',
  },
  choiceFor: (line) => `Que faire de la ligne ${line}`,
  choices: {
    take: 'Reprendre',
    split: (count) => `En ${count} notes`,
    out: 'Laisser de côté',
    withoutName: 'Sans nom',
    withoutOwner: 'Sans responsable',
    add: (name) => (name === '' ? 'Ajouter la personne' : `Ajouter ${name}`),
    from: (name) => `De ${name}`,
    owner: (name) => `Responsable : ${name}`,
  },
  questionFor: (line) => `Question de la ligne ${line}`,
  chooseQuestion: 'Choisir une question',
  addMissing: (count) =>
    count === 1 ? 'Ajouter la personne absente' : `Ajouter ${count} personnes absentes`,
  forAll: (choice, count, name) =>
    name === ''
      ? `« ${choice} » pour les ${count} lignes comme celle-ci`
      : `« ${choice} » pour les ${count} lignes de ${name}`,
  readAs: (written, name) => `« ${written} » lu comme ${name}`,
  unread: (columns) => `Non repris : ${columns.join(', ')}`,
  lookAgain: (file) => `Revoir ${file}`,
  asked: 'Quelle colonne est laquelle ?',
  askedColumns: {
    note: 'Note',
    who: 'Nom',
    name: 'Nom',
    first: 'Prénom',
    role: 'Rôle',
    action: 'Action',
    owner: 'Responsable',
  },
  askedNone: 'Aucune',
  askedLines: 'La ligne entière',
  columns: {
    note: 'note, notes, texte, réponse, commentaire, carte, idée, contribution, remarque',
    who: 'nom, qui, personne, auteur, auteure, autrice, de, prénom, nom complet, nom et prénom, votre nom, ton nom, comment vous appelez vous, quel est votre nom, nom de famille, participant, participante, répondant, répondante, collègue, salarié, salariée, employé, employée, collaborateur, collaboratrice',
    question: 'question, sujet, thème, étape, colonne, catégorie, rubrique',
    name: 'nom, noms, personne, participant, participante, qui, prénom, nom complet, nom et prénom, nom de famille, salarié, salariée, employé, employée, collaborateur, collaboratrice, collègue',
    role: 'rôle, fonction, poste, métier, service, équipe',
    management: 'direction, encadrement, cadre, management, dirigeant',
    joined: 'arrivée, année d’arrivée, depuis, année, entrée, date d’arrivée, année d’entrée',
    action: 'action, actions, tâche, quoi, à faire, texte',
    owner:
      'responsable, qui, porteur, pilote, nom, personne, attribué à, prénom, nom de famille, participant, participante',
    due: 'échéance, pour quand, quand, date, délai, jour, date limite',
    kind: 'nature, type, genre',
    measure: 'mesure, indicateur, réussite, comment le saurons nous, critère',
  },
  nameParts: {
    first: 'prénom, prénoms',
    last: 'nom de famille, nom d’usage, nom de naissance, patronyme',
  },
  stampColumns:
    'Horodateur, Heure, Date, Heure de début, Heure de fin, Envoyé le, Heure de la dernière modification, ID, N°, Score, Points, E mail, Email, Adresse e mail, Adresse électronique, Nom d’utilisateur, Langue',
  yes: 'oui, o, x, 1, vrai',
  kindWords: {
    mitigate: 'corrige, corriger, réduire, réduit, problème, résoudre, atténuer',
    amplify: 'renforce, renforcer, réussite, amplifier, développer',
  },
};
