import type { Texts } from '@shared/text';
import type { Room } from '../room';
import { type CompanyPlace, DEEP } from './place';

/** What customers said before anybody wrote it down. */
export const emptyCustomers: CompanyPlace = { name: 'no conversation yet', tab: 'customers' };

/** What customers said, who has met whom, and the form for it. */
export function customerPlaces({ customers, common }: Texts): CompanyPlace[] {
  const tab = 'customers' as const;
  const add = (room: Room) =>
    room.page
      .getByRole('button', { name: new RegExp(`^${customers.add}`) })
      .first()
      .click();
  return [
    { name: 'customers', tab },
    {
      name: 'who has met whom',
      tab,
      unit: DEEP,
      open: (room) => room.page.getByRole('button', { name: customers.counts }).click(),
    },
    {
      name: 'what customers said',
      tab,
      async open(room) {
        await room.page.getByRole('button', { name: customers.read, exact: true }).click();
        await room.page.keyboard.press('PageDown');
      },
    },
    { name: 'new conversation', tab, open: add },
    {
      name: 'a conversation with nobody',
      tab,
      async open(room) {
        await add(room);
        await room.page.getByRole('button', { name: new RegExp(`^${common.save}`) }).click();
      },
    },
    {
      name: 'a conversation that is changed',
      tab,
      open: (room) => room.page.locator('.record-row').first().click(),
    },
  ];
}
