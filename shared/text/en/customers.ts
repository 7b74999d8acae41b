/** What customers said, and who of management has met whom. */
export const customers = {
  log: 'Conversations',
  add: 'New conversation',
  none: 'No conversation in this quarter yet.',
  noneHint:
    'Ring a customer, not to sell, only to listen. Then press N and write down what you heard.',
  quarter: (quarter: number, year: number) => `Q${quarter} ${year}`,
  earlier: 'Earlier quarter',
  later: 'Later quarter',
  counts: 'Who has met whom',
  goal: (count: number) => `Everyone in management: ${count} customers each quarter.`,
  noManagers: 'Nobody of the last session is marked as management. Mark people in its set-up.',
  countOf: (name: string, count: number, goal: number) => `${name}: ${count} of ${goal}`,
  met: (count: number, goal: number) =>
    count >= goal ? `${count}, well done` : `${count} of ${goal}`,
  missing: (names: string) => `Still to meet a customer: ${names}`,
  all: 'Everybody in management has met theirs.',
  rowBy: (by: string, day: string) => `${by}, ${day}`,
  added: (customer: string) => `Conversation with ${customer} kept.`,
  changed: (customer: string) => `Conversation with ${customer} changed.`,
  removed: (customer: string) => `Conversation with ${customer} removed.`,
  letGo: 'Discard',
  showLog: 'The conversations',
  read: 'Read what was heard',
  heard: 'What customers said',
  fields: {
    by: 'Who listened?',
    on: 'Which day?',
    customer: 'Which customer?',
    heard: 'How are they doing? What do they struggle with?',
  },
  examples: { by: 'one name', customer: 'like Halden Dental', on: 'like yesterday or 12 Oct' },
  problems: {
    'by-needed': 'Who listened? Type one name.',
    'one-listener':
      'One conversation, one name: who listened? Whoever was there too can write down their own.',
    'on-needed': 'Which day was it?',
    'to-come': 'This day is still to come: keep a conversation once you have had it.',
    'customer-needed': 'Which customer was it?',
    'heard-needed': 'Write at least one thing that you heard.',
  },
};
