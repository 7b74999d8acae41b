export const ownAgendas = {};
