import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCanonicalJson } from '@secure-build/common/core/canonical-json';
import { isJsonObject, parseJson } from '@secure-build/common/core/json';
import { acceptedLevel, certifiedLevel } from '@secure-build/common/domain/provenance/certified-level';
import { buildProvenance } from '@secure-build/common/domain/provenance/certified-predicates';
import { provenanceMembers } from '@secure-build/common/domain/provenance/statement';
import type { CertifiedIdentity } from '@secure-build/common/formats/fulcio-certificate';
import { buildTypes } from '@secure-build/common/formats/slsa-provenance';
import { pushClaims } from '../../../lab/sigstore/oidc-issuer.ts';
import { provenanceFacts } from '../../../support/certified-build.ts';

const suite = 'https://github.com/secure-build/suite';
const predicate = parseJson(formatCanonicalJson(provenanceMembers(buildProvenance(provenanceFacts()))));
assert.ok(isJsonObject(predicate));
const given = predicate;

/** What a certificate for the workflow says; which fields are compared with it is tested elsewhere. */
function certified(file: string): CertifiedIdentity {
  const uri = `${suite}/.github/workflows/${file}@refs/tags/v1.0.0`;
  return {
    san: { kind: 'uri', value: uri },
    buildSignerUri: uri,
    buildSignerDigest: pushClaims.job_workflow_sha,
    runnerEnvironment: 'github-hosted',
    buildTrigger: 'push',
    sourceRepositoryDigest: pushClaims.sha,
    runInvocationUri: 'https://github.com/octo-org/demo/actions/runs/19800700601/attempts/1',
  };
}

const released = (file: string, level: number) => [
  {
    repository: suite,
    version: '1.0.0',
    commit: pushClaims.job_workflow_sha,
    workflows: new Map([[`.github/workflows/${file}`, level]]),
  },
];

for (const { why, file, level, unmet } of [
  { why: 'build.yml of a release that gives it level 3', file: 'build.yml', level: 3, unmet: [] },
  { why: 'build.yml of a release that gives it level 2', file: 'build.yml', level: 2, unmet: ['C1'] },
  {
    why: 'another workflow of a release, whatever level it has',
    file: 'xbuild.yml',
    level: 3,
    unmet: ['C1'],
  },
  { why: 'attest.yml of a release', file: 'attest.yml', level: 2, unmet: ['C1'] },
]) {
  test(`build/v1 by ${why} ${unmet.length === 0 ? 'shows level 3' : 'shows nothing'}`, () => {
    const report = certifiedLevel(given, certified(file), buildTypes.build, released(file, level));
    assert.equal(report.level, unmet.length === 0 ? 3 : 0);
    assert.deepEqual(
      report.conditions.filter(({ met }) => !met).map(({ id }) => id),
      unmet,
    );
  });
}

test('build/v1 by a workflow that no release lists misses C1, C5 and C6', () => {
  const report = certifiedLevel(given, certified('build.yml'), buildTypes.build, []);
  assert.deepEqual(
    report.conditions.filter(({ met }) => !met).map(({ id, source }) => [id, source]),
    [
      ['C1', 'certificate'],
      ['C5', 'workflow file'],
      ['C6', 'workflow file'],
    ],
  );
});

test('a builder of the policy has the level that the policy states, and says so', () => {
  const row = { signer: `${suite}/.github/workflows/go.yml`, buildTypes: ['https://foreign.example/v1'] };
  for (const level of [0, 1, 2, 3] as const) {
    const report = acceptedLevel({ ...row, level });
    assert.equal(report.level, level);
    assert.deepEqual(
      report.conditions.map(({ met, source }) => [met, source]),
      [[level > 0, 'policy']],
    );
  }
});
