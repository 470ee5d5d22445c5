import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSubjectLine } from '@secure-build/common/domain/provenance/subject-line';
import { problem } from '../../../support/signing.ts';

const hex = 'a1'.repeat(32);

for (const { line, subject } of [
  { line: 'dist/*.tgz', subject: { kind: 'glob', pattern: 'dist/*.tgz' } },
  { line: '!dist/*.map', subject: { kind: 'glob', pattern: '!dist/*.map' } },
  { line: 'a, b.txt', subject: { kind: 'glob', pattern: 'a, b.txt' } },
  { line: 'c:d', subject: { kind: 'glob', pattern: 'c:d' } },
  { line: 'file:dist/[a].tgz', subject: { kind: 'file', path: 'dist/[a].tgz' } },
  { line: 'file:a:b', subject: { kind: 'file', path: 'a:b' } },
  { line: 'dir:dist/', subject: { kind: 'directory', path: 'dist' } },
  {
    line: `oci:GHCR.io/Acme/App:V1@sha256:${hex}`,
    subject: {
      kind: 'image',
      reference: { registry: 'ghcr.io', repository: 'acme/app', tag: 'V1', digest: `sha256:${hex}` },
    },
  },
  {
    line: `oci:localhost:5000/App@sha512:${hex}${hex}`,
    subject: {
      kind: 'image',
      reference: { registry: 'localhost:5000', repository: 'app', digest: `sha512:${hex}${hex}` },
    },
  },
  {
    line: `digest:sha256:${hex} app, the first.tgz`,
    subject: { kind: 'digest', digest: ['sha256', hex], name: 'app, the first.tgz' },
  },
  { line: 'artifact:dist', subject: { kind: 'artifact', nameOrId: 'dist' } },
  { line: 'artifact:123', subject: { kind: 'artifact', nameOrId: '123' } },
  { line: 'git:refs/tags/v1.2.3', subject: { kind: 'commit', ref: 'refs/tags/v1.2.3' } },
  {
    line: `purl:PKG:NPM/%40acme/app@1.0.0 sha512:${hex}${hex}`,
    subject: { kind: 'package', purl: 'pkg:npm/%40acme/app@1.0.0', digest: { sha512: hex + hex } },
  },
]) {
  test(`the line ${line.slice(0, 40)} is a ${subject.kind}`, () => {
    assert.deepEqual({ ...parseSubjectLine(line) }, subject);
  });
}

for (const { line, code, text } of [
  { line: 'file:', code: 'input/invalid', text: /nothing stands after "file:"/ },
  { line: `digest:sha256:${hex}`, code: 'input/invalid', text: /digest:ALGORITHM:HEX NAME/ },
  { line: `digest:sha256 ${hex} app`, code: 'input/invalid', text: /digest:ALGORITHM:HEX NAME/ },
  { line: `digest:sha256:${hex} ../app`, code: 'subject/name', text: /leads out of the workspace/ },
  { line: `digest:sha256:${hex} /app`, code: 'subject/name', text: /is absolute/ },
  { line: `digest:sha256:${hex} a\\b`, code: 'subject/name', text: /has a backslash/ },
  { line: 'oci:app@sha256:abc', code: 'oci/reference', text: /digest/ },
  { line: 'git:--upload-pack=x', code: 'input/invalid', text: /name of a branch or tag/ },
  { line: 'git:HEAD^{/x}', code: 'input/invalid', text: /name of a branch or tag/ },
  { line: 'git:a..b', code: 'input/invalid', text: /name of a branch or tag/ },
  { line: `purl:pkg:npm/app@1 ${hex}`, code: 'input/invalid', text: /purl:PURL ALGORITHM:HEX/ },
  { line: `purl:npm/app@1 sha256:${hex}`, code: 'purl/invalid', text: /pkg:/ },
  { line: `purl:pkg:npm/app@1 sha1:${'a'.repeat(40)}`, code: 'digest/invalid', text: /sha1 alone/ },
  { line: `purl:pkg:npm/app@1 sha256:${hex.toUpperCase()}`, code: 'digest/invalid', text: /lowercase/ },
] as const) {
  test(`SEC-062 SEC-064 the line ${line.slice(0, 40)} is refused`, () => {
    assert.throws(() => parseSubjectLine(line), problem(code, text));
  });
}
