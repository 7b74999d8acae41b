import type { time as en } from '../en/time';

const minutesInWords = (count: number) => (count === 1 ? 'eine Minute' : `${count} Minuten`);

export const time: typeof en = {
  boxes: { stage: 'Ganzer Abschnitt', think: 'Stille', theme: 'Dieses Thema' },
  of: (box, words) => `${box}: ${words}`,
  hint: (word, box) => `${word} (${box})`,
  forThisTheme: 'für dieses Thema',
  lastMinutes: 'die letzten zwei Minuten',

  startSilence: (minutes) =>
    `${minutes === 1 ? 'Eine Minute' : `${minutes} Minuten`} Stille starten`,
  silenceOver: 'Stifte weg',
  thenTurns: 'Jetzt tippen alle reihum einen Zettel.',

  marks: {
    think: {
      'two-minutes': 'Noch zwei Minuten Stille.',
      end: 'Die Stille ist zu Ende. Jetzt tippen alle einen Zettel.',
    },
    theme: {
      'two-minutes': 'Noch zwei Minuten für dieses Thema.',
      end: 'Die Zeit für dieses Thema ist um. Weiterreden? Daumen zeigen.',
      over: 'Dieses Thema ist zwei Minuten drüber.',
    },
  },

  goOn: 'Weiterreden?',
  sideways: 'Seitlich: beides recht',
  countUp: 'Wie viele Daumen nach oben',
  countDown: 'Wie viele Daumen nach unten',
  extend: (minutes) => (minutes === 1 ? 'Noch eine Minute' : `Noch ${minutes} Minuten`),
  extendShort: (minutes) => `Weiter? +${minutes} min`,
  moveOn: 'Zum Nächsten',
  extended(minutes, up, down) {
    const shown = [
      ...(up === null ? [] : [`${up} Daumen oben`]),
      ...(down === null ? [] : [`${down} Daumen unten`]),
    ].join(', ');
    const more = minutes === 1 ? 'Noch eine Minute.' : `Noch ${minutes} Minuten.`;
    return shown === '' ? more : `${more} ${shown}.`;
  },

  exchange: 'Minuten nehmen oder geben',
  exchangeTitle: 'Minuten zwischen Abschnitten',
  which: 'Anderer Abschnitt',
  stageLeft: (title, minutes) => `${title}, ${minutes} min`,
  left: (title, minutes) => `${title} hat noch ${minutesInWords(minutes)}.`,
  takeFrom: (title) => `Von „${title}“ nehmen`,
  giveTo: (title) => `An „${title}“ geben`,
  allMinutes: (minutes) => `alle ${minutes} min`,
  endStays: (end) => `Das Ende bleibt, wie es ist: ${end}.`,
  shifted: (minutes, from, to, end) =>
    `${minutes === 1 ? 'Eine Minute' : `${minutes} Minuten`} von „${from}“ an „${to}“. Das Ende bleibt: ${end}.`,
  shiftedBack: 'Die Minuten sind wieder, wo sie waren.',
  nobodyToCome: 'Es kommt kein anderer Abschnitt mehr.',

  allNotes: (count) => (count === 1 ? 'Der ganze Zettel' : `Alle ${count} Zettel`),
  backToTheme: 'Zurück zum Thema',

  views: 'Wie sehen es andere?',
  viewsPart: 'Andere',
  viewsClose: 'Zuklappen',
  lenses: {
    clientView: 'Der Kunde',
    departmentView: 'Eine andere Abteilung',
    newcomerView: 'Jemand Neues',
    ownerView: 'Die Inhaberin, der Inhaber',
  },
  lensExamples: {
    clientView: 'Was würde ein Kunde dazu sagen?',
    departmentView: 'Wie sieht es von nebenan aus?',
    newcomerView: 'Was würde jemanden in der ersten Woche wundern?',
    ownerView: 'Was heißt es für die ganze Firma?',
  },
  viewsFilled: (names) => `Ausgefüllt: ${names}`,
};
