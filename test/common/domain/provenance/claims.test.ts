import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { certifiedClaims } from '@secure-build/common/domain/provenance/claims';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import { parseJsonWebKeySet } from '@secure-build/common/formats/json-web-key-set';
import { verifyJsonWebToken } from '@secure-build/common/formats/json-web-signature';
import { makeIssuer } from '../../../lab/sigstore/oidc-issuer.ts';
import { claimsFor } from '../../../support/certified-build.ts';
import { problem } from '../../../support/signing.ts';

const required = [
  'ref',
  'sha',
  'repository',
  'event_name',
  'job_workflow_ref',
  'job_workflow_sha',
  'workflow_ref',
  'workflow_sha',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'runner_environment',
  'run_id',
  'run_attempt',
];

for (const name of required) {
  test(`a token without ${name}, or with another kind of it, certifies nothing`, () => {
    for (const value of [undefined, '', null, 1, {}, ['x'], true]) {
      assert.throws(
        () => claimsFor({ [name]: value }),
        (error) => {
          assert.equal(error instanceof Problem && error.exit, 3);
          return problem('oidc/claims', new RegExp(`the OIDC token lacks ${name}$`, 'm'))(error);
        },
        JSON.stringify(value),
      );
    }
  });
}

test('every claim at fault is named', () => {
  assert.throws(
    () => claimsFor({ sha: 'main', run_id: undefined, check_run_id: 'x' }),
    problem('oidc/claims', /lacks run_id/),
  );
  assert.throws(() => claimsFor({ sha: 'main', run_id: undefined }), /has sha "main", which is not a commit/);
});

for (const [name, value] of [
  ['sha', 'A'.repeat(40)],
  ['sha', 'a'.repeat(41)],
  ['job_workflow_sha', 'refs/tags/v1'],
  ['repository', 'octo-org'],
  ['repository', 'octo-org/demo/x'],
  ['repository_id', '0'],
  ['run_attempt', '1e3'],
  ['ref', 'refs/heads/a b'],
  ['job_workflow_ref', 'a\n::b'],
  ['check_run_id', '-1'],
  ['check_run_id', { id: 1 }],
  ['check_run_id', [[1]]],
] as const) {
  test(`a token whose ${name} is ${JSON.stringify(value)} certifies nothing`, () => {
    assert.throws(() => claimsFor({ [name]: value }), problem('oidc/claims', new RegExp(`has ${name} `)));
  });
}

test('check_run_id may be absent, and a number', () => {
  assert.equal(claimsFor({ check_run_id: undefined }).checkRunId, undefined);
  assert.equal(claimsFor({ check_run_id: 7 }).checkRunId, '7');
});

/** The verified claims of a token of that issuer. */
function tokenOf(issuerUrl: string) {
  const issuer = makeIssuer({ url: issuerUrl, now: () => new Date() });
  return verifyJsonWebToken(issuer.issueToken(), parseJsonWebKeySet(JSON.parse(JSON.stringify(issuer.jwks))));
}

const github = 'https://token.actions.githubusercontent.com';
for (const iss of [
  `${github}/`,
  `${github}/evil`,
  `${github}.evil.example`,
  `${github}@evil`,
  'http://x',
  '',
]) {
  test(`SEC-031 the issuer ${JSON.stringify(iss)} is not the one of github.com`, () => {
    assert.throws(
      () => certifiedClaims(tokenOf(iss), { host: githubHostOf('https://github.com'), issuer: github }),
      problem('oidc/claims', /has issuer .*, expected "https:\/\/token\.actions\.githubusercontent\.com"/),
    );
  });
}

test('an enterprise of its own issuer passes where the user names it', () => {
  const issuer = `${github}/octo`;
  const claims = certifiedClaims(tokenOf(issuer), { host: githubHostOf('https://github.com'), issuer });
  assert.equal(claims.issuer, issuer);
});

test('an enterprise with data residency passes by the whole name of its host', () => {
  assert.equal(claimsFor({}, 'https://octo.ghe.com').host.kind, 'tenant');
  for (const url of [
    'https://octo.ghe.com.evil.example',
    'https://a.octo.ghe.com',
    'https://OCTO.ghe.com',
    'https://octo.ghe.com/',
    'http://octo.ghe.com',
  ]) {
    const isHost = () => githubHostOf(url).kind;
    try {
      assert.notEqual(isHost(), 'tenant', url);
    } catch (error) {
      assert.ok(error instanceof Problem, String(error));
    }
  }
});

test('a server of its own passes only with an instance of its own', () => {
  const host = githubHostOf('https://git.corp.example');
  const { issuer } = host;
  assert.throws(() => certifiedClaims(tokenOf(issuer), { host, issuer }), problem('oidc/claims'));
  assert.equal(certifiedClaims(tokenOf(issuer), { host, issuer, ownInstance: true }).host.kind, 'server');
});
