import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builderKindOf, isOwnGate } from '@secure-build/common/domain/provenance/own-workflows';

for (const { workflow, kind, isGate } of [
  { workflow: 'ORG/SUITE/.github/workflows/gate.yml@refs/tags/v1.4.0', kind: 'direct', isGate: true },
  { workflow: `ORG/SUITE/.github/workflows/gate.yml@${'a'.repeat(40)}`, kind: 'direct', isGate: true },
  { workflow: 'ORG/SUITE/.github/workflows/build.yml@refs/tags/v1.4.0', kind: 'build', isGate: false },
  { workflow: 'ORG/SUITE/.github/workflows/attest.yml@refs/tags/v1.4.0', kind: 'attest', isGate: false },
  { workflow: 'ORG/SUITE/.github/workflows/gate.yml@', kind: 'direct', isGate: false },
  { workflow: 'ORG/SUITE/.github/workflows/gate.yml.evil@refs/tags/v1', kind: 'direct', isGate: false },
  { workflow: 'ORG/SUITE/.github/workflows/gate.yml', kind: 'direct', isGate: false },
  { workflow: 'org/suite/.github/workflows/gate.yml@refs/tags/v1', kind: 'direct', isGate: false },
  { workflow: 'evil/SUITE/.github/workflows/gate.yml@refs/tags/v1', kind: 'direct', isGate: false },
  { workflow: 'evil/ORG/SUITE/.github/workflows/gate.yml@refs/tags/v1', kind: 'direct', isGate: false },
  { workflow: 'acme/app/.github/workflows/gate.yml@refs/heads/main', kind: 'direct', isGate: false },
] as const) {
  test(`${workflow} ${isGate ? 'is' : 'is not'} our gate, and builds as "${kind}"`, () => {
    assert.deepEqual(
      [builderKindOf(workflow, 'ORG/SUITE'), isOwnGate(workflow, 'ORG/SUITE')],
      [kind, isGate],
    );
  });
}
