import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '@secure-build/common/core/json';
import {
  claimedIdentity,
  differenceFromClaims,
  expectedIdentityOf,
} from '@secure-build/common/domain/signing/certified-claims';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import type { CertifiedIdentity } from '@secure-build/common/formats/fulcio-certificate';
import { GITHUB_ISSUER, pushClaims } from '../../../lab/sigstore/oidc-issuer.ts';
import { problem } from '../../../support/signing.ts';

const host = githubHostOf('https://github.com');
const claims: JsonObject = { ...pushClaims, iss: GITHUB_ISSUER };
const claimed = claimedIdentity(claims, host);

/** What Fulcio makes of the claims. */
function certifiedAs(change: Partial<CertifiedIdentity> = {}): CertifiedIdentity {
  const { san, ...fields } = claimed;
  return { san: { kind: 'uri', value: san }, ...fields, ...change };
}

test('claims become names and extensions, with the address of the GitHub before what is an address there', () => {
  assert.equal(claimed.san, `https://github.com/${pushClaims.job_workflow_ref}`);
  assert.equal(claimed.sourceRepositoryUri, 'https://github.com/octo-org/demo');
  assert.equal(claimed.sourceRepositoryOwnerUri, 'https://github.com/octo-org');
  assert.equal(
    claimed.runInvocationUri,
    'https://github.com/octo-org/demo/actions/runs/19800700601/attempts/1',
  );
  const tenant = claimedIdentity(claims, githubHostOf('https://acme.ghe.com'));
  assert.equal(tenant.buildConfigUri, `https://acme.ghe.com/${pushClaims.workflow_ref}`);
});

for (const name of [
  'iss',
  'job_workflow_ref',
  'job_workflow_sha',
  'runner_environment',
  'repository',
  'sha',
  'ref',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'workflow_ref',
  'workflow_sha',
  'event_name',
  'run_id',
  'run_attempt',
  'repository_visibility',
  'sub',
]) {
  test(`a token without the claim ${name}, or with one that is no text, is refused by its name`, () => {
    for (const value of [undefined, '', 1, null, ['x']]) {
      const { [name]: _, ...others } = claims;
      const given = (value === undefined ? others : { ...others, [name]: value }) as JsonObject;
      assert.throws(() => claimedIdentity(given, host), problem('oidc/invalid', new RegExp(`"${name}"`)));
    }
  });
}

test('a certificate that says what the token says has no difference', () => {
  assert.equal(differenceFromClaims(certifiedAs(), claimed), undefined);
});

for (const field of Object.keys(claimed).filter((name) => name !== 'san') as (keyof CertifiedIdentity)[]) {
  test(`SEC-150 a certificate that says something else is refused: ${field}`, () => {
    const value = `${claimed[field as 'issuer']}x`;
    assert.match(
      differenceFromClaims(certifiedAs({ [field]: value }), claimed) ?? '',
      /its OID \.\d+ is ".*x", expected /,
    );
  });

  test(`a certificate without ${field} is ${field === 'tokenSubject' ? 'one of an older authority' : 'refused'}`, () => {
    const { [field]: _, ...without } = certifiedAs();
    const difference = differenceFromClaims(without as CertifiedIdentity, claimed);
    if (field === 'tokenSubject') assert.equal(difference, undefined);
    else assert.match(difference ?? '', /is absent, expected/);
  });
}

test('SEC-150 the name is compared with its kind, and an environment that nobody claimed is refused', () => {
  const email = certifiedAs({ san: { kind: 'email', value: claimed.san } });
  assert.match(differenceFromClaims(email, claimed) ?? '', /its name \(SAN\)/);
  const other = certifiedAs({ san: { kind: 'uri', value: `${claimed.san}x` } });
  assert.match(differenceFromClaims(other, claimed) ?? '', /its name \(SAN\)/);
  const environment = certifiedAs({ deploymentEnvironment: 'production' });
  assert.match(differenceFromClaims(environment, claimed) ?? '', /OID \.23 is "production", expected absent/);
  const inOne = claimedIdentity({ ...claims, environment: 'production' }, host);
  assert.equal(differenceFromClaims(environment, inOne), undefined);
  assert.equal(differenceFromClaims(certifiedAs(), inOne), undefined, 'an older authority does not write it');
});

test('whom our own verifier must find is pinned by ids and commits, not by names alone', () => {
  const expected = expectedIdentityOf(claimed, 'keyless');
  assert.deepEqual(
    [expected.sourceRepositoryId, expected.sourceOwnerId, expected.signerDigests, expected.san],
    ['104200300', '9919', [pushClaims.job_workflow_sha], claimed.san],
  );
});
