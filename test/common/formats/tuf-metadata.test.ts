import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { loadEmbeddedRoot, tufRootBytes } from '@secure-build/common/edges/sigstore/embedded-trust';
import { checkTufMetadata } from '@secure-build/common/formats/tuf-metadata';
import { problem } from '../../support/signing.ts';
import { makeTufKey, type TufJson, type TufRoleName, tufFiles } from '../../support/tuf-files.ts';

const key = makeTufKey();
const paths = {
  root: '1.root.json',
  timestamp: 'timestamp.json',
  snapshot: '1.snapshot.json',
  targets: '1.targets.json',
} as const;

function metadata(role: TufRoleName, change?: (signed: TufJson) => void): Bytes {
  const files = tufFiles({
    key,
    targets: { 'trusted_root.json': utf8('{}') },
    change: (which, signed) => {
      if (which === role) change?.(signed);
    },
  });
  return files.get(paths[role]) ?? assert.fail(role);
}

for (const role of ['root', 'timestamp', 'snapshot', 'targets'] as const) {
  test(`sound metadata passes: ${role}`, () => {
    checkTufMetadata(metadata(role), role, role);
  });
}

test('the roots that this product begins with pass', async () => {
  for (const name of ['public-good', 'github'] as const) {
    checkTufMetadata(tufRootBytes(await loadEmbeddedRoot(name)), 'root', name);
  }
});

interface Refused {
  readonly why: string;
  readonly role: TufRoleName;
  readonly change: (signed: TufJson) => void;
  readonly text: RegExp;
}

const roleOf = (signed: TufJson, name: string) => (signed.roles as unknown as Record<string, TufJson>)[name];
const thresholds: readonly Refused[] = [0, -1, 2, 1.5, '1', null].map((threshold) => ({
  why: `threshold ${JSON.stringify(threshold)}`,
  role: 'root',
  change: (signed) => void Object.assign(roleOf(signed, 'targets') ?? {}, { threshold }),
  text: /whole number from 1|2 signatures of 1 keys/,
}));

for (const { why, role, change, text } of [
  ...thresholds,
  {
    why: 'one key twice',
    role: 'root',
    change: (signed) =>
      void Object.assign(roleOf(signed, 'root') ?? {}, { keyids: [key.id, key.id], threshold: 2 }),
    text: /one key stands twice/,
  },
  {
    why: 'a role without keys',
    role: 'root',
    change: (signed) => void Object.assign(roleOf(signed, 'root') ?? {}, { keyids: [] }),
    text: /1 signatures of 0 keys/,
  },
  {
    why: 'no role for timestamps',
    role: 'root',
    change: (signed) => void delete (signed.roles as unknown as Record<string, unknown>).timestamp,
    text: /expected an object/,
  },
] satisfies readonly Refused[]) {
  test(`SEC-050 a root with impossible thresholds is refused: ${why}`, () => {
    assert.throws(
      () => checkTufMetadata(metadata(role, change), role, 'x'),
      problem('trust/metadata-invalid', text),
    );
  });
}

for (const name of [
  '../../etc/passwd',
  '/etc/passwd',
  'a/../b',
  'a//b',
  'a\\b',
  'a\u0000b',
  'a\nb',
  '..',
  'a/..',
  '%2e%2e/a',
  '',
  'x'.repeat(300),
]) {
  test(`SEC-051 a target or role with this name is refused before any path is formed: ${JSON.stringify(name.slice(0, 30))}`, () => {
    const asTarget = metadata('targets', (signed) => {
      signed.targets = { [name]: { length: 1, hashes: { sha256: 'a'.repeat(64) } } };
    });
    assert.throws(
      () => checkTufMetadata(asTarget, 'targets', 'x'),
      problem('trust/metadata-invalid', /no name of a target/),
    );
    const asRole = metadata('snapshot', (signed) => {
      signed.meta = { [`${name}.json`]: { version: 1 } };
    });
    assert.throws(
      () => checkTufMetadata(asRole, 'snapshot', 'x'),
      problem('trust/metadata-invalid', /no name of a role/),
    );
    const delegated = metadata('targets', (signed) => {
      signed.delegations = { keys: {}, roles: [{ name, keyids: [key.id], threshold: 1, paths: ['*'] }] };
    });
    assert.throws(
      () => checkTufMetadata(delegated, 'targets', 'x'),
      problem('trust/metadata-invalid', /no name of a role/),
    );
  });
}

for (const name of ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf']) {
  test(`SEC-055 a name that every object has is refused: ${name}`, () => {
    const text = (value: object) =>
      utf8(JSON.stringify({ signatures: [], signed: value }).replaceAll('NAME', name));
    const common = { spec_version: '1.0.31', version: 1, expires: '2100-01-01T00:00:00Z' };
    for (const [role, signed] of [
      ['targets', { ...common, _type: 'targets', targets: { NAME: { length: 1, hashes: {} } } }],
      ['snapshot', { ...common, _type: 'snapshot', meta: { 'NAME.json': { version: 1 } } }],
      [
        'targets',
        {
          ...common,
          _type: 'targets',
          targets: {},
          delegations: { keys: {}, roles: [{ name: 'NAME', keyids: ['aa'], threshold: 1 }] },
        },
      ],
      ['root', { ...common, _type: 'root', keys: {}, roles: { NAME: { keyids: ['aa'], threshold: 1 } } }],
    ] as const) {
      assert.throws(() => checkTufMetadata(text(signed), role, 'x'), problem('trust/metadata-invalid'));
    }
  });
}

test('names of real repositories are taken: a delegated role and targets in folders', () => {
  const bytes = metadata('targets', (signed) => {
    signed.targets = {
      'registry.example/keys.json': { length: 2, hashes: { sha256: 'a'.repeat(64) } },
      'acme.trusted_root.json': { length: 2, hashes: { sha256: 'a'.repeat(64) } },
    };
    signed.delegations = {
      keys: {},
      roles: [{ name: 'registry.example', keyids: [key.id], threshold: 1, paths: ['registry.example/*'] }],
    };
  });
  checkTufMetadata(bytes, 'targets', 'x');
});

for (const [why, bytes] of [
  ['nothing', new Uint8Array()],
  ['noise', Uint8Array.from({ length: 1000 }, (_, at) => at % 251)],
  ['a list', utf8('[]')],
  ['depth 10,000', utf8('['.repeat(10_000))],
  ['100 MB', Buffer.alloc(100_000_000, ' ')],
  ['two keys of one name', utf8('{"signed":{},"signed":{}}')],
  ['wrong types everywhere', utf8('{"signatures":{},"signed":{"_type":1,"version":"1","expires":5}}')],
  ['another role', metadata('snapshot')],
  ['no version', metadata('root', (signed) => void delete signed.version)],
  ['version 0', metadata('root', (signed) => void Object.assign(signed, { version: 0 }))],
  ['a negative version', metadata('root', (signed) => void Object.assign(signed, { version: -1 }))],
  [
    'a day that does not exist',
    metadata('root', (signed) => void Object.assign(signed, { expires: '2026-02-31T00:00:00Z' })),
  ],
] as const) {
  test(`SEC-053 metadata that is none is refused with a reason: ${why}`, () => {
    assert.throws(() => checkTufMetadata(bytes, 'root', 'x'), problem('trust/metadata-invalid', /^x: /));
  });
}
