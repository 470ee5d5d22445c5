import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeUtf8, utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import type { ExpectedIdentity } from '@secure-build/common/domain/signing/identity';
import { instanceOf } from '@secure-build/common/domain/signing/trust';
import type { Expectation } from '@secure-build/common/domain/signing/verify';
import { parseTrustedRoot } from '@secure-build/common/formats/trusted-root';
import { refused, verified } from '../../../support/forge-verification.ts';
import { githubCliData, needsData, publishedRoot } from '../../../support/sigstore-data.ts';

const [publicGoodBytes, githubBytes] = [publishedRoot('public-good'), publishedRoot('github')];
const github = 'https://github.com';
const issuer = 'https://token.actions.githubusercontent.com';

/** cli/cli `pkg/cmd/attestation/test/data`: what must verify, with its artifact and the identity that signed. */
const good = [
  {
    bundle: 'custom-issuer.sigstore.json',
    artifact: 'custom-issuer-artifact',
    identity: {
      issuer: `${issuer}/hammer-time`,
      signerWorkflow: 'too-legit/attest/.github/workflows/integration.yml',
      signerRef: 'refs/heads/main',
      sourceRepository: 'too-legit/attest',
    },
    instance: 'public-good',
  },
  {
    bundle: 'reusable-workflow-attestation.sigstore.json',
    artifact: 'reusable-workflow-artifact',
    // The caller has pinned the workflow by its commit.
    identity: {
      issuer,
      signerWorkflow: 'github/artifact-attestations-workflows/.github/workflows/attest.yml',
      signerRef: '09b495c3f12c7881b3cc17209a327792065c1a1d',
      signerDigests: ['09b495c3f12c7881b3cc17209a327792065c1a1d'],
    },
    instance: 'public-good',
  },
  ...[
    'sigstore-js-2.1.0-bundle.json',
    'sigstore-js-2.1.0-bundle-v0.1.json',
    'sigstore-js-2.1.0_with_2_bundles.jsonl',
  ].map((bundle) => ({
    bundle,
    artifact: 'sigstore-js-2.1.0.tgz',
    identity: {
      issuer,
      signerWorkflow: 'sigstore/sigstore-js/.github/workflows/release.yml',
      signerRef: 'refs/heads/main',
      sourceRepository: 'Sigstore/Sigstore-JS',
    },
    instance: 'public-good',
  })),
  {
    bundle: 'github_provenance_demo-0.0.12-py3-none-any-bundle.jsonl',
    artifact: 'github_provenance_demo-0.0.12-py3-none-any.whl',
    identity: {
      issuer,
      signerWorkflow: 'actions/attest-demo/.github/workflows/build-python.yml',
      signerRef: 'refs/heads/main',
      sourceRepository: 'actions/attest-demo',
    },
    instance: 'github',
  },
] as const;

