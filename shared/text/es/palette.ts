import type { palette as en } from '../en/palette';

export const palette: typeof en = {
  title: 'Encontrar una acción o un lugar',
  placeholder: '¿Qué buscas?',
  found: 'Encontrado',
  go: 'Ir a',
  do: 'Hacer',
  perhaps: 'Quizá',
  nothing: 'Aquí nada se llama así.',
  isIn: (place: string) => `en «${place}»`,
  isOn: 'ya está puesto',
  isOnNow: (word: string) => `${word}: ya está puesto.`,
  quiet: 'Quién no ha hablado todavía',
  open: 'Encontrar una acción o un lugar',
  theme: (number: number, name: string) => `Tema ${number}: ${name}`,
  unnamed: 'aún sin nombre',
  inTheme: (number: number) => `tema ${number}`,
  unsorted: 'suelta',
  language: (name: string) => `Idioma: ${name}`,
  languageNames: {
    'en-GB': 'inglés, inglés británico',
    'en-US': 'inglés, inglés americano',
    de: 'alemán',
    fr: 'francés',
    es: 'español, castellano',
  },
  session: (title: string) => `Abrir «${title}»`,
  usualText: 'Tamaño de texto habitual',
  quit: 'Salir de Lessons Learned',
  showFolder: 'Mostrar la carpeta de las sesiones',

  otherWords: {
    keys: 'ayuda, atajos, teclado, instrucciones, cómo funciona, atajos de teclado, teclas',
    larger:
      'ampliar, zoom, más grande, aumentar, tamaño del texto, no se lee, texto más grande, letra más grande, letras más grandes, agrandar, aumentar el texto, tamaño de letra, demasiado pequeño',
    smaller:
      'reducir, alejar, zoom, más pequeño, disminuir, tamaño del texto, texto más pequeño, letra más pequeña, letras más pequeñas, demasiado grande',
    usual: 'restablecer, tamaño normal, zoom normal, 100 %, restablecer el tamaño',
    dark: 'modo oscuro, colores oscuros, oscuro, noche, negro, fondo negro, colores, contraste',
    light:
      'modo claro, colores claros, claro, luminoso, día, blanco, fondo blanco, colores, brillo, contraste',
    mute: 'silencio, silenciar, sonido, volumen, callar, gong, ruido, timbre',
    'full-screen': 'pantalla completa, toda la pantalla, maximizar, ventana',
    console:
      'segunda pantalla, proyector, vista del presentador, monitor externo, dos pantallas, TV, tele, televisor',
    swap: 'cambiar las pantallas, intercambiar pantallas, pantalla equivocada',
    language:
      'idioma, lengua, traducir, language, Sprache, langue, cambiar de idioma, cambiar el idioma, otro idioma',
    reveal: 'carpeta, dónde se guarda, explorador, archivos, ubicación',
    quit: 'salir, terminar, abandonar',
    undo: 'deshacer, atrás, error, revertir',
    redo: 'rehacer, repetir, de nuevo',
    'save-copy': 'copia de seguridad, respaldo, copia, guardar como, memoria USB, USB',
    run: 'sesión, reanudar, continuar, mañana, volver',
    next: 'siguiente, etapa siguiente, siguiente etapa, adelante, continuar, avanzar, pregunta siguiente',
    back: 'atrás, volver, volver atrás, anterior, etapa anterior, retroceder',
    minutes:
      'exportar, imprimir, impresión, Word, PDF, documento, informe, resumen, CSV, Excel, hoja de cálculo, acta',
    setup:
      'ajustes, configuración, opciones, preparar, programa, sala, participantes, añadir una etapa, nueva etapa, quitar una etapa, cambiar el programa',
    'import-notes':
      'CSV, Excel, hoja de cálculo, encuesta, formulario, notas recogidas, cargar, pegar una lista de notas',
    'import-people':
      'lista de nombres, lista de asistencia, lista de personal, pegar nombres, personas en CSV',
    'import-actions': 'lista de acciones, lista de tareas, acciones antiguas, acciones en CSV',
    library: 'inicio, estante, otras sesiones, salir de la sesión',
    palette: 'buscar, encontrar, órdenes',
    people:
      'falta, faltan, quién falta, tarde, llega tarde, ausente, asistencia, participantes, nueva persona, invitado, se ha ido, personas, gente, presente, presentes, quién está, añadir una persona, alguien se ha ido, quitar una persona, nombres, alguien llega tarde, llegada tardía, alguien ha llegado, ha venido alguien, recién llegado',
    quiet:
      'quién no ha hablado, quién no ha hablado todavía, quién calla, quién está callado, callados, quién no ha escrito',
    notes:
      'pegar, a distancia, por correo, lista de notas, muchas notas, añadir una nota, nueva nota, escribir una nota',
    names:
      'anónimo, anonimato, anonimizar, sin nombres, ocultar nombres, quién lo escribió, autor, autores, privacidad, olvidar los nombres',
    ways: 'papel, en papel, ocultar, tapar, cubrir, secreto, anónimo, jefe al final, dirección al final, orden, quién empieza, los más nuevos primero, los más jóvenes primero, ocultar lo que se escribe, tapar la pantalla, cubrir la pantalla, ocultar la escritura',
    'turn-back': 'persona anterior, persona equivocada, devolver',
    'type-for': 'escribir por alguien, teclear por alguien',
    'end-writing': 'parar, terminar, basta, listo',
    'ballot-back': 'persona anterior, persona equivocada',
    'ballot-skip':
      'tarde, ausente, falta, más tarde, saltar, saltar a esta persona, omitir, persona siguiente, no está',
    'ballot-show-without': 'tarde, ausente, falta, resultado',
    'vote-again':
      'votar otra vez, votar de nuevo, repetir la votación, empezar de nuevo, nueva votación',
    clock:
      'pausa, parar el reloj, parar, reloj, cronómetro, detener, tiempo, pausar, pausar el reloj, parar el temporizador, temporizador, empezar, iniciar, iniciar el reloj, poner en marcha',
    'more-minutes':
      'más tiempo, prolongar, prórroga, más largo, un minuto más, otro minuto, más minutos',
    'five-minutes': 'cinco minutos más, 5 minutos más, más tiempo, prolongar',
    'less-minutes': 'menos tiempo, más corto, acortar',
    restart: 'reiniciar el reloj, reiniciar el temporizador, poner a cero, reiniciar',
    'step-think': 'silencio, pensar, escribir en papel',
    'step-write': 'teclear, ronda, teclado, recoger',
    'step-group': 'tablero, pared, agrupar, ordenar, temas',
    'step-vote': 'votar, votación, voto, puntos, dedos, manos, mano alzada, prioridades',
    'step-discuss': 'hablar, conversar, por qué, causas, debate',
    'stage-break': 'pausa, descanso, café, té, interrupción, comida',
    'stage-actions': 'tareas, por hacer, quién hace qué, medidas',
    'new-action': 'añadir una acción, nueva acción, nueva tarea, añadir una tarea',
    'stage-close': 'fin, cierre, terminar, celebrar, despedida, adiós, conclusión',
    'close-session': 'cerrar la sesión, terminar, terminar la sesión, acabar, finalizar',
    type: 'mover por número, número, teclado',
    suggest:
      'parecido, igual, duplicados, sugerencias, proponer temas, sugerir temas, notas parecidas, notas iguales, qué va junto',
    size: 'orden, los más grandes primero',
    name: 'orden, alfabeto, de la A a la Z',
    edit: 'corregir, errata, cambiar, editar nota, editar una nota, cambiar una nota, modificar la nota',
    move: 'poner en un tema, otro tema',
    new: 'crear un tema, nuevo tema, columna, añadir un tema',
    out: 'quitar del tema, suelto, sin tema',
    rename: 'nombre, título, nombrar',
    split: 'dividir, separar, dos temas, dividir tema, dividir el tema',
    merge: 'unir, fusionar, juntar, unir temas, fusionar temas, juntar temas',
    dissolve: 'borrar, quitar, deshacer el grupo',
    duplicate: 'copia, copiar, plantilla, el año que viene',
    delete: 'quitar, papelera, eliminar',
    earlier: 'copia de seguridad, versión, historial, restaurar, recuperar, perdido',
    import: 'abrir un archivo, cargar, memoria USB, USB',
    sample: 'demostración, ejemplo, probar, practicar',
    folder: 'ubicación, unidad de red, mover los archivos, ruta',
    'save-word': 'exportar, imprimir, Word, PDF, documento, informe, docx',
    'save-table': 'exportar, Excel, CSV, hoja de cálculo, lista de tareas',
  },
};
