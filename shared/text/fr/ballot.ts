import type { ballot as en } from '../en/ballot';
import { keyNames } from './key-names';

const dots = (count: number) => (count < 2 ? `${count} point` : `${count} points`);

export const ballot: typeof en = {
  question: 'Qu’est-ce qui compte le plus ?',
  dots: (count) => (count === 0 ? 'aucun point' : dots(count)),

  begin: {
    facts: (themes, people) =>
      `${themes} thèmes, ${people} ${people < 2 ? 'personne' : 'personnes'}`,
    method: 'Façon de voter',
    methods: {
      turns: 'Tour à tour',
      fingers: 'Avec les doigts',
      operator: 'Une personne saisit',
    },
    how: {
      turns: 'Le clavier circule. L’écran cache où vont les points.',
      fingers: 'Thème par thème, tous montrent des doigts. Vous saisissez la somme.',
      operator: 'Chacun dit ou note ses thèmes. Vous les saisissez.',
    },
    dots: 'Points par personne',
    each: (count) => `${dots(count)} chacun`,
    fewer: 'Un point de moins',
    more: 'Un point de plus',
    start: 'Lancer le vote',
    goBack: 'Revenir où nous étions',
    replaces: 'Les votes donnés jusqu’ici seront remplacés.',
    started: 'Un nouveau vote commence.',
    nobody: 'Personne n’est encore dans la salle pour voter.',
  },
  empty: {
    title: 'Il n’y a pas encore de thème à voter',
    text: 'Les thèmes naissent du regroupement des notes. Vous pouvez aussi parler sans voter.',
  },
  single: {
    title: 'Il n’y a qu’un seul thème',
    text: 'Il n’y a rien à choisir : prenez-en le temps.',
    talk: 'En parler',
  },

  themes: 'Thèmes',
  voting: {
    isVoting: 'vote',
    isTypedFor: 'donne ses thèmes',
    ofLeft: (all) => `sur ${dots(all)} à donner`,
    covered: (people) =>
      `Personne ne voit où vont les points avant que ${people < 3 ? 'tous' : `les ${people}`} aient voté`,
    to: 'à',
    give: 'donner un point',
    backspace: keyNames.Backspace,
    takeBack: 'tout reprendre',
    done: 'terminé, passer le clavier',
    doneLast: 'terminé',
    nextPerson: 'personne suivante',
    doneUnused: (left) => `encore : laisser ${dots(left)}`,
    noneLeft: (all) =>
      all === 1
        ? 'Le seul point est donné. Retour arrière le reprend.'
        : `Les ${all} points sont donnés. Retour arrière les reprend.`,
    noSuchTheme: ({ lastFigure, lastLetter, hasMore }) =>
      `Les thèmes ont les touches 1 à ${lastFigure}${lastLetter === null ? '' : ` et A${lastLetter === 'A' ? '' : ` à ${lastLetter}`}`}.${hasMore ? ' On atteint les autres avec les flèches et Espace.' : ''}`,
    unused: (left) =>
      `Il reste ${dots(left)}. Encore une fois Entrée pour continuer sans ${left === 1 ? 'lui' : 'eux'}.`,
    started: (name, all) => `${name} vote. ${dots(all)}.`,
    given: (left) => `Un point est donné. Il en reste ${left}.`,
    takenBack: (all) => `Tous les points sont repris : ${all}.`,
  },

  seats: 'Places, dans l’ordre de la table',
  seatStates: {
    voted: 'a voté',
    waiting: 'n’a pas encore voté',
    now: 'a le clavier',
    away: 'n’est pas dans la salle',
  },
  skip: (name) => `${name} vote plus tard`,
  anew: 'Recommencer',
  showWithout: (missing) =>
    missing === 1 ? 'Montrer sans la voix absente' : `Montrer sans les ${missing} absents`,

  complete: {
    title: 'Tout le monde a voté',
    titleOfHands: 'Tous les thèmes sont comptés',
    missing: (names) => `Pas encore voté : ${names}`,
    covered: 'Le résultat est encore caché.',
    votesNow: (name) => `${name} vote maintenant`,
    show: 'Montrer le résultat',
    showWithout: 'Montrer le résultat sans eux',
  },

  hands: {
    showFor: 'Montrez vos doigts pour',
    spread: (count) =>
      count === 1
        ? 'Chacun a un doigt pour un seul des thèmes.'
        : `Chacun répartit ${count} doigts sur tous les thèmes.`,
    sum: 'Tous les doigts, additionnés',
    enter: 'thème suivant',
    enterLast: 'terminé',
    wrong: (most) => `Saisissez un nombre entier de 0 à ${most}.`,
    tooMany: (left, all) =>
      left === all
        ? `Cette salle peut montrer ${all} doigts au plus. Recomptez.`
        : left === 0
          ? `Les autres thèmes ont déjà les ${all} doigts de cette salle. Recomptez ou corrigez une autre somme.`
          : `Les autres thèmes ont ${all - left} des ${all} doigts de cette salle ; il en reste ${left}. Recomptez ou corrigez une autre somme.`,
    counted: 'compté',
    notCounted: 'pas encore compté',
    again: 'Déjà compté. Un nouveau nombre le remplace.',
    spoken: (name) => `Montrez vos doigts pour ${name}.`,
    progress: (count, all) => `${count} sur ${all} ${count < 2 ? 'compté' : 'comptés'}`,
  },

  operator: {
    people: 'Personnes',
    isIn: 'est saisi',
    isOut: 'manque encore',
    given: (count, all) => `${count} sur ${dots(all)}`,
    progress: (count, all) => `${count} sur ${all} ${count < 2 ? 'saisi' : 'saisis'}`,
    choose: 'choisir une personne',
    spoken: (name) => `Thèmes de ${name}.`,
    before: 'Personne précédente',
    after: 'Personne suivante',
  },

  result: {
    order: 'Ordre de la discussion',
    place: (place, isTied) =>
      `${place}${place === 1 ? 're' : 'e'} place${isTied ? ' ex æquo' : ''}`,
    noDots: 'Personne n’a donné de point ; l’ordre du tableau reste.',
    spoken: (names, count) => `Le plus de points : ${names}, ${dots(count)}.`,
    up: (name) => `En parler plus tôt : ${name}`,
    down: (name) => `En parler plus tard : ${name}`,
    keys: 'changer l’ordre',
    moved: (name, place, all) => `${name} : maintenant numéro ${place} sur ${all}.`,
    again: 'Revoter',
  },
};
