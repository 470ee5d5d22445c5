import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runnerLabels } from '@secure-build/common/domain/provenance/platforms';
import { type Preset, presets } from '@secure-build/common/domain/provenance/presets';
import { root } from '@secure-build/tooling/project';
import { parse } from 'yaml';
import { declaredBuild } from '../support/declared-build.ts';

interface BuildWorkflow {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, { readonly default?: unknown; readonly required: boolean }>>;
    };
  };
  readonly jobs: {
    readonly build: {
      readonly 'runs-on': string;
      readonly steps: readonly {
        readonly if?: string;
        readonly uses?: string;
        readonly with?: Readonly<Record<string, string>>;
      }[];
    };
  };
}

const build = parse(readFileSync(join(root, '.github/workflows/build.yml'), 'utf8')) as BuildWorkflow;
const { inputs } = build.on.workflow_call;

test('what the tests take for toJSON(inputs) has the defaults of build.yml', () => {
  const declared = JSON.parse(declaredBuild()) as Record<string, unknown>;
  for (const [name, { required, default: fallback }] of Object.entries(inputs)) {
    if (!required) assert.equal(declared[name], fallback, name);
  }
});

test('C3 the machines of build.yml are those of the map that the level engine compares with', () => {
  const chain = [...build.jobs.build['runs-on'].matchAll(/inputs\.platform == '([\w-]+)' && '([\w.-]+)'/g)];
  const last = /\|\| '([\w.-]+)' \}\}$/.exec(build.jobs.build['runs-on'])?.[1];
  const labels = new Map(chain.map(([, platform = '', label = '']) => [platform, label]));
  for (const [platform, [label]] of Object.entries(runnerLabels)) {
    assert.equal(labels.get(platform) ?? last, label, platform);
  }
  assert.equal(labels.size + 1, Object.keys(runnerLabels).length);
});

for (const preset of presets as readonly Preset[]) {
  test(`the tool chain of ${preset.id} is set up by one action, unless the tool chooses its version itself`, () => {
    const steps = build.jobs.build.steps.filter((step) => step.if === `inputs.preset == '${preset.id}'`);
    const needsOne = preset.toolchain !== undefined && preset.toolchain.variable === undefined;
    assert.equal(steps.length, needsOne ? 1 : 0);
    for (const { uses, with: given } of steps) {
      assert.match(uses ?? '', /^actions\/setup-[a-z]+@[0-9a-f]{40}$/);
      const versions = Object.values(given ?? {}).filter((value) =>
        /^\$\{\{ steps\.guard\.outputs\.toolchain-version \}\}$/.test(String(value)),
      );
      assert.equal(versions.length, 1);
    }
  });
}
