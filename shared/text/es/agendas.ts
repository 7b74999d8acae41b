import type { agendas as en } from '../en/agendas';

export const agendas: typeof en = {
  names: {
    'year-end': 'Balance del año',
    quarter: 'Trimestre',
    incident: 'Después de un incidente',
    'check-in': 'Repaso de 30 minutos',
  },
  sessionTitle: (year) => `Lessons Learned ${year}`,
  kinds: {
    opening: 'Apertura',
    review: 'Balance',
    commitments: 'Compromisos',
    thanks: 'Gracias',
    talk: 'Charla',
    question: 'Pregunta',
    break: 'Pausa',
    actions: 'Acciones',
    close: 'Cierre',
  },
  kindUses: {
    opening: 'Propósito, meta y visión',
    review: 'Qué fue de las acciones de la última vez',
    commitments: 'Lo que cada uno va a cambiar',
    thanks: 'De persona a persona',
    talk: 'Una pregunta en la pared y el reloj',
    question: 'Todos escriben, luego agrupáis y habláis',
    break: 'Una pausa con su propio reloj',
    actions: 'Quién hace qué y para cuándo',
    close: 'Qué falta, gracias, acta',
  },
  newStage: {
    opening: { title: 'Abrir', question: '¿Para qué estamos aquí?', prompt: '' },
    review: { title: 'Última vez', question: '¿Qué fue de lo que acordamos?', prompt: '' },
    commitments: { title: 'Yo voy a', question: '¿Qué voy a cambiar yo?', prompt: '' },
    thanks: { title: 'Gracias', question: '¿A quién damos las gracias, y por qué?', prompt: '' },
    talk: { title: 'Charla', question: '¿De qué queremos hablar?', prompt: '' },
    question: { title: 'Pregunta', question: '¿Qué quieres preguntar a todos?', prompt: '' },
    break: { title: 'Pausa', question: 'Pausa', prompt: 'Café, aire fresco, sin pantallas' },
    actions: { title: 'Acciones', question: '¿Quién hace qué y para cuándo?', prompt: '' },
    close: { title: 'Cierre', question: '¿Hemos terminado?', prompt: '' },
  },
  stages: {
    yearOpen: {
      title: 'Inicio',
      question: 'Una mañana para todo el año',
      prompt: 'Por qué estamos aquí y qué queremos llevarnos',
    },
    lastYear: {
      title: 'Año pasado',
      question: '¿Qué ha sido de las acciones del año pasado?',
      prompt: 'Una por una: hecha, a medias, descartada. ¿Qué cambió?',
    },
    lastTime: {
      title: 'Última vez',
      question: '¿Qué fue de lo que acordamos?',
      prompt: 'Una por una: ¿qué pasó y qué cambió?',
    },
    yearWell: {
      title: 'Salió bien',
      question: '¿Qué ha salido bien este año?',
      prompt: 'Clientes, equipo, herramientas, ventas: una cosa por nota',
    },
    pause: { title: 'Pausa', question: 'Pausa', prompt: 'Café, aire fresco, sin pantallas' },
    freshAir: {
      title: 'Aire fresco',
      question: 'Aire fresco',
      prompt: 'Levantarse, salir, moverse: diez minutos',
    },
    yearChange: {
      title: 'A cambiar',
      question: '¿Qué podría ir mejor el año que viene?',
      prompt: 'Lo que nos ha costado tiempo, clientes o sueño: una cosa por nota',
    },
    weird: {
      title: 'Ideas raras',
      question: '¿Qué rechazamos solo porque parece raro?',
      prompt: 'Mientras escribimos no se juzga',
    },
    actions: {
      title: 'Acciones',
      question: '¿Quién hace qué y para cuándo?',
      prompt: 'Una sola persona para cada una, y cómo lo sabremos',
    },
    iWill: {
      title: 'Yo voy a',
      question: '¿Qué puedo hacer yo?',
      prompt: 'Una frase de cada uno: yo voy a …',
    },
    thanks: {
      title: 'Gracias',
      question: '¿A quién damos las gracias, y por qué?',
      prompt: 'Decir qué hizo esa persona, para que vuelva a pasar',
    },
    close: {
      title: 'Cierre',
      question: 'Gracias a todos',
      prompt: 'Qué falta y cuándo nos volvemos a ver',
    },
    quarterOpen: {
      title: 'Inicio',
      question: 'Tres meses en dos horas',
      prompt: 'Qué queremos llevarnos',
    },
    quarterWell: {
      title: 'Salió bien',
      question: '¿Qué ha salido bien este trimestre?',
      prompt: 'Clientes, equipo, herramientas, ventas: una cosa por nota',
    },
    quarterChange: {
      title: 'A cambiar',
      question: '¿Qué podría ir mejor el próximo trimestre?',
      prompt: 'Una cosa por nota',
    },
    incidentFacts: {
      title: 'Qué pasó',
      question: '¿Qué pasó y cuándo?',
      prompt: 'Solo hechos y horas: nadie tiene la culpa',
    },
    incidentHelped: {
      title: 'Ayudó',
      question: '¿Qué nos ayudó?',
      prompt: 'Personas, herramientas, costumbres, suerte: una cosa por nota',
    },
    incidentHindered: {
      title: 'Frenó',
      question: '¿Qué lo hizo más difícil de lo necesario?',
      prompt: 'Una cosa por nota',
    },
    checkWell: {
      title: 'Salió bien',
      question: '¿Qué ha salido bien en los últimos 30 días?',
      prompt: 'Una cosa por nota',
    },
    checkChange: {
      title: 'A cambiar',
      question: '¿Qué única cosa deberíamos cambiar?',
      prompt: 'Una cosa por nota',
    },
  },
};
