import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReleasedBuilder } from '@secure-build/common/domain/signing/released-builders';
import type { AcceptedSigners } from '@secure-build/common/domain/signing/verify';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { readBuilders } from '@secure-build/common/edges/verifying/released-builders';
import { inputs } from '../../../../actions/sign/src/inputs.ts';
import { recordedRun } from '../../../support/signing.ts';
import { githubIssuer } from '../../../support/sigstore-forge.ts';

const embedded: readonly ReleasedBuilder[] = [
  {
    repository: 'https://github.com/secure-build/suite',
    version: '1.2.0',
    commit: 'a'.repeat(40),
    workflows: new Map([['.github/workflows/build.yml', 3]]),
  },
];

/** The builders for a question that accepts these commits of the workflow; without them, any. */
function read(signerDigests: readonly string[] | 'released' | undefined, table: readonly ReleasedBuilder[]) {
  const { ports, context, annotations } = recordedRun('/workspace');
  const story = { inputs: readInputs(inputs, new Map([['mode', 'verify']]), String), ports, context };
  const accepted: AcceptedSigners = {
    trust: { instances: [] },
    now: new Date('2026-11-21T11:30:00Z'),
    signers: [
      {
        kind: 'identity',
        issuer: githubIssuer,
        signerWorkflow: 'a/b/.github/workflows/c.yml',
        ...(signerDigests === undefined ? {} : { signerDigests }),
      },
    ],
  };
  return { released: readBuilders(story, '/workspace/.secure-build', accepted, table), annotations };
}

test('SEC-038 earlier releases are accepted without a file, and nobody is warned', async () => {
  const { released, annotations } = read('released', embedded);
  assert.deepEqual(await released, embedded);
  assert.deepEqual(annotations, []);
});

test('SEC-038 a version that carries no release and is given none says that it accepts nobody', async () => {
  const { released, annotations } = read('released', []);
  assert.deepEqual(await released, []);
  assert.match(annotations[0]?.message ?? '', /accepts nobody/);
});

test('whoever does not ask for released builders gets none', async () => {
  for (const digests of [undefined, ['a'.repeat(40)]]) {
    const { released, annotations } = read(digests, embedded);
    assert.deepEqual(await released, []);
    assert.deepEqual(annotations, []);
  }
});
