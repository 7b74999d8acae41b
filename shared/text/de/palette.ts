import type { palette as en } from '../en/palette';

export const palette: typeof en = {
  title: 'Aktion oder Ort finden',
  placeholder: 'Was suchst du?',
  found: 'Gefunden',
  go: 'Gehe zu',
  do: 'Tun',
  perhaps: 'Vielleicht',
  nothing: 'Nichts hier heißt so.',
  isIn: (place: string) => `in „${place}“`,
  isOn: 'schon an',
  isOnNow: (word: string) => `${word}: schon an.`,
  quiet: 'Wer noch nichts gesagt hat',
  open: 'Aktion oder Ort finden',
  theme: (number: number, name: string) => `Thema ${number}: ${name}`,
  unnamed: 'noch ohne Namen',
  inTheme: (number: number) => `Thema ${number}`,
  unsorted: 'offen',
  language: (name: string) => `Sprache: ${name}`,
  languageNames: {
    'en-GB': 'Englisch, britisches Englisch',
    'en-US': 'Englisch, amerikanisches Englisch',
    de: 'Deutsch',
    fr: 'Französisch',
    es: 'Spanisch',
  },
  session: (title: string) => `„${title}“ öffnen`,
  usualText: 'Übliche Schriftgröße',
  quit: 'Lessons Learned beenden',
  showFolder: 'Ordner der Sitzungen zeigen',

  otherWords: {
    keys: 'Hilfe, Tastenkürzel, Tastatur, Kurzbefehle, Anleitung, wie geht das, Tasten, Kürzel, Tastaturkürzel',
    larger:
      'größer, zoomen, vergrößern, Zoom, Schriftgröße, unleserlich, größere Schrift, größere Buchstaben, Schrift größer, Text größer, größerer Text, zu klein, nicht lesbar',
    smaller:
      'kleiner, verkleinern, Zoom, Schriftgröße, kleinere Schrift, kleinere Buchstaben, Schrift kleiner, Text kleiner, zu groß',
    usual: 'zurücksetzen, normale Größe, Zoom zurück, 100 %, Schriftgröße zurücksetzen',
    dark: 'dunkel, dunkler, Nacht, schwarz, schwarzer Hintergrund, Farben, Kontrast, Dunkelmodus',
    light:
      'hell, heller, Tag, weiß, weißer Hintergrund, Farben, Helligkeit, Kontrast, helle Farben',
    mute: 'stumm, Ton, Lautstärke, leise, Stille, Gong, Klang, Geräusch',
    'full-screen': 'Vollbild, ganzer Bildschirm, maximieren, Fenster',
    console:
      'zweiter Bildschirm, zweites Display, Beamer, Projektor, Referentenansicht, externer Monitor, zwei Bildschirme, TV, Fernseher',
    swap: 'Bildschirme tauschen, Bildschirme wechseln, vertauschen, falscher Bildschirm',
    language:
      'Sprache, übersetzen, language, langue, idioma, Sprache wechseln, Sprache ändern, andere Sprache',
    reveal: 'Ordner, wo liegt es, Explorer, Dateien, Speicherort',
    quit: 'beenden, verlassen, Programm schließen, Fenster schließen',
    undo: 'rückgängig, zurück, Fehler, zurücknehmen, widerrufen',
    redo: 'wiederholen, wiederherstellen, noch einmal, vorwärts',
    'save-copy': 'Sicherung, Sicherungskopie, Backup, Kopie, speichern unter, Stick, USB',
    run: 'Sitzung, weiter, fortsetzen, Morgen, zurück',
    next: 'weiter, weitergehen, nächster Abschnitt, nächste Frage, nächster Schritt, vorwärts, vor',
    back: 'zurück, zurückgehen, vorheriger Abschnitt, voriger Abschnitt, vorheriger, voriger Schritt',
    minutes:
      'exportieren, Export, drucken, Druck, Word, PDF, Dokument, Bericht, Zusammenfassung, CSV, Excel, Tabelle, Protokoll',
    setup:
      'Einstellungen, Optionen, vorbereiten, Ablauf, Raum, Teilnehmende, Abschnitt hinzufügen, neuer Abschnitt, Abschnitt entfernen, Ablauf ändern',
    'import-notes':
      'CSV, Excel, Tabelle, Umfrage, Formular, gesammelte Zettel, hochladen, Zettelliste einfügen',
    'import-people':
      'Namensliste, Anwesenheitsliste, Mitarbeiterliste, Namen einfügen, Personen aus CSV',
    'import-actions': 'Maßnahmenliste, Aufgabenliste, alte Maßnahmen, Maßnahmen aus CSV',
    library: 'Startseite, Regal, Übersicht, andere Sitzungen, Sitzung verlassen',
    palette: 'suchen, finden, Befehle',
    people:
      'fehlt, fehlen, wer fehlt, verspätet, zu spät, kommt später, abwesend, Anwesenheit, Teilnehmende, neue Person, Gast, gegangen, Leute, Personen, anwesend, Anwesende, wer ist da, Person hinzufügen, jemand ist gegangen, Person entfernen, Namen, jemand kommt zu spät, jemand ist zu spät, Verspätung, jemand ist gekommen, ist da, Nachzügler, jemand kommt',
    quiet:
      'wer hat noch nichts gesagt, wer hat nichts gesagt, wer ist still, stille Leute, wer schweigt, wer hat nichts geschrieben',
    notes:
      'einfügen, aus der Ferne, per E-Mail, Liste, viele Zettel, Zettel hinzufügen, neuer Zettel, Notiz hinzufügen, neue Notiz, Zettel schreiben, Notizen hinzufügen',
    names:
      'anonym, Anonymität, anonymisieren, ohne Namen, Namen verbergen, wer hat es geschrieben, Verfasser, Datenschutz, Namen vergessen',
    ways: 'Papier, auf Papier, verdeckt, abdecken, verbergen, geheim, anonym, Chef zuletzt, Leitung zuletzt, Reihenfolge, wer beginnt, Neueste zuerst, Jüngste zuerst, Tippen verbergen, Eingabe verbergen, Bildschirm abdecken, Buchstaben verbergen, zudecken',
    'turn-back': 'vorige Person, falsche Person, zurückgeben',
    'type-for': 'für jemanden tippen, für jemanden schreiben, Hilfe beim Tippen',
    'end-writing': 'aufhören, fertig, genug, Schluss',
    'ballot-back': 'vorige Person, falsche Person',
    'ballot-skip':
      'verspätet, abwesend, fehlt, später, überspringen, Person überspringen, auslassen, nächste Person, nicht da, stimmt später ab',
    'ballot-show-without': 'verspätet, abwesend, fehlt, Ergebnis',
    'vote-again':
      'noch einmal abstimmen, neu abstimmen, neu beginnen, Abstimmung wiederholen, von vorn, neue Abstimmung',
    clock:
      'Uhr anhalten, Uhr, pausieren, stoppen, anhalten, Stopp, Zeit, Uhr pausieren, Timer anhalten, Timer stoppen, Uhr stoppen, Timer starten, Uhr starten, Start, starten',
    'more-minutes':
      'mehr Zeit, verlängern, Verlängerung, länger, Minute mehr, eine Minute mehr, noch eine Minute, mehr Minuten',
    'five-minutes': 'fünf Minuten mehr, noch fünf Minuten, 5 Minuten mehr, mehr Zeit, verlängern',
    'less-minutes': 'weniger Zeit, kürzer, kürzen',
    restart: 'Timer zurücksetzen, Uhr zurücksetzen, Uhr neu starten, von vorn',
    'step-think': 'Stille, nachdenken, still schreiben, auf Papier schreiben',
    'step-write': 'tippen, Runde, Tastatur, reihum, sammeln',
    'step-group': 'Tafel, Wand, ordnen, sortieren, clustern, Themen',
    'step-vote': 'abstimmen, wählen, Abstimmung, Punkte, Finger, Hände, Handzeichen, Stimmen',
    'step-discuss': 'reden, besprechen, diskutieren, warum, Ursachen, Gespräch',
    'stage-break': 'Pause, Kaffee, Tee, Unterbrechung, Erholung, Mittag',
    'stage-actions': 'Aufgaben, Maßnahmen, wer macht was, zu tun',
    'new-action':
      'Maßnahme hinzufügen, neue Maßnahme, neue Aufgabe, Aufgabe hinzufügen, Aktion hinzufügen',
    'stage-close':
      'Ende, Abschluss, Schluss, feiern, verabschieden, Abschied, auf Wiedersehen, aufhören',
    'close-session':
      'Sitzung schließen, Sitzung beenden, abschließen, beenden, Schluss machen, fertig',
    type: 'nach Nummer verschieben, Nummer, Tastatur',
    suggest:
      'ähnlich, gleich, doppelt, Vorschläge, Themen vorschlagen, gleiche Zettel, ähnliche Zettel, gleiche Notizen, was gehört zusammen',
    size: 'Reihenfolge, größte zuerst',
    name: 'Reihenfolge, Alphabet, von A bis Z',
    edit: 'verbessern, Schreibfehler, Tippfehler, ändern, Zettel bearbeiten, Notiz bearbeiten, Zettel ändern, Notiz ändern, bearbeiten',
    move: 'in ein Thema legen, anderes Thema',
    new: 'Thema anlegen, neues Thema, Spalte, Thema hinzufügen',
    out: 'aus dem Thema nehmen, lose, ohne Thema',
    rename: 'Name, Titel, benennen',
    split: 'aufteilen, trennen, zwei Themen, Thema teilen, Thema aufteilen',
    merge:
      'vereinen, verbinden, zusammenlegen, Themen zusammenlegen, Themen verbinden, zwei Themen verbinden, Themen zusammenführen',
    dissolve: 'löschen, entfernen, aufheben',
    duplicate: 'Kopie, kopieren, Vorlage, nächstes Jahr, noch einmal',
    delete: 'entfernen, Papierkorb, wegwerfen',
    earlier: 'Sicherung, Backup, Version, Verlauf, wiederherstellen, verloren',
    import: 'Datei öffnen, laden, Stick, USB',
    sample: 'Demo, Beispiel, ausprobieren, üben',
    folder: 'Speicherort, Netzlaufwerk, Dateien verschieben, Pfad',
    'save-word': 'exportieren, Export, drucken, Word, PDF, Dokument, Bericht, docx',
    'save-table': 'exportieren, Export, Excel, CSV, Tabelle, Aufgabenliste',
  },
};
