import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { inputs as table } from '../../../actions/sign/src/inputs.ts';
import { run } from '../../../actions/sign/src/run.ts';
import { GITHUB_ISSUER } from '../../lab/sigstore/oidc-issuer.ts';
import { githubContext } from '../../support/github-context.ts';
import { labSigning } from '../../support/lab-signing.ts';
import { problem } from '../../support/signing.ts';

const SLUG = `${GITHUB_ISSUER}/octo-enterprise`;

/** A job of an enterprise whose tokens have an issuer of its own. */
async function openJob(t: TestContext, iss: string, serverUrl = 'https://github.com') {
  const { lab, ports, run: started } = await labSigning(t, { lab: { claims: { iss } } });
  const { workspace } = started.context;
  writeFileSync(join(workspace, 'app.bin'), 'app');
  writeFileSync(join(workspace, 'c.json'), JSON.stringify(lab.signingConfig({ rekorVersions: [1] })));
  const start = (given: Readonly<Record<string, string>>) =>
    run({
      inputs: readInputs(
        table,
        new Map(
          Object.entries({
            mode: 'sign',
            'artifact-path': 'app.bin',
            instance: 'custom',
            'signing-config-path': 'c.json',
            'trusted-root-path': 'trusted_root.json',
            store: 'file',
            ...given,
          }),
        ),
        (name) => `input "${name}"`,
      ),
      ports,
      context: {
        kind: 'workflow',
        workspace,
        defaultEvidencePath: join(workspace, 'evidence'),
        github: { ...githubContext, serverUrl },
      },
    });
  const asked = () => lab.requests.length;
  return { start, asked };
}

test('an enterprise with an issuer of its own signs where the input names it, and the certificate says so', async (t) => {
  const { start } = await openJob(t, SLUG);
  const { outputs } = await start({ 'oidc-issuer': SLUG });
  assert.equal(outputs.status, 'signed');
  assert.equal(outputs.issuer, SLUG);
});

for (const { why, iss, given } of [
  { why: 'that nobody named', iss: SLUG, given: {} },
  { why: 'other than the one named', iss: `${SLUG}-2`, given: { 'oidc-issuer': SLUG } },
  { why: 'without the slug that is named', iss: GITHUB_ISSUER, given: { 'oidc-issuer': SLUG } },
]) {
  test(`SEC-036 a token of an issuer ${why} signs nothing`, async (t) => {
    const { start } = await openJob(t, iss);
    await assert.rejects(start(given), problem('oidc/claims', /issuer/));
  });
}

for (const { why, named, serverUrl } of [
  { why: 'a stranger', named: 'https://issuer.example' },
  { why: 'a host that only begins so', named: `${GITHUB_ISSUER}.evil.example/acme` },
  { why: 'a slash at the end', named: `${GITHUB_ISSUER}/` },
  { why: 'a slug of two parts', named: `${SLUG}/more` },
  { why: 'a parent', named: `${GITHUB_ISSUER}/..` },
  { why: 'another scheme', named: SLUG.replace('https:', 'http:') },
  { why: 'a slug of github.com on a server', named: SLUG, serverUrl: 'https://github.corp.example' },
]) {
  test(`SEC-036 input "oidc-issuer" names no issuer of this GitHub: ${why}. Nobody is asked`, async (t) => {
    const { start, asked } = await openJob(t, SLUG, serverUrl);
    await assert.rejects(start({ 'oidc-issuer': named }), problem('input/invalid', /"oidc-issuer"/));
    assert.equal(asked(), 0);
  });
}
