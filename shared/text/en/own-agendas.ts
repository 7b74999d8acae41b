/** Agendas that a company has made its own. */
export const ownAgendas = {
  save: 'Save as our agenda …',
  title: 'Our agendas',
  name: 'Name of this agenda',
  example: 'like Our December morning',
  hint: 'Questions, time boxes, colours of notes and cues are kept. The next new session begins with it.',
  needed: 'An agenda needs a name.',
  ours: 'ours',
  list: 'Agendas that are kept',
  replaces: (name: string) => `“${name}” is replaced.`,
  saved: (name: string) => `“${name}” is one of your agendas now.`,
  removed: (name: string) => `“${name}” removed from your agendas.`,
  remove: (name: string) => `Remove “${name}”`,
};
