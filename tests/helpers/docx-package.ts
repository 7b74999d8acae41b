import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A Word file taken apart: its parts as XML trees. Throws where a part is not well-formed. */
export interface DocxPackage {
  readonly names: readonly string[];
  readonly text: (part: string) => string;
  readonly xml: (part: string) => Document;
}

export function openDocx(bytes: Uint8Array): DocxPackage {
  const parts = unzipSync(bytes);
  const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const onError = (level: string, message: string) => {
    // U+FFFD draws a warning; it is what the file shows for a character that XML cannot hold.
    if (level !== 'warning') throw new Error(`${level}: ${message}`);
  };
  const xml = (part: string) => new DOMParser({ onError }).parseFromString(text(part), 'text/xml');
  return { names: Object.keys(parts), text, xml };
}

/** Every element of that name below a node, in document order. */
export const all = (node: Document | Element, name: string): Element[] => [
  ...node.getElementsByTagName(name),
];

/** The direct children of that name. */
export const children = (node: Element, name: string): Element[] =>
  [...node.childNodes].filter((child): child is Element => child.nodeName === name);

/** The words of a paragraph, cell or part as a reader sees them; breaks as line ends. */
export function wordsOf(node: Element): string {
  return all(node, '*')
    .map((element) => {
      switch (element.nodeName) {
        case 'w:t':
          return element.textContent ?? '';
        case 'w:br':
          return '\n';
        case 'w:tab':
          return element.parentNode?.nodeName === 'w:r' ? '\t' : '';
        case 'w:noBreakHyphen':
          return '\u2011';
        default:
          return '';
      }
    })
    .join('');
}

/** The rows of every table of the document as the words of their cells. */
export const tablesOf = (docx: DocxPackage): string[][][] =>
  all(docx.xml('word/document.xml'), 'w:tbl').map((table) =>
    children(table, 'w:tr').map((row) =>
      children(row, 'w:tc').map((cell) =>
        children(cell, 'w:p')
          .map((line) => wordsOf(line).trim())
          .join('\n'),
      ),
    ),
  );

/** The name of each body paragraph's style; `Normal` where it has none. */
export const styleOf = (paragraph: Element): string =>
  all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? 'Normal';
