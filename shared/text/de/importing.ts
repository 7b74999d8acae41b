import type { Texts } from '../en';
import type { ImportCounts } from '../en/importing';

const notesOf = (count: number): string => (count === 1 ? 'ein Zettel' : `${count} Zettel`);
const fromPeople = (count: number): string => (count === 1 ? 'einer Person' : `${count} Personen`);
const peopleOf = (count: number): string => (count === 1 ? 'eine Person' : `${count} Personen`);
const actionsOf = (count: number): string => (count === 1 ? 'eine Maßnahme' : `${count} Maßnahmen`);
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`;
const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

function whatComes({ notes, writers, people, actions, owned }: ImportCounts): string {
  return listed([
    ...(notes > 0 ? [`${notesOf(notes)}${writers > 0 ? ` von ${fromPeople(writers)}` : ''}`] : []),
    ...(actions > 0
      ? [
          `${actionsOf(actions)}${owned < actions ? ` (${actions - owned} ohne Verantwortliche)` : ''}`,
        ]
      : []),
    ...(people > 0 ? [notes + actions > 0 ? `${people} neu auf der Liste` : peopleOf(people)] : []),
  ]);
}

export const importing: Texts['importing'] = {
  title: 'Gesammeltes übernehmen',
  menu: {
    open: 'Import',
    notes: 'Zettel importieren …',
    people: 'Personen importieren …',
    actions: 'Maßnahmen importieren …',
  },
  what: 'Was die Liste enthält',
  targets: { notes: 'Zettel', people: 'Personen', actions: 'Maßnahmen' },
  paste: 'Liste hier einfügen',
  columnsHint: {
    notes: 'Ein Zettel je Zeile, oder Spalten: Name, Frage, Zettel.',
    people: 'Eine Person je Zeile, oder Spalten: Name, Rolle, Leitung, Eintrittsjahr.',
    actions:
      'Eine Maßnahme je Zeile, oder Spalten: Maßnahme, verantwortlich, fällig, Art, Messung.',
  },
  question: 'Für Zettel ohne Frage',
  noQuestion:
    'Die Agenda hat noch keine Frage. Lege dort zuerst eine an, damit die Zettel einen Platz haben.',
  chooseFile: 'Datei wählen …',
  look: 'Zeilen ansehen',
  nothing: 'Füge eine Liste ein, oder wähle zuerst eine Datei.',
  guessed: (file) =>
    `${file} sagt nicht, wie die Buchstaben geschrieben sind; prüfe unten die Umlaute.`,
  notKept:
    'Namen werden hier nie behalten: Diese Liste bleibt nur in diesem Fenster, bis sie übernommen ist.',
  refused: {
    empty: (file) => `${file} ist leer. Wähle eine andere Datei, oder füge die Liste ein.`,
    'too-large': (file) => `${file} ist größer als 2 MB. Importiere kleinere Teile.`,
    'not-text': (file) =>
      `${file} ist kein Text. Speichere die Tabelle als CSV, oder kopiere die Zellen und füge sie ein.`,
    unreadable: (file) =>
      `${file} lässt sich nicht lesen. Schließe die Datei in anderen Programmen, oder füge die Zellen ein.`,
  },
  problemsOnly: (count) => `Nur Probleme, ${count}`,
  noProblems: 'Keine Zeile hat ein Problem.',
  noLines: 'Es gibt keine Zeile zu übernehmen. Geh zurück und füge eine Liste ein.',
  sum: (counts, out) => {
    const what = whatComes(counts);
    const stays = out === 1 ? 'eine Zeile bleibt draußen' : `${out} Zeilen bleiben draußen`;
    if (what === '') return `Nichts wird übernommen, ${stays}.`;
    const { notes, actions, people } = counts;
    const comes = notes + actions + people === 1 ? 'wird übernommen' : 'werden übernommen';
    return `${capital(what)} ${comes}${out > 0 ? `, ${stays}` : ''}.`;
  },
  later: (later) =>
    `Mehr geht nicht auf einmal. Importiere dieselbe Liste noch einmal für ${later === 1 ? 'die letzte Zeile' : `die übrigen ${later} Zeilen`}.`,
  tooMuch:
    'Das ist mehr, als auf einmal geht: 500 Zettel, 200 Personen, 200 Maßnahmen. Lass einige weg.',
  apply: 'Übernehmen',
  back: 'Zurück',
  done: (counts) => `${capital(whatComes(counts))} übernommen.`,
  line: (line) => `Zeile ${line}`,
  linesOf: 'Zeilen der Liste',
  fine: 'In Ordnung',
  staysOut: 'Bleibt draußen',
  problems: {
    'note-empty': () => 'Kein Text darin',
    'note-too-long': (length) => `${length} Zeichen, 140 passen`,
    'note-twice': () => 'Schon vorhanden',
    'person-unknown': (name) =>
      name === '' ? 'Der Name steht nicht auf der Liste' : `Niemand heißt „${name}“`,
    'person-ambiguous': (name) =>
      name === '' ? 'Mehrere haben diesen Namen' : `Mehrere heißen „${name}“`,
    'question-unknown': (question) =>
      question === '' ? 'Keine Frage' : `Keine Frage „${question}“`,
    'name-empty': () => 'Kein Name darin',
    'name-too-long': () => 'Zu lang für Name und Rolle',
    'name-no-letters': (name) => `„${name}“ ist kein Name`,
    'name-on-list': () => 'Schon auf der Liste',
    'name-twice': () => 'Zweimal in dieser Liste',
    'year-unclear': (year) => `„${year}“ ist kein Jahr; kommt ohne`,
    'action-empty': () => 'Keine Maßnahme darin',
    'action-too-long': () => 'Zu lang für eine Maßnahme',
    'action-twice': () => 'Schon vorhanden',
    'owner-none': () => 'Niemand verantwortlich',
    'owner-many': (owner) => `„${owner}“ ist nicht eine Person`,
    'owner-unknown': (owner) => `Niemand heißt „${owner}“`,
    'owner-ambiguous': (owner) => `Mehrere heißen „${owner}“`,
    'day-unclear': (day) => `„${day}“ ist kein Tag; kommt ohne`,
    'day-past': (day) => `${day} ist schon vorbei`,
    'kind-unclear': (kind) => `Art „${kind}“ unbekannt; kommt als „behebt“`,
    'head-likely': () => 'Sieht wie eine Überschrift aus',
    'columns-unclear': () => 'Mehrere Spalten: sag oben, was was ist',
    'too-many': () => 'Kommt beim nächsten Mal',
  },
  choiceFor: (line) => `Was mit Zeile ${line} geschieht`,
  choices: {
    take: 'Übernehmen',
    split: (count) => `Als ${count} Zettel`,
    out: 'Weglassen',
    withoutName: 'Ohne Namen',
    withoutOwner: 'Ohne Verantwortliche',
    add: (name) => (name === '' ? 'Person hinzufügen' : `${name} hinzufügen`),
    from: (name) => `Von ${name}`,
    owner: (name) => `Verantwortlich: ${name}`,
  },
  questionFor: (line) => `Frage von Zeile ${line}`,
  chooseQuestion: 'Frage wählen',
  addMissing: (count) =>
    count === 1 ? 'Fehlende Person hinzufügen' : `${count} fehlende Personen hinzufügen`,
  forAll: (choice, count, name) =>
    name === ''
      ? `„${choice}“ für alle ${count} Zeilen wie diese`
      : `„${choice}“ für alle ${count} Zeilen von ${name}`,
  readAs: (written, name) => `„${written}“ gelesen als ${name}`,
  unread: (columns) => `Nicht übernommen: ${columns.join(', ')}`,
  lookAgain: (file) => `${file} wieder ansehen`,
  asked: 'Welche Spalte ist was?',
  askedColumns: {
    note: 'Zettel',
    who: 'Name',
    name: 'Name',
    first: 'Vorname',
    role: 'Rolle',
    action: 'Maßnahme',
    owner: 'Verantwortlich',
  },
  askedNone: 'Keine',
  askedLines: 'Die ganze Zeile',
  columns: {
    note: 'Zettel, Notiz, Notizen, Text, Antwort, Kommentar, Karte, Idee, Beitrag, Rückmeldung',
    who: 'Name, Wer, Person, Autor, Autorin, Verfasser, Von, Vor und Nachname, Vorname, Ihr Name, Dein Name, Wie heißen Sie, Wie heißt du, Nachname, Familienname, Teilnehmer, Teilnehmerin, Teilnehmende, TeilnehmerIn, Mitarbeiter, Mitarbeiterin, Mitarbeitende, Kollege, Kollegin',
    question: 'Frage, Thema, Schritt, Spalte, Kategorie, Bereich',
    name: 'Name, Namen, Person, Teilnehmer, Teilnehmende, Teilnehmerin, Wer, Vorname, Vor und Nachname, Nachname, Familienname, Mitarbeiter, Mitarbeiterin, Mitarbeitende, Kollege, Kollegin',
    role: 'Rolle, Funktion, Position, Stelle, Aufgabe, Abteilung, Team',
    management: 'Leitung, Führung, Geschäftsleitung, Geschäftsführung, Führungskraft, Management',
    joined: 'Eintrittsjahr, Eintritt, seit, Jahr, dabei seit, Eintrittsdatum, Beginn',
    action: 'Maßnahme, Massnahme, Maßnahmen, Massnahmen, Aktion, Aufgabe, Was, To do, Todo, Text',
    owner:
      'Verantwortlich, Verantwortliche, Verantwortlicher, Wer, Zuständig, Name, Person, Besitzer, Vorname, Nachname, Teilnehmer',
    due: 'Fällig, Fällig am, Termin, Bis wann, Bis, Wann, Datum, Tag, Frist',
    kind: 'Art, Typ',
    measure: 'Messung, Messgröße, Maß, Kennzahl, Erfolg, Woran wir es merken, Messbar an',
  },
  nameParts: {
    first: 'Vorname, Vornamen, Rufname',
    last: 'Nachname, Familienname, Zuname, Nachnamen',
  },
  stampColumns:
    'Zeitstempel, Zeit, Uhrzeit, Datum, Startzeit, Fertigstellungszeit, Abgeschlossen, Eingereicht am, Uhrzeit der letzten Änderung, ID, Nr, Punkte, Punktzahl, E Mail, E Mail Adresse, Email, Benutzername, Sprache',
  yes: 'ja, j, x, 1, wahr',
  kindWords: {
    mitigate: 'behebt, beheben, mindern, mindert, Problem, lösen, verringern',
    amplify: 'stärkt, stärken, Erfolg, verstärken, ausbauen, mehr davon',
  },
};
