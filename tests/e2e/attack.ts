import type { ElectronApplication } from '@playwright/test';

/**
 * Runs code in the page as if hostile text had become code there: under the page's own policy, unlike Playwright's
 * `evaluate`, and with a click behind it, so that nothing is refused only for want of one.
 *
 * @param code the body of an async function, as text: most of what it asks for no type describes
 * @returns what it returned, or `refused: <name of the error>: <message>` when it threw
 */
export async function inPage(app: ElectronApplication, code: string): Promise<unknown> {
  return app.evaluate(
    ({ BrowserWindow }, script) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script, true),
    `(async () => { ${code} })().catch((error) => 'refused: ' + error)`,
  );
}

/** What Chromium says of the first window: how it was really made, which may differ from how it was asked for. */
export const windowPreferences = (
  app: ElectronApplication,
  names: readonly string[],
): Promise<Record<string, unknown>> =>
  app.evaluate(({ BrowserWindow }, wanted) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const preferences = contents.getLastWebPreferences();
    return Object.fromEntries(wanted.map((name) => [name, preferences[name] ?? false]));
  }, names);

/** A piece of code that waits, for what happens behind the page's back. */
export const WAIT = 'await new Promise((done) => setTimeout(done, 200));';
