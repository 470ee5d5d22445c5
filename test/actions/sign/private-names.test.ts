import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { exitOf } from '@secure-build/common/core/verdict';
import type { HttpRequest, Ports } from '@secure-build/common/domain/ports';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { nodeFiles } from '@secure-build/common/edges/files';
import { stores as kinds } from '@secure-build/common/edges/stores/registry';
import { ociTypes } from '@secure-build/common/formats/oci/manifest';
import { inputs as table } from '../../../actions/sign/src/inputs.ts';
import { run } from '../../../actions/sign/src/run.ts';
import { RESULTS_ORIGIN } from '../../lab/github/artifacts.ts';
import { API_ORIGIN } from '../../lab/github/rest.ts';
import { simulateJob } from '../../lab/github/simulated-job.ts';
import { githubWorld } from '../../lab/github/world.ts';
import { spellings } from '../../lab/runner/secrets.ts';
import { githubInstance, publicGood } from '../../lab/sigstore/instances.ts';
import { startLab } from '../../lab/sigstore/lab.ts';
import { githubContext } from '../../support/github-context.ts';
import { makeKey, problem } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Bar 7 of the signing specification, in this process; test/lab/closed-network/public-log.test.ts shows the same of dist.

const NAME = 'unannounced-product';
const OWNER = 'octo-org';
const START = new Date('2026-11-21T11:30:00Z');

const clock = { now: () => START };
const publicLab = await startLab({ listen: false, clock });
const githubLab = await startLab({ listen: false, clock, instance: githubInstance });
const roots = [publicLab, githubLab]
  .map(({ trustedRootBytes }) => `${Buffer.from(trustedRootBytes).toString()}\n`)
  .join('');
const key = makeKey();
const own = {
  instance: 'custom',
  'fulcio-url': `https://${githubInstance.fulcio}`,
  'tsa-url': `https://${githubInstance.timestamp}/api/v1/timestamp`,
  'rekor-version': 'none',
};

const instances = [
  { instance: 'auto', given: { instance: 'auto' }, refuses: 'nobody' },
  { instance: 'github', given: { instance: 'github' }, refuses: 'nobody' },
  { instance: 'public-good', given: { instance: 'public-good' }, refuses: 'keyless' },
  { instance: 'custom, without a public log', given: own, refuses: 'nobody' },
  {
    instance: 'custom, with public logs',
    given: { instance: 'custom', 'signing-config-path': 'public.json' },
    // The entries of a key carry the statement, and so its names.
    refuses: 'everybody',
  },
] as const;
const signers = ['keyless', 'key:key.pem', 'keyless\nkey:key.pem'];
const stores = ['auto', 'file', 'github', 'oci', 'release:v1.2.3', 'artifact'];

test('each kind of store is in the table below', () => {
  assert.deepEqual(
    new Set(stores.map((store) => (store === 'release:v1.2.3' ? 'release:TAG' : store))),
    new Set(kinds.flatMap(({ forms }) => forms.keep)),
  );
});

/** A job of a private repository, whose artifact, predicate and image all carry its name. */
function openJob(t: TestContext) {
  const workspace = temporaryFolder(t);
  const write = (name: string, text: string) => writeFileSync(join(workspace, name), text, { mode: 0o600 });
  write(`${NAME}.tgz`, 'the artifact');
  write('key.pem', key.privatePem);
  write('p.json', JSON.stringify({ of: NAME }));
  write('roots.jsonl', roots);
  write('public.json', JSON.stringify(publicLab.signingConfig()));
  const job = simulateJob({
    repository: { owner: OWNER, name: NAME, visibility: 'private', enterpriseCloud: true },
    permissions: {
      'id-token': 'write',
      attestations: 'write',
      contents: 'write',
      packages: 'write',
      'artifact-metadata': 'write',
    },
  });
  const issuer = new URL(publicGood.issuer).host;
  const more = [publicLab, githubLab].flatMap(({ hosts }) =>
    [...hosts].flatMap(([host, service]) => (host === issuer ? [] : [[`https://${host}`, service] as const])),
  );
  const github = githubWorld({ job, more: new Map(more) });
  const image = {
    bytes: utf8(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: ociTypes.manifest,
        config: { mediaType: ociTypes.empty, digest: `sha256:${'0'.repeat(64)}`, size: 2 },
        layers: [],
      }),
    ),
    mediaType: ociTypes.manifest,
  };
  const digest = github.registry.put(`team/${NAME}`, image, 'v1');
  github.releases.releases.push({ id: 1, tag: 'v1.2.3', draft: true, immutable: false, assets: [] });
  const given = {
    ACTIONS_ID_TOKEN_REQUEST_URL: github.oidc.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.requestToken,
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    ACTIONS_RESULTS_URL: RESULTS_ORIGIN,
  };
  const before = Object.keys(given).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, given);
  t.after(() => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
  const sent: HttpRequest[] = [];
  const ports: Ports = {
    ...github.ports,
    clock: { ...github.ports.clock, now: clock.now },
    files: nodeFiles,
    http: {
      send(request) {
        sent.push(request);
        return github.ports.http.send(request);
      },
    },
  };
  const start = (inputs: Readonly<Record<string, string>>) =>
    run({
      inputs: readInputs(
        table,
        new Map(
          Object.entries({
            'github-token': job.token,
            'predicate-path': 'p.json',
            'predicate-type': 'https://example.com/scan/v1',
            'trusted-root-path': 'roots.jsonl',
            ...(inputs.store === 'oci'
              ? { subjects: `oci:registry.example/team/${NAME}@${digest}` }
              : { 'artifact-path': '*.tgz' }),
            ...inputs,
          }),
        ),
        (name) => name,
      ),
      ports,
      context: {
        kind: 'workflow',
        workspace,
        defaultEvidencePath: join(workspace, 'evidence'),
        github: { ...githubContext, apiUrl: API_ORIGIN, repository: `${OWNER}/${NAME}` },
      },
    });
  return { start, sent };
}

const isPublic = ({ url }: HttpRequest) => new URL(url).host.endsWith('.sigstore.dev');
const textOf = ({ url, body, headers }: HttpRequest) =>
  [
    url,
    ...Object.values(headers ?? {}),
    body === undefined ? '' : Buffer.from(body as Uint8Array).toString(),
  ].join('\n');
const mentions = (request: HttpRequest) =>
  [...spellings(NAME)].some((text) => textOf(request).includes(text));

for (const { instance, given, refuses } of instances) {
  for (const signer of signers) {
    for (const store of stores) {
      const isRefused = refuses === 'everybody' || (refuses === 'keyless' && signer.startsWith('keyless'));
      const ends = isRefused ? 'is refused' : 'signs';
      test(`SEC-152 a private repository ${ends}, and no public service hears of it: instance ${instance}, signers ${signer.replace('\n', ' and ')}, store ${store}`, async (t) => {
        const job = openJob(t);
        const started = job.start({ ...given, signers: signer, store });
        if (isRefused) await assert.rejects(started, problem('sign/private-in-public-log'));
        else assert.equal(exitOf((await started).verdict), 0);
        assert.deepEqual(job.sent.filter(isPublic), []);
      });
    }
  }
}

test('SEC-152 with "allow-public-log: true" the name is sent to a public log: so a leak would be seen', async (t) => {
  const job = openJob(t);
  const { outputs } = await job.start({
    instance: 'public-good',
    signers: 'keyless',
    store: 'file',
    'allow-public-log': 'true',
  });
  assert.ok(job.sent.filter(isPublic).some(mentions));
  assert.ok(readFileSync(String(outputs['bundle-path'])).includes('tlogEntries'));
});
