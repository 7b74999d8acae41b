import { describe, expect, it } from 'vitest';
import { placeInRuntime } from '../../../electron/setup/fallback-runtime.mjs';
import { isNodeNewEnough } from '../../../electron/setup/node-version.mjs';
import { parseStat } from '../../../electron/setup/processes.mjs';
import { fallbackNotice } from '../../../electron/setup/runtime.mjs';

describe('the fallback runtime', () => {
  it('is called electron, because under another name it takes itself for a packaged app', () => {
    expect(placeInRuntime('Cypress/Cypress')).toBe('electron');
  });

  it('takes the runtime’s files and leaves the other program out', () => {
    expect(placeInRuntime('Cypress/locales/de.pak')).toBe('locales/de.pak');
    expect(placeInRuntime('Cypress/locales/')).toBeUndefined();
    expect(placeInRuntime('Cypress/resources/app/index.js')).toBeUndefined();
    expect(placeInRuntime('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined();
    expect(placeInRuntime('elsewhere/file')).toBeUndefined();
  });

  it('never leaves its folder', () => {
    expect(() => placeInRuntime('Cypress/../../evil')).toThrow('leave its folder');
  });

  it('says which version is in use and which one should be', () => {
    expect(fallbackNotice('33.2.1', '45.4.1')).toMatch(
      /^Electron 33\.2\.1 \(fallback; the project's pinned version is 45\.4\.1 and could not be downloaded\)/,
    );
  });
});

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.21.0'])('%s is new enough', (version) => {
    expect(isNodeNewEnough(version)).toBe(true);
  });

  it.each(['18.20.0', '20.18.1', '21.7.3', '22.11.0'])('%s is not', (version) => {
    expect(isNodeNewEnough(version)).toBe(false);
  });
});

describe('a line of /proc/<id>/stat', () => {
  it('is read even if the program’s name holds brackets and blanks', () => {
    const rest = ['S', '7', ...Array.from({ length: 17 }, () => '0'), '4711', '0'].join(' ');
    expect(parseStat(`42 (a (strange) name) ${rest}`)).toEqual({
      pid: 42,
      parent: 7,
      startedAt: '4711',
    });
  });
});
