import type { minutesScreen as en } from '../en/minutes-screen';

const COUNT_WORDS = [
  ...['aucune chose', 'une chose', 'deux choses', 'trois choses', 'quatre choses', 'cinq choses'],
  ...['six choses', 'sept choses', 'huit choses', 'neuf choses', 'dix choses'],
];

export const minutesScreen: typeof en = {
  titleDone: 'Compte rendu, prêt',
  titleAlmost: 'Compte rendu, presque prêt',
  titleDraft: 'Compte rendu, un brouillon',
  leadDraft: 'La séance n’est pas close, et le compte rendu le dit.',
  leadMissing: (count) =>
    `Il manque ${COUNT_WORDS[count] ?? `${count} choses`}. Vous pouvez enregistrer quand même.`,
  leadComplete: 'Il ne manque rien.',
  checks: 'Ce que contient le compte rendu',
  allNotes: (count) =>
    count === 0 ? 'Aucune note n’a été écrite' : `${count} notes sur ${count} figurent en annexe`,
  allActions: (count) =>
    count === 1
      ? 'Une action, avec un responsable et une date'
      : `${count} actions, chacune avec un responsable et une date`,
  allSuccesses: (count) =>
    count === 1 ? 'Une réussite, et son pourquoi' : `${count} réussites, chacune avec son pourquoi`,
  language: 'Langue',
  paper: 'Papier',
  papers: { a4: 'A4', letter: 'Letter' },
  save: 'Enregistrer le fichier Word',
  saving: 'Enregistrement…',
  saveTable: 'Actions en tableau (CSV)',
  writing: (notes) =>
    notes === 1 ? 'Écriture du fichier avec une note…' : `Écriture du fichier avec ${notes} notes…`,
  stopWriting: 'Arrêter',
  refusals: {
    'in-use': (file) =>
      `${file} est ouvert dans un autre programme ; rien n’a été enregistré. Fermez-le là-bas, ou prenez un autre nom.`,
    protected: (file) =>
      `${file} est en lecture seule et reste tel quel. Enregistrez sous un autre nom.`,
    'no-entry': (file) =>
      `${file} n’a pas été enregistré : ce dossier n’accepte pas de fichiers. Choisissez-en un autre ; la séance est en sécurité.`,
    'disk-full': (file) =>
      `${file} n’a pas été enregistré : le disque est plein. Libérez de la place ou choisissez un autre endroit ; la séance est en sécurité.`,
    gone: (file) =>
      `${file} n’a pas été enregistré : son dossier n’est plus là. Choisissez-en un autre ; la séance est en sécurité.`,
    'too-long': (file) =>
      `${file} n’a pas été enregistré : le nom et le dossier sont trop longs ensemble. Prenez un nom plus court.`,
    other: (file, detail) =>
      `${file} n’a pas été enregistré (${detail}). Choisissez un autre endroit ; la séance est en sécurité.`,
  },
  saveAs: (file) => `Enregistrer sous ${file}`,
  choosePlace: 'Choisir un endroit',
  saved: (fileName) => `Enregistré sous ${fileName}`,
  cancelled: 'Rien n’a été enregistré.',
  show: 'Montrer dans le dossier',
  backToSession: 'Retour à la séance',
  library: 'À l’étagère',
  preview: 'Aperçu du compte rendu',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  pageOf: (page, all) => `Page ${page} sur ${all}`,
  larger: 'Agrandir la page',
  smaller: 'Réduire la page',
};
