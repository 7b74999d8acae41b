import { describe, expect, it } from 'vitest';
import { arranged, type ReadyLine } from '../../../renderer/src/opening/ready-lines';

const line = (full: string, short = full): ReadyLine => ({ full, short });
const widthOf = (text: string) => text.length;

describe('what stands ready when a session opens', () => {
  it('stands line by line and in full where there is room', () => {
    expect(arranged([line('one'), line('two', 't')], 10, 2, widthOf)).toEqual([['one'], ['two']]);
  });

  it('stands side by side where there is more of it than lines, and all of it is there', () => {
    const rows = arranged([line('aaaa'), line('bbbb'), line('cccc')], 10, 2, widthOf);
    expect(rows).toEqual([['aaaa', 'bbbb'], ['cccc']]);
  });

  it('says in fewer words what would not fit, and leaves nothing out', () => {
    const much = [line('a'.repeat(9), 'a'), line('b'.repeat(9), 'b'), line('c'.repeat(9), 'c')];
    expect(arranged(much, 10, 2, widthOf)).toEqual([['a', 'b', 'c']]);
    expect(arranged([line('a'.repeat(30), 'short')], 10, 2, widthOf)).toEqual([['short']]);
  });
});
