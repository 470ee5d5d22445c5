import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { byCodeUnits } from '@secure-build/common/core/order';
import { openJob, type StepResult } from '../lab/runner/contract-runner.ts';
import { secureBuild } from '../support/command-line.ts';
import { makeKey } from '../support/signing.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Names that act where somebody forgets that they are text. Each holds a word to look for. */
const hostile = [
  { why: '<script>', name: '<script src=x onerror=gotcha()>' },
  { why: 'newline', name: 'gotcha\n::error::gotcha' },
  { why: '::error::', name: '::error::gotcha' },
  { why: '__proto__', name: '__proto__' },
  { why: 'constructor', name: 'constructor' },
  { why: 'markup', name: '[gotcha](javascript:gotcha)|`x`![x](gotcha)' },
  { why: 'escape sequence', name: '\u001b[2Jgotcha\u202e' },
];

/** Written by hand: `__proto__` in an object literal would be no key. */
function lockfileOf(name: string): string {
  const text = JSON.stringify(name);
  const path = JSON.stringify(`node_modules/${name}`);
  return `{"name":${text},"lockfileVersion":3,"packages":{"":{"name":${text},"dependencies":{${text}:"1.0.0"}},${path}:{"version":"1.0.0"}}}`;
}

interface Bom {
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly { readonly name: string }[];
}

/** The name is text wherever a person or the runner looks. */
function assertShownAsText({ annotations, summary, stdout, env, state, outputs }: StepResult): void {
  assert.deepEqual(
    annotations.filter(({ message }) => message === 'gotcha'),
    [],
  );
  assert.deepEqual([...env.keys(), ...state.keys()], []);
  assert.doesNotMatch(summary, /<script|\]\(|^\s*::|[^\P{Cc}\n]|\p{Cf}/mu);
  assert.doesNotMatch(stdout, /^\s*::error::gotcha|[^\P{Cc}\n]|\p{Cf}/mu);
  for (const [name] of outputs) assert.match(name, /^[a-z-]+$/);
}

for (const { why, name } of hostile) {
  test(`SEC-079 package name with ${why}: an SBOM with the name as it is, and text everywhere else`, async (t) => {
    const job = await openJob(t, {
      workspace: { 'package-lock.json': lockfileOf(name), '.yarn/yarn.lock': '' },
    });
    const result = await job.run('sbom', { inputs: { 'evidence-path': 'evidence' } });
    assert.equal(result.exitCode, 0, result.stdout);
    assertShownAsText(result);
    assert.equal(result.outputs.get('component-count'), '1');
    const paths: Record<string, string> = JSON.parse(result.outputs.get('sbom-paths') ?? '');
    for (const path of Object.values(paths)) {
      assert.match(path.slice(job.places.workspace.length), /^\/evidence\/sbom\/[A-Za-z0-9._-]+$/);
    }
    const [cyclonedx = ''] = Object.values(paths).filter((path) => path.endsWith('.cdx.json'));
    const bom: Bom = JSON.parse(readFileSync(cyclonedx, 'utf8'));
    assert.deepEqual([bom.metadata.component.name, bom.components[0]?.name], [name, name]);
  });
}

test('SEC-109 package names on a terminal: no line, color or reordering comes from a name', (t) => {
  for (const { name } of hostile) {
    const [folder, state] = [temporaryFolder(t), temporaryFolder(t)];
    writeFileSync(join(folder, 'package-lock.json'), lockfileOf(name));
    const { exitCode, stdout, stderr } = secureBuild(['sbom'], { folder, state });
    assert.equal(exitCode, 0, stderr);
    assert.doesNotMatch(`${stdout}${stderr}`, /[^\P{Cc}\n]|\p{Cf}|^::|^gotcha/mu);
  }
});

test('SEC-102 names of built files reach statement, bundle and decision as they are, and summaries as text', async (t) => {
  const names = hostile.map(({ name }) => name).filter((name) => /^[^\p{Cc}/]+$/u.test(name));
  const { privatePem, publicPem } = makeKey();
  const job = await openJob(t, {
    workspace: {
      'builder.pem': publicPem,
      'policy.yaml': `apiVersion: secure-build/v1
kind: Policy
metadata: { id: acme/demo, version: 1, owner: "@acme" }
trust: { signers: { builder: { key-path: builder.pem, log: none, time: none } } }
rules: [{ id: checksums.present }, { id: provenance.present }]
`,
    },
  });
  mkdirSync(join(job.places.workspace, 'out'));
  for (const name of names) writeFileSync(join(job.places.workspace, 'out', name), name);
  const step = (action: string, inputs: Record<string, string>) =>
    job.run(action, {
      inputs: { 'evidence-path': 'evidence', ...inputs },
      settings: { variables: { SIGNING_KEY: privatePem } },
      secrets: [privatePem],
    });
  const signers = { signers: 'key:env:SIGNING_KEY' };
  const artifacts = { 'artifact-path': 'out/**' };
  const results = [
    await step('provenance', { ...artifacts, mode: 'predicate' }),
    await step('sign', signers),
    await step('policy-gate', { ...signers, ...artifacts, 'policy-path': 'policy.yaml' }),
    await step('sign', { mode: 'verify', key: 'builder.pem', 'key-evidence': 'none' }),
  ];
  for (const result of results) {
    assert.equal(result.exitCode, 0, result.stdout);
    assertShownAsText(result);
  }
  const subjects: readonly { readonly name: string }[] = JSON.parse(
    results.at(-1)?.outputs.get('subjects') ?? '',
  );
  assert.deepEqual(
    subjects.map(({ name }) => name).sort(byCodeUnits),
    names.map((name) => `out/${name}`).sort(byCodeUnits),
  );
});
