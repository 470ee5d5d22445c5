import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import type { Http, Ports } from '@secure-build/common/domain/ports';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import { nodeFiles } from '@secure-build/common/edges/files';
import { deadlineIn } from '@secure-build/common/edges/retry';
import {
  loadEmbeddedRoot,
  staleAge,
  trustedRootBytes,
} from '@secure-build/common/edges/sigstore/embedded-trust';
import {
  embeddedTrust,
  onlineTrust,
  publicSigningConfig,
  tenantTrust,
  trustForSigning,
  trustFromFile,
} from '@secure-build/common/edges/sigstore/trust';
import { parseTrustedRoot } from '@secure-build/common/formats/trusted-root';
import { formatEmbeddedRoot, readPublicGood } from '@secure-build/tooling/generate-trusted-roots';
import { fakePorts } from '../../../support/fake-ports.ts';
import { problem } from '../../../support/signing.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const ports = (http?: Http, now?: Date): { ports: Ports; annotations: { message: string }[] } => {
  const fakes = fakePorts(now === undefined ? {} : { now });
  return {
    annotations: fakes.annotations,
    ports: { ...fakes.ports, files: nodeFiles, ...(http === undefined ? {} : { http }) },
  };
};

for (const [name, profile, logs] of [
  ['public-good', { sct: 1, log: 1, time: 1 }, 2],
  ['github', { sct: 0, log: 0, time: 1 }, 0],
] as const) {
  test(`the root of ${name} that this version carries passes its own linter, and has the profile of its instance`, async () => {
    const root = parseTrustedRoot(trustedRootBytes(await loadEmbeddedRoot(name)), name);
    const { instances } = await embeddedTrust(ports().ports);
    const instance = instances.find((item) => item.name.startsWith(name));
    assert.deepEqual(instance?.profile, profile);
    assert.equal(root.logs.length, logs);
    assert.ok(root.certificateAuthorities.length > 0 && root.timestampAuthorities.length > 0);
  });

  test(`the root of ${name} is the one that others publish`, async (t) => {
    const file = join(import.meta.dirname, `../../../../../shared/data/trusted-roots/${name}.json`);
    if (!existsSync(file)) return t.skip('SKIPPED (needs ../shared/data): trusted roots');
    const { trustedRoot } = await loadEmbeddedRoot(name);
    assert.deepEqual(trustedRoot, JSON.parse(readFileSync(file, 'utf8')));
  });
}

test('the embedded root of the public-good instance is what the pinned package has, as the generator writes it', async () => {
  const { asOf } = await loadEmbeddedRoot('public-good');
  const file = join(
    import.meta.dirname,
    '../../../../packages/common/src/edges/sigstore/roots/public-good.generated.ts',
  );
  assert.equal(readFileSync(file, 'utf8'), formatEmbeddedRoot(readPublicGood(asOf)));
});

test('SEC-054 a root that is older than 90 days is a notice that says how old it is', async () => {
  const embedded = await loadEmbeddedRoot('public-good');
  const day = Date.parse(`${embedded.asOf}T00:00:00Z`);
  assert.equal(staleAge(embedded, new Date(day + 90 * 86_400_000)), undefined);
  assert.equal(staleAge(embedded, new Date(day + 91 * 86_400_000)), '91 days');
  const late = ports(undefined, new Date(day + 400 * 86_400_000));
  await embeddedTrust(late.ports);
  assert.equal(late.annotations.length, 2);
  assert.match(late.annotations[0]?.message ?? '', /400 days ago/);
});

test('a file gives one root or several, and a bad one is refused with its name', async (t) => {
  const folder = temporaryFolder(t);
  const roots = await Promise.all((['public-good', 'github'] as const).map(loadEmbeddedRoot));
  const [one = ''] = roots.map(({ trustedRoot }) => JSON.stringify(trustedRoot));
  writeFileSync(join(folder, 'one.json'), one);
  writeFileSync(
    join(folder, 'all.jsonl'),
    roots.map(({ trustedRoot }) => `${JSON.stringify(trustedRoot)}\n`).join(''),
  );
  writeFileSync(join(folder, 'bad.json'), one.replace('"start"', '"begin"'));
  const count = async (name: string) =>
    (await trustFromFile(nodeFiles, join(folder, name), name)).instances.length;
  assert.deepEqual([await count('one.json'), await count('all.jsonl')], [1, 2]);
  await assert.rejects(count('bad.json'), problem('trust/root-invalid'));
  await assert.rejects(count('none.json'), problem('file/unreadable'));
});

const nobody: Http = {
  send: async ({ url }) => ({
    status: 404,
    headers: new Map(),
    body: utf8(`nothing at ${new URL(url).host}`),
  }),
};

test('for signing, a repository that cannot be reached is bridged by the root that we carry, with a notice', async () => {
  const { ports: p, annotations } = ports(nobody);
  const online = { deadline: deadlineIn(p, 60_000) };
  const instance = await trustForSigning(p, 'public-good', online);
  assert.deepEqual(instance.profile, { sct: 1, log: 1, time: 1 });
  assert.match(annotations[0]?.message ?? '', /What this version carries is used instead/);
  assert.equal(await publicSigningConfig(p, 'signing_config.v0.2.json', online), undefined);
});

test('for signing without the network nobody is called', async () => {
  const { ports: p } = ports();
  assert.equal((await trustForSigning(p, 'github', undefined)).profile.log, 0);
  assert.equal(await publicSigningConfig(p, 'signing_config.v0.2.json', undefined), undefined);
});

test('for verifying online, a repository that cannot be reached is a fault: nothing older is taken silently', async () => {
  const { ports: p } = ports(nobody);
  await assert.rejects(
    onlineTrust(p, { deadline: deadlineIn(p, 60_000) }),
    problem('service/refused', /TUF repository .*404/),
  );
});

for (const [why, answer, code] of [
  ['no domain', {}, 'service/wrong-answer'],
  [
    'a domain that is a path',
    { domains: { artifact_attestations: { trust_domain: '../x' } } },
    'service/wrong-answer',
  ],
  [
    'a good domain, and no repository behind it',
    { domains: { artifact_attestations: { trust_domain: 'acme' } } },
    'service/refused',
  ],
] as const) {
  test(`SEC-051 the root of a tenant is named by its own API: ${why}`, async () => {
    const asked: string[] = [];
    const http: Http = {
      send: async ({ url }) => {
        asked.push(url);
        if (!url.startsWith('https://api.acme.ghe.com/meta'))
          return nobody.send({ method: 'GET', url, deadlineMs: 1 });
        return {
          status: 200,
          headers: new Map([['content-type', 'application/json']]),
          body: utf8(JSON.stringify(answer)),
        };
      },
    };
    const { ports: p } = ports(http);
    const host = githubHostOf('https://acme.ghe.com');
    await assert.rejects(tenantTrust(p, host, { deadline: deadlineIn(p, 60_000) }), problem(code));
    assert.equal(asked[0], 'https://api.acme.ghe.com/meta');
  });
}
