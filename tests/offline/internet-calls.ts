/** How strace writes the two kinds of internet address; a socket of a kind is made before it has an address. */
const INTERNET = /\b[AP]F_INET6?\b/;
/** An address that strace could not read: it might be of any kind. */
const UNREADABLE = /\bconnect\(\d+, 0x/;
/** The calls by which something leaves the process, or asks for a way to another one. */
const REACHING = /\b(?:connect|sendto|sendmsg|sendmmsg)\(/;

/**
 * Finds the calls that have to do with the internet, loopback included.
 *
 * @param trace what `strace -f` wrote
 * @returns its lines; an interrupted call counts by its first part, which has the address
 */
export const internetCalls = (trace: string): string[] =>
  trace.split('\n').filter((line) => INTERNET.test(line) || UNREADABLE.test(line));

/** Those among them that reach for an address; a test's driver makes the app listen, and that alone reaches for nothing. */
export const reachingCalls = (trace: string): string[] =>
  internetCalls(trace).filter((line) => REACHING.test(line));
