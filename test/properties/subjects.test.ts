import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDigestSet, sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import { parseAttestList } from '@secure-build/common/domain/provenance/attest-lists';
import { parseSubjectLine } from '@secure-build/common/domain/provenance/subject-line';
import { checkedName } from '@secure-build/common/domain/provenance/subject-names';
import { shardSubjects } from '@secure-build/common/domain/provenance/subject-shards';
import fc from 'fast-check';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { subjectsIn } from '../support/subjects.ts';

const runs = { numRuns: fuzzRuns(1000) };

function onlyProblems<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    assert.notEqual(error.code, 'run/unexpected');
    return undefined;
  }
}

const parts = fc.constantFrom(
  ...['file:', 'dir:', 'oci:', 'digest:', 'artifact:', 'git:', 'purl:', 'sha256:', 'sha1:', 'a'.repeat(64)],
  ...['ghcr.io/', 'acme/app', ':1', '@', ' ', '../', 'pkg:npm/a', '\n', '__proto__', '%', '\u202e', '"', ','],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.oneof(parts, fc.string({ maxLength: 4 })), { maxLength: 8 }).map((all) => all.join('')),
);

test('any line gives a subject or a Problem, always', () => {
  fc.assert(
    fc.property(texts, (line) => {
      onlyProblems(() => parseSubjectLine(line));
      onlyProblems(() => parseAttestList(line, 'subject-path'));
    }),
    runs,
  );
});

test('SEC-064 a name that is taken stays in the workspace and has one spelling', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const name = onlyProblems(() => checkedName(text, 'the name'));
      if (name === undefined) return;
      assert.equal(checkedName(name, 'the name'), name);
      assert.ok(!name.startsWith('/') && !name.split('/').includes('..'));
      assert.doesNotMatch(name, /[\p{Cc}\\]/u);
    }),
    runs,
  );
});

test('subjects come out sorted, each name once, whatever the order of the lines', async () => {
  const paths = fc.uniqueArray(fc.stringMatching(/^[a-c]{1,2}(?:\/[a-c]{1,2})?$/), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(paths, fc.constantFrom('relative', 'basename'), async (all, strategy) => {
      // A path cannot be a file and a folder.
      const names = all.filter((path) => !all.some((other) => other.startsWith(`${path}/`)));
      const files = Object.fromEntries(names.map((name) => [`/w/${name}`, name]));
      const lines = names.map((name) => `file:${name}`);
      const resolve = (order: readonly string[]) =>
        subjectsIn({ subjects: order.join('\n'), 'name-strategy': strategy }, { files });
      const bases = new Set(names.map((name) => name.split('/').at(-1)));
      if (strategy === 'basename' && bases.size < names.length) {
        await assert.rejects(resolve(lines), (error: unknown) => {
          return error instanceof Problem && error.code === 'subject/collision';
        });
        return;
      }
      const { subjects } = await resolve(lines);
      const again = await resolve([...lines].reverse());
      assert.deepEqual(again.subjects, subjects);
      assert.equal(new Set(subjects.map(({ name }) => name)).size, names.length);
      assert.deepEqual(
        subjects.map(({ name }) => name),
        subjects.map(({ name }) => name).sort((a, b) => (a < b ? -1 : 1)),
      );
      for (const {
        files: [file],
        digest,
      } of subjects)
        assert.equal(formatDigestSet(digest), `sha256:${sha256(file?.relative ?? '')}`);
    }),
    { numRuns: fuzzRuns(200) },
  );
});

test('SEC-065 shards hold every subject once, in order, and none has more than 1,024', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), fc.constantFrom('auto', 'per-subject'), (count, grouping) => {
      const all = Array.from({ length: count }, (_, index) => index);
      const shards = shardSubjects(all, grouping);
      assert.deepEqual(shards.flat(), all);
      assert.ok(shards.every(({ length }) => length > 0 && length <= 1024));
    }),
    { numRuns: fuzzRuns(100) },
  );
});
