import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import type { Run } from '@secure-build/common/domain/outcome';
import type { Http } from '@secure-build/common/domain/ports';
import type { ExpectedIdentity, ExpectedSigner } from '@secure-build/common/domain/signing/identity';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { type VerifyingInputs, verifyingInputs } from '@secure-build/common/edges/actions/verifying-inputs';
import { nodeFiles } from '@secure-build/common/edges/files';
import { readTrust } from '@secure-build/common/edges/verifying/trust-material';
import { inputs as signInputs } from '../../../../actions/sign/src/inputs.ts';
import { fakePorts } from '../../../support/fake-ports.ts';
import { accepting, makeSigner, problem } from '../../../support/signing.ts';
import { githubIssuer, makeForge } from '../../../support/sigstore-forge.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** The API of the tenant "acme" says which root is its own; nobody else answers. */
function asking(signers: readonly ExpectedSigner[], given: Readonly<Record<string, string>>) {
  const { ports } = fakePorts();
  const asked: string[] = [];
  const http: Http = {
    async send({ url }) {
      asked.push(url);
      const isMeta = url === 'https://api.acme.ghe.com/meta';
      const domains = { domains: { artifact_attestations: { trust_domain: 'acme' } } };
      return {
        status: isMeta ? 200 : 404,
        headers: new Map([['content-type', 'application/json']]),
        body: utf8(isMeta ? JSON.stringify(domains) : '{}'),
      };
    },
  };
  const inputs = readInputs(
    signInputs,
    new Map(Object.entries({ mode: 'verify', ...given })),
    (name) => name,
  );
  assert.ok('online' in verifyingInputs);
  const story: Run<VerifyingInputs> = {
    inputs: { ...inputs, deadline: 1000 },
    ports: { ...ports, files: nodeFiles, http },
    context: { kind: 'laptop', workspace: '/w', defaultEvidencePath: '/w/.secure-build' },
  };
  return { asked, trust: readTrust(story, '/w/.secure-build', signers) };
}

const at = (change: Partial<ExpectedIdentity>): ExpectedIdentity => ({
  kind: 'identity',
  issuer: githubIssuer,
  signerWorkflow: 'acme/app/.github/workflows/build.yml',
  ...change,
});
const tenant = at({ issuer: 'https://token.actions.acme.ghe.com' });
const metaOf = (asked: readonly string[]) => asked.filter((url) => url.includes('.ghe.com'));
/** All are asked at once, and the first that fails ends it: until nobody asks any more. */
async function settled(asked: readonly string[]): Promise<void> {
  for (let before = -1; before < asked.length; ) {
    before = asked.length;
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
}
const online = { online: 'true' };

for (const { why, signers, metas } of [
  { why: 'by its issuer', signers: [tenant], metas: 1 },
  {
    why: 'by its repository',
    signers: [at({ sourceRepository: 'https://acme.ghe.com/acme/app' })],
    metas: 1,
  },
  { why: 'twice', signers: [tenant, { ...tenant, sourceRepository: 'https://acme.ghe.com/a/b' }], metas: 1 },
  { why: 'beside github.com', signers: [at({}), tenant], metas: 1 },
  { why: 'not at all', signers: [at({})], metas: 0 },
  {
    why: 'by a name that only looks like it',
    signers: [
      at({ issuer: 'https://token.actions.acme.ghe.com.evil.example' }),
      at({ sourceRepository: 'https://acme.ghe.com.evil.example/acme/app' }),
      at({ sourceRepository: 'https://evil.example/acme.ghe.com' }),
      at({ sourceRepository: 'https://a.b.ghe.com/acme/app' }),
    ],
    metas: 0,
  },
]) {
  test(`online, the root of a tenant is asked for where a signer belongs to it: ${why}`, async () => {
    const { asked, trust } = asking(signers, online);
    // An update repository that does not answer is a fault, never a verification with less.
    await assert.rejects(trust, problem('service/refused'));
    await settled(asked);
    assert.deepEqual(metaOf(asked), Array(metas).fill('https://api.acme.ghe.com/meta'));
    assert.ok(asked.some((url) => url.startsWith('https://tuf-repo')));
  });
}

test('a tenant is asked for online only, and never for a key', async () => {
  const offline = asking([tenant], {});
  const { instances } = await offline.trust;
  assert.equal(instances.length, 2);
  const key = asking(accepting(makeSigner()).signers, online);
  assert.deepEqual((await key.trust).instances, []);
  assert.deepEqual([...offline.asked, ...key.asked], []);
});

for (const { why, content, code, text } of [
  { why: 'that is not there', content: undefined, code: 'file/unreadable', text: /no such file/ },
  { why: 'that is no root', content: '{}', code: 'trust/root-invalid', text: /./ },
] as const) {
  test(`a trusted root ${why} is a fault also where only a key without a witness is expected`, async (t) => {
    const path = join(temporaryFolder(t), 'trusted_root.json');
    if (content !== undefined) writeFileSync(path, content);
    const { trust } = asking(accepting(makeSigner()).signers, { 'trusted-root-path': path });
    await assert.rejects(trust, problem(code, text));
  });
}

test('a trusted root that is named is relied on whoever is expected', async (t) => {
  const path = join(temporaryFolder(t), 'trusted_root.json');
  writeFileSync(path, JSON.stringify(makeForge().rootJson));
  const { trust } = asking(accepting(makeSigner()).signers, { 'trusted-root-path': path });
  assert.equal((await trust).instances.length, 1);
});
