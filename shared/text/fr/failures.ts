import { isFullDisk } from '../../domain/failure';
import type { failures as en } from '../en/failures';

export const failures: typeof en = {
  'not-found': () =>
    'Cet élément n’existe plus ; quelqu’un l’a peut-être retiré. Rien d’autre n’a changé.',
  'note-empty': () => 'Une note vide n’est pas ajoutée. Écrivez d’abord quelques mots.',
  'note-too-long': (detail) =>
    `La note compte ${detail} caractères ; 140 y tiennent. Raccourcissez-la ou faites-en deux.`,
  'note-other-stage': () => 'Cette note appartient à une autre question et reste où elle est.',
  'same-note': () => 'Une note ne peut pas être groupée avec elle-même. Choisissez-en une autre.',
  'same-theme': () => 'Elle se trouve déjà dans ce thème.',
  'person-name-empty': () => 'Une personne a besoin d’un nom.',
  'person-has-notes': (detail) =>
    `${detail} a écrit des notes, donc le nom reste. Indiquez plutôt un départ.`,
  'person-owns-actions': (detail) =>
    `${detail} a pris quelque chose en charge. Confiez-le d’abord à quelqu’un d’autre, ou indiquez un départ.`,
  'stage-has-notes': (detail) =>
    `Des notes ont été écrites dans « ${detail} », donc cette étape reste.`,
  'agenda-has-notes': (detail) =>
    `Le déroulé reste, car des notes ont été écrites dans « ${detail} ». On peut encore ajouter, modifier et déplacer des étapes.`,
  'notes-without-question': () =>
    'Des notes attendent leur tour, et ce déroulé n’a aucune question pour elles. Retirez-les, ou choisissez un autre déroulé.',
  'stage-is-last': () => 'Un déroulé a besoin d’au moins une étape.',
  'session-closed': () => 'Cette séance est close. Rouvrez-la pour la modifier.',
  'not-their-turn': () => 'Ce n’est le tour de personne pour le moment.',
  'already-wrote-this-lap': (detail) =>
    `${detail} a déjà écrit dans ce tour ; une note chacun. Le tour suivant vient bientôt.`,
  'nobody-present': () =>
    'Personne de présent ne peut être sollicité. Indiquez d’abord qui est là.',
  'no-earlier-turn': () => 'Personne n’a eu la main avant ce tour.',
  'lap-not-complete': () => 'Ce tour n’est pas encore terminé.',
  'not-a-rehearsal': () =>
    'Seules les personnes d’exemple d’une répétition le font. Rien n’a changé.',
  'names-not-kept': () =>
    'Aucun nom n’a été gardé avec ce qui est écrit : il n’y en a pas à montrer.',
  'names-to-forget': () =>
    'Quelque chose est déjà écrit : les noms ne peuvent plus qu’être oubliés pour de bon.',
  'no-dots-left': (detail) => `Pas plus de ${detail} points ici.`,
  'no-minutes-left': (detail) => `Il ne reste pas autant de minutes dans « ${detail} ».`,
  'ballot-not-complete': () => 'Tout le monde n’a pas encore voté.',
  'text-empty': () => 'Écrivez d’abord quelques mots.',
  'no-such-day': () => 'Ce jour n’existe pas. Vérifiez la date.',
  'no-such-time': () => 'Cette heure n’existe pas. Écrivez-la comme 8:30.',
  'period-reversed': () => 'La période finirait avant de commencer. Vérifiez les deux jours.',
  'nothing-to-undo': () => 'Il n’y a rien à annuler.',
  'nothing-to-redo': () => 'Il n’y a rien à rétablir.',
  'changed-since': () =>
    'Quelqu’un d’autre l’a changé depuis ; cela reste donc comme c’est maintenant.',
  'no-session-open': () => 'Aucune séance n’est ouverte. Ouvrez-en une depuis l’étagère.',
  'session-gone': () =>
    'Le fichier de la séance n’est plus dans son dossier. Cherchez-le là, ou importez-le à nouveau.',
  'session-unreadable': (detail) =>
    `Le fichier ${detail} est endommagé. Il n’a pas été touché ; ouvrez-en un autre ou importez une copie.`,
  'session-newer': (detail) =>
    `Le fichier ${detail} vient d’une version plus récente de l’application. Il n’a pas été touché ; mettez l’application à jour pour l’ouvrir.`,
  'not-a-session-file': (detail) =>
    `${detail} n’est pas un fichier de séance. Rien n’a changé ; choisissez un fichier enregistré par cette application.`,
  'already-in-library': (detail) =>
    `Cette séance est déjà sur l’étagère, sous « ${detail} ». Rien n’a changé.`,
  'company-damaged': () =>
    'Le fichier de l’entreprise, à côté des séances, est illisible. Il reste tel quel et rien n’est écrasé ; remettez-en une copie, ou déplacez-le pour recommencer.',
  'company-newer': () =>
    'Une version plus récente de l’application a écrit le fichier de l’entreprise. Mettez l’application à jour pour le modifier.',
  'company-away': () =>
    'Le fichier de l’entreprise est hors d’atteinte. On voit ici ce que cet ordinateur en a vu en dernier ; il pourra être modifié dès que son dossier sera revenu.',
  'company-gone': () =>
    'Le fichier de l’entreprise a disparu de son dossier. Ce que l’on voit ici est à l’abri sur cet ordinateur ; remettez le fichier pour continuer, ou relancez l’application pour recommencer.',
  'company-busy': () =>
    'Un autre ordinateur écrit dans le fichier de l’entreprise. Rien n’a changé ; réessayez dans un instant.',
  'company-not-kept': (detail) =>
    `Le fichier de l’entreprise n’a pas pu être écrit (${detail}). Rien n’y a changé ; vérifiez le disque ou le dossier, puis réessayez.`,
  'day-to-come': () => 'Ce jour est encore à venir. Choisissez aujourd’hui ou un jour passé.',
  'owner-everybody': () =>
    'Si tout le monde s’en charge, personne ne s’en charge. Choisissez une personne.',
  'owner-two': () => 'Deux noms. Choisissez la personne qui en répond ; l’autre peut aider.',
  'owner-nobody': () => 'Personne pour l’instant ? Laissez ce champ vide et continuez.',
  'cannot-save': (detail) =>
    `La séance n’a pas pu être enregistrée (${detail}). L’application réessaie.`,
  'file-in-use': (detail) =>
    `${detail} est ouvert dans un autre programme. Fermez-le là-bas, puis enregistrez à nouveau.`,
  'disk-full': () =>
    'Le disque est plein. Libérez de la place et l’application enregistrera d’elle-même.',
  'view-only': () => 'Cette séance est seulement affichée ici. Reprenez-la pour y travailler.',
  'held-elsewhere': (detail) =>
    `La séance est ouverte sur ${detail}. Rien n’a été modifié ; fermez-la d’abord là-bas.`,
  'choose-first': () =>
    'Le fichier a été modifié hors de l’application. Rien n’a été changé ; ouvrez-le sur l’étagère pour choisir.',
  'file-held': (detail) =>
    `Un autre programme retient le fichier ${detail}. La séance sera enregistrée dès que le fichier sera libre.`,
  'versions-changed': () =>
    'L’un des deux fichiers a changé entre-temps. Rien n’a été fusionné ; comparez-les à nouveau.',
  'file-empty': (detail) =>
    `Le fichier ${detail} est vide. Il est resté tel quel ; ouvrez une version antérieure ou importez une copie.`,
  'file-truncated': (detail) =>
    `Le fichier ${detail} est endommagé : il lui manque la fin. Il est resté tel quel ; ouvrez une version antérieure ou importez une copie.`,
  'file-nul-bytes': (detail) =>
    `Le fichier ${detail} a été endommagé par une panne de courant. Il est resté tel quel ; ouvrez une version antérieure ou importez une copie.`,
  'file-encoding': (detail) =>
    `Le fichier ${detail} est enregistré dans un autre encodage de texte. Rien n’a été modifié ; enregistrez-le en UTF-8, puis ouvrez-le à nouveau.`,
  'file-too-large': (detail) =>
    `Le fichier ${detail} est trop grand pour une séance. Il n’a pas été ouvert, et rien n’a été modifié.`,
  'file-too-deep': (detail) =>
    `Le fichier ${detail} est imbriqué trop profondément pour une séance. Il n’a pas été ouvert, et rien n’a été modifié.`,
  'file-not-here': (detail) =>
    `Le fichier ${detail} se trouve dans le nuage et non sur cet ordinateur. Rendez-le disponible ici, puis ouvrez-le à nouveau.`,
  'file-forbidden': (detail) =>
    `Vous n’avez pas le droit de lire le fichier ${detail}. Il est resté tel quel ; demandez ce droit à son propriétaire, puis ouvrez-le à nouveau.`,
  'disk-error': () => 'Le disque signale des erreurs. Enregistrez maintenant une copie ailleurs.',
  'folder-gone': () =>
    'Le dossier des séances est inaccessible. Ce qui doit y être sera enregistré dès son retour.',
  'folder-silent': () =>
    'Le dossier des séances ne répond pas. Ce qui doit y être sera enregistré dès qu’il répondra.',
  'folder-read-only': () =>
    'Impossible d’écrire dans le dossier des séances. Choisissez un autre dossier ou enregistrez une copie ailleurs.',
  'safety-copy': (detail) =>
    `Cet ordinateur ne peut pas garder de copie de sécurité${detail === '' ? '' : ` (${detail})`}. Vos mots vont directement dans le fichier de la séance ; ${isFullDisk(detail) ? 'libérez de la place dans votre profil' : 'enregistrez de temps en temps une copie ailleurs'}.`,
  'nothing-to-restore': () =>
    'Il n’y a aucune version antérieure de cette séance sur cet ordinateur.',
  'bad-request': () => 'Cela n’a pas été compris. Rien n’a changé.',
  unexpected: () => 'Un problème est survenu. Ce qui est enregistré est en sécurité ; réessayez.',
};
