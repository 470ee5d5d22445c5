import { spawnSync } from 'node:child_process';

const ways = [
  { command: ['unshare', '-mn'], needsSudo: false },
  // As a root of its own, where the kernel lets users have one.
  { command: ['unshare', '-rmn'], needsSudo: false },
  { command: ['sudo', '-n', 'unshare', '-mn'], needsSudo: true },
] as const;

const found = new Map<boolean, readonly string[] | undefined>();

/**
 * How to get a namespace of mounts and network on this machine; `undefined` where the kernel gives none. With
 * sudo only on demand: it passes no descriptors but the first three.
 */
export function unshareCommand({ sudo = false } = {}): readonly string[] | undefined {
  if (!found.has(sudo)) {
    const way = ways.find(
      ({ command: [program, ...args], needsSudo }) =>
        (sudo || !needsSudo) && spawnSync(program, [...args, 'mount', '--make-rprivate', '/']).status === 0,
    );
    found.set(sudo, way?.command);
  }
  return found.get(sudo);
}
