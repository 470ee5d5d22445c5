import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { longOnly } from '../../support/long-tests.ts';
import { canCloseNetwork } from '../network.ts';
import { adoptedFiles } from './adopted-files.ts';
import { formatDiagram } from './diagram.ts';
import { presetProjects } from './preset-projects.ts';
import { downloadRelease } from './published.ts';
import type { JobRecord, StepRecord } from './records.ts';
import { type ReleaseRun, runRelease } from './release-run.ts';
import { formatTrace } from './trace.ts';

const skip = canCloseNetwork()
  ? false
  : 'SKIPPED (needs unshare and ip): our workflows, run from their files';

/** Compared with a file beside this one, or written there by `UPDATE_TRACES=1`. */
function compare(name: string, text: string): void {
  const file = new URL(`fixtures/expected/${name}`, import.meta.url);
  if (process.env.UPDATE_TRACES === '1') writeFileSync(file, text);
  assert.equal(text, readFileSync(file, 'utf8'));
}

const allSteps = (steps: readonly StepRecord[]): readonly StepRecord[] =>
  steps.flatMap((step) => [step, ...allSteps(step.children)]);

const requestsOf = ({ steps }: JobRecord) => allSteps(steps).flatMap(({ requests }) => requests);

function assertHonest({ jobs, conclusion }: ReleaseRun): void {
  const failed = jobs.flatMap(({ name, steps }) =>
    allSteps(steps).flatMap(({ outcome, output, violations }) => [
      ...violations,
      ...(outcome === 'failure' ? [`${name}: ${output.slice(-2000)}`] : []),
    ]),
  );
  assert.deepEqual(failed, []);
  assert.equal(conclusion, 'success');
}

// Two at a time: the jobs are processes of their own.
describe('our workflows, one preset each', { concurrency: 2 }, () => {
  for (const project of presetProjects()) {
    const { preset, artifacts, lacks } = project;
    const why = skip || (lacks === undefined ? false : `SKIPPED (${lacks}): preset ${preset}`);
    // The shortest two in every run.
    const isShort = preset === 'npm' || preset === 'generic';
    test(`preset ${preset}: what init writes ends in a release that verifies as level 3 without a network`, {
      skip: why || (isShort ? false : longOnly),
    }, async (t) => {
      const files = await adoptedFiles(project);
      const run = await runRelease(t, project, { files });
      assertHonest(run);
      const download = await downloadRelease(t, run);
      for (const pattern of artifacts) {
        const name = download.names.find((asset) => pattern.test(asset));
        assert.notEqual(name, undefined, `${pattern} among ${download.names.join(', ')}`);
        const { exitCode, output } = download.verify(name ?? '');
        assert.equal(exitCode, 0, output);
        assert.match(output, /SLSA 3/);
      }

      const asked = run.jobs.filter((job) => requestsOf(job).some(({ path }) => path === '/token'));
      assert.deepEqual(
        asked.map(({ name }) => name),
        ['build / attest', 'gate / attest'],
      );
      assert.deepEqual(run.services.cacheAttempts, []);
      // Provenance bar 15: two machines more than the build alone, and nothing fetched on them but from GitHub and Sigstore.
      const more = run.jobs.filter(({ name }) => /^build \/ (?!build$)/.test(name));
      assert.deepEqual(
        more.map(({ name }) => name),
        ['build / sbom', 'build / attest'],
      );
      const hosts = new Set(more.flatMap(requestsOf).map(({ host }) => host));
      assert.deepEqual(
        [...hosts].filter(
          (host) =>
            !/(?:github|githubusercontent)\.com$|\.sigstore\.dev$|^(?:results|artifacts)\.example$/.test(
              host,
            ),
        ),
        [],
      );

      if (preset === 'generic') {
        compare('release.txt', formatTrace(run));
        compare('release.mmd', formatDiagram(run));
      }
    });
  }
});
