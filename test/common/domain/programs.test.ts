import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import type { Files } from '@secure-build/common/domain/ports';
import { findProgram } from '@secure-build/common/domain/programs';
import { nodeFiles } from '@secure-build/common/edges/files';

/** Files at these paths: mode, and where a link leads. */
function filesAt(table: Readonly<Record<string, { mode?: number; real?: string; kind?: 'folder' }>>): Files {
  const byPath = new Map(Object.entries(table));
  return {
    ...nodeFiles,
    realPath: async (path) => {
      if (path.startsWith('/closed'))
        throw new Problem('file/unreadable', 'cannot be read: permission denied', { at: { file: path } });
      return byPath.get(path)?.real ?? (byPath.has(path) ? path : undefined);
    },
    info: async (path) => {
      const entry = byPath.get(path);
      if (entry === undefined) return undefined;
      return { kind: entry.kind ?? 'file', sizeBytes: 1, mode: entry.mode ?? 0o755, fingerprint: '' };
    },
  };
}

for (const { why, searchPath, table, expected } of [
  {
    why: 'the first on PATH',
    searchPath: '/opt/bin:/bin',
    table: { '/opt/bin/git': {}, '/bin/git': {} },
    expected: '/opt/bin/git',
  },
  {
    why: 'by the name of a link, since one program may stand behind many names',
    searchPath: '/bin',
    table: { '/bin/git': { real: '/bin/busybox' }, '/bin/busybox': {} },
    expected: '/bin/git',
  },
  {
    why: 'not in a relative folder',
    searchPath: '.:bin::/bin',
    table: { './git': {}, 'bin/git': {}, '/git': {}, '/bin/git': {} },
    expected: '/bin/git',
  },
  {
    why: 'not in the workspace',
    searchPath: '/w/bin:/w:/bin',
    table: { '/w/bin/git': {}, '/w/git': {}, '/bin/git': {} },
    expected: '/bin/git',
  },
  {
    why: 'not through a link into the workspace',
    searchPath: '/opt/bin:/bin',
    table: { '/opt/bin/git': { real: '/w/evil' }, '/w/evil': {}, '/bin/git': {} },
    expected: '/bin/git',
  },
  {
    why: 'not in a folder of the workspace whose entries lead out of it',
    searchPath: '/w/bin:/bin',
    table: { '/w/bin/git': { real: '/tmp/evil' }, '/tmp/evil': {}, '/bin/git': {} },
    expected: '/bin/git',
  },
  {
    why: 'in a folder that only begins like the workspace',
    searchPath: '/workshop/bin',
    table: { '/workshop/bin/git': {} },
    expected: '/workshop/bin/git',
  },
  {
    why: 'no folder and nothing that cannot be executed',
    searchPath: '/a:/b:/bin',
    table: { '/a/git': { kind: 'folder' as const }, '/b/git': { mode: 0o644 }, '/bin/git': {} },
    expected: '/bin/git',
  },
  {
    why: 'behind a folder that this user may not read',
    searchPath: '/closed/bin:/bin',
    table: { '/bin/git': {} },
    expected: '/bin/git',
  },
  { why: 'nothing where nothing is', searchPath: '/bin:', table: {}, expected: undefined },
]) {
  test(`SEC-108: a program is found ${why}`, async () => {
    assert.equal(await findProgram(filesAt(table), searchPath, '/w', 'git'), expected);
  });
}

test('a fault of ours on the way to a program is no missing program', async () => {
  const files = { ...filesAt({}), realPath: () => Promise.reject(new TypeError('a defect')) };
  await assert.rejects(findProgram(files, '/bin', '/w', 'git'), TypeError);
});
