import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { sortedBy } from '@secure-build/common/core/order';
import { Problem } from '@secure-build/common/core/problem';
import { unpackHandoff } from '@secure-build/common/domain/handoff/unpack';
import { nodeFiles } from '@secure-build/common/edges/files';
import { bytesInMemory } from '@secure-build/common/formats/byte-range';
import type { HandoffFile, HandoffList } from '@secure-build/common/formats/handoff';
import { formatZip, parseZip, type ZipEntry } from '@secure-build/common/formats/zip';
import fc from 'fast-check';
import { anyBytesNear } from '../support/any-bytes.ts';
import { type CraftedMember, craftZip } from '../support/crafted-zip.ts';
import { fakePorts } from '../support/fake-ports.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const runs = { numRuns: fuzzRuns(1500) };
const TARGET = '/received/target';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'secure-build-fuzz-')));
after(() => rmSync(root, { recursive: true, force: true }));

const announced = (entries: readonly ZipEntry[]): HandoffList => ({
  kind: 'files',
  files: entries.map(
    ({ name, bytes }): HandoffFile => ({ name, sizeBytes: bytes.length, sha256: sha256(bytes) }),
  ),
});

const entries: readonly ZipEntry[] = [
  { name: 'a.tgz', bytes: utf8('abc') },
  { name: 'f/b', bytes: utf8('b'.repeat(500)) },
];
const good = formatZip(entries);
const others = [
  craftZip(entries.map(({ name, bytes }) => ({ name, bytes, method: 8, late: true }))),
  craftZip(entries.map(({ name, bytes }) => ({ name, bytes, method: 8 }))),
];

/** The names that got in, with their contents, or nothing at all: a `Problem`. */
async function unpackInMemory(archive: Bytes, list: HandoffList): Promise<ReadonlyMap<string, Bytes>> {
  const { ports, files } = fakePorts();
  try {
    await unpackHandoff(ports.files, bytesInMemory(archive), list, TARGET);
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    assert.notEqual(error.code, 'run/unexpected');
    assert.deepEqual([...files.keys()], [], 'a refused archive leaves nothing');
  }
  for (const path of files.keys()) {
    assert.ok(path.startsWith(`${TARGET}/`), path);
    assert.ok(
      !path.split('/').some((step) => ['..', '.', ''].includes(step) && step !== path.split('/')[0]),
      path,
    );
  }
  return files;
}

test('of any bytes, the files are written that were announced, or nothing', async () => {
  const list = announced(entries);
  await fc.assert(
    fc.asyncProperty(anyBytesNear(good, ...others), async (bytes) => {
      const written = await unpackInMemory(bytes, list);
      if (written.size === 0) return;
      assert.deepEqual(
        sortedBy(written, ([path]) => path).map(([path, content]) => [path, sha256(content)]),
        entries.map(({ name, bytes: content }) => [`${TARGET}/${name}`, sha256(content)]),
      );
    }),
    runs,
  );
});

const name = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .array(fc.constantFrom('..', '.', '', 'a', 'A', 'b', '\\', 'C:', 'é', 'e\u0301', '\0'), { maxLength: 4 })
    .map((steps) => steps.join('/')),
);
const member: fc.Arbitrary<CraftedMember> = fc.record(
  {
    name,
    bytes: fc.uint8Array({ maxLength: 40 }),
    method: fc.constantFrom(0, 8),
    late: fc.boolean(),
    mode: fc.constantFrom(0o100644, 0o120777, 0o040755, 0o020666, 0),
    flags: fc.constantFrom(0x800, 0, 0x801),
    before: fc.constantFrom(utf8(''), utf8('hidden')),
    hidden: fc.constantFrom(utf8(''), utf8('hidden')),
  },
  { requiredKeys: ['name'] },
);

test('of any archive whose sender announces all that it holds, nothing is written outside of the target', async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(member, { minLength: 1, maxLength: 4 }), async (members) => {
      const list = announced(members.map((item) => ({ bytes: utf8('x'), ...item })));
      const files = await unpackInMemory(craftZip(members), list);
      if (files.size > 0) written += 1;
    }),
    runs,
  );
  // Else this property would hold for a reader that refuses everything.
  assert.ok(written > runs.numRuns / 300, `${written} archives were good`);
});

test('on a real disk too, whatever is refused leaves neither a file nor a folder', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(member, { minLength: 1, maxLength: 3 }), async (members) => {
      const outside = mkdtempSync(join(root, 'run-'));
      const list = announced(members.map((item) => ({ bytes: utf8('x'), ...item })));
      const isGood = await unpackHandoff(
        nodeFiles,
        bytesInMemory(craftZip(members)),
        list,
        `${outside}/in`,
      ).then(
        () => true,
        (error: unknown) => {
          assert.ok(error instanceof Problem, String(error));
          return false;
        },
      );
      assert.deepEqual(readdirSync(outside), isGood ? ['in'] : []);
      rmSync(outside, { recursive: true });
    }),
    { numRuns: Math.ceil(runs.numRuns / 5) },
  );
});

test('any archive is read as a whole or refused by a Problem, also in memory', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(member, { maxLength: 4 }), async (members) => {
      try {
        const read = await parseZip(craftZip(members), 10_000);
        assert.ok(read.length <= members.length);
      } catch (error) {
        assert.ok(error instanceof Problem, String(error));
      }
    }),
    runs,
  );
});
