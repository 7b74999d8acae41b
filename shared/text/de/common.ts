import type { common as en } from '../en/common';

export const common: typeof en = {
  appName: 'Lessons Learned',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  undoThis: (what) => `Rückgängig: ${what}`,
  redoThis: (what) => `Wiederholen: ${what}`,
  undone: (what) => `Rückgängig gemacht: ${what}`,
  redone: (what) => `Wiederholt: ${what}`,
  cancel: 'Abbrechen',
  save: 'Speichern',
  add: 'Hinzufügen',
  edit: 'Ändern',
  remove: 'Entfernen',
  delete: 'Löschen',
  close: 'Schließen',
  back: 'Zurück',
  next: 'Weiter',
  more: 'Mehr',
  yes: 'Ja',
  no: 'Nein',
  notices: 'Meldungen',
  dismiss: 'Ausblenden',
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  textSize: 'Schriftgröße',
  textLarger: 'Größere Schrift',
  textSmaller: 'Kleinere Schrift',
  light: 'Hell',
  dark: 'Dunkel',
  language: 'Sprache',
  languageNames: {
    'en-GB': 'English (UK)',
    'en-US': 'English (US)',
    de: 'Deutsch',
    fr: 'Français',
    es: 'Español',
  },
  fullScreen: 'Vollbild',
  loading: 'Einen Moment …',
  noteKinds: { well: 'gut', change: 'ändern', idea: 'Idee', plain: 'sonstiges' },
  steps: { think: 'Denken', write: 'Tippen', group: 'Ordnen', vote: 'Wählen', discuss: 'Reden' },
  stepOf: (step, all) => `${step} von ${all}`,
  landsAt: (place, all) => `Nummer ${place} von ${all}`,
  notes: (count) => (count === 1 ? '1 Zettel' : `${count} Zettel`),
  themes: (count) => (count === 1 ? '1 Thema' : `${count} Themen`),
  actions: (count) => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`),
  decisions: (count) => (count === 1 ? '1 Beschluss' : `${count} Beschlüsse`),
  people: (count) => (count === 1 ? '1 Person' : `${count} Personen`),
  minutes: (count) => `${count} min`,
  unnamedTheme: 'Thema ohne Namen',
  windowCrashed: 'In dieser Ansicht ist etwas schiefgegangen. Alles Gespeicherte ist sicher.',
  reloadView: 'Neu anzeigen',
  viewRestarted: 'Die Ansicht wurde neu gestartet; nichts ist verloren.',
  viewFails: {
    title: 'Die Ansicht lässt sich nicht anzeigen.',
    detail:
      'Sie ist mehrmals hintereinander ausgefallen. Alles Getippte ist sicher. Versucht es noch einmal, oder schließt die App und startet sie neu.',
    tryAgain: 'Noch einmal versuchen',
    closeApp: 'App schließen',
  },
  choosePlace: 'Ort wählen',
  /** Why a place did not take a file that somebody wanted to save. */
  refusals: {
    'in-use': (file) =>
      `${file} ist in einem anderen Programm offen; es wurde nichts gespeichert. Schließt die Datei dort, oder speichert unter anderem Namen.`,
    protected: (file) =>
      `${file} ist schreibgeschützt und bleibt, wie es war. Speichert unter anderem Namen.`,
    'no-entry': (file) =>
      `${file} wurde nicht gespeichert: Dieser Ordner nimmt keine Dateien an. Dort hat sich nichts geändert; wählt einen anderen.`,
    'disk-full': (file) =>
      `${file} wurde nicht gespeichert: Der Datenträger ist voll. Dort hat sich nichts geändert; schafft Platz, oder wählt einen anderen Ort.`,
    gone: (file) =>
      `${file} wurde nicht gespeichert: Der Ordner ist nicht mehr da. Wählt einen anderen.`,
    'too-long': (file) =>
      `${file} wurde nicht gespeichert: Name und Ordner sind zusammen zu lang. Speichert unter kürzerem Namen.`,
    other: (file, detail) =>
      `${file} wurde nicht gespeichert (${detail}). Dort hat sich nichts geändert; wählt einen anderen Ort.`,
  },
};
