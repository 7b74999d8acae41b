import type { palette as en } from '../en/palette';

export const palette: typeof en = {
  title: 'Aktion oder Ort finden',
  placeholder: 'Was suchst du?',
  found: 'Gefunden',
  go: 'Gehe zu',
  do: 'Tun',
  nothing: 'Nichts hier heißt so.',
  open: 'Aktion oder Ort finden',
  theme: (number: number, name: string) => `Thema ${number}: ${name}`,
  unnamed: 'noch ohne Namen',
  inTheme: (number: number) => `Thema ${number}`,
  unsorted: 'offen',
  language: (name: string) => `Sprache: ${name}`,
  session: (title: string) => `„${title}“ öffnen`,
};
