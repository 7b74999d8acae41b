import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { AppStateFile } from '../../../electron/main/storage/app-state';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const open = (locale = 'en-GB') => AppStateFile.open(folder.in('app-state.json'), locale);

describe('what the app remembers', () => {
  it('begins with what suits most rooms, and knows this profile from now on', async () => {
    const { data } = await open();
    expect(data).toEqual({
      settings: {
        locale: 'en-GB',
        theme: 'light',
        displayInches: null,
        farthestMetres: null,
        textScale: 1,
        isMuted: false,
        secondDisplay: 'ask',
        organisation: '',
        templateId: '',
      },
      instanceId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      libraryFolder: null,
      seenFolder: null,
      openSessionId: null,
      minutesFolder: null,
      isFullScreen: false,
      isConsoleSwapped: false,
    });
    expect((await open()).data.instanceId).toBe(data.instanceId);
  });

  it.each([
    ['en-GB', 'en-GB'],
    ['en-US', 'en-US'],
    ['en-AU', 'en-GB'],
    ['en', 'en-GB'],
    ['de-AT', 'de'],
    ['de', 'de'],
    ['fr-CA', 'fr'],
    ['es-419', 'es'],
    ['nl-NL', 'en-GB'],
    ['', 'en-GB'],
  ])('speaks on a computer in %j the language %s', async (system, locale) => {
    expect((await open(system)).data.settings.locale).toBe(locale);
  });

  it('is there again after the next start', async () => {
    const file = await open();
    await file.update({ openSessionId: 'session-1', isFullScreen: true });
    await file.update({ settings: { ...file.data.settings, locale: 'fr', isMuted: true } });
    const again = await open('de');
    expect(again.data).toEqual(file.data);
    expect(again.data).toMatchObject({ openSessionId: 'session-1', settings: { locale: 'fr' } });
  });

  it('holds every one of many changes at once', async () => {
    const file = await open();
    await Promise.all([
      file.update({ openSessionId: 'session-1' }),
      file.update({ minutesFolder: '/minutes' }),
      file.update({ isFullScreen: true }),
    ]);
    expect((await open()).data).toMatchObject({
      openSessionId: 'session-1',
      minutesFolder: '/minutes',
      isFullScreen: true,
    });
  });

  it.each([
    ['no JSON', '{"settings":'],
    ['an empty file', ''],
    ['something else', '[1, 2]'],
  ])('starts afresh from a damaged file and puts it aside: %s', async (_what, damaged) => {
    await writeFile(folder.in('app-state.json'), damaged);
    const file = await open('de');
    expect(file.data).toMatchObject({ settings: { locale: 'de' }, openSessionId: null });
    expect(await folder.names()).toEqual(['app-state.json', 'app-state.json.damaged']);
    expect(await readFile(folder.in('app-state.json.damaged'), 'utf8')).toBe(damaged);
    await file.update({ isFullScreen: true });
    expect((await open()).data.isFullScreen).toBe(true);
  });

  it('is only a convenience: what cannot be written is not reported, and the next one is tried', async () => {
    const file = await AppStateFile.open(folder.in('gone', 'app-state.json'), 'en-GB');
    await expect(file.update({ isFullScreen: true })).resolves.toBeUndefined();
    expect(file.data.isFullScreen).toBe(true);
  });

  it('takes the default only for what does not fit, and keeps what a newer app has put there', async () => {
    await writeFile(
      folder.in('app-state.json'),
      JSON.stringify({
        settings: { textScale: 99, locale: 'fr', hat: 'red' },
        openSessionId: 'session-1',
        weather: 'sunny',
      }),
    );
    const file = await open('de');
    expect(file.data).toMatchObject({
      settings: { textScale: 1, locale: 'fr' },
      openSessionId: 'session-1',
    });
    expect(file.settings).not.toHaveProperty('hat');
    await file.update({ isFullScreen: true });
    expect(JSON.parse(await readFile(folder.in('app-state.json'), 'utf8'))).toMatchObject({
      weather: 'sunny',
      settings: { hat: 'red' },
    });
  });
});
