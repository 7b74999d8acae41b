import type { console as en } from '../en/console';

export const console: typeof en = {
  name: 'Console',
  windowTitle: 'Console – Lessons Learned',
  open: 'Ouvrir la console',
  onlyYou: 'Vous seul voyez cette fenêtre.',
  close: 'Fermer la console',
  swap: 'Échanger les écrans',
  keysBack: 'Les touches sont à la salle. F9 les amène ici, Échap les renvoie.',
  oneDisplay:
    'Il n’y a qu’une image. Pour la console, branchez un second écran en mode étendu (sous Windows : touche Windows et P).',

  secondHere: 'Un second écran est là.',
  notNow: 'Pas maintenant',
  rememberAnswer: 'Toujours ainsi',
  secondGone: 'Le second écran n’est plus là, la console est donc fermée. Rien n’est perdu.',
  whenSecond: 'Second écran',
  secondChoices: { ask: 'Demander', open: 'Ouvrir la console', never: 'Ne pas demander' },

  noSession: 'Aucune séance n’est ouverte.',
  noSessionHelp: 'Ouvrez-en une dans la fenêtre de la salle ; la console suivra d’elle-même.',
  notBegun: 'La matinée n’a pas encore commencé.',
  notBegunHelp: 'Commencez-la dans la fenêtre de la salle.',

  now: 'Maintenant',
  stageOf: (stage, all) => `Étape ${stage} sur ${all}`,
  comesNext: 'Ensuite :',
  laterStage: (title) => `puis ${title}`,
  lastStage: 'C’est la dernière étape.',
  turnOf: (name) => `${name} a le clavier`,
  turnOnTheWay: (name) => `Le clavier passe à ${name}`,
  thenName: (name) => `puis ${name}`,
  typesFor: (typist, name) => `${typist} saisit pour ${name}`,
  themeNow: (number, name) => `Thème ${number} : ${name}`,
  covered: 'En cours de saisie, caché à la salle',
  coveredEmpty: 'Rien de saisi pour l’instant',

  left: 'restantes',
  over: 'de trop',
  boxes: { think: 'Réflexion :', theme: 'Ce thème :' },
  boxLeft: (time) => `encore ${time}`,
  boxOver: (time) => `${time} de trop`,

  cues: 'Ce qui aide ici',
  ownCues: 'Vos notes pour cette étape',
  ownCuesHint: 'Enregistrées avec la séance ; jamais au mur ni dans le compte rendu.',

  people: 'Participants',
  unheard: {
    note: 'Pas encore de note ici :',
    vote: 'N’ont pas encore voté :',
    morning: 'N’ont encore rien écrit :',
  },
  allHeard: {
    note: 'Chacun a une note ici',
    vote: 'Tout le monde a voté',
    morning: 'Chacun a écrit quelque chose',
  },
  gone: 'absent',

  runSheet: 'Feuille de route',
  starts: 'Début',
  stage: 'Étape',
  planned: 'Prévu',
  used: 'Passé',

  cuesFor: {
    opening: [
      'Lire la raison d’être à voix haute. Tient-elle encore ?',
      'Dire quand la matinée finit et quand sont les pauses.',
    ],
    review: [
      'Une action après l’autre, le responsable d’abord.',
      'Demander ce que cela a changé, pas à qui la faute.',
      '« Abandonnée » est aussi une réponse.',
    ],
    commitments: [
      'Une phrase chacun, qui commence par « Je ».',
      'Quelque chose qui dépend de soi.',
    ],
    thanks: [
      'Dire de quoi : ce qui mérite d’être répété.',
      'Personne n’est obligé ; un court silence va bien.',
    ],
    talk: [
      'Lisez la question à voix haute, une fois.',
      'Chacun dit une phrase avant que quelqu’un en dise deux.',
      'Dites l’heure à voix haute : « Encore cinq minutes. »',
    ],
    break: [
      'Dites quand on reprend.',
      'Ouvrez une fenêtre.',
      'Regardez la suite : quelle étape peut céder des minutes ?',
    ],
    actions: [
      'Une personne et une date pour chaque action.',
      'Demandez-lui : « Ce sera fait à cette date ? »',
      'Trop d’actions ? Gardez les cinq plus importantes.',
    ],
    close: [
      'Lisez les actions à voix haute, une à une.',
      'Remerciez chacun par son nom.',
      'Dites quand le compte rendu arrivera.',
    ],
    think: [
      'Silence. Personne ne saisit.',
      'Une seule idée par papier.',
      'On écrit encore à la fin ? Accordez une minute de plus.',
    ],
    write: [
      'Qui écrit une note la lit à voix haute.',
      'Pas de commentaire : on discute plus tard.',
      'Passer est permis ; on redemande à la fin du tour.',
      'Quelqu’un tape lentement ? Proposez de saisir.',
    ],
    group: [
      'Lisez chaque note avant de la déplacer.',
      'Demandez à son auteur : « Est-ce sa place ? »',
      'Nommez un thème quand ses notes sont réunies.',
    ],
    vote: [
      'Dites combien de points chacun possède.',
      'Silence jusqu’à ce que tous aient voté.',
      'Regardez ensemble les égalités avant de continuer.',
    ],
    discuss: [
      'D’abord pourquoi, puis ce qui change, puis qui et quand.',
      'Interrogez les discrets avant que la direction parle.',
      'On tourne en rond ? Mettez de côté.',
    ],
  },
};
