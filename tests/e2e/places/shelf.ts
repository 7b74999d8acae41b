import { drawn } from '../room-settings';
import type { Morning } from './morning';
import { closeSheet, type Place } from './place';

/** The shelf, and a rehearsal from there. */
export const shelfPlaces = ({ words }: Morning): Place[] => [
  {
    name: 'the shelf',
    async go(room) {
      await closeSheet(room);
      await room.button(words.setup.toLibrary).click();
      await room.page.getByRole('heading', { name: words.library.headline }).waitFor();
    },
  },
  {
    name: 'what can be done with a session',
    go: () => Promise.resolve(),
    async open(room) {
      const menu = room.page.getByRole('menu');
      /* It closes by itself where the window changes its size, which the page hears of a moment later. */
      await drawn(room.page);
      if ((await menu.count()) > 0) await room.page.keyboard.press('Escape');
      await room.button(words.common.more).click();
      await menu.waitFor();
    },
  },
  {
    name: 'the set-up of a rehearsal',
    async go(room) {
      if ((await room.page.getByRole('menu').count()) > 0) await room.page.keyboard.press('Escape');
      await room.button(words.rehearsal.short).click();
      await room.button(words.rehearsal.leave).waitFor();
    },
  },
];
