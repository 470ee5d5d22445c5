import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { directoryHash } from '@secure-build/common/formats/directory-hash';
import { problem } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Beyond U+FFFF the order of UTF-16 code units is another than that of the bytes.
const paths = ['b', 'a/z', 'a.b', 'a/é', 'A', '\u{1f600}', '\uff5e', 'with  blanks'];

test('the hash is that of sha256sum over the sorted lines of sha256sum', (t) => {
  const folder = temporaryFolder(t);
  for (const path of paths) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, path);
  }
  const script = "find . -type f -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum";
  const expected = execFileSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' }).slice(0, 64);
  const files = paths.map((path) => ({ path, sha256: sha256(path) }));
  assert.equal(directoryHash(files), expected);
  assert.equal(directoryHash([...files].reverse()), expected);
});

test('a Go module of one file has the hash that go.sum lists for its go.mod', () => {
  // go.sum of any module that needs it: "golang.org/x/sync v0.20.0/go.mod h1:…".
  const text = 'module golang.org/x/sync\n\ngo 1.25.0\n';
  const hex = directoryHash([{ path: 'go.mod', sha256: sha256(text) }]);
  assert.equal(Buffer.from(hex, 'hex').toString('base64'), '9xrNwdLfx4jkKbNva9FpL6vEN7evnE43NNNJQ2LF3+0=');
});

test('SEC-064 a path with a line break is refused: two trees could have one text', () => {
  const line = `${sha256('x')}  b`;
  for (const path of [`a\n${line}`, 'a\rb'])
    assert.throws(
      () => directoryHash([{ path, sha256: sha256('x') }]),
      problem('subject/name', /line break/),
    );
});
