import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { parseJson } from '@secure-build/common/core/json';
import {
  type BuildProvenanceFacts,
  buildProvenance,
  workflowProvenance,
} from '@secure-build/common/domain/provenance/certified-predicates';
import { parseDeclaredInputs } from '@secure-build/common/domain/provenance/declared-inputs';
import { githubRunOf } from '@secure-build/common/domain/provenance/github-run';
import { provenanceStatement } from '@secure-build/common/domain/provenance/statement';
import { tenantReported } from '@secure-build/common/domain/provenance/tenant-reported';
import { buildJob, inputsFor, provenanceFacts } from '../../../support/certified-build.ts';
import { githubContext } from '../../../support/github-context.ts';

/**
 * M21. These functions are never called: the compiler is asked. An error that goes away makes its `@ts-expect-error`
 * an error, so taking the barrier down fails the type check of the repository.
 */
const refusedByTheCompiler = (facts: BuildProvenanceFacts) => {
  const outputs = tenantReported({ sha: 'a'.repeat(40), runner: 'hosted' });
  // @ts-expect-error TS2740 claims are certified, a value of the build job is not, however it is wrapped
  buildProvenance({ ...facts, claims: { ...outputs.value } });
  // @ts-expect-error TS2322 not even one of them
  buildProvenance({ ...facts, claims: { ...facts.claims, sha: tenantReported('a'.repeat(40)) } });
  // @ts-expect-error TS2345 what the environment of a job says of the run is not certified
  workflowProvenance(githubRunOf(githubContext));
  // @ts-expect-error TS2741 jobs come from the run API, not from a file of the build job
  buildProvenance({ ...facts, jobs: { runId: '1', attempts: [{ attempt: 1, jobs: [buildJob] }] } });
  // @ts-expect-error TS2739 jobs that a job itself reports are not those of the run API
  buildProvenance({ ...facts, jobs: tenantReported(facts.jobs) });
  // @ts-expect-error TS2741 lockfiles come from the tree at the certified commit, not from a checkout
  buildProvenance({ ...facts, source: { commit: 'a', lockfiles: [], leftOut: [] } });
  // @ts-expect-error TS2741 inputs are those of the signing job
  buildProvenance({ ...facts, inputs: { values: new Map([['preset', 'npm']]) } });
  // @ts-expect-error TS2345 an output of the build job is no own input of the signing job
  parseDeclaredInputs(tenantReported('{}'), 'output "inputs"');
  // @ts-expect-error TS2741 the event is the one that the signing job got
  buildProvenance({ ...facts, event: { name: 'push', sha256: sha256('x') } });
  // @ts-expect-error TS2322 a digest that a job reports is not one that this job has computed
  buildProvenance({ ...facts, handoffSha256: tenantReported(sha256('x')) });
  // @ts-expect-error TS2322 nor is any text
  buildProvenance({ ...facts, handoffSha256: 'x' });
  // @ts-expect-error TS2353 there is no place for anything else that a build job might tell
  buildProvenance({ ...facts, environment: { NODE_VERSION: '24' } });
};

test('M21 the one word of the build job that counts is the digest of a subject', () => {
  const predicate = buildProvenance(provenanceFacts());
  const about = (digest: string) =>
    parseJson(
      Buffer.from(provenanceStatement([{ name: 'app.tgz', digest: { sha256: sha256(digest) } }], predicate)),
    ) as { readonly subject: unknown; readonly predicate: unknown };
  assert.deepEqual(about('honest').predicate, about('lying').predicate);
  assert.notDeepEqual(about('honest').subject, about('lying').subject);
});

test('M21 what the compiler refuses is refused by the functions, too, where a cast lets it through', () => {
  const forged = { ...provenanceFacts(), inputs: inputsFor({ preset: '***' }) };
  assert.throws(() => buildProvenance(forged), /masked secret/);
  assert.equal(typeof refusedByTheCompiler, 'function');
});
