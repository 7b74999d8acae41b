/**
 * The names of all calls between a window and the main process. The preload script imports this file and nothing else,
 * so it stays free of logic and of dependencies.
 */
export const REQUESTS = [
  'app:start',
  'settings:edit',
  'library:list',
  'library:create',
  'library:open',
  'library:close',
  'library:duplicate',
  'library:remove',
  'library:restore',
  'library:import',
  'import:chooseFile',
  'library:sample',
  'library:rehearse',
  'library:reveal',
  'library:chooseFolder',
  'library:backups',
  'library:restoreBackup',
  'library:compare',
  'library:merge',
  'library:separate',
  'company:get',
  'company:change',
  'company:undo',
  'company:redo',
  'company:sessions',
  'company:unreadable',
  'company:saveCalendar',
  'session:get',
  'session:dispatch',
  'session:undo',
  'session:redo',
  'session:takeOver',
  'session:saveCopy',
  'minutes:save',
  'minutes:saveTable',
  'minutes:saveInstead',
  'minutes:cancel',
  'minutes:reveal',
  'window:toggleFullScreen',
  'console:start',
  'console:open',
  'console:close',
  'console:swap',
  'console:handBack',
] as const;
export type RequestName = (typeof REQUESTS)[number];

/** What the main process tells every window without being asked. */
export const EVENTS = [
  'session:changed',
  'session:shown',
  'session:saveState',
  'settings:changed',
  'displays:told',
  'library:changed',
  'company:changed',
  'minutes:writing',
  'clock:told',
  'app:news',
] as const;
export type EventName = (typeof EVENTS)[number];

/** What stands behind the question mark in the address of the console's page. */
export const CONSOLE_QUERY = 'console';
