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
  undone: 'Deshecho.',
  redone: 'Rehecho.',
};
