import type { time as en } from '../en/time';

const minutesInWords = (count: number) => (count < 2 ? 'une minute' : `${count} minutes`);

export const time: typeof en = {
  boxes: { stage: 'Toute l’étape', think: 'Silence', theme: 'Ce thème' },
  of: (box, words) => `${box} : ${words}`,
  hint: (word, box) => `${word} (${box})`,
  forThisTheme: 'pour ce thème',
  lastMinutes: 'les deux dernières minutes',

  startSilence: (minutes) => `${minutesInWords(minutes)} de silence`,
  silenceOver: 'Stylos posés',
  thenTurns: 'Chacun saisit maintenant une note, à tour de rôle.',

  marks: {
    think: {
      'two-minutes': 'Encore deux minutes de silence.',
      end: 'Le silence est terminé. Chacun saisit maintenant une note.',
    },
    theme: {
      'two-minutes': 'Encore deux minutes pour ce thème.',
      end: 'Le temps pour ce thème est écoulé. On continue ? Montrez vos pouces.',
      over: 'Ce thème a deux minutes de trop.',
    },
  },

  goOn: 'On continue ?',
  sideways: 'De côté : peu importe',
  countUp: 'Combien de pouces levés',
  countDown: 'Combien de pouces baissés',
  extend: (minutes) => `Encore ${minutesInWords(minutes)}`,
  extendShort: (minutes) => `Encore ? +${minutes} min`,
  moveOn: 'On passe',
  extended(minutes, up, down) {
    const shown = [
      ...(up === null ? [] : [`${up} ${up < 2 ? 'pouce levé' : 'pouces levés'}`]),
      ...(down === null ? [] : [`${down} ${down < 2 ? 'pouce baissé' : 'pouces baissés'}`]),
    ].join(', ');
    const more = `Encore ${minutesInWords(minutes)}.`;
    return shown === '' ? more : `${more} ${shown}.`;
  },

  exchange: 'Prendre ou donner des minutes',
  exchangeTitle: 'Minutes entre les étapes',
  which: 'Une autre étape',
  stageLeft: (title, minutes) => `${title}, ${minutes} min`,
  left: (title, minutes) => `${title} : encore ${minutesInWords(minutes)}.`,
  takeFrom: (title) => `Prendre à « ${title} »`,
  giveTo: (title) => `Donner à « ${title} »`,
  allMinutes: (minutes) => `les ${minutes} min`,
  endStays: (end) => `La fin ne bouge pas : ${end}.`,
  shifted: (minutes, from, to, end) =>
    `${minutes < 2 ? 'Une minute' : `${minutes} minutes`} de « ${from} » à « ${to} ». La fin reste à ${end}.`,
  shiftedBack: 'Les minutes sont revenues à leur place.',
  nobodyToCome: 'Il n’y a plus d’autre étape à venir.',

  allNotes: (count) => (count === 1 ? 'La note entière' : `Les ${count} notes`),
  backToTheme: 'Retour au thème',

  views: 'Comment d’autres le voient-ils ?',
  viewsPart: 'Autres',
  viewsClose: 'Replier',
  lenses: {
    clientView: 'Le client',
    departmentView: 'Un autre service',
    newcomerView: 'Quelqu’un de nouveau',
    ownerView: 'La direction',
  },
  lensExamples: {
    clientView: 'Qu’en dirait un client ?',
    departmentView: 'De quoi cela a-t-il l’air vu d’à côté ?',
    newcomerView: 'Qu’est-ce qui étonnerait la première semaine ?',
    ownerView: 'Qu’est-ce que cela change pour toute l’entreprise ?',
  },
  viewsFilled: (names) => `Rempli : ${names}`,
};
