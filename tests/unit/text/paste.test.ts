import { figure } from '@shared/text/figures';
import { describe, expect, it } from 'vitest';
import { readClipboard } from '../../../renderer/src/shell/clipboard-text';
import { beginningThatFits } from '../../../renderer/src/shell/paste';

/** A clipboard as a page gets it. */
const clipboard = (texts: Record<string, string>, files: readonly string[] = []): DataTransfer =>
  ({
    getData: (type: string) => texts[type] ?? '',
    items: files.map((type) => ({ kind: 'file', type })),
    files: [],
  }) as unknown as DataTransfer;

const page = (html: string) => {
  const content = readClipboard(clipboard({ 'text/html': html }));
  return content.kind === 'text' ? content.text : content.kind;
};

describe('what is pasted', () => {
  it('row 36: is its plain text where there is one', () => {
    const both = clipboard({ 'text/plain': 'a\tb', 'text/html': '<table>…</table>' }, [
      'image/png',
    ]);
    expect(readClipboard(both)).toEqual({ kind: 'text', text: 'a\tb', isPlain: true });
  });

  it('row 36: is the words of a page, lines and cells apart, without what only programs read', () => {
    expect(
      page('<html><head><title>T</title></head><body><p>One</p>\n<p>Two <b>and</b> three</p>'),
    ).toBe('One\nTwo and three');
    expect(
      page('<table><tr><td>a</td>\n<td>b</td></tr><tr><th>c</th><td>d</td></tr></table>'),
    ).toBe('a\tb\nc\td');
    expect(page('<style>p{}</style><script>alert(1)</script><!-- x -->Words')).toBe('Words');
    expect(page('1 &lt; 2 &amp;&amp; 3 &gt; 2 &#233; &#x1F600; &nbsp;&unknown;')).toBe(
      '1 < 2 && 3 > 2 é 😀  &unknown;',
    );
    expect(page('a < b and c > d')).toBe('a < b and c > d');
    expect(page('<img src=x onerror=alert(1)>')).toBe('nothing');
  });

  it('row 36: is a picture, a file or nothing where there are no words', () => {
    expect(readClipboard(clipboard({}, ['image/png'])).kind).toBe('picture');
    expect(readClipboard(clipboard({}, ['image/png', 'application/pdf'])).kind).toBe('file');
    expect(readClipboard(clipboard({}, [''])).kind).toBe('file');
    expect(readClipboard(clipboard({ 'text/html': ' <br> ' })).kind).toBe('nothing');
  });

  it('row 34: is cut where it fits, and never within a character', () => {
    expect(beginningThatFits('abc', 5)).toBe('abc');
    expect(beginningThatFits('abcdef', 3)).toBe('abc');
    expect(beginningThatFits('ab😀', 3)).toBe('ab');
    expect(beginningThatFits('abc', 0)).toBe('');
  });

  it('row 34: is counted in figures that can be read', () => {
    expect([5_000, 10_000, 1_000_000].map(figure)).toEqual([
      '5000',
      '10\u202f000',
      '1\u202f000\u202f000',
    ]);
  });
});
