import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import type { Http } from '@secure-build/common/domain/ports';
import { nodeFiles } from '@secure-build/common/edges/files';
import { deadlineIn } from '@secure-build/common/edges/retry';
import { fetchTufTarget } from '@secure-build/common/edges/sigstore/tuf';
import { fakePorts } from '../../../support/fake-ports.ts';
import { problem } from '../../../support/signing.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { makeTufKey, type TufFilesOptions, tufFiles, tufHttp } from '../../../support/tuf-files.ts';

const mirror = 'https://tuf.example';
const target = utf8('{"target":1}');
const key = makeTufKey();
const targets = { 'trusted_root.json': target };
const rootOf = (files: ReadonlyMap<string, Bytes>) => files.get('1.root.json') ?? assert.fail('no root');
const initialRoot = rootOf(tufFiles({ key, targets }));
const PAST = '2020-01-01T00:00:00Z';

function client(t: TestContext) {
  const cacheFolder = join(temporaryFolder(t), 'cache');
  const fakes = fakePorts();
  const fetch = (
    http: Http,
    options: { readonly name?: string; readonly root?: Bytes; readonly cached?: boolean } = {},
  ) => {
    const ports = { ...fakes.ports, files: nodeFiles, http };
    return fetchTufTarget(ports, {
      mirror,
      initialRoot: options.root ?? initialRoot,
      target: options.name ?? 'trusted_root.json',
      deadline: deadlineIn(ports, 900_000),
      ...(options.cached === false ? {} : { cacheFolder }),
    });
  };
  return { ...fakes, cacheFolder, fetch };
}

const served = (options: Partial<TufFilesOptions> = {}, asked?: string[]) =>
  tufHttp(tufFiles({ key, targets, ...options }), mirror, asked);
const down: Http = {
  send: async () => {
    throw new Problem('http/unavailable', 'tuf.example could not be reached');
  },
};

test('a target is fetched from the root that we carry, over the names with versions and digests', async (t) => {
  const asked: string[] = [];
  const bytes = await client(t).fetch(served({}, asked));
  assert.deepEqual(Buffer.from(bytes), Buffer.from(target));
  assert.equal(asked[0], '2.root.json', 'first the question for a newer root');
  assert.deepEqual(asked.slice(1, 4), ['timestamp.json', '1.snapshot.json', '1.targets.json']);
  assert.match(asked[4] ?? '', /^targets\/[0-9a-f]{64}\.trusted_root\.json$/);
});

test('roots are followed one by one, each signed by the one before it', async (t) => {
  const next = makeTufKey();
  const files = new Map(tufFiles({ key: next, targets, version: 2 }));
  // The second root is signed by both: the old key vouches for the new one.
  const second = JSON.parse(Buffer.from(files.get('2.root.json') ?? []).toString());
  const { sign } = await import('node:crypto');
  const { formatCanonicalJson } = await import('@secure-build/common/core/canonical-json');
  const sig = sign(null, utf8(formatCanonicalJson(second.signed)), key.privateKey).toString('hex');
  files.set(
    '2.root.json',
    utf8(JSON.stringify({ ...second, signatures: [...second.signatures, { keyid: key.id, sig }] })),
  );
  assert.ok(await client(t).fetch(tufHttp(files, mirror)));
  files.set('2.root.json', utf8(JSON.stringify(second)));
  await assert.rejects(
    client(t).fetch(tufHttp(files, mirror)),
    problem('trust/metadata-invalid', /signed by 0\/1 keys/),
  );
});

for (const { why, options, text } of [
  {
    why: 'a timestamp that has expired (freeze)',
    options: { expires: { timestamp: PAST } },
    text: /timestamp\.json is expired/,
  },
  {
    why: 'a snapshot that has expired',
    options: { expires: { snapshot: PAST } },
    text: /snapshot\.json is expired/,
  },
  {
    why: 'targets that have expired',
    options: { expires: { targets: PAST } },
    text: /targets\.json is expired/,
  },
  {
    why: 'a timestamp by a stranger',
    options: { signedBy: { timestamp: makeTufKey() } },
    text: /signed by 0\/1 keys/,
  },
  {
    why: 'targets by a stranger',
    options: { signedBy: { targets: makeTufKey() } },
    text: /signed by 0\/1 keys/,
  },
] satisfies { why: string; options: Partial<TufFilesOptions>; text: RegExp }[]) {
  test(`SEC-054 metadata is refused: ${why}`, async (t) => {
    const { fetch } = client(t);
    await assert.rejects(fetch(served(options)), problem('trust/metadata-invalid', text));
    assert.ok(await fetch(served()), 'the sound repository is still taken');
  });
}

test('SEC-054 a root that has expired is refused, though older ones lead to it', async (t) => {
  const files = tufFiles({ key, targets, expires: { root: PAST } });
  await assert.rejects(
    client(t).fetch(tufHttp(files, mirror), { root: rootOf(files) }),
    problem('trust/metadata-invalid', /root\.json is expired/),
  );
});

test('SEC-054 mix and match: a snapshot of another moment than the timestamp says', async (t) => {
  const files = tufFiles({ key, targets, versions: { snapshot: 2, timestamp: 2 } });
  const other = tufFiles({ key, targets }).get('1.snapshot.json') ?? new Uint8Array();
  files.set('2.snapshot.json', other);
  await assert.rejects(
    client(t).fetch(tufHttp(files, mirror)),
    problem('trust/metadata-invalid', /version/i),
  );
});

