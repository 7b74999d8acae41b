import { LOCALES } from '@shared/domain/model';
import { NEWS_CODES, type News, type NewsCode } from '@shared/ipc/contract';
import { textsFor } from '@shared/text';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { type AppDriver, notices, renderApp } from '../actions/app-driver';

const tell = ({ bridge }: AppDriver, news: News) => act(() => bridge.tell('app:news', news));
const at = (hour: number) => String(new Date().setHours(hour, 41, 0, 0));

describe('news', () => {
  it('row 27: tells to what moment a session was restored, by the language’s clock', async () => {
    const app = await renderApp();
    await tell(app, { code: 'restored', detail: at(10), count: 212 });
    expect(notices()).toEqual([
      'The last session ended unexpectedly. It is restored to 10:41, with 212 notes.',
    ]);
  });

  it('row 1: tells of a damaged file, and where the original is kept', async () => {
    const app = await renderApp();
    await tell(app, { code: 'restored-damaged', detail: 'year damaged.json', count: 1 });
    expect(notices()[0]).toBe(
      'The file was damaged. It is restored, with 1 note; the original is kept as year damaged.json in the folder Damaged.',
    );
    expect(screen.getByRole('region', { name: 'Messages' }).getAttribute('aria-live')).toBe(
      'polite',
    );
  });

  const WITHOUT_DETAIL: ReadonlySet<NewsCode> = new Set([
    'backups-recreated',
    'stays-open',
    'other-kept',
    'company-returned',
  ]);
  it('has a sentence for every code in every language, with its detail in it', () => {
    for (const locale of LOCALES) {
      const { news } = textsFor(locale).safety;
      for (const code of NEWS_CODES) {
        const sentence = news[code]('XY', 3);
        expect(sentence, `${locale} ${code}`).toMatch(/[.!?]$/);
        if (!WITHOUT_DETAIL.has(code)) expect(sentence).toContain('XY');
      }
    }
  });

  it('is read piece by piece: the next one waits until the one before is put away', async () => {
    const app = await renderApp();
    await tell(app, { code: 'migrated', detail: '1' });
    await tell(app, { code: 'conflict-copy', detail: 'year (conflict).json' });
    expect(notices()).toHaveLength(1);
    expect(notices()[0]).toContain('Converted from format version 1');
    await app.user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(notices()).toHaveLength(1);
    expect(notices()[0]).toContain('year (conflict).json');
  });

  it('is not swept away by other notices', async () => {
    const app = await renderApp();
    await tell(app, { code: 'taken-over', detail: 'PC-12' });
    app.bridge.answer('session:saveCopy', () => ({
      ok: true,
      value: { kind: 'saved', fileName: 'copy.json' },
    }));
    await app.user.keyboard('{Control>}{Shift>}s{/Shift}{/Control}');
    await waitFor(() => expect(notices()).toHaveLength(2));
    expect(notices()[0]).toContain('PC-12 has taken the session over');
  });

  it('of the start is told as soon as there is a window', async () => {
    const app = await renderApp();
    app.bridge.answer('app:start', () => ({
      ok: true,
      value: {
        settings: useAppStore.getState().settings as never,
        library: { entries: [], unreadable: [], folder: '', folderFailure: null },
        open: null,
        saveState: { kind: 'saved' },
        news: [{ code: 'backups-recreated', detail: '' }],
        safetyFailure: null,
        appVersion: '0.0.0',
        displays: { hasSecond: false, isConsoleOpen: false, isConsoleFolded: false },
      },
    }));
    await app.restart();
    expect(notices()).toEqual([expect.stringContaining('folder of earlier versions was gone')]);
  });
});

describe('a computer that cannot keep a safety copy', () => {
  async function start(): Promise<AppDriver> {
    const app = await renderApp();
    app.bridge.answer('app:start', () => ({
      ok: true,
      value: {
        settings: useAppStore.getState().settings as never,
        library: { entries: [], unreadable: [], folder: '', folderFailure: null },
        open: null,
        saveState: { kind: 'saved' },
        news: [],
        safetyFailure: { code: 'safety-copy', detail: 'ENOSPC' },
        appVersion: '0.0.0',
        displays: { hasSecond: false, isConsoleOpen: false, isConsoleFolded: false },
      },
    }));
    await app.restart();
    return app;
  }

  it('row 28: says so before anything else, and a stray Enter decides nothing', async () => {
    const { user } = await start();
    const title = screen.getByRole('heading', { name: 'Work without a safety copy?' });
    expect(document.activeElement).toBe(title);
    expect(screen.getByText(/cannot keep a safety copy \(ENOSPC\).* free some space/)).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Work without a safety copy?' })).toBeTruthy();
  });

  it('row 28: goes on without one, or ends, as the person decides', async () => {
    const { user } = await start();
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Close the app');
    await user.keyboard('{Enter}');
    expect(close).toHaveBeenCalledTimes(1);
    close.mockRestore();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('heading', { name: 'Work without a safety copy?' })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
  });
});
