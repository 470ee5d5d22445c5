import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { limits } from '@secure-build/common/core/limits';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { parseHandoff } from '@secure-build/common/formats/handoff';
import { formatZip } from '@secure-build/common/formats/zip';
import { inputs } from '../../../actions/provenance/src/inputs.ts';
import { run } from '../../../actions/provenance/src/run.ts';
import {
  giveRuntimeVariables,
  type HandoffWorld,
  handoffWorld,
  workspace,
} from '../../support/handoff-world.ts';
import { longOnly } from '../../support/long-tests.ts';
import { problem } from '../../support/signing.ts';

const EVIDENCE = '/temp/secure-build';

function jobs(t: TestContext, files: Readonly<Record<string, string>> = {}) {
  const world = handoffWorld();
  giveRuntimeVariables(t, world);
  for (const [path, content] of Object.entries(files)) world.files.set(path, utf8(content));
  return {
    world,
    step: (
      given: Readonly<Record<string, string>>,
      context: HandoffWorld['context'] | 'laptop' = world.context,
    ) =>
      run({
        inputs: readInputs(
          inputs,
          new Map(Object.entries({ 'github-token': world.job.token, ...given })),
          (name) => name,
        ),
        ports: world.ports,
        context:
          context === 'laptop'
            ? { kind: 'laptop', workspace, defaultEvidencePath: `${workspace}/.secure-build` }
            : context,
      }),
  };
}

const built = { [`${workspace}/dist/app.tgz`]: 'app', [`${workspace}/dist/b.whl`]: 'wheel' };
const handOver = { mode: 'hand-over', 'artifact-root': 'dist', 'artifact-path': '*.tgz\n*.whl' };
const receive = (handoff: unknown) => ({
  mode: 'receive',
  handoff: String(handoff),
  'receive-path': 'received',
});
const textAt = ({ files }: HandoffWorld, path: string) => Buffer.from(files.get(path) ?? '').toString();

test('one step hands built files over, a step of another job receives them', async (t) => {
  const { world, step } = jobs(t, built);
  const { outputs, headline, summary } = await step(handOver);
  const handoff = parseHandoff(String(outputs.handoff), 'output');
  assert.equal(headline, `2 files handed over as artifact ${handoff.artifactId}.`);
  assert.equal(outputs['handoff-digest'], `sha256:${sha256(String(outputs.handoff))}`);
  assert.equal(outputs['subject-count'], 2);
  assert.match(summary.text, new RegExp(`<code>app.tgz</code> \\| 3 \\| <code>${sha256('app')}</code>`));
  assert.match(summary.text, /gh api repos\/octo-org\/demo\/actions\/artifacts\/9001\/zip/);

  const got = await step(receive(outputs.handoff));
  assert.equal(got.headline, '2 files received, each with the digest that was handed over.');
  assert.equal(got.outputs['artifact-root'], 'received');
  assert.equal(textAt(world, `${workspace}/received/app.tgz`), 'app');
  assert.equal(textAt(world, `${workspace}/received/b.whl`), 'wheel');
  assert.match(got.summary.text, /Same bytes as handed over/);
});

test('the evidence folder goes whole, and into the evidence folder of the next job', async (t) => {
  const { world, step } = jobs(t);
  const evidence = openEvidence(world.ports.files, EVIDENCE, producerOf('sbom'));
  await evidence.write([
    { name: 'sboms/app.json', kind: 'sbom', bytes: utf8('{}'), mediaType: 'application/json' },
  ]);
  const sent = await step({ mode: 'hand-over', kind: 'evidence' });
  assert.match(sent.headline, /^The evidence folder \(2 files\) handed over/);
  const context = { ...world.context, defaultEvidencePath: '/temp/next' };
  const got = await step({ mode: 'receive', evidence: String(sent.outputs.handoff) }, context);
  assert.equal(got.outputs['artifact-root'], '');
  const next = openEvidence(world.ports.files, '/temp/next', producerOf('provenance'));
  assert.deepEqual(await next.entries(), await evidence.entries());
  assert.equal(textAt(world, '/temp/next/sboms/app.json'), '{}');
  // Once more into the same folder: the same files are there already.
  await step({ mode: 'receive', evidence: String(sent.outputs.handoff) }, context);
});

test('evidence that is no evidence is found by the step that receives it', async (t) => {
  const { world, step } = jobs(t, { [`${EVIDENCE}/index.json`]: '{"version":1,"entries":7}' });
  const service = world.service();
  const name = 'index.json';
  const bytes = utf8('{"version":1,"entries":7}');
  const archive = formatZip([{ name, bytes }]);
  const made = await service.upload('x', archive, { startedAt: new Date(0), endsAt: new Date(8e15) });
  assert.ok(made !== 'taken');
  const text = `{"artifactDigest":"sha256:${sha256(archive)}","artifactId":${made.id},"files":[{"name":"${name}","sha256":"${sha256(bytes)}","size":${bytes.length}}],"version":1}`;
  const context = { ...world.context, defaultEvidencePath: '/temp/next' };
  await assert.rejects(step({ mode: 'receive', evidence: text }, context), problem('evidence/index-invalid'));
});

