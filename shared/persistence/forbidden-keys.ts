import { isPlainObject } from './json';

/** Names that every object has by birth: written without care, they reach into the objects of the app. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'] as const;

/** Every object in parsed JSON, the outermost first, without recursion. */
function* objectsIn(json: unknown): Generator<object> {
  const waiting: unknown[] = [json];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (isPlainObject(value)) yield value;
    for (const inner of Object.values(value)) {
      if (typeof inner === 'object' && inner !== null) waiting.push(inner);
    }
  }
}

/** Removes forbidden keys from freshly parsed JSON, wherever they lie, and tells each one. */
export function removeForbiddenKeys(json: unknown): string[] {
  const removed: string[] = [];
  for (const value of objectsIn(json)) {
    for (const key of FORBIDDEN) {
      if (!Object.hasOwn(value, key)) continue;
      Reflect.deleteProperty(value, key);
      removed.push(key);
    }
  }
  return removed;
}
