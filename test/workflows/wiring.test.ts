import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planted, readRepository } from '../structure/source-tree.ts';
import { ownWorkflowFiles } from './own-files.ts';
import { wiringFaults } from './wiring.ts';

const tree = readRepository();
const BUILD = '.github/workflows/build.yml';
const ATTEST = '.github/workflows/attest.yml';

test('every output that a workflow reads is declared, and every input of a workflow goes somewhere', () => {
  assert.deepEqual(wiringFaults(ownWorkflowFiles(tree)), []);
});

for (const { why, path = BUILD, old, fresh, fault } of [
  {
    why: 'an output that the action has not',
    old: 'steps.guard.outputs.build',
    fresh: 'steps.guard.outputs.bild',
    fault: /^\.github\/workflows\/build\.yml:\d+: "actions\/provenance" has no output "bild"$/,
  },
  {
    why: 'a step that is not there',
    old: 'steps.guard.outputs.build',
    fresh: 'steps.gard.outputs.build',
    fault: /job "build" has no step "gard"$/,
  },
  {
    why: 'an output that the job has not',
    old: 'needs.build.outputs.handoff',
    fresh: 'needs.build.outputs.hand-off',
    fault: /job "build" has no output "hand-off"$/,
  },
  {
    why: 'an output of the workflow that no job has',
    old: 'jobs.attest.outputs.level',
    fresh: 'jobs.attest.outputs.levels',
    fault: /job "attest" has no output "levels"$/,
  },
  {
    why: 'an input that is passed to nothing',
    path: ATTEST,
    old: 'inputs.instance }}',
    fresh: 'inputs.store }}',
    fault: /^\.github\/workflows\/attest\.yml:\d+: the input "instance" goes nowhere$/,
  },
]) {
  test(`the wires, planted violation: ${why}`, () => {
    const text = tree.get(path) ?? '';
    assert.ok(text.includes(old));
    const before = new Set(wiringFaults(ownWorkflowFiles(tree)));
    const faults = wiringFaults(ownWorkflowFiles(planted(tree, { [path]: text.replaceAll(old, fresh) })));
    assert.ok(
      faults.some((found) => !before.has(found) && fault.test(found)),
      faults.join('\n'),
    );
  });
}
