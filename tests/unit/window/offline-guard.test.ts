import { beforeEach, describe, expect, it, vi } from 'vitest';
import { disableBackgroundTraffic } from '../../../electron/main/window/offline-guard';

const { app, switches, removed } = vi.hoisted(() => {
  const set = new Map<string, string | undefined>();
  const gone: string[] = [];
  return {
    switches: set,
    removed: gone,
    app: {
      isPackaged: false,
      commandLine: {
        appendSwitch: (name: string, value?: string) => set.set(name, value),
        removeSwitch: (name: string) => gone.push(name),
      },
    },
  };
});
vi.mock('electron', () => ({ app, session: {} }));

beforeEach(() => {
  app.isPackaged = false;
  switches.clear();
  removed.length = 0;
  vi.unstubAllEnvs();
});

describe('the switches at the start', () => {
  it('resolve no name, and send whoever tries all the same to a proxy that nobody runs', () => {
    disableBackgroundTraffic();
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(switches.get('proxy-server')).toBe('127.0.0.1:9');
    expect(switches.get('proxy-bypass-list')).toBe('<-loopback>');
    expect(switches.get('blink-settings')).toBe('dnsPrefetchingEnabled=false');
  });

  it('silence Chromium’s own traffic', () => {
    disableBackgroundTraffic();
    for (const name of [
      'disable-background-networking',
      'disable-component-update',
      'disable-domain-reliability',
      'no-pings',
    ]) {
      expect([...switches.keys()]).toContain(name);
    }
  });

  it('let the development server be reached while the app is being developed, and never from a packaged app', () => {
    vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173');
    disableBackgroundTraffic();
    expect(switches.has('host-resolver-rules')).toBe(false);
    app.isPackaged = true;
    disableBackgroundTraffic();
    expect(switches.has('host-resolver-rules')).toBe(true);
  });

  it('let tests steer the app while it is being developed, and nobody steer a packaged one', () => {
    disableBackgroundTraffic();
    expect(removed).toEqual([]);
    app.isPackaged = true;
    disableBackgroundTraffic();
    expect(removed).toEqual(
      expect.arrayContaining(['remote-debugging-port', 'remote-debugging-pipe']),
    );
  });
});
