import { describe, expect, it } from 'vitest';
import { internetCalls, reachingCalls } from '../../offline/internet-calls';

const LOCAL = [
  '14 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 7',
  '14 connect(7, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X1"}, 20) = 0',
  '14 sendmsg(7, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="AF", iov_len=2}]}, 0) = 2',
  '14 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 8',
  '14 sendto(8, "x", 1, 0, {sa_family=AF_NETLINK, nl_pid=0}, 12) = 1',
  '14 connect(9, {sa_family=AF_UNSPEC}, 16) = 0',
];
const LISTENING = [
  '14 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 40',
  '14 bind(40, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
];
const REACHING = [
  '14 connect(9, {sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("127.0.0.1")}, 16) = -1 ECONNREFUSED',
  '15 1795.2 connect(17, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0) <unfinished ...>',
  '14 sendto(9, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(53)}, 16) = 1',
  '14 sendmsg(9, {msg_name={sa_family=AF_INET6, sin6_port=htons(1)}, msg_namelen=28}, 0) = 1',
  '14 sendmmsg(9, [{msg_hdr={msg_name={sa_family=AF_INET}}}], 1, 0) = 1',
  '14 connect(9, 0x7ffe5d8c2a30, 16) = -1 EFAULT (Bad address)',
];

describe('the calls in a trace that have to do with the internet', () => {
  it('are none where programs talk to this computer’s own', () => {
    expect(internetCalls(LOCAL.join('\n'))).toEqual([]);
  });

  it.each([...LISTENING, ...REACHING])('are seen: %s', (line) => {
    expect(internetCalls([...LOCAL, line].join('\n'))).toEqual([line]);
  });

  it('reach for an address, or only make a socket', () => {
    const trace = [...LOCAL, ...LISTENING, ...REACHING].join('\n');
    expect(reachingCalls(trace)).toEqual(REACHING);
  });
});
