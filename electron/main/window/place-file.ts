import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';

const schema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  isMaximized: z.boolean(),
});

/** Where the window was, DIP. While it is maximised or fills the screen: where it would be otherwise. */
export type WindowPlace = z.infer<typeof schema>;

const path = (): string => join(app.getPath('userData'), 'window-place.json');

/** Null at the first start, and where the file can not be read: a forgotten place costs nothing. */
export function readWindowPlace(): WindowPlace | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path(), 'utf8')));
  } catch {
    return null;
  }
}

/** Written at once, because a window that closes waits for nobody. */
export function writeWindowPlace(place: WindowPlace): void {
  try {
    writeFileSync(path(), JSON.stringify(place));
  } catch {
    /* The profile can not be written; others say so, and the window opens in its usual place. */
  }
}
