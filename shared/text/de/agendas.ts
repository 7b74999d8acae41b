import type { agendas as en } from '../en/agendas';

export const agendas: typeof en = {
  names: {
    'year-end': 'Jahresrückblick',
    quarter: 'Quartal',
    incident: 'Nach einem Vorfall',
    'check-in': '30-Minuten-Runde',
  },
  sessionTitle: (year) => `Lessons Learned ${year}`,
  kinds: {
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
  kindUses: {
    opening: 'Zweck, Ziel und Leitbild',
    review: 'Was aus den Maßnahmen vom letzten Mal wurde',
    commitments: 'Was jede und jeder selbst ändert',
    thanks: 'Von Mensch zu Mensch',
    talk: 'Eine Frage an der Wand, dazu die Uhr',
    question: 'Alle schreiben, dann ordnet ihr und redet',
    break: 'Eine Pause mit eigener Uhr',
    actions: 'Wer macht was bis wann',
    close: 'Was fehlt, Dank, Protokoll',
  },
  newStage: {
    opening: { title: 'Start', question: 'Wozu sind wir hier?', prompt: '' },
    review: {
      title: 'Letztes Mal',
      question: 'Was ist aus unseren Vereinbarungen geworden?',
      prompt: '',
    },
    commitments: { title: 'Ich werde', question: 'Was ändere ich selbst?', prompt: '' },
    thanks: { title: 'Dank', question: 'Wem danken wir, und wofür?', prompt: '' },
    talk: { title: 'Gespräch', question: 'Worüber wollen wir reden?', prompt: '' },
    question: { title: 'Frage', question: 'Was willst du alle fragen?', prompt: '' },
    break: { title: 'Pause', question: 'Pause', prompt: 'Kaffee, frische Luft, kein Bildschirm' },
    actions: { title: 'Maßnahmen', question: 'Wer macht was bis wann?', prompt: '' },
    close: { title: 'Abschluss', question: 'Sind wir fertig?', prompt: '' },
  },
  stages: {
    yearOpen: {
      title: 'Beginn',
      question: 'Ein Morgen für das ganze Jahr',
      prompt: 'Warum wir hier sind und was wir mitnehmen wollen',
    },
    lastYear: {
      title: 'Letztes Jahr',
      question: 'Was wurde aus den Maßnahmen vom letzten Jahr?',
      prompt: 'Eine nach der anderen: erledigt, teils, verworfen. Was hat sie verändert?',
    },
    lastTime: {
      title: 'Letztes Mal',
      question: 'Was wurde aus dem, was wir vereinbart haben?',
      prompt: 'Eine nach der anderen: Was geschah, was hat sie verändert?',
    },
    yearWell: {
      title: 'Gut gelaufen',
      question: 'Was ist dieses Jahr gut gelaufen?',
      prompt: 'Kunden, Team, Werkzeuge, Vertrieb: eine Sache pro Zettel',
    },
    pause: { title: 'Pause', question: 'Pause', prompt: 'Kaffee, frische Luft, kein Bildschirm' },
    freshAir: {
      title: 'Frische Luft',
      question: 'Frische Luft',
      prompt: 'Aufstehen, raus, bewegen: zehn Minuten',
    },
    yearChange: {
      title: 'Zu ändern',
      question: 'Was könnte nächstes Jahr besser sein?',
      prompt: 'Was Zeit, Kunden oder Schlaf gekostet hat: eine Sache pro Zettel',
    },
    weird: {
      title: 'Verrückte Ideen',
      question: 'Was lehnen wir nur ab, weil es seltsam wirkt?',
      prompt: 'Beim Schreiben wird nicht geurteilt',
    },
    actions: {
      title: 'Maßnahmen',
      question: 'Wer macht was bis wann?',
      prompt: 'Je eine Person, und woran wir es merken',
    },
    iWill: {
      title: 'Ich werde',
      question: 'Was kann ich selbst dafür tun?',
      prompt: 'Ein Satz von jedem: Ich werde …',
    },
    thanks: {
      title: 'Dank',
      question: 'Wem danken wir, und wofür?',
      prompt: 'Benennen, was jemand getan hat, damit es wieder geschieht',
    },
    close: {
      title: 'Abschluss',
      question: 'Danke euch allen',
      prompt: 'Was fehlt noch, und wann sehen wir uns wieder',
    },
    quarterOpen: {
      title: 'Beginn',
      question: 'Drei Monate in zwei Stunden',
      prompt: 'Was wir mitnehmen wollen',
    },
    quarterWell: {
      title: 'Gut gelaufen',
      question: 'Was ist in diesem Quartal gut gelaufen?',
      prompt: 'Kunden, Team, Werkzeuge, Vertrieb: eine Sache pro Zettel',
    },
    quarterChange: {
      title: 'Zu ändern',
      question: 'Was könnte nächstes Quartal besser sein?',
      prompt: 'Eine Sache pro Zettel',
    },
    incidentFacts: {
      title: 'Was geschah',
      question: 'Was ist geschehen, und wann?',
      prompt: 'Nur Tatsachen und Zeiten: niemand ist schuld',
    },
    incidentHelped: {
      title: 'Hat geholfen',
      question: 'Was hat uns geholfen?',
      prompt: 'Menschen, Werkzeuge, Gewohnheiten, Glück: eine Sache pro Zettel',
    },
    incidentHindered: {
      title: 'Hat gebremst',
      question: 'Was hat es schwerer gemacht als nötig?',
      prompt: 'Eine Sache pro Zettel',
    },
    checkWell: {
      title: 'Gut gelaufen',
      question: 'Was ist in den letzten 30 Tagen gut gelaufen?',
      prompt: 'Eine Sache pro Zettel',
    },
    checkChange: {
      title: 'Zu ändern',
      question: 'Welche eine Sache sollten wir ändern?',
      prompt: 'Eine Sache pro Zettel',
    },
  },
};
