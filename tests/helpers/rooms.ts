import { afterEach } from 'vitest';
import { type DeskFacts, deskOf, type TestDesk } from './desk-of';

/** Enters one of several rooms, each with a profile of its own, that share the folder `library`; all are left after each test. */
export function roomsIn(folder: { in(...names: string[]): string }) {
  const desks: TestDesk[] = [];
  afterEach(async () => {
    for (const desk of desks.splice(0)) {
      desk.catchUp.end();
      await desk.opener.close();
    }
  });
  return async (name: string, facts: Partial<DeskFacts> = {}): Promise<TestDesk> => {
    const desk = await deskOf({
      profile: folder.in(`profile-${name}`),
      library: folder.in('library'),
      instance: name,
      host: name,
      ...facts,
    });
    desks.push(desk);
    return desk;
  };
}
