import assert from 'node:assert/strict';
import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type JudgedEvidence, judgedEvidence } from '../../support/judged-evidence.ts';
import { problem } from '../../support/signing.ts';

/** What the build has made lies in `dist`: a link in the checkout makes it the policy, or the key that a policy names. */
const link = ({ root }: JudgedEvidence, name: string) => {
  renameSync(join(root, name), join(root, 'dist', name));
  symlinkSync(`dist/${name}`, join(root, name));
};

for (const { what, prepare, given } of [
  {
    what: 'the policy, by a link in the checkout',
    prepare: (evidence: JudgedEvidence) => link(evidence, 'policy.yaml'),
    given: {},
  },
  {
    what: 'a key of the policy, by a link in the checkout',
    prepare: (evidence: JudgedEvidence) => link(evidence, 'builder.pem'),
    given: {},
  },
  {
    what: 'the policy, by its path',
    prepare: (evidence: JudgedEvidence) => link(evidence, 'policy.yaml'),
    given: { 'policy-path': 'dist/policy.yaml' },
  },
]) {
  test(`what is judged does not choose by what it is judged: ${what}`, async (t) => {
    const evidence = await judgedEvidence(t);
    prepare(evidence);
    await assert.rejects(
      evidence.decide({ ...given, 'artifact-path': 'app.tgz' }),
      problem('input/invalid', /lies among the artifacts/),
    );
  });
}

test('where the artifacts lie in the whole workspace, the policy may lie there, too', async (t) => {
  const evidence = await judgedEvidence(t);
  const outcome = await evidence.decide({ 'artifact-root': '.', 'artifact-path': 'dist/app.tgz' });
  assert.notEqual(outcome.outputs['decision-path'], '');
});
