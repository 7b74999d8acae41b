import type { agendas as en } from '../en/agendas';

export const agendas: typeof en = {
  names: {
    'year-end': 'Bilan de l’année',
    quarter: 'Trimestre',
    incident: 'Après un incident',
    'check-in': 'Point de 30 minutes',
  },
  sessionTitle: (year) => `Lessons Learned ${year}`,
  kinds: {
    opening: 'Ouverture',
    review: 'Bilan',
    commitments: 'Engagements',
    thanks: 'Merci',
    talk: 'Échange',
    question: 'Question',
    break: 'Pause',
    actions: 'Actions',
    close: 'Clôture',
  },
  kindUses: {
    opening: 'Raison d’être, but et vision',
    review: 'Ce que sont devenues les actions de la dernière fois',
    commitments: 'Ce que chacun va changer lui-même',
    thanks: 'De personne à personne',
    talk: 'Une question au mur et le minuteur',
    question: 'Chacun écrit, puis vous groupez et discutez',
    break: 'Une pause avec son propre minuteur',
    actions: 'Qui fait quoi pour quand',
    close: 'Ce qui manque, les mercis, le compte rendu',
  },
  newStage: {
    opening: { title: 'Ouvrir', question: 'Pourquoi sommes-nous ici ?', prompt: '' },
    review: {
      title: 'Dernière fois',
      question: 'Qu’est devenu ce que nous avions convenu ?',
      prompt: '',
    },
    commitments: { title: 'Je vais', question: 'Qu’est-ce que je vais changer ?', prompt: '' },
    thanks: { title: 'Merci', question: 'Qui remercions-nous, et de quoi ?', prompt: '' },
    talk: { title: 'Échange', question: 'De quoi voulons-nous parler ?', prompt: '' },
    question: { title: 'Question', question: 'Que voulez-vous demander à tous ?', prompt: '' },
    break: { title: 'Pause', question: 'Pause', prompt: 'Café, air frais, pas d’écran' },
    actions: { title: 'Actions', question: 'Qui fait quoi, pour quand ?', prompt: '' },
    close: { title: 'Clôture', question: 'Avons-nous terminé ?', prompt: '' },
  },
  stages: {
    yearOpen: {
      title: 'Ouverture',
      question: 'Une matinée pour toute l’année',
      prompt: 'Pourquoi nous sommes là et avec quoi nous voulons repartir',
    },
    lastYear: {
      title: 'L’an dernier',
      question: 'Que sont devenues les actions de l’an dernier ?',
      prompt: 'Une par une : faite, en partie, abandonnée. Qu’a-t-elle changé ?',
    },
    lastTime: {
      title: 'Dernière fois',
      question: 'Qu’est devenu ce que nous avions convenu ?',
      prompt: 'Une par une : que s’est-il passé, qu’a-t-elle changé ?',
    },
    yearWell: {
      title: 'Réussi',
      question: 'Qu’est-ce qui a bien marché cette année ?',
      prompt: 'Clients, équipe, outils, ventes : une chose par note',
    },
    pause: { title: 'Pause', question: 'Pause', prompt: 'Café, air frais, pas d’écran' },
    freshAir: {
      title: 'Air frais',
      question: 'Air frais',
      prompt: 'Debout, dehors, bouger : dix minutes',
    },
    yearChange: {
      title: 'À changer',
      question: 'Qu’est-ce qui pourrait aller mieux l’an prochain ?',
      prompt: 'Ce qui nous a coûté du temps, des clients, du sommeil : une chose par note',
    },
    weird: {
      title: 'Idées folles',
      question: 'Que refusons-nous seulement parce que c’est étrange ?',
      prompt: 'On ne juge pas pendant qu’on écrit',
    },
    actions: {
      title: 'Actions',
      question: 'Qui fait quoi, pour quand ?',
      prompt: 'Une seule personne pour chacune, et comment nous le saurons',
    },
    iWill: {
      title: 'Moi, je',
      question: 'Que puis-je y faire, moi ?',
      prompt: 'Une phrase chacun : moi, je vais …',
    },
    thanks: {
      title: 'Merci',
      question: 'Qui remercions-nous, et de quoi ?',
      prompt: 'Dire ce que la personne a fait, pour que cela se répète',
    },
    close: {
      title: 'Clôture',
      question: 'Merci à toutes et à tous',
      prompt: 'Ce qui manque, et quand nous nous revoyons',
    },
    quarterOpen: {
      title: 'Ouverture',
      question: 'Trois mois en deux heures',
      prompt: 'Avec quoi nous voulons repartir',
    },
    quarterWell: {
      title: 'Réussi',
      question: 'Qu’est-ce qui a bien marché ce trimestre ?',
      prompt: 'Clients, équipe, outils, ventes : une chose par note',
    },
    quarterChange: {
      title: 'À changer',
      question: 'Qu’est-ce qui pourrait aller mieux au prochain trimestre ?',
      prompt: 'Une chose par note',
    },
    incidentFacts: {
      title: 'Les faits',
      question: 'Que s’est-il passé, et quand ?',
      prompt: 'Seulement des faits et des heures : personne n’est en faute',
    },
    incidentHelped: {
      title: 'A aidé',
      question: 'Qu’est-ce qui nous a aidés ?',
      prompt: 'Personnes, outils, habitudes, chance : une chose par note',
    },
    incidentHindered: {
      title: 'A freiné',
      question: 'Qu’est-ce qui a compliqué les choses ?',
      prompt: 'Une chose par note',
    },
    checkWell: {
      title: 'Réussi',
      question: 'Qu’est-ce qui a bien marché ces 30 derniers jours ?',
      prompt: 'Une chose par note',
    },
    checkChange: {
      title: 'À changer',
      question: 'Quelle est la chose à changer ?',
      prompt: 'Une chose par note',
    },
  },
};
