import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { type CanonicalValue, formatCanonicalJson } from '@secure-build/common/core/canonical-json';
import type { Http } from '@secure-build/common/domain/ports';

export interface TufKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicHex: string;
}

export function makeTufKey(): TufKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const publicHex = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
  return { id: createHash('sha256').update(publicHex).digest('hex'), privateKey, publicHex };
}

export type TufJson = { [key: string]: CanonicalValue };
export type TufRoleName = 'root' | 'timestamp' | 'snapshot' | 'targets';

export interface TufFilesOptions {
  readonly key: TufKey;
  /** One version for all roles unless told. */
  readonly version?: number;
  readonly versions?: Partial<Record<TufRoleName, number>>;
  readonly expires?: Partial<Record<TufRoleName, string>>;
  readonly targets?: Readonly<Record<string, Bytes>>;
  /** Looks at each role before it is signed: what a hostile owner of the keys would do. */
  readonly change?: (role: TufRoleName, signed: TufJson) => void;
  /** Key that signs a role instead of the right one. */
  readonly signedBy?: Partial<Record<TufRoleName, TufKey>>;
}

/** Later than any test. Clients of TUF read the clock of the machine. */
const FAR = '2100-01-01T00:00:00Z';

/** All files of a small repository with consistent snapshots: path below its address to bytes. */
export function tufFiles(options: TufFilesOptions): Map<string, Bytes> {
  const { key, version = 1, targets = {} } = options;
  const versionOf = (role: TufRoleName) => options.versions?.[role] ?? version;
  const files = new Map<string, Bytes>();
  const write = (role: TufRoleName, content: TufJson): Bytes => {
    const signed: TufJson = {
      _type: role,
      spec_version: '1.0.31',
      version: versionOf(role),
      expires: options.expires?.[role] ?? FAR,
      ...content,
    };
    options.change?.(role, signed);
    const signer = options.signedBy?.[role] ?? key;
    // The names of roles and targets are plain here, so this is what TUF calls canonical, too.
    const sig = sign(null, utf8(formatCanonicalJson(signed)), signer.privateKey).toString('hex');
    return utf8(JSON.stringify({ signatures: [{ keyid: signer.id, sig }], signed }));
  };
  const hashed = (bytes: Bytes) => ({
    length: bytes.length,
    hashes: { sha256: createHash('sha256').update(bytes).digest('hex') },
  });
  const listed = Object.fromEntries(Object.entries(targets).map(([name, bytes]) => [name, hashed(bytes)]));
  const top = write('targets', { targets: listed });
  const snapshot = write('snapshot', { meta: { 'targets.json': { version: versionOf('targets') } } });
  const role = { keyids: [key.id], threshold: 1 };
  const root = write('root', {
    consistent_snapshot: true,
    keys: { [key.id]: { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: key.publicHex } } },
    roles: { root: role, timestamp: role, snapshot: role, targets: role },
  });
  files.set(`${versionOf('root')}.root.json`, root);
  files.set(
    'timestamp.json',
    write('timestamp', { meta: { 'snapshot.json': { version: versionOf('snapshot') } } }),
  );
  files.set(`${versionOf('snapshot')}.snapshot.json`, snapshot);
  files.set(`${versionOf('targets')}.targets.json`, top);
  for (const [name, bytes] of Object.entries(targets)) {
    files.set(`targets/${createHash('sha256').update(bytes).digest('hex')}.${name}`, bytes);
  }
  return files;
}

/** A server of these files; what is not there is 404. */
export function tufHttp(files: ReadonlyMap<string, Bytes>, mirror: string, asked: string[] = []): Http {
  return {
    send: async ({ url }) => {
      const path = url.slice(mirror.length + 1);
      asked.push(path);
      const body = files.get(path);
      const headers = new Map([['content-type', 'application/octet-stream']]);
      return body === undefined
        ? { status: 404, headers, body: utf8('not found') }
        : { status: 200, headers, body };
    },
  };
}
