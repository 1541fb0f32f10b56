import type { NetworkInterfaceInfo } from 'node:os';

/** What a server listens on that is to be reached at every address of its machine; nobody can open these. */
const EVERY: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/** Addresses that hold on one wire alone, and cannot be opened without its name. */
const isLinkLocal = (address: string): boolean => /^fe[89ab]/i.test(address) || address.startsWith('169.254.');

/**
 * The hosts under which what listens on `host` can be opened: itself, or, of every address of the machine, those that
 * other machines can reach, IPv4 first; this machine's own name for itself where it is in no network.
 */
export function hostsToOpen(
  host: string,
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
): readonly string[] {
  if (!EVERY.has(host)) return [host];
  const outer = Object.values(interfaces)
    .flatMap((list) => list ?? [])
    .filter(({ internal, address, family }) => {
      return !internal && !isLinkLocal(address) && (host === '::' || family === 'IPv4');
    })
    .sort((a, b) => a.family.localeCompare(b.family))
    .map(({ address }) => address);
  return outer.length > 0 ? outer : [host === '::' ? '::1' : '127.0.0.1'];
}
