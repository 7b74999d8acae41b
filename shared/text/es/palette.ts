import type { palette as en } from '../en/palette';

export const palette: typeof en = {
  title: 'Encontrar una acción o un lugar',
  placeholder: '¿Qué buscas?',
  found: 'Encontrado',
  go: 'Ir a',
  do: 'Hacer',
  nothing: 'Aquí nada se llama así.',
  open: 'Encontrar una acción o un lugar',
  theme: (number: number, name: string) => `Tema ${number}: ${name}`,
  unnamed: 'aún sin nombre',
  inTheme: (number: number) => `tema ${number}`,
  unsorted: 'suelta',
  language: (name: string) => `Idioma: ${name}`,
  session: (title: string) => `Abrir «${title}»`,
};
