import type { console as en } from '../en/console';

export const console: typeof en = {
  name: 'Konsole',
  windowTitle: 'Konsole – Lessons Learned',
  open: 'Konsole öffnen',
  onlyYou: 'Dieses Fenster ist nur für die Moderation.',
  close: 'Konsole schließen',
  swap: 'Bildschirme tauschen',
  keysBack: 'Die Tasten gehören dem Raum. F9 holt sie hierher, Esc schickt sie zurück.',
  oneDisplay:
    'Es gibt nur ein Bild. Für die Konsole einen zweiten Bildschirm anschließen und dieses Bild darauf erweitern (bei Windows: Windows-Taste und P).',

  secondHere: 'Ein zweiter Bildschirm ist da.',
  notNow: 'Jetzt nicht',
  rememberAnswer: 'Immer so',
  secondGone: 'Der zweite Bildschirm ist weg, darum ist die Konsole zu. Nichts ist verloren.',
  whenSecond: 'Bei zweitem Bildschirm',
  secondChoices: { ask: 'Fragen', open: 'Konsole öffnen', never: 'Nicht fragen' },

  noSession: 'Keine Sitzung ist offen.',
  noSessionHelp: 'Im Fenster des Raums eine öffnen; die Konsole folgt dann von selbst.',
  notBegun: 'Der Vormittag hat noch nicht begonnen.',
  notBegunHelp: 'Er beginnt im Fenster des Raums.',

  now: 'Jetzt',
  stageOf: (stage, all) => `Abschnitt ${stage} von ${all}`,
  comesNext: 'Danach:',
  laterStage: (title) => `dann ${title}`,
  lastStage: 'Das ist der letzte Abschnitt.',
  turnOf: (name) => `${name} hat die Tastatur`,
  turnOnTheWay: (name) => `Die Tastatur geht an ${name}`,
  thenName: (name) => `dann ${name}`,
  typesFor: (typist, name) => `${typist} tippt für ${name}`,
  themeNow: (number, name) => `Thema ${number}: ${name}`,
  covered: 'Gerade getippt, für den Raum verdeckt',
  coveredEmpty: 'Noch nichts getippt',

  left: 'übrig',
  over: 'drüber',
  boxes: { think: 'Nachdenken:', theme: 'Dieses Thema:' },
  boxLeft: (time) => `noch ${time}`,
  boxOver: (time) => `${time} drüber`,

  cues: 'Was hier hilft',
  ownCues: 'Eigene Notizen zu diesem Abschnitt',
  ownCuesHint: 'Mit der Sitzung gespeichert; nie an der Wand und nie im Protokoll.',

  people: 'Menschen',
  unheard: {
    note: 'Hier noch ohne Zettel:',
    vote: 'Noch nicht abgestimmt:',
    morning: 'Heute noch nichts geschrieben:',
  },
  allHeard: {
    note: 'Alle haben hier einen Zettel',
    vote: 'Alle haben abgestimmt',
    morning: 'Alle haben etwas geschrieben',
  },
  gone: 'nicht da',

  runSheet: 'Ablaufplan',
  starts: 'Beginn',
  stage: 'Abschnitt',
  planned: 'Geplant',
  used: 'Gebraucht',

  cuesFor: {
    opening: [
      'Den Zweck laut vorlesen. Gilt er noch?',
      'Sagen, wann Schluss ist und wann Pausen sind.',
    ],
    review: [
      'Eine Maßnahme nach der anderen, zuerst die Verantwortlichen.',
      'Fragen, was sich geändert hat, nicht wer schuld ist.',
      '„Fallen gelassen“ ist auch eine Antwort.',
    ],
    commitments: [
      'Ein Satz von jedem, er beginnt mit „Ich“.',
      'Etwas, das in der eigenen Hand liegt.',
    ],
    thanks: [
      'Sagen, wofür: das, was sich zu wiederholen lohnt.',
      'Niemand muss; eine kurze Stille ist gut.',
    ],
    talk: [
      'Die Frage einmal laut vorlesen.',
      'Alle sagen einen Satz, bevor jemand zwei sagt.',
      'Die Zeit laut sagen: „Noch fünf Minuten.“',
    ],
    break: [
      'Sagen, wann es weitergeht.',
      'Ein Fenster öffnen.',
      'Vorausschauen: Welcher Abschnitt kann Minuten abgeben?',
    ],
    actions: [
      'Ein Mensch und ein Tag für jede Maßnahme.',
      'Diesen Menschen fragen: „Schaffst du das bis dahin?“',
      'Zu viele? Die fünf wichtigsten behalten.',
    ],
    close: [
      'Die Maßnahmen einzeln laut vorlesen.',
      'Allen mit Namen danken.',
      'Sagen, wann das Protokoll kommt.',
    ],
    think: [
      'Stille. Niemand tippt.',
      'Ein Gedanke pro Zettel.',
      'Am Ende schreiben noch viele? Eine Minute mehr geben.',
    ],
    write: [
      'Wer einen Zettel schreibt, liest ihn vor.',
      'Noch keine Kommentare: Geredet wird später.',
      'Passen ist in Ordnung; am Ende der Runde wird noch einmal gefragt.',
      'Jemand tippt langsam? Das Tippen abnehmen.',
    ],
    group: [
      'Jeden Zettel vorlesen, bevor er wandert.',
      'Fragen, wer ihn schrieb: „Gehört er hierher?“',
      'Ein Thema benennen, wenn seine Zettel beisammenliegen.',
    ],
    vote: [
      'Sagen, wie viele Punkte jeder Mensch hat.',
      'Stille, bis alle abgestimmt haben.',
      'Gleichstände gemeinsam ansehen, bevor es weitergeht.',
    ],
    discuss: [
      'Erst warum, dann was sich ändert, dann wer und bis wann.',
      'Die Stillen fragen, bevor die Leitung spricht.',
      'Es dreht sich im Kreis? Parken.',
    ],
  },
};
