import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCanonicalJson } from '@secure-build/common/core/canonical-json';
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '@secure-build/common/core/json';
import { buildProvenance } from '@secure-build/common/domain/provenance/certified-predicates';
import { provenanceMembers } from '@secure-build/common/domain/provenance/statement';
import { buildFields } from '@secure-build/common/formats/build-provenance';
import { buildShapeFaults, unknownBuildMembers } from '@secure-build/common/formats/build-provenance-shape';
import { unknownMembers } from '@secure-build/common/formats/unknown-members';
import fc from 'fast-check';
import {
  claimsFor,
  eventFor,
  inputsFor,
  inputValues,
  provenanceFacts,
  treeFor,
} from '../../support/certified-build.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

/** Everything that the build type knows is in it. */
const facts = provenanceFacts({
  claims: claimsFor({ event_name: 'workflow_dispatch' }),
  event: eventFor({ inputs: { 'dry-run': false } }, 'workflow_dispatch'),
  inputs: inputsFor({ ...inputValues, command: 'x'.repeat(5000) }),
  source: treeFor({
    lockfiles: ['Cargo.lock', 'input/go.sum'].map((path) => ({
      path,
      sha256: provenanceFacts().handoffSha256,
    })),
  }),
});
const written = parseJson(formatCanonicalJson(provenanceMembers(buildProvenance(facts))));
assert.ok(isJsonObject(written));
const whole: JsonObject = written;

test('what is written has the shape of the table, and nothing that is not in it', () => {
  assert.deepEqual(buildShapeFaults(whole), []);
  assert.deepEqual(unknownBuildMembers(whole), []);
});

/** The document once for each of its members, without it. */
function* withoutEach(value: JsonValue, at = ''): Generator<readonly [string, JsonValue]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const rest = Object.entries(value).filter(([name]) => name !== key);
    yield [`${at}/${key}`, Array.isArray(value) ? rest.map(([, kept]) => kept) : Object.fromEntries(rest)];
    for (const [path, changed] of withoutEach(item, `${at}/${key}`)) {
      const entries = Object.entries(value).map(([name, kept]) => [name, name === key ? changed : kept]);
      yield [
        path,
        Array.isArray(value) ? entries.map(([, kept]) => kept as JsonValue) : Object.fromEntries(entries),
      ];
    }
  }
}

test('a member that is gone is a fault, but of one of several and of the inputs of an event', () => {
  const missed: string[] = [];
  let tried = 0;
  for (const [path, document] of withoutEach(whole)) {
    tried += 1;
    assert.ok(isJsonObject(document));
    if (buildShapeFaults(document).length === 0) missed.push(path);
  }
  assert.ok(tried > 60, `${tried} tried`);
  const inputs = '/buildDefinition/externalParameters/inputs/';
  assert.deepEqual(
    missed.filter((path) => !path.startsWith(inputs)),
    [
      '/buildDefinition/externalParameters/event/inputs',
      '/buildDefinition/externalParameters/event/inputs/dry-run',
      '/buildDefinition/internalParameters/github/buildJob/labels/0',
      // Cargo.lock, input/go.sum, input/command; the name of the second makes it what it is.
      '/buildDefinition/resolvedDependencies/4',
      '/buildDefinition/resolvedDependencies/5',
      '/buildDefinition/resolvedDependencies/6',
      '/runDetails/byproducts/1',
    ],
  );
});

test('each field of another kind is a fault that names it', () => {
  for (const [path, value] of [
    ['/buildDefinition/internalParameters/github/buildJob/id', '789'],
    ['/buildDefinition/internalParameters/github/buildJob/labels', 'ubuntu-24.04'],
    ['/buildDefinition/externalParameters/inputs', []],
    ['/runDetails/builder/version/suite', 1],
    ['/runDetails/metadata/invocationId', ''],
  ] as const) {
    const document = JSON.parse(JSON.stringify(whole));
    const steps = path.split('/').slice(1);
    const parent = steps.slice(0, -1).reduce((at, step) => at[step], document);
    parent[steps.at(-1) ?? ''] = value;
    assert.deepEqual(
      buildShapeFaults(document).map(({ pointer }) => pointer),
      [path],
    );
  }
});

test('a member is unknown as a whole, whatever is in it, and a space in its name opens no list', () => {
  const known = ['/a/b', '/list name/x', '/list NAME/y', '/rest'];
  const unknown = {
    a: { b: { deep: 1 }, c: { deep: 1 } },
    'list name': { x: 1 },
    list: [{ name: 'name', x: 1, y: 1 }, { name: 'other', x: 1, y: 1 }, 'text'],
    rest: { z: 1 },
    'd/e~f': 1,
  };
  assert.deepEqual(unknownMembers(unknown, known), [
    '/a/c',
    '/list name',
    '/list/0/name',
    '/list/0/y',
    '/list/1/name',
    '/list/1/x',
    '/d~1e~0f',
  ]);
});

test('any predicate has a list of faults and of unknown members', () => {
  const near = fc
    .constantFrom(...buildFields.map(({ pointer }) => pointer.split(/[/ ]/).slice(1)))
    .chain((steps) =>
      fc.jsonValue().map((value) => steps.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value)),
    );
  fc.assert(
    fc.property(fc.oneof(near, fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
      const document = parseJson(JSON.stringify(value), { protoKeys: 'keep' });
      if (!isJsonObject(document)) return;
      assert.ok(buildShapeFaults(document).length > 0);
      assert.ok(Array.isArray(unknownBuildMembers(document)));
    }),
    { numRuns: fuzzRuns(2000) },
  );
});
