import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { longOnly } from '../../support/long-tests.ts';
import { canCloseNetwork } from '../network.ts';
import { handedOver } from './handed-over.ts';
import { type PresetProject, presetProjects } from './preset-projects.ts';
import { PULL_REQUEST, runRelease } from './release-run.ts';

const skip = canCloseNetwork() ? false : 'SKIPPED (needs unshare and ip): build.yml for a pull request';
const generic = presetProjects().find(({ preset }) => preset === 'generic') as PresetProject;

const OUTPUTS = [
  ...['handoff', 'handoff-digest', 'evidence-handoff', 'bundle-path'],
  ...['level', 'expected-identity', 'verify-command', 'status'],
];
/** Grants what it grants for a release, and looks at all that `build.yml` gives. */
const calling = (workflow: string): string => `${workflow
  .slice(0, workflow.indexOf('  gate:'))
  .replace('push:\n    tags: ["v*"]', 'pull_request: {}')}
  seen:
    needs: build
    runs-on: ubuntu-24.04
    permissions: {}
    outputs:
${OUTPUTS.map((name) => `      ${name}: \${{ needs.build.outputs.${name} }}\n`).join('')}
    steps:
      - run: "true"
`;

describe('build.yml for a pull request', { concurrency: 2 }, () => {
  for (const { from, isFork, isLong } of [
    { from: 'of this repository', isFork: false, isLong: false },
    { from: 'from a fork', isFork: true, isLong: true },
  ])
    test(`of a pull request ${from}, the build and its SBOM are handed over, and nothing is signed`, {
      skip: skip || (isLong ? longOnly : false),
    }, async (t) => {
      const run = await runRelease(t, generic, {
        workflow: calling,
        run: {
          ...{ event: 'pull_request', ref: PULL_REQUEST, isFork },
          payload: {
            pull_request: { number: 7, head: { repo: { id: isFork ? 77 : 104200300, fork: isFork } } },
          },
        },
      });
      const log = run.jobs.flatMap(({ steps }) => steps.flatMap(({ errors }) => errors)).join('\n');
      assert.deepEqual(
        run.jobs.map(({ name, result }) => `${name}: ${result}`),
        ['build / build: success', 'build / sbom: success', 'build / attest: skipped', 'seen: success'],
        log,
      );
      assert.equal(run.conclusion, 'success');

      const [build, sbom, , seen] = run.jobs;
      assert.match(build?.steps[0]?.output ?? '', new RegExp(`This is a pull request ${from}`));
      // An output that is empty is not among them: no level, no signer, no bundle, no command.
      assert.deepEqual(Object.fromEntries(seen?.outputs ?? []), {
        handoff: build?.outputs.get('handoff'),
        'handoff-digest': build?.outputs.get('handoff-digest'),
        'evidence-handoff': sbom?.outputs.get('evidence'),
        status: 'unsigned',
      });
      const evidence = [...(await handedOver(run, 'build / sbom', 'evidence')).keys()];
      assert.deepEqual(
        evidence.filter((name) => name.startsWith('sbom/')),
        ['sbom/octo-org-demo.cdx.json', 'sbom/octo-org-demo.spdx.json'],
      );
      assert.deepEqual(
        evidence.filter((name) => /attestations|sigstore|provenance/.test(name)),
        [],
      );

      const asked = run.jobs.flatMap(({ steps }) => steps.flatMap(({ requests }) => requests));
      assert.deepEqual(
        asked.filter(({ path, host }) => path === '/token' || host.endsWith('sigstore.dev')),
        [],
      );
      assert.deepEqual(run.services.attestations.stored, []);
      assert.deepEqual(run.services.releases.releases, []);
    });
});
