import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declarationOf, declareSubjects } from '@secure-build/common/domain/provenance/declared-artifacts';
import { fakePorts } from '../../../support/fake-ports.ts';
import { subjectsIn } from '../../../support/subjects.ts';

const hex = 'a1'.repeat(32);

async function declared(lines: string, files: Readonly<Record<string, string>>) {
  return declarationOf((await subjectsIn({ subjects: lines }, { files })).subjects);
}

test('files are declared by path, images by reference, and nothing else is', async () => {
  const lines = `*.tgz\ndir:out\ndigest:sha256:${hex} else\noci:ghcr.io/acme/app:1@sha256:${hex}`;
  assert.deepEqual(await declared(lines, { '/w/a.tgz': 'a', '/w/#b.tgz': 'b', '/w/out/c': 'c' }), {
    text: `/w/#b.tgz\n/w/a.tgz\noci://ghcr.io/acme/app@sha256:${hex}\n`,
    notices: [],
  });
});

test('a base name that two different files have is left out, with a notice; equal content is declared once', async () => {
  const { text, notices } = await declared('**', {
    '/w/x/a.zip': '1',
    '/w/y/a.zip': '2',
    '/w/x/b.zip': '3',
    '/w/y/b.zip': '3',
  });
  assert.equal(text, '/w/x/b.zip\n');
  assert.deepEqual(notices, [
    '"a.zip" is not declared to GitHub: several different files have this base name',
  ]);
});

test('a name with "=" is left out with a notice', async () => {
  const { text, notices } = await declared('*', { '/w/a=b': '1', '/w/c': '2', '/w/d ': '3' });
  assert.equal(text, '/w/c\n');
  assert.equal(notices.length, 2);
  assert.match(notices[0] ?? '', /"\/w\/a=b" is not declared/);
});

test('more than a job may declare is left out with a notice', async () => {
  const files = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`/w/f${index}`, `${index}`]));
  const { text, notices } = await declared('*', files);
  assert.equal(text.split('\n').length, 501);
  assert.match(notices.join(), /beyond the limits of one step/);
});

test('the file of the step keeps what it has; without the feature nothing is written', async () => {
  const { subjects } = await subjectsIn({ subjects: '*' }, { files: { '/w/a': '1', '/w/b=c': '2' } });
  const before = { '/runner/artifacts': 'first\n', '/full': 'x'.repeat(1024 * 1024) };
  for (const { path, after, notice } of [
    { path: '/runner/artifacts', after: 'first\n/w/a\n', notice: /"\/w\/b=c" is not declared/ },
    { path: '/new', after: '/w/a\n', notice: /is not declared/ },
    { path: '/full', after: before['/full'], notice: /this step has declared too much/ },
  ]) {
    const { ports, files, annotations } = fakePorts({ files: before });
    const processes = { ...ports.processes, variable: () => path };
    await declareSubjects({ ...ports, processes }, subjects);
    assert.equal(Buffer.from(files.get(path) ?? []).toString(), after);
    assert.match(annotations.map(({ kind, message }) => `${kind} ${message}`).join(), notice);
  }
  const { ports, files, annotations } = fakePorts();
  await declareSubjects(ports, subjects);
  assert.deepEqual([files.size, annotations.length], [0, 0]);
});
