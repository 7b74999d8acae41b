import type { common as en } from '../en/common';

export const common: typeof en = {
  appName: 'Lessons Learned',
  undo: 'Annuler',
  redo: 'Rétablir',
  undoThis: (what) => `Annuler : ${what}`,
  redoThis: (what) => `Rétablir : ${what}`,
  undone: (what) => `Annulé : ${what}`,
  redone: (what) => `Rétabli : ${what}`,
  cancel: 'Abandonner',
  save: 'Enregistrer',
  add: 'Ajouter',
  edit: 'Modifier',
  remove: 'Retirer',
  delete: 'Supprimer',
  close: 'Fermer',
  back: 'Retour',
  next: 'Suivant',
  more: 'Plus',
  yes: 'Oui',
  no: 'Non',
  notices: 'Messages',
  dismiss: 'Masquer',
  moveUp: 'Monter',
  moveDown: 'Descendre',
  textSize: 'Taille du texte',
  textLarger: 'Texte plus grand',
  textSmaller: 'Texte plus petit',
  light: 'Clair',
  dark: 'Sombre',
  language: 'Langue',
  languageNames: {
    'en-GB': 'English (UK)',
    'en-US': 'English (US)',
    de: 'Deutsch',
    fr: 'Français',
    es: 'Español',
  },
  fullScreen: 'Plein écran',
  loading: 'Un instant…',
  noteKinds: { well: 'réussi', change: 'à changer', idea: 'idée', plain: 'autre' },
  steps: {
    think: 'Réfléchir',
    write: 'Saisir',
    group: 'Grouper',
    vote: 'Voter',
    discuss: 'Discuter',
  },
  stepOf: (step, all) => `${step} sur ${all}`,
  landsAt: (place, all) => `Numéro ${place} sur ${all}`,
  notes: (count) => (count < 2 ? `${count} note` : `${count} notes`),
  themes: (count) => (count < 2 ? `${count} thème` : `${count} thèmes`),
  actions: (count) => (count < 2 ? `${count} action` : `${count} actions`),
  decisions: (count) => (count < 2 ? `${count} décision` : `${count} décisions`),
  people: (count) => (count < 2 ? `${count} personne` : `${count} personnes`),
  minutes: (count) => `${count} min`,
  unnamedTheme: 'Thème sans nom',
  windowCrashed:
    'Un problème est survenu dans cette vue. Tout ce qui est enregistré est en sécurité.',
  reloadView: 'Afficher à nouveau',
  viewRestarted: 'La vue a été relancée ; rien n’est perdu.',
  viewFails: {
    title: 'La vue ne peut pas s’afficher.',
    detail:
      'Elle a échoué plusieurs fois de suite. Tout ce qui a été saisi est en sécurité. Réessayez, ou fermez l’application et relancez-la.',
    tryAgain: 'Réessayer',
    closeApp: 'Fermer l’application',
  },
  choosePlace: 'Choisir un endroit',
  /** Why a place did not take a file that somebody wanted to save. */
  refusals: {
    'in-use': (file) =>
      `${file} est ouvert dans un autre programme ; rien n’a été enregistré. Fermez-le là-bas, ou prenez un autre nom.`,
    protected: (file) =>
      `${file} est en lecture seule et reste tel quel. Enregistrez sous un autre nom.`,
    'no-entry': (file) =>
      `${file} n’a pas été enregistré : ce dossier n’accepte pas de fichiers. Rien n’y a changé ; choisissez-en un autre.`,
    'disk-full': (file) =>
      `${file} n’a pas été enregistré : le disque est plein. Rien n’y a changé ; libérez de la place ou choisissez un autre endroit.`,
    gone: (file) =>
      `${file} n’a pas été enregistré : son dossier n’est plus là. Choisissez-en un autre.`,
    'too-long': (file) =>
      `${file} n’a pas été enregistré : le nom et le dossier sont trop longs ensemble. Prenez un nom plus court.`,
    other: (file, detail) =>
      `${file} n’a pas été enregistré (${detail}). Rien n’y a changé ; choisissez un autre endroit.`,
  },
};