for (const { why, given, fault } of [
  { why: 'nothing at all', given: { mode: 'receive' }, fault: /"handoff" or "evidence" is empty/ },
  {
    why: 'no files where they were asked for',
    given: { mode: 'receive', 'receive-path': 'received', handoff: '' },
    fault: /input "handoff" is empty/,
  },
  {
    why: 'evidence only, where files were asked for',
    given: { mode: 'receive', 'receive-path': 'received', evidence: '{}' },
    fault: /input "handoff" is empty/,
  },
]) {
  test(`an output that GitHub dropped is a mismatch that says so: ${why}`, async (t) => {
    const { step } = jobs(t);
    await assert.rejects(step(given), problem('handoff/mismatch', fault));
    await assert.rejects(step(given), problem('handoff/mismatch', /since it may contain secret/));
  });
}

test('both hand-overs are understood before anything is fetched', async (t) => {
  const { world, step } = jobs(t, built);
  const { outputs } = await step(handOver);
  const before = world.ports.http.requests.length;
  const given = { ...receive(outputs.handoff), evidence: '{"version":1}' };
  await assert.rejects(step(given), problem('handoff/mismatch', /number of an artifact/));
  assert.equal(world.ports.http.requests.length, before);
});

test('files are not received over others, nor through a link', async (t) => {
  const { world, step } = jobs(t, { ...built, [`${workspace}/received/app.tgz`]: 'mine' });
  const { outputs } = await step(handOver);
  await assert.rejects(step(receive(outputs.handoff)), problem('input/invalid', /nothing is overwritten/));
  assert.equal(textAt(world, `${workspace}/received/app.tgz`), 'mine');
  world.links.set(`${workspace}/out`, '/elsewhere');
  const through = { ...receive(outputs.handoff), 'receive-path': 'out/x' };
  await assert.rejects(step(through), problem('file/outside', /symbolic link/));
});

test('SEC-115 an artifact that another job replaced is refused by the step', async (t) => {
  const { world, step } = jobs(t, built);
  const { outputs } = await step(handOver);
  const artifact = world.workflowArtifacts.artifacts[0];
  assert.ok(artifact);
  world.workflowArtifacts.replace(artifact.name, formatZip([{ name: 'app.tgz', bytes: utf8('evil') }]));
  await assert.rejects(step(receive(outputs.handoff)), problem('handoff/mismatch'));
  assert.equal(world.files.has(`${workspace}/received/app.tgz`), false);
});

for (const { why, given, fault } of [
  { why: 'files without a pattern', given: { mode: 'hand-over' }, fault: /"artifact-path" is needed/ },
  {
    why: 'subjects, which are no files',
    given: { ...handOver, subjects: 'dir:dist' },
    fault: /"subjects" does not belong to mode hand-over/,
  },
  {
    why: 'evidence with a pattern',
    given: { ...handOver, kind: 'evidence' },
    fault: /"artifact-path" does not belong to "kind: evidence"/,
  },
  {
    why: 'files without a place for them',
    given: { mode: 'receive', handoff: '{}' },
    fault: /"receive-path" is needed/,
  },
]) {
  test(`inputs are refused: ${why}`, async (t) => {
    const { world, step } = jobs(t, built);
    await assert.rejects(step(given), problem('input/invalid', fault));
    assert.deepEqual(world.ports.http.requests, []);
  });
}

test('a laptop hands nothing over', async (t) => {
  const { step } = jobs(t, built);
  await assert.rejects(
    step(handOver, 'laptop'),
    problem('context/missing', /between the jobs of a workflow/),
  );
});

test('SEC-060 nothing built, no evidence: nothing is handed over', async (t) => {
  const { world, step } = jobs(t);
  await assert.rejects(step(handOver), problem('input/no-match'));
  await assert.rejects(step({ mode: 'hand-over', kind: 'evidence' }), problem('evidence/missing'));
  assert.deepEqual(world.ports.http.requests, []);
});

test('100,000 files go over: their list in the artifact, its digest in the output, a summary within its limit', {
  skip: longOnly,
}, async (t) => {
  const { world, step } = jobs(t);
  for (let index = 0; index < 100_000; index += 1)
    world.files.set(`${workspace}/dist/${String(index).padStart(6, '0')}.tgz`, utf8(String(index)));
  const sent = await step({ ...handOver, 'artifact-path': '*.tgz' });
  assert.ok(String(sent.outputs.handoff).length < 300);
  assert.equal(sent.outputs['subject-count'], 100_000);
  assert.match(sent.summary.text, /99800 more/);
  const got = await step(receive(sent.outputs.handoff));
  assert.equal(got.headline, '100000 files received, each with the digest that was handed over.');
  assert.equal(textAt(world, `${workspace}/received/099999.tgz`), '99999');
  assert.ok(Buffer.byteLength(got.summary.text) < limits.summaryBytes);
});

test('SEC-102 names with markup are shown as text, and a summary can be left out', async (t) => {
  const name = '<img src=x onerror=alert(1)>|`x`[a](javascript:b).tgz'.replace('javascript:b', 'b');
  const { step } = jobs(t, { [`${workspace}/dist/${name}`]: 'x' });
  const { summary, outputs } = await step({ ...handOver, 'artifact-path': '*.tgz' });
  assert.doesNotMatch(summary.text, /<img|\[a\]/);
  const got = await step(receive(outputs.handoff));
  assert.doesNotMatch(got.summary.text, /<img|\[a\]/);
  const short = await step({ ...handOver, 'artifact-path': '*.tgz', summary: 'none' });
  assert.equal(short.summary.text, '');
});
