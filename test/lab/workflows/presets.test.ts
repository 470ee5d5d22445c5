import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { longOnly } from '../../support/long-tests.ts';
import { openCommandFaults } from '../../workflows/l3/open-commands.ts';
import { canCloseNetwork } from '../network.ts';
import { adoptedFiles } from './adopted-files.ts';
import { formatDiagram } from './diagram.ts';
import { downloadEvidence } from './download-evidence.ts';
import { presetProjects } from './preset-projects.ts';
import { kitCommands, printedTexts } from './printed-commands.ts';
import { downloadRelease } from './published.ts';
import type { JobRecord, StepRecord } from './records.ts';
import { type ReleaseRun, runRelease } from './release-run.ts';
import type { JobRequest } from './run-services.ts';
import { formatTrace } from './trace.ts';
import { typeCommand } from './typed-command.ts';

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

/**
 * All that the machines of `sbom` and `attest` may ask: the source, the run, artifacts, attestations, a token, a
 * certificate, its log and time, and the trusted root. A tool to be fetched is at none of these places.
 */
const SERVICES: readonly (readonly [method: string, host: string, path: RegExp])[] = [
  ['GET', 'api.github.com', /^\/repos\/octo-org\/demo\/tarball\/[0-9a-f]{40}$/],
  ['GET', 'api.github.com', /^\/repos\/octo-org\/demo\/git\/(?:commits|trees|blobs)\/[0-9a-f]{40}$/],
  ['GET', 'api.github.com', /^\/repos\/octo-org\/demo\/actions\/artifacts\/\d+(?:\/zip)?$/],
  ['GET', 'api.github.com', /^\/repos\/octo-org\/demo\/actions\/runs\/\d+\/attempts\/\d+\/jobs$/],
  ['GET', 'api.github.com', /^\/repos\/octo-org\/demo\/attestations\/sha256:[0-9a-f]{64}$/],
  ['POST', 'api.github.com', /^\/repos\/octo-org\/demo\/attestations$/],
  ['POST', 'results.example', /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/\w+$/],
  ['PUT', 'artifacts.example', /^\/blob\/\d+$/],
  ['GET', 'artifacts.example', /^\/blob\/\d+$/],
  ['GET', 'run-actions.actions.githubusercontent.com', /^\/token$/],
  ['GET', 'token.actions.githubusercontent.com', /^\/\.well-known\/(?:openid-configuration|jwks)$/],
  ['POST', 'fulcio.sigstore.dev', /^\/api\/v2\/signingCert$/],
  ['POST', 'rekor.sigstore.dev', /^\/api\/v1\/log\/entries$/],
  ['POST', 'timestamp.sigstore.dev', /^\/api\/v1\/timestamp$/],
  ['GET', 'tuf-repo-cdn.sigstore.dev', /^\/(?:\d+\.root|timestamp|snapshot|targets)\.json$/],
  ['GET', 'tuf-repo-cdn.sigstore.dev', /^\/targets\/(?:[0-9a-f]+\.)?trusted_root\.json$/],
];

const isOfService = ({ method, host, path }: JobRequest): boolean =>
  SERVICES.some(([verb, name, pattern]) => verb === method && name === host && pattern.test(path));

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
    // One in every run; `generic` is what the cases beside this one build with.
    const isShort = preset === 'npm';
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
      const fetched = more.flatMap(requestsOf).filter((request) => !isOfService(request));
      assert.deepEqual(fetched, []);

      const proof = await downloadEvidence(t, run);
      for (const pattern of artifacts) {
        const name = download.names.find((asset) => pattern.test(asset)) ?? '';
        // Of several files none is named: the reader puts in his own.
        const typed = proof.type(proof.command.replace(' ARTIFACT ', ` ${name} `));
        assert.equal(typed.exitCode, 0, typed.output);
        assert.match(typed.output, /SLSA 3/);
      }
      const printed = printedTexts(run);
      const kit = kitCommands(printed.get('asset VERIFY.md') ?? '');
      assert.equal(kit.length, 4);
      for (const command of kit) {
        const typed = typeCommand(download.folder, command.replace(' ARTIFACT ', ` ${download.names[0]} `));
        assert.equal(typed.exitCode, 0, `${command}\n${typed.output}`);
      }
      // M14
      assert.ok([...printed.values()].some((text) => text.includes('cosign verify-blob-attestation')));
      assert.deepEqual(openCommandFaults(printed), []);

      if (preset === 'generic') {
        compare('release.txt', formatTrace(run));
        compare('release.mmd', formatDiagram(run));
      }
    });
  }
});
