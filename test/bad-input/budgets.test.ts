import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { limits } from '@secure-build/common/core/limits';
import { openJob, runAction } from '../lab/runner/contract-runner.ts';
import { readRepository } from '../structure/source-tree.ts';
import { leftovers } from '../support/refusal.ts';
import { makeKey, makeSigner, publicPemOf } from '../support/signing.ts';

/** What the runner splits its files at, and what writers of them have used as a delimiter. */
const DELIMITERS = [
  '=',
  '<<',
  '<<EOF',
  'EOF',
  'ghadelimiter_00000000',
  '%0A',
  '%25',
  '::',
  '##[end]',
  '\u2028',
  '\u0085',
];

test('SEC-100 outputs with every delimiter arrive unchanged, on one line and on several', async (t) => {
  const { privatePem } = makeKey();
  const evidence = `out${DELIMITERS.join(' ')}`;
  // Names of rules are plain words: those that end a value of several lines are among them.
  const rules = ['EOF', 'ghadelimiter_00000000', 'decision-path'];
  const job = await openJob(t, {
    workspace: {
      app: 'app',
      'policy.yaml': `apiVersion: secure-build/v1
kind: Policy
metadata: { id: acme/demo, version: 1, owner: "@acme" }
rules:
${rules.map((name) => `  - { id: provenance.present, name: ${JSON.stringify(name)}, enforcement: warn }`).join('\n')}
`,
    },
  });
  const { exitCode, outputs, stdout } = await job.run('policy-gate', {
    inputs: {
      'policy-path': 'policy.yaml',
      'artifact-path': 'app',
      'evidence-path': evidence,
      signers: 'key:env:SIGNING_KEY',
    },
    settings: { variables: { SIGNING_KEY: privatePem } },
    secrets: [privatePem],
  });
  assert.equal(exitCode, 5, stdout);
  assert.deepEqual(
    [...outputs],
    [
      ['verdict', 'not-applicable'],
      ['failed-rules', ''],
      ['warned-rules', rules.join('\n')],
      ['decision-path', join(job.places.workspace, evidence, 'reports/decision.json')],
      ['bundle-path', join(job.places.workspace, evidence, 'attestations/decision.sigstore.json')],
    ],
  );
});

test('SEC-104 200 annotations: nine and a roll-up, and every one of them in the log and in the report', async (t) => {
  const names = Array.from({ length: 200 }, (_, index) => `p${String(index).padStart(3, '0')}/Cargo.lock`);
  const { exitCode, annotations, stdout, summary } = await runAction(t, 'sbom', {
    workspace: {
      'package-lock.json': '{"lockfileVersion":3,"packages":{"":{"name":"demo"}}}',
      ...Object.fromEntries(names.map((name) => [name, ''])),
    },
  });
  assert.equal(exitCode, 0, stdout);
  const warnings = annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message);
  assert.equal(warnings.length, 10);
  for (const [index, name] of names.slice(0, 9).entries()) assert.ok(warnings[index]?.startsWith(name));
  assert.equal(warnings[9], '191 more of this kind: see the log of the step and the report');
  for (const name of names.slice(9)) assert.ok(stdout.includes(`warning: ${name} is not read`), name);
  assert.match(summary, /and \d+ more, in the report/);
});

test('SEC-104 nothing annotates past the count: an eleventh annotation is dropped by the runner', () => {
  const past = [...readRepository()].filter(
    ([path, text]) =>
      /^(?:packages|actions)\/.*\.ts$/.test(path) &&
      !path.endsWith('/edges/actions/log.ts') &&
      /\bcore\.(?:warning|error|notice)\(/.test(text),
  );
  assert.deepEqual(
    past.map(([path]) => path),
    [],
  );
});

/** One long name for each file, of characters that take six when they are escaped. */
const LONG = '|'.repeat(250);
const FILES = 5200;
const MiB = 1024 * 1024;

test('SEC-103 a summary of more than 5 MiB and an output of more than 10 MiB end within the budgets', async (t) => {
  const signer = makeSigner();
  const job = await openJob(t, { workspace: { 'key.pem': publicPemOf(signer), 'bundle.json': '{}' } });
  const folder = join(job.places.workspace, LONG, LONG, LONG);
  mkdirSync(folder, { recursive: true });
  const names = Array.from({ length: FILES }, (_, index) => `${index}`.padStart(240, '|'));
  for (const name of names) writeFileSync(join(folder, name), '');
  const nameLength = join(LONG, LONG, LONG, names[0] ?? '').length;
  assert.ok(6 * nameLength * FILES > 5 * MiB, 'the summary, escaped');
  // With the digest that stands beside each name; in UTF-16, as the runner counts.
  assert.ok(2 * (nameLength + 64) * FILES > 10 * MiB, 'the output');

  const { exitCode, summary, outputs, annotations } = await job.run('sign', {
    inputs: {
      mode: 'verify',
      key: 'key.pem',
      'key-evidence': 'none',
      'bundle-path': 'bundle.json',
      'artifact-path': '*/**',
    },
  });
  assert.equal(exitCode, 1);
  assert.ok(Buffer.byteLength(summary) <= limits.summaryBytes);
  assert.ok(Buffer.byteLength(summary) > limits.summaryBytes / 2, 'the beginning is shown');
  assert.match(summary, /\ntruncated, \d+ more lines: see the report in the evidence folder\n+$/);
  assert.equal(outputs.get('subjects'), '');
  assert.equal(outputs.get('status'), 'not-verified');
  const report = outputs.get('report-path') ?? '';
  assert.ok(report.startsWith(`${job.places.temp}/`), report);
  const { subjects } = JSON.parse(readFileSync(report, 'utf8'));
  assert.ok(2 * String(subjects).length > 10 * MiB, 'it moved into the report');
  assert.ok(
    annotations.some(
      ({ kind, message }) =>
        kind === 'warning' &&
        message.startsWith('output "subjects" is left empty') &&
        message.includes(report),
    ),
  );
  assert.deepEqual(leftovers(job.places.temp), []);
});