if (
  publicGoodBytes === undefined ||
  githubBytes === undefined ||
  githubCliData(good[0].bundle) === undefined
) {
  test(needsData('github-cli-attestation'), { skip: true }, () => undefined);
} else {
  const publicGood = instanceOf(parseTrustedRoot(publicGoodBytes, 'public-good'));
  const own = instanceOf(parseTrustedRoot(githubBytes, 'github'));
  const read = (name: string) => githubCliData(name) ?? assert.fail(`${name} is not there`);
  /** One bundle, or each line of a JSONL file. */
  const bundlesOf = (name: string) =>
    name.endsWith('.jsonl')
      ? (decodeUtf8(read(name)) ?? '')
          .split('\n')
          .filter((line) => line !== '')
          .map(utf8)
      : [read(name)];
  const expecting = (identity: Omit<ExpectedIdentity, 'kind'>, artifact: string): Expectation => ({
    trust: { instances: [publicGood, own] },
    signers: [{ kind: 'identity', ...identity }],
    artifacts: [{ bytes: read(artifact) }],
    now: new Date(),
  });

  for (const { bundle, artifact, identity, instance } of good) {
    const expected = expecting(identity, artifact);
    const bundles = bundlesOf(bundle);

    test(`${bundle} verifies with its artifact, by the instance that has certified its signer`, () => {
      assert.equal(bundles.length, bundle.includes('2_bundles') ? 2 : 1);
      for (const bytes of bundles) {
        const result = verified(bytes, expected);
        assert.equal(result.instance, instance);
        assert.equal(result.logEntries.length, instance === 'github' ? 0 : 1);
        assert.deepEqual(result.artifacts, [sha256(read(artifact))]);
      }
    });

    test(`SEC-002 ${bundle} does not verify for another artifact or another digest`, () => {
      for (const bytes of bundles) {
        const other = { artifacts: [{ bytes: utf8('another') }] };
        refused(bytes, 'verify/subject-mismatch', /the statement is about/, { ...expected, ...other });
        const digest = { artifacts: [{ sha256: sha256('another') }] };
        refused(bytes, 'verify/subject-mismatch', /the statement is about/, { ...expected, ...digest });
      }
    });

    test(`SEC-031 SEC-036 ${bundle} does not verify for another name or another issuer`, () => {
      const san = `${github}/${identity.signerWorkflow}@${identity.signerRef}`;
      for (const bytes of bundles) {
        assert.ok(
          verified(bytes, { ...expected, signers: [{ kind: 'identity', issuer: identity.issuer, san }] }),
        );
        for (const name of [`${san}x`, san.slice(0, -1), san.slice(1), '', '.*']) {
          const signers = [{ kind: 'identity', issuer: identity.issuer, san: name }] as const;
          refused(bytes, 'verify/identity', /SAN/, { ...expected, signers });
        }
        for (const other of [
          `${identity.issuer}/`,
          `${identity.issuer}x`,
          identity.issuer.slice(0, -1),
          '',
          'none',
        ]) {
          const signers = [{ kind: 'identity', issuer: other, san }] as const;
          refused(bytes, 'verify/issuer', /OID \.8/, { ...expected, signers });
        }
      }
    });

    test(`SEC-056 ${bundle} verifies with the root of its instance only`, () => {
      const [right, wrong] = instance === 'github' ? [own, publicGood] : [publicGood, own];
      for (const bytes of bundles) {
        assert.ok(verified(bytes, { ...expected, trust: { instances: [right] } }));
        refused(bytes, 'verify/trust', /no certificate authority/, {
          ...expected,
          trust: { instances: [wrong] },
        });
      }
    });
  }

  test("GitHub's instance passes with its profile 0, 0, 1 and with no stricter one", () => {
    const demo = good.at(-1);
    assert.ok(demo !== undefined);
    const [bytes] = bundlesOf(demo.bundle);
    for (const [profile, code] of [
      [{ sct: 0, log: 0, time: 1 }, undefined],
      [{ sct: 1, log: 0, time: 1 }, 'verify/sct'],
      [{ sct: 0, log: 1, time: 1 }, 'verify/log'],
      [{ sct: 0, log: 0, time: 2 }, 'verify/time'],
    ] as const) {
      const expected = {
        ...expecting(demo.identity, demo.artifact),
        trust: { instances: [{ ...own, profile }] },
      };
      if (code === undefined) assert.ok(verified(bytes, expected));
      else refused(bytes, code, /expected/, expected);
    }
  });

  for (const [bundle, code, text] of [
    ['github_provenance_demo-0.0.12-py3-none-any-bundle-missing-cert.jsonl', 'verify/parse', /no content/],
    [
      'github_provenance_demo-0.0.12-py3-none-any-bundle-missing-verification-material.jsonl',
      'verify/parse',
      /expected an object/,
    ],
    ['sigstoreBundle-invalid-signature.json', 'verify/log', /another signature/],
  ] as const) {
    test(`SEC-005 ${bundle} is refused`, () => {
      const identity = { issuer: 'https://github.com/login/oauth', san: 'brian@dehamer.com' };
      refused(bundlesOf(bundle)[0], code, text, expecting(identity, 'sigstore-js-2.1.0.tgz'));
    });
  }
}
