import { EVENTS, type EventName, REQUESTS, type RequestName } from '@shared/ipc/channels';
import { contextBridge, ipcRenderer } from 'electron';
import { removePeerConnections } from './without-peers';

removePeerConnections();

/* Passes calls on by name and nothing more: checks and logic live on both sides of it. */
contextBridge.exposeInMainWorld('lessons', {
  request: (name: RequestName, payload: unknown): Promise<unknown> =>
    REQUESTS.includes(name)
      ? ipcRenderer.invoke(name, payload)
      : Promise.reject(new Error('No such request')),
  on: (name: EventName, listener: (payload: unknown) => void): (() => void) => {
    if (!EVENTS.includes(name)) throw new Error('No such event');
    const forward = (_event: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(name, forward);
    return () => ipcRenderer.off(name, forward);
  },
});
