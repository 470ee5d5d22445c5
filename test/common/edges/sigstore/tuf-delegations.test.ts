import assert from 'node:assert/strict';
import { createHash, sign } from 'node:crypto';
import { type TestContext, test } from 'node:test';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { type CanonicalValue, formatCanonicalJson } from '@secure-build/common/core/canonical-json';
import { nodeFiles } from '@secure-build/common/edges/files';
import { deadlineIn } from '@secure-build/common/edges/retry';
import { fetchTufTarget } from '@secure-build/common/edges/sigstore/tuf';
import { fakePorts } from '../../../support/fake-ports.ts';
import { problem } from '../../../support/signing.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { makeTufKey, type TufJson, tufFiles, tufHttp } from '../../../support/tuf-files.ts';

const mirror = 'https://tuf.example';
const NAME = 'trusted_root.json';
const key = makeTufKey();
const sha256Of = (bytes: Bytes) => createHash('sha256').update(bytes).digest('hex');

interface Delegated {
  readonly name: string;
  /** What this role says the target is; absent for one that does not list it. */
  readonly target?: Bytes;
  readonly terminating?: boolean;
  readonly threshold?: number;
  /** Key that signs the role instead of the one that it was delegated to. */
  readonly signedBy?: ReturnType<typeof makeTufKey>;
}

/** A repository whose own targets list nothing and send to these roles, in this order. */
function delegating(...roles: readonly Delegated[]): Map<string, Bytes> {
  const delegations: CanonicalValue = {
    keys: { [key.id]: { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: key.publicHex } } },
    roles: roles.map(({ name, terminating = false, threshold = 1 }) => ({
      name,
      keyids: [key.id],
      threshold,
      terminating,
      paths: ['*'],
    })),
  };
  const files = tufFiles({
    key,
    change(role, signed: TufJson) {
      if (role === 'targets') signed.delegations = delegations;
      if (role !== 'snapshot') return;
      signed.meta = Object.fromEntries(
        ['targets', ...roles.map(({ name }) => name)].map((name) => [`${name}.json`, { version: 1 }]),
      );
    },
  });
  for (const { name, target, signedBy = key } of roles) {
    const listed =
      target === undefined ? {} : { [NAME]: { length: target.length, hashes: { sha256: sha256Of(target) } } };
    const signed = {
      _type: 'targets',
      spec_version: '1.0.31',
      version: 1,
      expires: '2100-01-01T00:00:00Z',
      targets: listed,
    };
    const sig = sign(null, utf8(formatCanonicalJson(signed)), signedBy.privateKey).toString('hex');
    files.set(`1.${name}.json`, utf8(JSON.stringify({ signatures: [{ keyid: signedBy.id, sig }], signed })));
    if (target !== undefined) files.set(`targets/${sha256Of(target)}.${NAME}`, target);
  }
  return files;
}

function fetched(t: TestContext, files: ReadonlyMap<string, Bytes>): Promise<Bytes> {
  const ports = { ...fakePorts().ports, files: nodeFiles, http: tufHttp(files, mirror) };
  return fetchTufTarget(ports, {
    mirror,
    initialRoot: files.get('1.root.json') ?? assert.fail('no root'),
    target: NAME,
    deadline: deadlineIn(ports, 60_000),
    cacheFolder: temporaryFolder(t),
  });
}

const [first, second] = [utf8('{"by":"first"}'), utf8('{"by":"second"}')];

test('SEC-052 CVE-2024-47534: of two roles that may say what a target is, the one that is named first says it', async (t) => {
  const [a, b] = [
    { name: 'a', target: first },
    { name: 'b', target: second },
  ];
  assert.deepEqual(Buffer.from(await fetched(t, delegating(a, b))), Buffer.from(first));
  assert.deepEqual(Buffer.from(await fetched(t, delegating(b, a))), Buffer.from(second));
  assert.deepEqual(Buffer.from(await fetched(t, delegating({ name: 'a' }, b))), Buffer.from(second));
});

test('SEC-052 CVE-2024-47534: after a role that has the last word nobody else is asked', async (t) => {
  const other = { name: 'b', target: second };
  await assert.rejects(
    fetched(t, delegating({ name: 'a', terminating: true }, other)),
    problem('trust/metadata-invalid', /has no target "trusted_root\.json"/),
  );
  assert.ok(await fetched(t, delegating({ name: 'a', terminating: false }, other)));
});

test('SEC-050 CVE-2026-23992: a delegation with a threshold of 0, or by a stranger, is refused', async (t) => {
  await assert.rejects(
    fetched(t, delegating({ name: 'a', target: first, threshold: 0, signedBy: makeTufKey() })),
    problem('trust/metadata-invalid'),
  );
  await assert.rejects(
    fetched(t, delegating({ name: 'a', target: first, signedBy: makeTufKey() })),
    problem('trust/metadata-invalid', /signed by 0\/1 keys/),
  );
  assert.ok(await fetched(t, delegating({ name: 'a', target: first })));
});
