import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { hostsToOpen } from '../../src/cli/reachable.ts';

const at = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  netmask: '',
  mac: '',
  cidr: null,
  ...(address.includes(':') ? { family: 'IPv6', scopeid: 0 } : { family: 'IPv4' }),
});
const NETWORK = {
  lo: [at('127.0.0.1', true), at('::1', true)],
  eth0: [at('2001:db8::7'), at('fe80::1'), at('192.0.2.7')],
  wire: [at('169.254.3.4')],
  down: undefined,
};

describe('where a server can be opened', () => {
  it.each([
    ['127.0.0.1', ['127.0.0.1']],
    ['192.0.2.7', ['192.0.2.7']],
    ['0.0.0.0', ['192.0.2.7']],
    ['::', ['192.0.2.7', '2001:db8::7']],
  ])('that listens on %s: %j', (host, hosts) => {
    expect(hostsToOpen(host, NETWORK)).toEqual(hosts);
  });

  it('is this machine alone where it is in no network', () => {
    expect(hostsToOpen('0.0.0.0', { lo: NETWORK.lo })).toEqual(['127.0.0.1']);
    expect(hostsToOpen('::', {})).toEqual(['::1']);
  });
});
