import type { palette as en } from '../en/palette';

export const palette: typeof en = {
  title: 'Trouver une action ou un lieu',
  placeholder: 'Que cherchez-vous ?',
  found: 'Trouvé',
  go: 'Aller à',
  do: 'Faire',
  perhaps: 'Peut-être',
  nothing: 'Rien ici ne porte ce nom.',
  isIn: (place: string) => `dans « ${place} »`,
  isOn: 'déjà choisi',
  isOnNow: (word: string) => `${word} : déjà choisi.`,
  quiet: 'Qui n’a encore rien dit',
  open: 'Trouver une action ou un lieu',
  theme: (number: number, name: string) => `Thème ${number} : ${name}`,
  unnamed: 'encore sans nom',
  inTheme: (number: number) => `thème ${number}`,
  unsorted: 'à trier',
  language: (name: string) => `Langue : ${name}`,
  languageNames: {
    'en-GB': 'anglais, anglais britannique',
    'en-US': 'anglais, anglais américain',
    de: 'allemand',
    fr: 'français',
    es: 'espagnol',
  },
  session: (title: string) => `Ouvrir « ${title} »`,
  usualText: 'Taille habituelle du texte',
  quit: 'Quitter Lessons Learned',
  showFolder: 'Afficher le dossier des séances',

  otherWords: {
    keys: 'aide, raccourcis, clavier, mode d’emploi, comment faire, raccourcis clavier, touches',
    larger:
      'agrandir, zoom, plus grand, augmenter, taille du texte, illisible, texte plus grand, lettres plus grandes, grossir le texte, plus gros, police plus grande, taille des lettres, trop petit',
    smaller:
      'réduire, dézoomer, zoom, plus petit, diminuer, taille du texte, texte plus petit, lettres plus petites, police plus petite, trop grand',
    usual: 'réinitialiser, taille normale, zoom normal, 100 %, réinitialiser la taille',
    dark: 'mode sombre, couleurs sombres, sombre, nuit, noir, fond noir, couleurs, contraste',
    light:
      'mode clair, couleurs claires, clair, lumineux, jour, blanc, fond blanc, couleurs, luminosité, contraste',
    mute: 'muet, son, volume, silence, gong, bruit, sonnerie',
    'full-screen': 'plein écran, écran entier, agrandir la fenêtre, fenêtre',
    console:
      'deuxième écran, second écran, projecteur, vidéoprojecteur, mode présentateur, écran externe, deux écrans, TV, télé, télévision',
    swap: 'échanger les écrans, inverser les écrans, mauvais écran',
    language:
      'langue, traduire, language, Sprache, idioma, changer de langue, changer la langue, autre langue',
    reveal: 'dossier, où est-ce gardé, explorateur, fichiers, emplacement',
    quit: 'sortir, arrêter l’application, partir',
    undo: 'annuler, retour, erreur, revenir en arrière',
    redo: 'rétablir, refaire, répéter',
    'save-copy': 'sauvegarde, sauvegarder, copie, enregistrer sous, clé USB, USB',
    run: 'séance, reprendre, continuer, matinée, retour',
    next: 'suivant, étape suivante, prochaine étape, continuer, avancer, question suivante',
    back: 'retour, revenir, précédent, étape précédente, revenir en arrière, reculer',
    minutes:
      'exporter, imprimer, impression, Word, PDF, document, rapport, résumé, CSV, Excel, tableur, compte rendu',
    setup:
      'réglages, paramètres, options, préparer, programme, salle, participants, ajouter une étape, nouvelle étape, retirer une étape, changer le programme',
    'import-notes':
      'CSV, Excel, tableur, sondage, formulaire, notes recueillies, charger, coller une liste de notes',
    'import-people':
      'liste de noms, liste de présence, liste du personnel, coller des noms, personnes en CSV',
    'import-actions': 'liste d’actions, liste de tâches, anciennes actions, actions en CSV',
    library: 'accueil, étagère, autres séances, quitter la séance',
    palette: 'chercher, trouver, commandes',
    people:
      'absent, absente, manque, qui manque, en retard, retard, retardataire, présence, participants, nouvelle personne, invité, parti, personnes, gens, présent, présents, qui est là, ajouter une personne, quelqu’un est parti, retirer une personne, noms, quelqu’un est en retard, arrivée tardive, quelqu’un est arrivé, quelqu’un arrive, nouveau venu',
    quiet:
      'qui n’a pas parlé, qui n’a pas encore parlé, qui ne dit rien, qui se tait, silencieux, qui n’a rien écrit',
    notes:
      'coller, à distance, par courriel, liste de notes, plusieurs notes, ajouter une note, nouvelle note, écrire une note',
    names:
      'anonyme, anonymat, anonymiser, sans noms, cacher les noms, qui l’a écrit, auteur, auteurs, vie privée, oublier les noms',
    ways: 'papier, sur papier, cacher, masquer, couvrir, secret, anonyme, chef en dernier, direction en dernier, ordre, qui commence, plus récents d’abord, plus jeunes d’abord, cacher la saisie, masquer la saisie, couvrir l’écran, cacher les lettres',
    'turn-back': 'personne précédente, mauvaise personne, rendre',
    'type-for': 'taper pour quelqu’un, écrire pour quelqu’un',
    'end-writing': 'arrêter, fini, assez, terminer',
    'ballot-back': 'personne précédente, mauvaise personne',
    'ballot-skip':
      'en retard, absent, manque, plus tard, passer, sauter, sauter cette personne, passer cette personne, personne suivante, pas là',
    'ballot-show-without': 'en retard, absent, manque, résultat',
    'vote-again':
      'revoter, voter de nouveau, voter encore, recommencer le vote, recommencer, nouveau vote',
    clock:
      'pause, arrêter le temps, arrêter, chronomètre, horloge, stop, temps, mettre en pause, arrêter le minuteur, arrêter le chronomètre, démarrer, lancer le minuteur, minuteur, démarrer le chronomètre',
    'more-minutes':
      'plus de temps, prolonger, prolongation, plus long, une minute de plus, encore une minute, plus de minutes',
    'five-minutes':
      'cinq minutes de plus, encore cinq minutes, 5 minutes, plus de temps, prolonger',
    'less-minutes': 'moins de temps, plus court, raccourcir',
    restart:
      'remettre à zéro, réinitialiser le minuteur, relancer le chronomètre, remettre le chronomètre à zéro',
    'step-think': 'silence, réfléchir, écrire sur papier',
    'step-write': 'taper, tour, clavier, recueillir',
    'step-group': 'tableau, mur, regrouper, trier, thèmes',
    'step-vote': 'voter, vote, points, doigts, mains, main levée, scrutin, priorités',
    'step-discuss': 'parler, discuter, pourquoi, causes, conversation',
    'stage-break': 'pause, café, thé, repos, interruption, déjeuner',
    'stage-actions': 'tâches, à faire, qui fait quoi, mesures',
    'new-action': 'ajouter une action, nouvelle action, nouvelle tâche, ajouter une tâche',
    'stage-close': 'fin, clôture, terminer, fêter, au revoir, adieu, conclusion',
    'close-session': 'clore la séance, fermer la séance, terminer, finir, terminer la séance',
    type: 'déplacer par numéro, numéro, clavier',
    suggest:
      'semblable, pareil, doublons, suggestions, proposer des thèmes, suggérer des thèmes, notes semblables, mêmes notes, ce qui va ensemble',
    size: 'ordre, les plus grands d’abord',
    name: 'ordre, alphabet, de A à Z',
    edit: 'corriger, faute de frappe, modifier, modifier une note, modifier la note, changer une note, éditer',
    move: 'mettre dans un thème, autre thème',
    new: 'créer un thème, nouveau thème, colonne, ajouter un thème',
    out: 'enlever du thème, libre, sans thème',
    rename: 'nom, titre, nommer',
    split: 'diviser, séparer, deux thèmes, diviser le thème, séparer un thème',
    merge: 'fusionner, réunir, joindre, fusionner les thèmes, réunir les thèmes',
    dissolve: 'supprimer, enlever, dissoudre',
    duplicate: 'copie, copier, modèle, l’an prochain',
    delete: 'enlever, corbeille, effacer',
    earlier: 'sauvegarde, version, historique, restaurer, récupérer, perdu',
    import: 'ouvrir un fichier, charger, clé USB, USB',
    sample: 'démo, exemple, essayer, s’exercer',
    folder: 'emplacement, lecteur réseau, déplacer les fichiers, chemin',
    'save-word': 'exporter, imprimer, Word, PDF, document, rapport, docx',
    'save-table': 'exporter, Excel, CSV, tableur, liste de tâches',
  },
};
