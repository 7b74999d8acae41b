import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from '@playwright/test';

/** What the system answers to an attempt to reach an address that no computer has (192.0.2.0/24, RFC 5737). */
const attempt = (host: string): Promise<string | undefined> =>
  new Promise((done) => {
    const socket = connect({ host, port: 9, timeout: 5000 });
    socket.once('error', ({ code }: NodeJS.ErrnoException) => done(code));
    socket.once('timeout', () => done('timeout'));
    socket.once('connect', () => done('connected'));
  });

test('there is no way to any other computer where these tests run', async () => {
  expect(Object.keys(networkInterfaces())).toEqual(['lo']);
  expect(await attempt('192.0.2.1')).toBe('ENETUNREACH');
});
