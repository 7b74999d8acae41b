import type { Texts } from '../en';

export const companyPages: Texts['companyPages'] = {
  open: 'Entre sesiones',
  name: 'Páginas entre sesiones',
  toShelf: 'Estante',
  tabs: {
    'follow-up': 'Seguimiento',
    processes: 'Procesos',
    customers: 'Clientes',
    lessons: 'Lecciones',
  },
  unreadable: (count) =>
    count === 1 ? 'No se pudo leer 1 sesión.' : `No se pudieron leer ${count} sesiones.`,
  whichUnreadable: 'Ver en el estante',
  undone: 'Deshecho.',
  redone: 'Rehecho.',
};
