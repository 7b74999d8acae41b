import { describe, expect, it } from 'vitest';
import {
  aptProgress,
  installLine,
  parsePolicy,
  resolvePackages,
} from '../../../electron/setup/debian.mjs';
import { missingLibraries } from '../../../electron/setup/system-packages.mjs';

const GTK = { what: 'GTK', packages: ['libgtk-3-0t64', 'libgtk-3-0'] };
const NSS = { what: 'NSS', packages: ['libnss3'] };
const DEBIAN_12 = 'NAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n';
const DEBIAN_13 = 'NAME="Debian GNU/Linux"\nVERSION_ID="13"\nID=debian\n';
const UBUNTU_22 = 'ID=ubuntu\nVERSION_ID="22.04"\n';
const UBUNTU_24 = 'ID=ubuntu\nVERSION_ID="24.04"\n';

describe('the names of packages', () => {
  it('are those that the release offers', () => {
    expect(resolvePackages([GTK, NSS], new Set(['libgtk-3-0', 'libnss3']), DEBIAN_12)).toEqual({
      names: ['libgtk-3-0', 'libnss3'],
      unknown: false,
    });
    expect(
      resolvePackages([GTK], new Set(['libgtk-3-0t64', 'libgtk-3-0']), DEBIAN_13).names,
    ).toEqual(['libgtk-3-0t64']);
  });

  it.each([
    [DEBIAN_12, 'libgtk-3-0'],
    [DEBIAN_13, 'libgtk-3-0t64'],
    [UBUNTU_22, 'libgtk-3-0'],
    [UBUNTU_24, 'libgtk-3-0t64'],
    ['', 'libgtk-3-0'],
  ])(
    'are guessed from the release while its lists have not been fetched (%j)',
    (osRelease, name) => {
      expect(resolvePackages([GTK], new Set(), osRelease)).toEqual({
        names: [name],
        unknown: true,
      });
    },
  );

  it('are named once, even if two needs are met by one package', () => {
    expect(resolvePackages([NSS, NSS], new Set(['libnss3']), DEBIAN_12).names).toEqual(['libnss3']);
  });

  it('are printed as one line that can be pasted', () => {
    expect(installLine(['xvfb', 'libnss3'])).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb libnss3',
    );
  });
});

describe('what the system’s tools say', () => {
  it('tells which packages can be installed', () => {
    const policy = [
      'libgtk-3-0:',
      '  Installed: (none)',
      '  Candidate: 3.24.38-2',
      '  Version table:',
      '     3.24.38-2 500',
      'gone:',
      '  Installed: (none)',
      '  Candidate: (none)',
    ].join('\n');
    expect(parsePolicy(policy)).toEqual(new Set(['libgtk-3-0']));
  });

  it('tells which libraries are missing', () => {
    const ldd = [
      '\tlibgtk-3.so.0 => not found',
      '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
      '\tlibnss3.so => not found',
    ].join('\n');
    expect(missingLibraries(ldd)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
  });

  it('tells how far apt has come', () => {
    expect(aptProgress('Reading package lists...')).toBeUndefined();
    const begun = '0 upgraded, 2 newly installed, 0 to remove and 0 not upgraded.\n';
    expect(aptProgress(begun)).toBe(0);
    expect(aptProgress(`${begun}Get:1 a\nGet:2 b\nUnpacking a (1) ...\n`)).toBe(0.5);
  });
});
