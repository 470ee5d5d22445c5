import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { longOnly } from '../../support/long-tests.ts';
import { canCloseNetwork } from '../network.ts';
import { type PresetProject, presetProjects } from './preset-projects.ts';
import { runRelease } from './release-run.ts';

const skip = canCloseNetwork()
  ? false
  : 'SKIPPED (needs unshare and ip): rights of our workflows, one taken away';
const generic = presetProjects().find(({ preset }) => preset === 'generic') as PresetProject;

/** A right that a job of ours states, and where the run ends without it (platform specification, section 4). */
const cases = [
  {
    file: 'build.yml',
    job: 'build',
    right: 'contents: read',
    step: 'Check out the commit of this run',
    says: /contents: read/,
  },
  {
    file: 'build.yml',
    job: 'sbom',
    right: 'contents: read',
    step: 'Check out the lockfiles',
    says: /contents: read/,
  },
  {
    file: 'build.yml',
    job: 'sbom',
    right: 'actions: read',
    step: 'Receive what was built',
    says: /actions: read/,
  },
  { file: 'build.yml', job: 'attest', right: 'actions: read', step: 'Receive', says: /actions: read/ },
  { file: 'build.yml', job: 'attest', right: 'id-token: write', step: 'Receive', says: /id-token: write/ },
  { file: 'build.yml', job: 'attest', right: 'contents: read', step: 'Receive', says: /contents: read/ },
  {
    file: 'gate.yml',
    job: 'evaluate',
    right: 'contents: read',
    step: 'Check out the policy',
    says: /contents: read/,
  },
  {
    file: 'gate.yml',
    job: 'evaluate',
    right: 'actions: read',
    step: 'Receive what is judged',
    says: /actions: read/,
  },
  { file: 'gate.yml', job: 'attest', right: 'actions: read', step: 'Receive, sign', says: /actions: read/ },
  {
    file: 'gate.yml',
    job: 'attest',
    right: 'id-token: write',
    step: 'Receive, sign',
    says: /id-token: write/,
  },
  {
    file: 'promote.yml',
    job: 'promote',
    right: 'actions: read',
    step: 'Verify, draft',
    says: /actions: read/,
  },
  {
    file: 'promote.yml',
    job: 'promote',
    right: 'contents: write',
    to: 'read',
    step: 'Verify, draft',
    says: /contents: write/,
  },
] as const;

/** The file with one grant of one job lowered. */
function lowered(text: string, job: string, right: string, to: string): string {
  const from = text.indexOf(`\n  ${job}:\n`);
  const at = text.indexOf(`\n      ${right} #`, from);
  const [name = ''] = right.split(': ');
  return from < 0 || at < 0
    ? text
    : `${text.slice(0, at)}\n      ${name}: ${to}${text.slice(at + 7 + right.length)}`;
}

// Two at a time: the jobs are processes of their own.
describe('our workflows, with one right less', { concurrency: 2 }, () => {
  for (const [index, item] of cases.entries()) {
    const { file, job, right, step, says } = item;
    // In every run the last right of each file; the others in the long one.
    const isShort = cases.findLastIndex((other) => other.file === file) === index;
    const to = 'to' in item ? item.to : 'none';
    test(`${file} without "${right}" ends in the job "${job}", which says so, and publishes nothing`, {
      skip: skip || (isShort ? false : longOnly),
    }, async (t) => {
      const path = `.github/workflows/${file}`;
      const run = await runRelease(t, generic, {
        visibility: 'private',
        suite: { replace: new Map([[path, (text: string) => lowered(text, job, right, to)]]) },
      });
      const failed = run.jobs.filter(({ result }) => result === 'failure');
      assert.deepEqual(
        failed.map(({ name }) => name),
        [`${file.replace('.yml', '')} / ${job}`],
      );
      const ended = failed[0]?.steps.find(({ outcome }) => outcome === 'failure');
      assert.ok(ended?.name.startsWith(step), `ended in "${ended?.name}"`);
      assert.match(`${ended?.errors.join('\n')}`, says);
      // 3 is what a missing right ends with; a stub of a foreign action knows only 1.
      assert.equal(ended?.exitCode, ended?.does.startsWith('$/') ? 3 : 1, ended?.output);
      assert.deepEqual(
        run.services.releases.releases.filter(({ draft }) => !draft),
        [],
      );
    });
  }
});
