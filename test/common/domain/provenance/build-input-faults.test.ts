import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildInputFaults } from '@secure-build/common/domain/provenance/build-input-faults';
import fc from 'fast-check';
import { declaredInputs } from '../../../support/declared-build.ts';
import { fuzzRuns } from '../../../support/fuzz-runs.ts';

for (const { why, given } of [
  { why: 'a preset and globs alone', given: {} },
  { why: 'a command of its own', given: { preset: 'generic', command: 'make all' } },
  {
    why: 'a folder and a version',
    given: { 'working-directory': 'packages/app', 'toolchain-version': '24.19.0' },
  },
  { why: 'a version of a JDK with its build', given: { preset: 'java', 'toolchain-version': '21.0.12+8' } },
  { why: 'several globs', given: { artifacts: 'dist/*.whl\n!dist/old.whl\n' } },
  { why: 'a folder that leaves and comes back', given: { 'working-directory': 'a/../b/' } },
  { why: 'two stores', given: { store: 'github\nfile' } },
  { why: 'the longest time', given: { 'timeout-minutes': 360 } },
]) {
  test(`the inputs of build.yml are understood: ${why}`, () => {
    assert.deepEqual(buildInputFaults(declaredInputs(given)), []);
  });
}

for (const { why, given, says } of [
  {
    why: 'an unknown preset',
    given: { preset: 'nmp' },
    says: /"preset": expected one of npm, .*; got "nmp"\. Did you mean "npm"\?/,
  },
  { why: 'a preset of another wave', given: { preset: 'image' }, says: /"preset": expected one of/ },
  {
    why: 'a name that every object has',
    given: { preset: 'constructor' },
    says: /"preset": expected one of/,
  },
  {
    why: 'an unknown platform',
    given: { platform: 'ubuntu-latest' },
    says: /"platform": expected one of linux-x64/,
  },
  {
    why: 'a command beside a preset',
    given: { command: 'make' },
    says: /"command" belongs to the preset generic/,
  },
  {
    why: 'generic without a command',
    given: { preset: 'generic', command: ' \n' },
    says: /"command" is needed/,
  },
  {
    why: 'generic with a version',
    given: { preset: 'generic', command: 'make', 'toolchain-version': '1.2.3' },
    says: /does not belong to the preset generic/,
  },
  { why: 'a version that moves', given: { 'toolchain-version': '24' }, says: /expected an exact version/ },
  {
    why: 'a version that is an alias',
    given: { 'toolchain-version': 'lts/*' },
    says: /expected an exact version/,
  },
  {
    why: 'SEC-111 a version with a command in it',
    given: { preset: 'rust', 'toolchain-version': '1.95.0; id' },
    says: /expected an exact version/,
  },
  {
    why: 'a folder above',
    given: { 'working-directory': '../other' },
    says: /"working-directory": expected a folder of the repository/,
  },
  {
    why: 'a folder above, by a detour',
    given: { 'working-directory': 'a/../../other' },
    says: /"working-directory"/,
  },
  { why: 'an absolute folder', given: { 'working-directory': '/etc' }, says: /"working-directory"/ },
  { why: 'a drive', given: { 'working-directory': 'C:/x' }, says: /"working-directory"/ },
  { why: 'a folder with backslashes', given: { 'working-directory': '..\\x' }, says: /"working-directory"/ },
  { why: 'a folder with a newline', given: { 'working-directory': 'a\nb' }, says: /"working-directory"/ },
  { why: 'no folder', given: { 'working-directory': '' }, says: /"working-directory"/ },
  { why: 'no globs', given: { artifacts: ' \n' }, says: /"artifacts" is needed/ },
  { why: 'only excluded globs', given: { artifacts: '!x' }, says: /"artifacts"/ },
  { why: 'a glob that leaves', given: { artifacts: '../x' }, says: /"artifacts"/ },
  {
    why: 'a store that needs other rights',
    given: { store: 'oci' },
    says: /"store": expected one of auto, github, file/,
  },
  {
    why: 'an instance that needs more inputs',
    given: { instance: 'custom' },
    says: /"instance": expected one of auto/,
  },
  { why: 'no time', given: { 'timeout-minutes': 0 }, says: /"timeout-minutes": expected a whole number/ },
  { why: 'a part of a minute', given: { 'timeout-minutes': 1.5 }, says: /"timeout-minutes"/ },
  {
    why: 'more time than a hosted machine has',
    given: { 'timeout-minutes': 361 },
    says: /"timeout-minutes"/,
  },
  { why: 'a time in words', given: { 'timeout-minutes': '60' }, says: /"timeout-minutes"/ },
  { why: 'SEC-116 another ref', given: { ref: 'main' }, says: /build\.yml has no input "ref"/ },
  { why: 'an input that is missing', given: { platform: undefined }, says: /input "platform" is missing/ },
]) {
  test(`the inputs of build.yml are refused: ${why}`, () => {
    const faults = buildInputFaults(declaredInputs(given));
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', says);
  });
}

test('SEC-139 every fault is named, not the first alone', () => {
  const faults = buildInputFaults(
    declaredInputs({ preset: 'x', platform: 'y', store: 'z', 'timeout-minutes': -1, artifacts: '' }),
  );
  assert.equal(faults.length, 5);
});

test('any inputs give sentences that cannot act in a log', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(value, value, value, value, (preset, folder, artifacts, version) => {
      const faults = buildInputFaults(
        declaredInputs({ preset, 'working-directory': folder, artifacts, 'toolchain-version': version }),
      );
      for (const fault of faults) assert.doesNotMatch(fault, /\p{Cc}/u);
    }),
    { numRuns: fuzzRuns(100) },
  );
});
