import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathInRepository } from '@secure-build/common/domain/sbom/path-in-repository';
import { fakePorts } from '../../../support/fake-ports.ts';

for (const { why, files, folder, expected } of [
  { why: 'the workspace itself', files: ['/w/.git/HEAD', '/w/a'], folder: '/w', expected: '' },
  {
    why: 'a folder of it',
    files: ['/w/.git/HEAD', '/w/web/app/a'],
    folder: '/w/web/app',
    expected: 'web/app',
  },
  {
    why: 'a checkout below the workspace',
    files: ['/w/src/.git/HEAD', '/w/src/web/a'],
    folder: '/w/src/web',
    expected: 'web',
  },
  { why: 'the top of such a checkout', files: ['/w/src/.git/HEAD'], folder: '/w/src', expected: '' },
  {
    why: 'a submodule, which is a folder of the outer one',
    files: ['/w/.git/HEAD', '/w/sub/.git'],
    folder: '/w/sub',
    expected: 'sub',
  },
  { why: 'a checkout without Git', files: ['/w/web/a'], folder: '/w/web', expected: 'web' },
  { why: 'a .git above the workspace', files: ['/.git/HEAD', '/w/web/a'], folder: '/w/web', expected: 'web' },
]) {
  test(`a path in the repository: ${why}`, async () => {
    const { ports } = fakePorts({ files: Object.fromEntries(files.map((path) => [path, ''])) });
    assert.equal(await pathInRepository(ports.files, '/w', folder), expected);
  });
}
