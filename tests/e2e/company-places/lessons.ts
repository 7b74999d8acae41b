import type { Texts } from '@shared/text';
import type { Room } from '../room';
import { type CompanyPlace, chooseView } from './place';

/** What was learnt in all years. */
export function lessonPlaces({ lessons }: Texts): CompanyPlace[] {
  const tab = 'lessons' as const;
  const view = (name: keyof typeof lessons.views) => (room: Room) =>
    chooseView(room, lessons.viewsName, [lessons.views[name], lessons.shortViews[name]]);
  const looked = (name: string, words: string): CompanyPlace => ({
    name,
    tab,
    async open(room) {
      await view('search')(room);
      await room.textbox(lessons.lookFor).fill(words);
    },
  });
  return [
    looked('before anything is looked for', ''),
    looked('found', 'run'),
    looked('nothing found', 'zzzz'),
    { name: 'themes that come back', tab, open: view('themes') },
    { name: 'trends', tab, open: view('trends') },
  ];
}
