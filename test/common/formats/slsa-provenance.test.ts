import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isJsonObject, parseJson } from '@secure-build/common/core/json';
import { Problem } from '@secure-build/common/core/problem';
import {
  buildTypes,
  LOCAL_BUILDER,
  localProvenance,
  parseSlsaProvenance,
} from '@secure-build/common/formats/slsa-provenance';
import fc from 'fast-check';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { problem } from '../../support/signing.ts';

function parse(value: unknown) {
  const predicate = parseJson(JSON.stringify(value));
  assert.ok(isJsonObject(predicate));
  return parseSlsaProvenance(predicate);
}

const smallest = {
  buildDefinition: { buildType: 'https://example.com/t', externalParameters: {} },
  runDetails: { builder: { id: 'https://example.com/b' } },
};

test('the local build type says what was asked for and where from, and of nobody who did it', () => {
  assert.deepEqual(
    localProvenance({
      externalParameters: { build: 'npm run build' },
      source: { gitCommit: 'b'.repeat(40), changed: true },
      dependencies: [{ name: 'package-lock.json', digest: { sha256: 'c'.repeat(64) } }],
      byproducts: [{ name: 'sbom/app.cdx.json', digest: { sha256: 'd'.repeat(64) } }],
    }),
    {
      buildDefinition: {
        buildType: buildTypes.local,
        externalParameters: { build: 'npm run build' },
        internalParameters: { source: { changed: true } },
        resolvedDependencies: [
          { name: 'source', digest: { gitCommit: 'b'.repeat(40) } },
          { name: 'package-lock.json', digest: { sha256: 'c'.repeat(64) } },
        ],
      },
      runDetails: {
        builder: { id: LOCAL_BUILDER },
        metadata: {},
        byproducts: [{ name: 'sbom/app.cdx.json', digest: { sha256: 'd'.repeat(64) } }],
      },
    },
  );
});

test('what we write is what we read', () => {
  const written = localProvenance({ externalParameters: {}, dependencies: [], byproducts: [] });
  assert.deepEqual(JSON.parse(JSON.stringify(parse(written))), JSON.parse(JSON.stringify(written)));
});

test('members that nobody knows are left out, not refused', () => {
  const read = parse({ ...smallest, extra: 1, runDetails: { ...smallest.runDetails, extra: 2 } });
  assert.deepEqual(JSON.parse(JSON.stringify(read)), smallest);
});

for (const { why, value, at } of [
  { why: 'without a build definition', value: { runDetails: smallest.runDetails }, at: '/buildDefinition' },
  {
    why: 'without a builder',
    value: { ...smallest, runDetails: {} },
    at: '/runDetails/builder',
  },
  {
    why: 'with an empty builder id',
    value: { ...smallest, runDetails: { builder: { id: '' } } },
    at: '/runDetails/builder/id',
  },
  {
    why: 'with a list as parameters',
    value: { ...smallest, buildDefinition: { ...smallest.buildDefinition, externalParameters: [] } },
    at: '/buildDefinition/externalParameters',
  },
  {
    why: 'with a digest in upper case',
    value: {
      ...smallest,
      buildDefinition: {
        ...smallest.buildDefinition,
        resolvedDependencies: [{ digest: { gitCommit: 'AB' } }],
      },
    },
    at: '/buildDefinition/resolvedDependencies/0/digest/gitCommit',
  },
]) {
  test(`provenance ${why} is refused with its place`, () => {
    assert.throws(
      () => parse(value),
      (error) => {
        problem('provenance/invalid')(error);
        return error instanceof Problem && error.at.pointer === at;
      },
    );
  });
}

test('any object is provenance or a Problem', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 4 }),
      fc.constantFrom('buildDefinition', 'runDetails'),
      (value, key) => {
        try {
          parse({ ...smallest, [key]: value });
        } catch (error) {
          assert.ok(error instanceof Problem, String(error));
        }
      },
    ),
    { numRuns: fuzzRuns(500) },
  );
});
