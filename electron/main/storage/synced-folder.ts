/** On this computer's own disk the file follows within half a second; a sync client or a share should not be asked so often. */
const LOCAL_MS = 500;
const SYNCED_MS = 10_000;

/** The names that sync clients give to their folders; a part of a path that begins so counts (`OneDrive - Company`). */
const SYNC_CLIENTS =
  /^(onedrive|dropbox|google drive|googledrive|my drive|icloud|com~apple~clouddocs|nextcloud|owncloud|syncthing|sync|box|box sync|pcloud|seafile|tresorit|proton drive)(\b|$)/i;

/** At the most so often a session's file at this path is replaced, in milliseconds. */
export function fileEveryMs(path: string): number {
  /* `\\server\share` and `//server/share`, but not `\\?\C:\…`, which is only a long name. */
  const isShare = /^(\\\\|\/\/)(?!\?\\[a-z]:)/i.test(path);
  const isSynced = path.split(/[\\/]+/).some((part) => SYNC_CLIENTS.test(part.trim()));
  return isShare || isSynced ? SYNCED_MS : LOCAL_MS;
}
