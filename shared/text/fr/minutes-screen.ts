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
  saveAs: (file) => `Enregistrer sous ${file}`,
  saved: (fileName) => `Enregistré sous ${fileName}`,
  cancelled: 'Rien n’a été enregistré.',
  show: 'Montrer dans le dossier',
  backToSession: 'Retour à la séance',
  backToSearch: 'Retour à la recherche',
  library: 'À l’étagère',
  preview: 'Aperçu du compte rendu',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  pageOf: (page, all) => `Page ${page} sur ${all}`,
  larger: 'Agrandir la page',
  smaller: 'Réduire la page',
};
