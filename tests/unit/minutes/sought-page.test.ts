import type { Block, MinutesDocument, Run } from '@shared/minutes/blocks';
import { expect, it } from 'vitest';
import { pageWith } from '../../../renderer/src/minutes/sought-page';

const says = (text: string): Run => ({ kind: 'text', text });
const blocks: readonly Block[] = [
  { kind: 'title', runs: [says('Lessons Learned')] },
  {
    kind: 'list',
    marker: 'bullet',
    items: [[says('Nobody rings')], [says('The wiki is\n empty')]],
  },
  {
    kind: 'table',
    columns: [{ header: 'Action', share: 1 }],
    rows: [[[[says('Write '), says('the runbook')]]], [[[says('Ring')]]]],
  },
];
const document: MinutesDocument = {
  locale: 'en-GB',
  languageTag: 'en-GB',
  paper: 'a4',
  properties: { title: '', subject: '', creator: '', sessionId: '', createdAt: 0, modifiedAt: 0 },
  header: '',
  footer: { left: '', right: [] },
  blocks,
};
const pages = [
  [
    { index: 0, from: 0, to: 1 },
    { index: 1, from: 0, to: 1 },
  ],
  [
    { index: 1, from: 1, to: 2 },
    { index: 2, from: 0, to: 1 },
  ],
  [{ index: 2, from: 1, to: 2 }],
];

it('a text is on the page on which its part of a list or of a table lies', () => {
  expect(pageWith(document, pages, 'Nobody rings')).toBe(1);
  expect(pageWith(document, pages, 'The wiki is empty')).toBe(2);
  expect(pageWith(document, pages, 'Write the runbook')).toBe(2);
  expect(pageWith(document, pages, 'Ring')).toBe(3);
});

it('a text that is nowhere, or empty, is on no page', () => {
  expect(pageWith(document, pages, 'zebra')).toBe(0);
  expect(pageWith(document, pages, ' ')).toBe(0);
});