test('SEC-054 a target that is not the one that was signed is refused', async (t) => {
  const files = tufFiles({ key, targets });
  const [path = ''] = [...files.keys()].filter((name) => name.startsWith('targets/'));
  files.set(path, utf8('{"target":2}'));
  await assert.rejects(client(t).fetch(tufHttp(files, mirror)), problem('trust/metadata-invalid', /hash/i));
});

test('SEC-054 rollback: what was seen once is the least that is accepted later', async (t) => {
  const { fetch } = client(t);
  assert.ok(await fetch(served({ version: 1, versions: { timestamp: 5, snapshot: 5, targets: 5 } })));
  await assert.rejects(
    fetch(served({ version: 1, versions: { timestamp: 4, snapshot: 4, targets: 4 } })),
    problem('trust/metadata-invalid', /less than current version/),
  );
  assert.ok(await fetch(served({ version: 1, versions: { timestamp: 6, snapshot: 6, targets: 6 } })));
});

test('SEC-054 endless data ends at the cap', async (t) => {
  const http: Http = {
    send: async ({ maxBytes = 0 }) => {
      assert.ok(maxBytes <= 5_000_000);
      throw new Problem('limit/exceeded', `the answer of tuf.example is larger than ${maxBytes} bytes`);
    },
  };
  await assert.rejects(client(t).fetch(http), problem('service/unavailable', /larger than \d+ bytes/));
});

for (const [id, why, change] of [
  [
    'SEC-050',
    'a threshold of 0 (CVE-2026-23992)',
    (signed: object) =>
      void Object.assign((signed as never as { roles: { targets: object } }).roles.targets, { threshold: 0 }),
  ],
  [
    'SEC-055',
    'a role that every object has',
    (signed: object) =>
      void Object.assign((signed as never as { roles: object }).roles, {
        constructor: { keyids: [key.id], threshold: 1 },
      }),
  ],
] as const) {
  test(`${id} a newer root is refused before the library sees it: ${why}`, async (t) => {
    const files = tufFiles({
      key,
      targets,
      versions: { root: 2 },
      change: (role, signed) => (role === 'root' ? change(signed) : undefined),
    });
    await assert.rejects(
      client(t).fetch(tufHttp(files, mirror)),
      problem('trust/metadata-invalid', /^2\.root\.json: /),
    );
  });
}

test('SEC-051 CVE-2026-24686: a target whose name leads out of the folder is refused, and nothing is written', async (t) => {
  const { fetch, cacheFolder } = client(t);
  const files = tufFiles({ key, targets: { '../evil.json': target } });
  await assert.rejects(
    fetch(tufHttp(files, mirror), { name: '../evil.json' }),
    problem('trust/metadata-invalid', /no name of a target/),
  );
  assert.deepEqual(readdirSync(join(cacheFolder, '..')), []);
});

for (const garbage of [
  '',
  '[]',
  '{}',
  '{"signed":',
  'null',
  '{"signed":{"_type":"timestamp"},"signatures":[]}',
]) {
  test(`SEC-053 garbage in place of metadata ends as a Problem: ${garbage}`, async (t) => {
    for (const path of ['2.root.json', 'timestamp.json', '1.snapshot.json', '1.targets.json']) {
      const files = tufFiles({ key, targets });
      files.set(path, utf8(garbage));
      await assert.rejects(
        client(t).fetch(tufHttp(files, mirror)),
        (error: unknown) => error instanceof Problem,
      );
    }
  });
}

test('a target that the repository does not have is named', async (t) => {
  await assert.rejects(
    client(t).fetch(served(), { name: 'acme.trusted_root.json' }),
    problem('trust/metadata-invalid', /has no target "acme\.trusted_root\.json"/),
  );
});

test('in an outage what an earlier run has verified serves until it expires, with a notice', async (t) => {
  const { fetch, annotations } = client(t);
  await assert.rejects(
    fetch(down),
    problem('service/unavailable', /TUF repository .* could not be reached for 15m0s/),
  );
  await fetch(served());
  assert.deepEqual(Buffer.from(await fetch(down)), Buffer.from(target));
  assert.match(annotations[0]?.message ?? '', /not reachable; .* still in force/);
});

test('in an outage what has expired does not serve', async (t) => {
  const { fetch, cacheFolder } = client(t);
  await fetch(served());
  const expired = tufFiles({ key, targets, expires: { timestamp: PAST } }).get('timestamp.json') ?? '';
  writeFileSync(join(cacheFolder, 'timestamp.json'), expired);
  await assert.rejects(fetch(down), problem('service/unavailable'));
});

test('SEC-054 a cache that somebody has changed is not believed: the root that we carry decides', async (t) => {
  const { fetch, cacheFolder } = client(t);
  await fetch(served());
  const stranger = makeTufKey();
  const evil = tufFiles({ key: stranger, targets: { 'trusted_root.json': utf8('{"evil":1}') }, version: 2 });
  for (const [path, bytes] of evil) writeFileSync(join(cacheFolder, encodeURIComponent(path)), bytes);
  for (const name of ['root', 'snapshot', 'targets']) {
    writeFileSync(join(cacheFolder, `${name}.json`), evil.get(`2.${name}.json`) ?? '');
  }
  await assert.rejects(fetch(down), problem('service/unavailable'));
  assert.deepEqual(Buffer.from(await fetch(served())), Buffer.from(target));
});

test('a cache of garbage, or one that cannot be used, changes nothing', async (t) => {
  const { fetch, cacheFolder } = client(t);
  await fetch(served());
  for (const name of readdirSync(cacheFolder)) writeFileSync(join(cacheFolder, name), 'garbage');
  assert.ok(await fetch(served()));
  writeFileSync(join(cacheFolder, '%'), 'x');
  assert.ok(await fetch(served()));
  assert.ok(await fetch(served(), { cached: false }));
});
