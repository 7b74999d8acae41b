import type { fields as en } from '../en/fields';
import { figure } from '../figures';

export const fields: typeof en = {
  dayExample: 'z. B. 29.1.',
  pastDayExample: 'z. B. gestern',
  notAPastDay: 'Noch kein Tag. Zum Beispiel: gestern oder 29.1.',
  dayProblems: {
    needed: 'Hier fehlt noch ein Tag.',
    'no-such-day': 'Dieses Datum gibt es nicht.',
    'not-a-day': 'Noch kein Tag. Zum Beispiel: 29.1. oder Freitag.',
    'far-year': 'Dieses Jahr ist weit weg. Prüft es, oder tippt nur Tag und Monat.',
  },
  timeExample: 'z. B. 8:30',
  timeProblems: {
    needed: 'Hier fehlt noch eine Uhrzeit.',
    'no-such-time': 'Diese Uhrzeit gibt es nicht. Schreib sie zum Beispiel so: 8:30.',
  },
  ownerExample: 'Name tippen',
  ownerProblems: {
    empty: 'Tippt einen Namen, oder wählt einen aus.',
    everybody: 'Wenn es allen gehört, gehört es niemandem. Wählt eine Person.',
    two: 'Zwei Namen. Wählt die Person, die dafür geradesteht; die andere kann helfen.',
    nobody: 'Noch niemand? Lasst das Feld leer und macht weiter.',
    unknown: 'So heißt hier niemand. Prüft die Schreibweise, oder wählt einen Namen aus.',
    ambiguous: 'Das könnten mehrere sein. Tippt mehr, oder wählt einen Namen aus.',
  },
  doYouTakeIt: (name) => `${name}, übernimmst du das?`,
  ownerLoad: (name, count) =>
    count === 0
      ? name
      : `${name}, trägt schon ${count === 1 ? 'eine Maßnahme' : `${count} Maßnahmen`}`,
  loadLegend: '1 = trägt schon eine Maßnahme',
  noMatch: 'Kein Name beginnt so.',
  noPeople: 'Noch sitzt niemand am Tisch. Fügt Personen in der Vorbereitung hinzu.',
  morePeople: (count) => `+${count} weitere`,
  pasteRefused: {
    picture: 'Hier geht nur Text; das Bild blieb draußen. Es ist noch in der Zwischenablage.',
    file: 'Hier geht nur Text; die Datei blieb draußen. Sie ist noch in der Zwischenablage.',
  },
  full: (count) => `Mehr passt hier nicht: ${figure(count)} Zeichen sind das Höchste.`,
  tooLongPaste: {
    title: 'Dieser Text ist zu lang',
    tooLong: (fits, all) => `Zu lang: ${figure(fits)} von ${figure(all)} Zeichen passen hierher.`,
    kept: 'Es wurde noch nichts eingefügt. Der ganze Text liegt hier und in der Zwischenablage bereit.',
    makesNotes: 'Aus dem Eingefügten können mehrere Zettel werden.',
    leave: 'Nichts einfügen',
    pasteBeginning: (count) => `Die ersten ${figure(count)} einfügen`,
  },
};
