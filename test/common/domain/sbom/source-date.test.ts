import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { readSourceDate } from '@secure-build/common/domain/sbom/source-date';
import { nodeFiles } from '@secure-build/common/edges/files';
import { groupProcesses } from '@secure-build/common/edges/processes';
import { fakePorts } from '../../../support/fake-ports.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const { ports } = fakePorts();
const withEpoch = (value: string) => ({
  ...ports,
  processes: {
    ...ports.processes,
    variable: (name: string) => (name === 'SOURCE_DATE_EPOCH' ? value : undefined),
  },
});

test('SOURCE_DATE_EPOCH is the time, wherever it is set', async () => {
  const date = await readSourceDate(withEpoch('1700000000'), '/w');
  assert.deepEqual(date, { instant: new Date(1_700_000_000_000), origin: 'SOURCE_DATE_EPOCH' });
});

for (const value of ['today', '-1', '1.5', '1e9', '999999999999']) {
  test(`SOURCE_DATE_EPOCH is refused: ${value}`, async () => {
    await assert.rejects(
      readSourceDate(withEpoch(value), '/w'),
      (error) => error instanceof Problem && error.code === 'input/invalid',
    );
  });
}

test('without it, and without Git, the time is that of the clock', async () => {
  const date = await readSourceDate(ports, '/w');
  assert.deepEqual(date, { instant: new Date('2026-11-21T11:30:00Z'), origin: 'clock' });
});

test('in a Git checkout the time is that of the commit', async (t) => {
  const folder = temporaryFolder(t);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
      env: {
        ...process.env,
        GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
        GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z',
      },
    });
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message', 'first');
  const processes = { ...groupProcesses, variable: () => undefined };
  const date = await readSourceDate({ clock: ports.clock, files: nodeFiles, processes }, folder);
  assert.deepEqual(date, { instant: new Date('2026-01-02T03:04:05Z'), origin: 'committer time of HEAD' });
});
