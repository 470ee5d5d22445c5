import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import { scopesOf } from '@secure-build/common/domain/sbom/reachability';
import { serialOf } from '@secure-build/common/domain/sbom/serial-number';
import { edgeKinds, parseIntegrity } from '@secure-build/common/formats/lockfiles/lockfile';
import { lockfileParsers } from '@secure-build/common/formats/lockfiles/registry';
import { buildPurl, canonicalPurl, formatPurl, parsePurl } from '@secure-build/common/formats/purl/purl';
import { readLicense } from '@secure-build/common/formats/spdx-license';
import fc from 'fast-check';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { readTree } from '../support/tree.ts';

const fixtures = join(import.meta.dirname, '../fixtures/lockfiles');

/** The value, or the Problem that was thrown; anything else fails the property. */
function valueOrProblem<T>(read: () => T): T | Problem {
  try {
    return read();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

for (const parser of lockfileParsers) {
  const names = readdirSync(join(fixtures, parser.id));
  const files = names.flatMap((name) =>
    readTree(join(fixtures, parser.id, name)).filter(({ path }) => parser.matches(path)),
  );

  test(`${parser.id} answers mutated files with a value or a Problem`, () => {
    const mutation = fc.record({
      file: fc.constantFrom(...files),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 0, max: 40 }),
      put: fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom('null', '[]', '{}', '""', '-1', 'true', '\u0000'),
      ),
    });
    fc.assert(
      fc.property(mutation, ({ file, at, length, put }) => {
        const text = Buffer.from(file.bytes).toString('utf8');
        const start = Math.floor(at * text.length);
        const mutant = utf8(text.slice(0, start) + put + text.slice(start + length));
        valueOrProblem(() => parser.parse({ path: file.path, bytes: mutant }, { siblings: new Map() }));
      }),
      { numRuns: fuzzRuns(500) },
    );
  });

  test(`${parser.id} answers random bytes with a value or a Problem`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        valueOrProblem(() => parser.parse({ path: 'x', bytes }, { siblings: new Map() }));
      }),
      { numRuns: fuzzRuns(300) },
    );
  });

  test(`${parser.id} names a package for every end of an edge`, () => {
    for (const file of files) {
      const content = valueOrProblem(() => parser.parse(file, { siblings: new Map() }));
      if (content instanceof Problem) continue;
      const ids = new Set(content.packages.map(({ id }) => id));
      for (const { from, to } of content.edges) assert.ok(ids.has(from) && ids.has(to), `${from} -> ${to}`);
    }
  });
}

test('a purl of any components is canonical: reading and writing it again changes nothing', () => {
  const parts = fc.record({
    type: fc.constantFrom('npm', 'generic', 'maven', 'pypi', 'golang', 'git', 'unheard-of'),
    namespace: fc.string(),
    name: fc.string({ unit: 'binary', minLength: 1 }),
    version: fc.string({ unit: 'binary' }),
    qualifiers: fc.array(fc.tuple(fc.stringMatching(/^[a-z][a-z0-9._-]{0,5}$/), fc.string())),
    subpath: fc.string(),
  });
  fc.assert(
    fc.property(parts, (given) => {
      const purl = valueOrProblem(() => buildPurl(given));
      if (purl instanceof Problem) return;
      assert.equal(formatPurl(parsePurl(purl)), purl);
      assert.equal(canonicalPurl(purl), purl);
      assert.match(purl, /^[\x21-\x7e]+$/);
    }),
    { numRuns: fuzzRuns(1000) },
  );
});

test('any text is a purl or a Problem, a license, and integrity with faults', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((tail) => `pkg:npm/${tail}`),
  );
  fc.assert(
    fc.property(text, (given) => {
      valueOrProblem(() => parsePurl(given));
      valueOrProblem(() => canonicalPurl(given));
      readLicense(given);
      parseIntegrity(given);
    }),
    { numRuns: fuzzRuns(1000) },
  );
});

test('what a smaller graph requires, a graph with more edges requires as well', () => {
  const node = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const edge = fc.record({ from: node, to: node, kind: fc.constantFrom(...edgeKinds) });
  const rank = { required: 0, optional: 1, excluded: 2 };
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 12 }), edge, (edges, added) => {
      const [before, after] = [scopesOf(['a'], edges), scopesOf(['a'], [...edges, added])];
      for (const [key, scope] of before) assert.ok(rank[after.get(key) ?? 'excluded'] <= rank[scope]);
      assert.deepEqual(scopesOf(['a'], edges.toReversed()), new Map([...scopesOf(['a'], edges)]));
    }),
    { numRuns: fuzzRuns(500) },
  );
});

test('every serial is a UUID of version 8 (RFC 9562)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (content) => {
      assert.match(
        serialOf(content),
        /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }),
    { numRuns: fuzzRuns(200) },
  );
});
