import type { safety as en } from '../en/safety';
import { common } from './common';

export const safety: typeof en = {
  save: {
    region: 'Enregistrement',
    notYet: 'Pas encore enregistré.',
    whatToDo: 'Que faire ?',
    late: 'L’enregistrement prend plus de temps que d’habitude. Rien n’est perdu.',
    kept: {
      here: 'Conservé sur cet ordinateur.',
      file: 'Enregistré dans le fichier de la séance.',
      nowhere: 'Seulement dans l’application pour l’instant : laissez-la ouverte.',
    },
    savedAgain: 'Tout est de nouveau enregistré.',
    copy: 'Enregistrer une copie ailleurs…',
    copySaved: (fileName) => `Une copie est enregistrée sous ${fileName}.`,
    chooseFolder: 'Choisir un autre dossier…',
    folderChosen: (folder) => `Les séances sont maintenant conservées dans ${folder}.`,
    shownMeanwhile: 'En attendant, l’étagère montre ce que cet ordinateur a conservé.',
  },
  start: {
    title: 'Travailler sans copie de sécurité ?',
    goOn: 'Travailler sans copie de sécurité',
    close: 'Fermer l’application',
  },
  conditions: {
    restorable: 'à restaurer',
    repairs: 'à réparer',
    newer: 'app récente',
  },
  versionCount: (count) => (count === 1 ? 'une version' : `${count} versions`),
  conditionSentences: {
    restorable: () =>
      'Son fichier manque ou ne peut pas être lu, mais cet ordinateur a conservé la séance. L’ouvrir la reprend à partir de là ; un fichier encore présent est gardé lui aussi.',
    versions: (count) =>
      `${count} fichiers contiennent cette séance, chacun avec ses propres changements. Comparez-les et faites-en un seul.`,
    repairs: () =>
      'Certaines entrées de son fichier ne vont pas ensemble. L’ouvrir montre ce qui serait corrigé ; le fichier lui-même est gardé.',
    newer: () =>
      'Une version plus récente de l’application l’a écrite. Elle s’ouvre en lecture seule, et son fichier reste tel quel.',
  },
  held: {
    title: 'Déjà ouverte ailleurs',
    sentence: (host, time, user) =>
      `Ouverte sur ${host} depuis ${time}${user === '' ? '' : ` (${user})`}.`,
    alive:
      'Si vous la reprenez, cet autre ordinateur ne pourra plus que regarder. Rien de ce qui y a été saisi n’est perdu.',
    silent:
      'Aucun signe de vie de là-bas depuis 15 secondes : l’application s’est très probablement arrêtée. Rien de ce qui y a été enregistré n’est perdu.',
    leftTitle: 'Ouverte chez personne',
    hasLeft: (host) => `${host} a quitté la séance.`,
    left: 'Personne n’y travaille maintenant. Qui la reprend peut la modifier.',
    view: 'Regarder seulement',
    takeOver: 'Reprendre',
    takeOverAsk: 'Reprendre…',
    ribbon: (host, time, user) =>
      `Lecture seule : ouverte sur ${host} depuis ${time}${user === '' ? '' : ` (${user})`}.`,
    ribbonSilent: (host) => `Lecture seule : ${host} ne donne plus signe de vie.`,
    ribbonLeft: (host) => `Lecture seule : ${host} a quitté la séance.`,
    ribbonNewer: (version) => `Lecture seule : écrite par la version ${version} de l’application.`,
    ribbonNewerHelp:
      'Mettez l’application à jour pour la modifier ; le compte rendu peut être enregistré ici.',
    tookOver: 'La séance est maintenant chez vous.',
  },
  repairs: {
    title: (count) =>
      count === 1 ? 'Une entrée serait réparée' : `${count} entrées seraient réparées`,
    lead: (fileName) =>
      `Des parties de ${fileName} ne vont pas ensemble. Ce qui est lisible reste, et le fichier d’origine est gardé.`,
    open: 'Ouvrir la version réparée',
    list: 'Ce qui serait réparé',
    file: 'Fichier',
    previous: 'Réparations précédentes',
    next: 'Réparations suivantes',
  },
  changed: {
    title: 'Avec laquelle continuer ?',
    lead: (fileName) => `${fileName} a été modifié hors de l’application, ou endommagé.`,
    kept: 'La version que vous ne choisissez pas est gardée parmi les versions antérieures.',
    file: 'Le fichier',
    here: 'La copie de cet ordinateur',
    takeFile: 'Prendre le fichier',
    takeHere: 'Prendre la copie',
    moreChanges: 'plus de changements',
    nothingHere: 'Cet ordinateur n’a pas de copie.',
    keepBoth: 'Garder les deux',
    differ: (count) =>
      count === 0
        ? 'Les deux disent la même chose.'
        : `Elles diffèrent à ${count === 1 ? 'un endroit' : `${count} endroits`}.`,
  },
  savedAt: (time) => `enregistrée : ${time}`,
  savedUnknown: 'moment inconnu',
  compare: {
    open: 'Comparer',
    title: (title) => `Deux versions de « ${title} »`,
    lead: (count) =>
      count === 0
        ? 'Elles disent la même chose. La fusion laisse un seul fichier.'
        : `Elles diffèrent à ${count === 1 ? 'un endroit' : `${count} endroits`}.`,
    suggestion: 'Avec les choix proposés ici, rien de l’une ni de l’autre n’est perdu.',
    chosen: (count) => (count === 1 ? 'Un choix est le vôtre.' : `${count} choix sont les vôtres.`),
    first: 'Version 1',
    second: 'Version 2',
    host: (host) => `de ${host}`,
    both: 'les deux',
    list: 'Différences',
    leftOut: 'laisser de côté',
    wordless: 'sans mots',
    pages: { previous: 'Différences précédentes', next: 'Différences suivantes' },
    merge: 'Fusionner',
    merged: (title) =>
      `Les deux versions de « ${title} » n’en font plus qu’une. Toutes deux sont gardées parmi les versions antérieures.`,
    separate: 'Garder deux séances',
    separated: (title) => `La version 2 est sur l’étagère sous « ${title} ».`,
    groups: {
      meta: 'Données',
      stages: 'Déroulé',
      people: 'Personnes',
      themes: 'Thèmes',
      notes: 'Notes',
      decisions: 'Décisions',
      actions: 'Actions',
      reviews: 'bilan',
      commitments: 'engagements',
      thanks: 'remerciements',
      ratings: 'évaluations',
      parked: 'En attente',
      relays: 'Tours',
      ballots: 'Votes',
      clocks: 'Minuteurs',
      desks: 'Table',
      drafts: 'Inachevé',
    },
    facts: {
      title: 'Titre',
      organisation: 'Entreprise',
      place: 'Lieu',
      purpose: 'Raison d’être',
      goal: 'But',
      vision: 'Vision',
      celebration: 'Fête',
      periodFrom: 'Retour du',
      periodTo: 'Retour au',
      heldOn: 'Jour',
      startsAt: 'Début',
      facilitatorId: 'Animation',
      locale: 'Langue',
      closedAt: 'Close',
    },
    stageKinds: {
      opening: 'Ouverture',
      review: 'Bilan',
      commitments: 'Engagements',
      thanks: 'Merci',
      talk: 'échange',
      question: 'question',
      break: 'pause',
      actions: 'actions',
      close: 'clôture',
    },
    attendance: { present: 'dans la salle', left: 'a quitté la salle', apologies: 'excusé·e' },
    unnamedTheme: (number) => `thème ${number} sans nom`,
  },
  backups: {
    open: 'Versions antérieures…',
    title: 'Versions antérieures',
    empty: 'Cet ordinateur n’a aucune version antérieure de cette séance.',
    list: 'Versions antérieures, la plus récente d’abord',
    reasons: {
      open: 'à l’ouverture',
      regular: 'pendant le travail',
      migration: 'avant un nouveau format',
      conflict: 'rencontre de deux versions',
      restore: 'avant un retour en arrière',
      repair: 'avant une réparation',
    },
    goBack: 'Revenir à cette version',
    goneBack: (time) => `De retour à la version : ${time}.`,
    undone: 'La version d’avant est de retour.',
    pages: { previous: 'Versions plus récentes', next: 'Versions plus anciennes' },
  },
  news: {
    restored: (time, count) =>
      `La dernière séance s’est arrêtée de façon inattendue. Elle est rétablie jusqu’à ce moment : ${time}, avec ${common.notes(count)}.`,
    'restored-damaged': (fileName, count) =>
      `Le fichier était endommagé. Il est rétabli, avec ${common.notes(count)} ; l’original est gardé sous ${fileName} dans le dossier Damaged.`,
    'company-restored': (fileName) =>
      `Le fichier de l’entreprise était endommagé. Il est rétabli d’après la copie de cet ordinateur ; l’original est gardé sous ${fileName} dans le dossier Damaged.`,
    'company-merged': (fileName) =>
      `Deux ordinateurs avaient modifié le fichier de l’entreprise chacun de son côté. Il contient maintenant les entrées des deux ; le second fichier est gardé sous ${fileName} dans le dossier Deleted.`,
    'company-returned': () =>
      'Le fichier de l’entreprise est de retour. Il contient ce qu’il contenait et ce que cet ordinateur savait.',
    migrated: (version) =>
      `Convertie depuis la version ${version} du format ; l’ancien fichier est gardé parmi les versions antérieures.`,
    repaired: (fileName, count) =>
      `${count === 1 ? 'Une entrée a été réparée' : `${count} entrées ont été réparées`} ; l’original est gardé sous ${fileName} dans le dossier Damaged.`,
    'file-recreated': (fileName) =>
      `Le fichier de la séance avait disparu. Il est de nouveau enregistré sous ${fileName}.`,
    'conflict-copy': (fileName) =>
      `Le fichier a été modifié ailleurs. Les deux versions sont gardées, l’une sous ${fileName} ; comparez-les sur l’étagère.`,
    'other-kept': () =>
      'Ce dossier contenait une autre version de la séance. La vôtre continue ; l’autre est gardée parmi les versions antérieures.',
    'taken-over': (host) =>
      `${host} a repris la séance. Désormais vous regardez ; tout ce qui a été saisi ici est gardé.`,
    'holder-left': (host) =>
      `${host === '' ? 'L’autre ordinateur' : host} a quitté la séance. Vous pouvez la reprendre.`,
    'backups-recreated': () =>
      'Le dossier des versions antérieures avait disparu. Il est recréé et se remplit de nouveau.',
    'stays-open': () =>
      'L’application reste ouverte : aucun disque n’a encore pris les dernières modifications. Enregistrez une copie ailleurs, ou fermez encore une fois pour quitter sans elles.',
  },
};
