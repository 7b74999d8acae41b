import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../electron/main/storage/save-refusal';

const error = (code: string, syscall: string) => Object.assign(new Error(code), { code, syscall });

describe('the reason why a place did not take a file', () => {
  it.each([
    ['EBUSY', 'rename', 'in-use'],
    ['EPERM', 'rename', 'in-use'],
    ['EACCES', 'rename', 'in-use'],
    ['EACCES', 'open', 'no-entry'],
    ['EPERM', 'open', 'no-entry'],
    ['EROFS', 'open', 'no-entry'],
    ['ENOSPC', 'write', 'disk-full'],
    ['EDQUOT', 'fsync', 'disk-full'],
    ['ENOENT', 'open', 'gone'],
    ['ENOTCONN', 'open', 'gone'],
    ['EIO', 'fsync', 'gone'],
    ['ENAMETOOLONG', 'open', 'too-long'],
    ['EISDIR', 'rename', 'other'],
    ['EMFILE', 'open', 'other'],
  ])('rows 52 and 53: %s from %s is %s', (code, syscall, reason) => {
    expect(refusalOf(error(code, syscall), '/somewhere/minutes.docx')).toBe(reason);
  });

  it('row 22: is the length of the path where Windows only says that it is not there', () => {
    const long = `C:\\${'x'.repeat(270)}\\minutes.docx`;
    expect(refusalOf(error('ENOENT', 'open'), long, 'win32')).toBe('too-long');
    expect(refusalOf(error('ENOENT', 'open'), 'C:\\minutes.docx', 'win32')).toBe('gone');
    expect(refusalOf(error('ENOENT', 'open'), long, 'linux')).toBe('gone');
  });

  it('is nothing particular for what is no error of the system', () => {
    expect(refusalOf(new RangeError('no'), '/minutes.docx')).toBe('other');
  });
});
