import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitOutputs, writeOutputs } from '@secure-build/common/edges/actions/output-report';
import fc from 'fast-check';
import { fakePorts } from '../../../support/fake-ports.ts';
import { fuzzRuns } from '../../../support/fuzz-runs.ts';

const PATH = '/temp/secure-build.outputs/sign-00.json';

/** Writes the outputs as a step would, and gives what the runner and the disk then have. */
async function written(outputs: Readonly<Record<string, string | number>>) {
  const { ports, files } = fakePorts();
  const given = new Map<string, string>();
  const warnings: string[] = [];
  const core = {
    setOutput: (name: string, value: string) => void given.set(name, value),
    warning: (message: string) => void warnings.push(message),
  };
  await writeOutputs(core, ports.files, outputs, PATH);
  const report = files.get(PATH);
  return {
    given,
    warnings,
    report: report === undefined ? undefined : JSON.parse(Buffer.from(report).toString()),
  };
}

test('outputs that fit are given as they are, and no report is written', async () => {
  const { given, warnings, report } = await written({ status: 'signed', 'report-path': '', count: 3 });
  assert.deepEqual(
    [...given],
    [
      ['status', 'signed'],
      ['report-path', ''],
      ['count', '3'],
    ],
  );
  assert.deepEqual([warnings, report], [[], undefined]);
});

test('outputs over what a job may have move into the report, which one output names and a warning too', async () => {
  const paths = JSON.stringify(Array.from({ length: 10_000 }, (_, index) => `/w/attestations/${index}.json`));
  const subjects = 'x'.repeat(600_000);
  const { given, warnings, report } = await written({
    'bundle-paths': paths,
    'report-path': '',
    subjects,
    status: 'signed',
    'verify-command': 'secure-build verify',
  });
  assert.deepEqual(
    [...given],
    [
      ['bundle-paths', paths],
      ['report-path', PATH],
      ['subjects', ''],
      ['status', 'signed'],
      ['verify-command', 'secure-build verify'],
    ],
  );
  assert.deepEqual(report, { subjects });
  assert.equal(warnings.length, 1);
  assert.match(
    warnings[0] ?? '',
    /^output "subjects" is left empty: .*\/temp\/secure-build.outputs\/sign-00\.json/,
  );
  assert.match(warnings[0] ?? '', /"report-path"/);
});

test('an action with a report of its own keeps its path, and the warning names the other file', async () => {
  const { given, warnings, report } = await written({
    'report-path': '/w/own.json',
    long: 'y'.repeat(500_000),
  });
  assert.equal(given.get('report-path'), '/w/own.json');
  assert.deepEqual(report, { long: 'y'.repeat(500_000) });
  assert.ok(warnings[0]?.includes(PATH));
  assert.ok(!warnings[0]?.includes('"report-path"'));
});

test('the longest outputs move, so that the short ones of a run always arrive', () => {
  const outputs = new Map([
    ['long', 'x'.repeat(50)],
    ['longer', 'x'.repeat(60)],
    ['status', 'ok'],
  ]);
  const { kept, moved } = fitOutputs(outputs, 160);
  assert.deepEqual([...kept.keys()], ['status', 'long']);
  assert.deepEqual([...moved.keys()], ['longer']);
});

test('whatever the outputs are, each is kept or moved, and what is kept fits', () => {
  const entries = fc.uniqueArray(fc.tuple(fc.string({ maxLength: 8 }), fc.string({ maxLength: 80 })), {
    selector: ([name]) => name,
    maxLength: 12,
  });
  fc.assert(
    fc.property(entries, fc.nat(600), (outputs, most) => {
      const { kept, moved } = fitOutputs(new Map(outputs), most);
      assert.equal(kept.size + moved.size, outputs.length);
      for (const [name, value] of outputs) assert.equal(kept.get(name) ?? moved.get(name), value);
      const names = outputs.reduce((sum, [name]) => sum + 2 * name.length, 0);
      const values = [...kept.values()].reduce((sum, value) => sum + 2 * value.length, 0);
      assert.ok(values === 0 || names + values <= most);
    }),
    { numRuns: fuzzRuns(100) },
  );
});
