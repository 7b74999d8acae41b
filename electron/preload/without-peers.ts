import { webFrame } from 'electron';

const PEER_NAMES = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel'] as const;

/**
 * Takes peer connections out of the page. No content policy covers them, and the mere attempt at one makes Chromium ask
 * the system for its way to the internet (https://github.com/electron/electron/issues/4200).
 */
export function removePeerConnections(): void {
  void webFrame.executeJavaScript(PEER_NAMES.map((name) => `delete globalThis.${name};`).join(' '));
}
