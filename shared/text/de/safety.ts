import type { safety as en } from '../en/safety';
import { common } from './common';

export const safety: typeof en = {
  save: {
    region: 'Speichern',
    notYet: 'Noch nicht gespeichert.',
    whatToDo: 'Was jetzt?',
    late: 'Das Speichern dauert länger als sonst. Nichts geht verloren.',
    kept: {
      here: 'Auf diesem Computer gesichert.',
      file: 'In der Datei der Sitzung gespeichert.',
      nowhere: 'Bisher nur in der App: Lasst sie offen.',
    },
    savedAgain: 'Alles ist wieder gespeichert.',
    copy: 'Kopie woanders speichern …',
    copySaved: (fileName) => `Eine Kopie ist als ${fileName} gespeichert.`,
    chooseFolder: 'Anderen Ordner wählen …',
    folderChosen: (folder) => `Die Sitzungen liegen jetzt in ${folder}.`,
    shownMeanwhile: 'Im Regal steht solange, was dieser Computer gesichert hat.',
  },
  start: {
    title: 'Ohne Sicherheitskopie arbeiten?',
    goOn: 'Ohne Sicherheitskopie arbeiten',
    close: 'App schließen',
  },
  conditions: {
    restorable: 'Sicherung',
    repairs: 'zu reparieren',
    newer: 'neuere App',
  },
  versionCount: (count) => (count === 1 ? 'eine Fassung' : `${count} Fassungen`),
  conditionSentences: {
    restorable: () =>
      'Ihre Datei fehlt oder lässt sich nicht lesen, aber dieser Computer hat die Sitzung gesichert. Beim Öffnen geht es damit weiter; eine Datei, die noch da ist, bleibt aufgehoben.',
    versions: (count) =>
      `${count} Dateien enthalten diese Sitzung, jede mit eigenen Änderungen. Vergleicht sie und macht eine daraus.`,
    repairs: () =>
      'Einige Einträge ihrer Datei passen nicht zusammen. Öffnen zeigt, was berichtigt würde; die Datei selbst bleibt aufgehoben.',
    newer: () =>
      'Eine neuere Version der App hat sie geschrieben. Sie lässt sich nur ansehen, und ihre Datei bleibt, wie sie ist.',
  },
  held: {
    title: 'Schon woanders offen',
    sentence: (host, time, user) =>
      `Auf ${host} offen seit ${time}${user === '' ? '' : ` (${user})`}.`,
    alive:
      'Wenn ihr sie übernehmt, kann jener Computer von da an nur noch zusehen. Was dort getippt wurde, geht nicht verloren.',
    silent:
      'Seit 15 Sekunden kommt von dort kein Lebenszeichen: Die App ist höchstwahrscheinlich beendet. Was dort gespeichert wurde, geht nicht verloren.',
    leftTitle: 'Bei niemandem mehr offen',
    hasLeft: (host) => `${host} hat die Sitzung verlassen.`,
    left: 'Niemand arbeitet jetzt daran. Wer sie übernimmt, kann sie ändern.',
    view: 'Nur ansehen',
    takeOver: 'Übernehmen',
    takeOverAsk: 'Übernehmen …',
    ribbon: (host, time, user) =>
      `Nur ansehen: auf ${host} offen seit ${time}${user === '' ? '' : ` (${user})`}.`,
    ribbonSilent: (host) => `Nur ansehen: ${host} gibt kein Lebenszeichen mehr.`,
    ribbonLeft: (host) => `Nur ansehen: ${host} hat die Sitzung verlassen.`,
    ribbonNewer: (version) => `Nur ansehen: von Version ${version} der App geschrieben.`,
    ribbonNewerHelp:
      'Aktualisiert die App, um etwas zu ändern; das Protokoll lässt sich hier speichern.',
    tookOver: 'Ihr habt die Sitzung jetzt.',
  },
  repairs: {
    title: (count) =>
      count === 1 ? 'Ein Eintrag würde repariert' : `${count} Einträge würden repariert`,
    lead: (fileName) =>
      `Teile von ${fileName} passen nicht zusammen. Was sich lesen lässt, bleibt, und die ursprüngliche Datei wird aufgehoben.`,
    open: 'Reparierte Fassung öffnen',
    list: 'Was repariert würde',
    file: 'Datei',
    previous: 'Vorige Reparaturen',
    next: 'Weitere Reparaturen',
  },
  changed: {
    title: 'Womit geht es weiter?',
    lead: (fileName) => `${fileName} wurde außerhalb der App geändert oder beschädigt.`,
    kept: 'Die Fassung, die ihr nicht wählt, bleibt unter den früheren Fassungen.',
    file: 'Die Datei',
    here: 'Kopie auf diesem Computer',
    takeFile: 'Mit der Datei weiter',
    takeHere: 'Mit der Kopie weiter',
    moreChanges: 'mehr Änderungen',
    nothingHere: 'Dieser Computer hat keine Kopie.',
    keepBoth: 'Beide behalten',
    differ: (count) =>
      count === 0
        ? 'Beide sagen dasselbe.'
        : `Sie unterscheiden sich an ${count === 1 ? 'einer Stelle' : `${count} Stellen`}.`,
  },
  savedAt: (time) => `gespeichert ${time}`,
  savedUnknown: 'Zeitpunkt unbekannt',
  compare: {
    open: 'Vergleichen',
    title: (title) => `Zwei Fassungen von „${title}“`,
    lead: (count) =>
      count === 0
        ? 'Beide sagen dasselbe. Nach dem Zusammenführen gibt es eine Datei.'
        : `Sie unterscheiden sich an ${count === 1 ? 'einer Stelle' : `${count} Stellen`}.`,
    suggestion: 'So wie hier vorgeschlagen, geht von keiner etwas verloren.',
    chosen: (count) =>
      count === 1 ? 'Eine Wahl ist eure eigene.' : `${count}-mal habt ihr selbst gewählt.`,
    first: 'Fassung 1',
    second: 'Fassung 2',
    host: (host) => `von ${host}`,
    both: 'beide',
    list: 'Unterschiede',
    leftOut: 'weglassen',
    wordless: 'ohne Worte',
    pages: { previous: 'Vorige Unterschiede', next: 'Weitere Unterschiede' },
    merge: 'Zusammenführen',
    merged: (title) =>
      `Aus den zwei Fassungen von „${title}“ ist eine geworden. Beide bleiben unter den früheren Fassungen.`,
    separate: 'Als zwei behalten',
    separated: (title) => `Fassung 2 steht jetzt als „${title}“ im Regal.`,
    groups: {
      meta: 'Eckdaten',
      stages: 'Ablauf',
      people: 'Personen',
      themes: 'Themen',
      notes: 'Zettel',
      decisions: 'Beschlüsse',
      actions: 'Maßnahmen',
      reviews: 'Rückblick',
      commitments: 'Vorsätze',
      thanks: 'Dank',
      ratings: 'Bewertungen',
      parked: 'Geparkt',
      relays: 'Reihenfolge',
      ballots: 'Abstimmungen',
      clocks: 'Uhren',
      desks: 'Tisch',
      drafts: 'Angefangenes',
    },
    facts: {
      title: 'Titel',
      organisation: 'Firma',
      place: 'Ort',
      purpose: 'Zweck',
      goal: 'Ziel',
      vision: 'Vision',
      celebration: 'Feier',
      periodFrom: 'Rückblick von',
      periodTo: 'Rückblick bis',
      heldOn: 'Tag',
      startsAt: 'Beginn',
      facilitatorId: 'Moderation',
      locale: 'Sprache',
      closedAt: 'Geschlossen',
    },
    stageKinds: {
      opening: 'Eröffnung',
      review: 'Rückblick',
      commitments: 'Vorsätze',
      thanks: 'Dank',
      talk: 'Gespräch',
      question: 'Frage',
      break: 'Pause',
      actions: 'Maßnahmen',
      close: 'Abschluss',
    },
    attendance: { present: 'da', left: 'gegangen', apologies: 'entschuldigt' },
    unnamedTheme: (number) => `Thema ${number} ohne Namen`,
  },
  backups: {
    open: 'Frühere Fassungen …',
    title: 'Frühere Fassungen',
    empty: 'Auf diesem Computer gibt es keine frühere Fassung dieser Sitzung.',
    list: 'Frühere Fassungen, die neueste zuerst',
    reasons: {
      open: 'beim Öffnen',
      regular: 'während der Arbeit',
      migration: 'vor einem neuen Dateiformat',
      conflict: 'zwei Fassungen trafen sich',
      restore: 'vor dem Zurückgehen',
      repair: 'vor einer Reparatur',
    },
    goBack: 'Zu dieser Fassung zurück',
    goneBack: (time) => `Zurück bei der Fassung von ${time}.`,
    undone: 'Die Fassung von vorher ist wieder da.',
    pages: { previous: 'Neuere Fassungen', next: 'Ältere Fassungen' },
  },
  news: {
    restored: (time, count) =>
      `Die letzte Sitzung endete unerwartet. Sie ist wiederhergestellt bis ${time}, mit ${common.notes(count)}.`,
    'restored-damaged': (fileName, count) =>
      `Die Datei war beschädigt. Sie ist wiederhergestellt, mit ${common.notes(count)}; das Original liegt als ${fileName} im Ordner Damaged.`,
    'company-restored': (fileName) =>
      `Die Firmendatei war beschädigt. Sie ist aus der Kopie dieses Computers wiederhergestellt; das Original liegt als ${fileName} im Ordner Damaged.`,
    'company-merged': (fileName) =>
      `Zwei Computer hatten die Firmendatei getrennt voneinander verändert. Sie enthält jetzt die Einträge von beiden; die zweite Datei liegt als ${fileName} im Ordner Deleted.`,
    'company-returned': () =>
      'Die Firmendatei ist wieder da. In ihr steht, was sie enthielt und was dieser Computer wusste.',
    migrated: (version) =>
      `Aus Formatversion ${version} umgewandelt; die Datei von vorher bleibt unter den früheren Fassungen.`,
    repaired: (fileName, count) =>
      `${count === 1 ? 'Ein Eintrag wurde' : `${count} Einträge wurden`} repariert; das Original liegt als ${fileName} im Ordner Damaged.`,
    'file-recreated': (fileName) =>
      `Die Datei der Sitzung war weg. Sie ist neu gespeichert als ${fileName}.`,
    'conflict-copy': (fileName) =>
      `Die Datei wurde woanders geändert. Beide Fassungen bleiben, eine davon als ${fileName}; vergleicht sie im Regal.`,
    'other-kept': () =>
      'In diesem Ordner lag eine andere Fassung der Sitzung. Eure geht weiter; die andere bleibt unter den früheren Fassungen.',
    'taken-over': (host) =>
      `${host} hat die Sitzung übernommen. Ihr seht von jetzt an zu; was hier getippt wurde, ist gesichert.`,
    'holder-left': (host) =>
      `${host === '' ? 'Der andere Computer' : host} hat die Sitzung verlassen. Ihr könnt sie übernehmen.`,
    'backups-recreated': () =>
      'Der Ordner der früheren Fassungen war weg. Er ist neu angelegt und füllt sich ab jetzt wieder.',
    'stays-open': () =>
      'Die App bleibt offen: Die letzten Änderungen hat noch kein Datenträger angenommen. Speichert eine Kopie an einem anderen Ort, oder schließt noch einmal, um ohne sie zu beenden.',
  },
};
