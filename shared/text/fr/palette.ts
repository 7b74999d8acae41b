import type { palette as en } from '../en/palette';

export const palette: typeof en = {
  title: 'Trouver une action ou un lieu',
  placeholder: 'Que cherchez-vous ?',
  found: 'Trouvé',
  go: 'Aller à',
  do: 'Faire',
  nothing: 'Rien ici ne porte ce nom.',
  open: 'Trouver une action ou un lieu',
  theme: (number: number, name: string) => `Thème ${number} : ${name}`,
  unnamed: 'encore sans nom',
  inTheme: (number: number) => `thème ${number}`,
  unsorted: 'à trier',
  language: (name: string) => `Langue : ${name}`,
  session: (title: string) => `Ouvrir « ${title} »`,
};
