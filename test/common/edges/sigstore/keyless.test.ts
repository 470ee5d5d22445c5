import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { inspect } from 'node:util';
import { sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import type { HttpRequest } from '@secure-build/common/domain/ports';
import { type Signer, signStatement } from '@secure-build/common/domain/signing/signer';
import { verifyBundle } from '@secure-build/common/domain/signing/verify';
import { redact } from '@secure-build/common/edges/secrets';
import { openSigners } from '@secure-build/common/edges/signers/registry';
import { parseSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import { githubInstance, publicGood, tenantInstance } from '../../../lab/sigstore/instances.ts';
import { startLab } from '../../../lab/sigstore/lab.ts';
import { labHosts } from '../../../support/lab-hosts.ts';
import { type LabSigning, type LabSigningOptions, labSigning } from '../../../support/lab-signing.ts';
import { problem, statementAbout } from '../../../support/signing.ts';

const MINUTE = 60_000;

async function opened(
  t: TestContext,
  options: LabSigningOptions = {},
): Promise<LabSigning & { signer: Signer }> {
  const signing = await labSigning(t, options);
  const [signer] = await openSigners(['keyless'], signing.run);
  return { ...signing, signer };
}

const callsOf = ({ lab }: LabSigning) => lab.requests.map(({ service }) => service);
const count = (signing: LabSigning, service: string) =>
  callsOf(signing).filter((called) => called === service).length;

test('the procedure: token, certificate, then timestamp and log entry, then our own verification', async (t) => {
  const signing = await opened(t);
  assert.deepEqual(callsOf(signing), ['oidc'], 'opening asks who we are, and nothing else');
  const { verified } = await signStatement(signing.signer, statementAbout(), signing.ports.clock.now());
  assert.deepEqual(callsOf(signing).slice(0, 3), ['oidc', 'oidc', 'fulcio']);
  assert.deepEqual(callsOf(signing).slice(3).sort(), ['rekor-v1', 'timestamp']);
  assert.equal(verified.signer.kind, 'certificate');
  assert.deepEqual(verified.notProved, []);
  assert.deepEqual(verified.times.map(({ source }) => source).sort(), ['log', 'timestamp']);
});

test('whom a bundle must name follows from the token: every line that an identity can have', async (t) => {
  const { signer } = await opened(t);
  assert.equal(signer.expected.kind, 'identity');
  const lines = Object.keys(signer.expected);
  for (const key of [
    'issuer',
    'san',
    'signerDigests',
    'sourceRepositoryId',
    'sourceOwnerId',
    'sourceDigest',
  ]) {
    assert.ok(lines.includes(key), key);
  }
});

test('one certificate serves all bundles of a run, also those that are signed at once', async (t) => {
  const signing = await opened(t);
  const { signer, ports } = signing;
  const payloads = Array.from({ length: 24 }, (_, index) => statementAbout([sha256(`${index}`)]));
  const signed = await Promise.all(
    payloads.map((payload) => signStatement(signer, payload, ports.clock.now())),
  );
  assert.equal(new Set(signed.map(({ bundle }) => sha256(bundle))).size, 24);
  assert.equal(count(signing, 'fulcio'), 1);
});

test('a certificate older than eight minutes is replaced, once for all who wait', async (t) => {
  const signing = await opened(t);
  const { signer, ports, advance } = signing;
  await signStatement(signer, statementAbout(), ports.clock.now());
  await advance(8 * MINUTE);
  await signStatement(signer, statementAbout(), ports.clock.now());
  assert.equal(count(signing, 'fulcio'), 1, 'eight minutes are not yet too old');
  await advance(1000);
  await Promise.all([1, 2, 3].map(() => signStatement(signer, statementAbout(), ports.clock.now())));
  assert.equal(count(signing, 'fulcio'), 2);
});

test('a certificate that could not be had is asked for again by the next signature', async (t) => {
  const signing = await opened(t, {
    lab: {
      faults: [
        { service: 'fulcio', kind: 'status', status: 403, call: 1 },
        { service: 'fulcio', kind: 'status', status: 403, call: 2 },
      ],
    },
  });
  const { signer, ports } = signing;
  await assert.rejects(
    signStatement(signer, statementAbout(), ports.clock.now()),
    problem('service/refused', /Fulcio .* answered 403 after \d+s \(2 attempts\)/),
  );
  assert.ok(await signStatement(signer, statementAbout(), ports.clock.now()));
});

test('SEC-153 Rekor v1 that is down for longer than a certificate lives: signed again with a new one', async (t) => {
  const signing = await opened(t);
  const { signer, ports, lab, lines } = signing;
  const start = ports.clock.now().getTime();
  await lab.inject({ service: 'rekor-v1', kind: 'status', status: 502 });
  const healed = ports.clock.sleep;
  const clock = {
    now: ports.clock.now,
    sleep: async (milliseconds: number) => {
      await healed(milliseconds);
      if (ports.clock.now().getTime() - start > 11 * MINUTE) await lab.heal('rekor-v1');
    },
  };
  const [again] = await openSigners(['keyless'], { ...signing.run, ports: { ...ports, clock } });
  const { verified } = await signStatement(again, statementAbout(), ports.clock.now());
  assert.equal(count(signing, 'fulcio'), 2);
  assert.equal(count(signing, 'timestamp'), 2, 'the new signature has a timestamp of its own');
  assert.equal(verified.times.length, 2);
  assert.ok(lines.some((line) => line.includes('signing again with a new one')));
  assert.ok(signer.spec);
});

test('SEC-153 Rekor v1 that stays down to the deadline: exit 4, attempts of both certificates counted', async (t) => {
  const signing = await opened(t);
  const { signer, ports, lab } = signing;
  await lab.inject({ service: 'rekor-v1', kind: 'status', status: 502 });
  let partial: Uint8Array = new Uint8Array();
  const onPartial = async (bundle: Uint8Array) => {
    partial = bundle;
  };
  await assert.rejects(
    signStatement(signer, statementAbout(), ports.clock.now(), { onPartial }),
    (error: unknown) => {
      assert.ok(error instanceof Problem);
      assert.equal(error.exit, 4);
      const attempts = count(signing, 'rekor-v1');
      assert.equal(
        error.message,
        `Rekor (${lab.endpoints.rekorV1}) answered 502 for 15m0s (${attempts} attempts)`,
      );
      return problem('service/unavailable')(error);
    },
  );
  const { content, timestamps, logEntries } = parseSigstoreBundle(partial);
  assert.deepEqual([content.kind, timestamps.length, logEntries.length], ['statement', 1, 0]);
});

test('what was signed is handed over when its evidence cannot be completed, and is no bundle that verifies', async (t) => {
  const { signer, ports, lab } = await opened(t, { rekor: '2' });
  await lab.inject({ service: 'timestamp', kind: 'status', status: 403 });
  const partials: Uint8Array[] = [];
  const onPartial = async (bundle: Uint8Array) => void partials.push(bundle);
  await assert.rejects(
    signStatement(signer, statementAbout(), ports.clock.now(), { onPartial }),
    problem('service/refused', /Timestamp authority/),
  );
  assert.equal(partials.length, 1);
  const verification = verifyBundle(partials[0] ?? new Uint8Array(), {
    trust: signer.trust,
    signers: [signer.expected],
    artifacts: [{ sha256: sha256('artifact\n') }],
    now: ports.clock.now(),
  });
  assert.equal(verification.kind, 'not-verified');
});

test('nothing is handed over before there is a signature', async (t) => {
  const { signer, ports, lab } = await opened(t);
  await lab.inject({ service: 'fulcio', kind: 'status', status: 400 });
  const onPartial = async () => assert.fail('there is no signature yet');
  await assert.rejects(
    signStatement(signer, statementAbout(), ports.clock.now(), { onPartial }),
    problem('service/refused', /Fulcio/),
  );
});

for (const { service, fault, text } of [
  { service: 'fulcio', fault: { kind: 'other-key' }, text: /Fulcio .* answered wrongly: .*another key/ },
  {
    service: 'fulcio',
    fault: { kind: 'other-claims', claims: { sha: 'f'.repeat(40) } },
    text: /Fulcio .* answered wrongly: .*OID \.13 is "f{40}"/,
  },
  {
    service: 'rekor-v1',
    fault: { kind: 'other-artifact' },
    text: /Rekor .* answered wrongly: .*another digest/,
  },
  { service: 'timestamp', fault: { kind: 'other-imprint' }, text: /Timestamp authority .* other bytes/ },
  { service: 'timestamp', fault: { kind: 'clock-skew', seconds: 3600 }, text: /was not valid at/ },
] as const) {
  test(`SEC-150 an answer of ${service} about something else is not kept: ${fault.kind}`, async (t) => {
    const { signer, ports, lab } = await opened(t);
    await lab.inject({ service, ...fault });
    await assert.rejects(signStatement(signer, statementAbout(), ports.clock.now()), (error: unknown) => {
      assert.equal(error instanceof Problem && error.exit, 1);
      return problem('service/wrong-answer', text)(error);
    });
    await lab.heal();
    const healthy = await openSigners(['keyless'], {
      ports,
      context: (await labSigning(t)).run.context,
      setup: (await labSigning(t)).run.setup,
    });
    assert.equal(healthy.length, 1);
  });
}

for (const { kind, why } of [
  { kind: 'other-nonce', why: 'with another nonce than ours' },
  { kind: 'no-nonce', why: 'without a nonce' },
] as const) {
  test(`SEC-015 a timestamp ${why} may be one from before: it is not kept`, async (t) => {
    const { signer, ports, lab } = await opened(t);
    await lab.inject({ service: 'timestamp', kind });
    await assert.rejects(
      signStatement(signer, statementAbout(), ports.clock.now()),
      problem('service/wrong-answer', /Timestamp authority .* nonce/),
    );
  });
}

test('SEC-150 after a wrong certificate nothing is sent to log or timestamp authority', async (t) => {
  const signing = await opened(t);
  await signing.lab.inject({ service: 'fulcio', kind: 'other-claims', claims: { repository_id: '1' } });
  await assert.rejects(
    signStatement(signing.signer, statementAbout(), signing.ports.clock.now()),
    problem('service/wrong-answer', /OID \.15 is "1", expected "104200300"/),
  );
  assert.deepEqual(callsOf(signing), ['oidc', 'oidc', 'fulcio']);
});

test('a token of another run than the first one gives no bundle', async (t) => {
  const signing = await opened(t);
  await signing.lab.inject({
    service: 'oidc',
    call: 2,
    kind: 'other-token-claims',
    claims: { run_attempt: '2' },
  });
  await assert.rejects(
    signStatement(signing.signer, statementAbout(), signing.ports.clock.now()),
    problem('service/wrong-answer', /OID \.21.*attempts\/2.*attempts\/1/),
  );
});

test('a service whose clock is wrong is noticed, and the signed time decides', async (t) => {
  const { signer, ports, lab, annotations } = await opened(t);
  await lab.inject({ service: 'fulcio', kind: 'clock-skew', seconds: 600 });
  await assert.rejects(
    signStatement(signer, statementAbout(), ports.clock.now()),
    problem('service/wrong-answer', /was not valid at/),
  );
  assert.match(annotations[0]?.message ?? '', /clock of this machine and that of http.* differ/);
});

test('SEC-087 no token is in any text, error, cause or bundle, whoever fails and however', async (t) => {
  for (const service of ['oidc', 'fulcio', 'timestamp', 'rekor-v1']) {
    for (const fault of [
      { kind: 'status', status: 403 },
      { kind: 'status', status: 502 },
      { kind: 'html' },
      { kind: 'truncated' },
      { kind: 'reset' },
    ] as const) {
      const signing = await labSigning(t);
      const { lab, run, masked, lines, annotations } = signing;
      const tokens: string[] = [];
      const issue = lab.issuer.issueToken;
      Object.assign(lab.issuer, {
        issueToken: (claims: object) => {
          const token = issue(claims as never);
          tokens.push(token);
          return token;
        },
      });
      const partials: string[] = [];
      const onPartial = async (bundle: Uint8Array) => void partials.push(Buffer.from(bundle).toString());
      const failed = await openSigners(['keyless'], run)
        .then(async ([signer]) => {
          await lab.inject({ service, ...fault });
          return signStatement(signer, statementAbout(), run.ports.clock.now(), { onPartial });
        })
        .then(
          () => assert.fail(`${service} ${fault.kind} was no fault`),
          (error: unknown) => error,
        );
      const said = [inspect(failed, { depth: 12 }), ...lines, ...partials, JSON.stringify(annotations)].join(
        '\n',
      );
      assert.ok(tokens.length > 0);
      for (const token of [...tokens, 'lab-id-token-request-token']) {
        for (const piece of [token, token.split('.').at(-1) ?? '']) assert.ok(!said.includes(piece), service);
      }
      assert.ok(masked.includes(tokens[0] ?? '-'), 'masked as soon as it is known');
    }
  }
});

test('SEC-087 a service that repeats the token gets it into no message', async (t) => {
  const signing = await labSigning(t);
  const { ports, run, lab } = signing;
  const { terminalLog } = await import('@secure-build/common/edges/terminal/log');
  const log = terminalLog({ write: () => undefined }, { quiet: true, environment: {} });
  const http = {
    send: async (request: HttpRequest) => {
      if (!request.url.includes('signingCert')) return ports.http.send(request);
      const body = JSON.parse(Buffer.from(request.body ?? []).toString());
      const token: string = body.credentials.oidcIdentityToken;
      const message = `cannot use ${token} at all`;
      return {
        status: 400,
        headers: new Map<string, string>(),
        body: Buffer.from(JSON.stringify({ message })),
      };
    },
  };
  const [signer] = await openSigners(['keyless'], { ...run, ports: { ...ports, http, log } });
  await assert.rejects(signStatement(signer, statementAbout(), ports.clock.now()), (error: unknown) => {
    const said = inspect(error, { depth: 12 });
    assert.equal(redact(said), said, 'nothing is left to redact');
    return problem('service/refused', /cannot use [*.]+ at all/)(error);
  });
  assert.ok(lab.requests.length > 0);
});

/** Labs under the real names of all instances; `sent` is what left the product. */
async function productionRun(
  t: TestContext,
  visibility: string,
  instance: 'auto' | 'public-good' | 'github',
) {
  const signing = await labSigning(t, { lab: { claims: { repository_visibility: visibility } } });
  const clock = signing.ports.clock;
  const claims = { repository_visibility: visibility };
  const common = { clock, claims, listen: false, issuer: signing.lab.issuer };
  const labs = await Promise.all(
    [publicGood, githubInstance].map((which) => startLab({ ...common, instance: which })),
  );
  const sent: HttpRequest[] = [];
  const ports = { ...signing.ports, http: labHosts(labs, sent) };
  const { workspace } = signing.run.context;
  const lines = labs.map(({ trustedRoot }) => `${JSON.stringify(trustedRoot)}\n`).join('');
  writeFileSync(join(workspace, 'roots.jsonl'), lines);
  process.env.ACTIONS_ID_TOKEN_REQUEST_URL = `${publicGood.issuer}/token?api-version=2.0`;
  const { allowPublicLog, deadlineMs, rekorVersion } = signing.run.setup;
  const setup = {
    instance,
    rekorVersion: 'auto',
    timestampUrls: [],
    allowPublicLog,
    deadlineMs,
    online: false,
    trustedRootPath: 'roots.jsonl',
  } as const;
  assert.ok(rekorVersion);
  return {
    run: { ...signing.run, ports, setup },
    sent,
    hosts: () => [...new Set(sent.map(({ url }) => new URL(url).host))],
  };
}

test('SEC-048 the claim of the token chooses the instance; what the event says of the repository is not looked at', async (t) => {
  for (const [visibility, hosts] of [
    ['private', ['fulcio.githubapp.com', 'timestamp.githubapp.com']],
    ['internal', ['fulcio.githubapp.com', 'timestamp.githubapp.com']],
    ['public', ['fulcio.sigstore.dev', 'timestamp.sigstore.dev', 'rekor.sigstore.dev']],
  ] as const) {
    const { run, hosts: called } = await productionRun(t, visibility, 'auto');
    const event = join(run.context.workspace, 'event.json');
    const lie = visibility === 'public' ? 'private' : 'public';
    writeFileSync(event, JSON.stringify({ repository: { visibility: lie, private: lie === 'private' } }));
    process.env.GITHUB_EVENT_PATH = event;
    t.after(() => delete process.env.GITHUB_EVENT_PATH);
    const [signer] = await openSigners(['keyless'], run);
    await signStatement(signer, statementAbout(), run.ports.clock.now());
    assert.deepEqual(called(), ['token.actions.githubusercontent.com', ...hosts]);
  }
});

test('SEC-150 without a root of their own the real one counts: a stranger under the real names gets nothing logged', async (t) => {
  const { run, hosts } = await productionRun(t, 'public', 'auto');
  const { trustedRootPath: _, ...setup } = run.setup;
  const annotations: string[] = [];
  const log = {
    ...run.ports.log,
    annotate: ({ message }: { message: string }) => void annotations.push(message),
  };
  const given = { ...run, ports: { ...run.ports, log }, setup: { ...setup, online: true } };
  const [signer] = await openSigners(['keyless'], given);
  // The update metadata of a stranger is as good as none.
  assert.ok(
    annotations.some((message) => /tuf-repo-cdn\.sigstore\.dev.*What this version carries/.test(message)),
  );
  await assert.rejects(
    signStatement(signer, statementAbout(), run.ports.clock.now()),
    problem(
      'service/wrong-answer',
      /no certificate authority of the trusted roots has issued the certificate/,
    ),
  );
  assert.deepEqual(hosts(), [
    'token.actions.githubusercontent.com',
    'tuf-repo-cdn.sigstore.dev',
    'fulcio.sigstore.dev',
  ]);
});

for (const visibility of ['private', 'internal']) {
  test(`SEC-152 for a repository that is ${visibility} the public instance is refused before any request to it`, async (t) => {
    const { run, hosts, sent } = await productionRun(t, visibility, 'public-good');
    await assert.rejects(
      openSigners(['keyless'], run),
      problem('sign/private-in-public-log', /octo-org\/demo[\s\S]*allow-public-log: true/),
    );
    assert.deepEqual(hosts(), ['token.actions.githubusercontent.com']);
    const allowed = { ...run, setup: { ...run.setup, allowPublicLog: true } };
    const [signer] = await openSigners(['keyless'], allowed);
    await signStatement(signer, statementAbout(), run.ports.clock.now());
    assert.ok(sent.some(({ url }) => url.startsWith('https://rekor.sigstore.dev/')));
  });
}

test('SEC-152 no combination of inputs sends anything of a private repository to a public log', async (t) => {
  for (const visibility of ['private', 'internal']) {
    for (const instance of ['auto', 'public-good', 'github', 'custom'] as const) {
      for (const rekorVersion of ['auto', '1', '2', 'none'] as const) {
        for (const rekorUrl of [
          undefined,
          'https://rekor.sigstore.dev',
          'https://log2025-1.rekor.sigstore.dev',
        ]) {
          const { run, sent } = await productionRun(t, visibility, 'auto');
          const own = instance === 'custom' ? { fulcioUrl: 'https://fulcio.sigstore.dev' } : {};
          const log = rekorUrl === undefined ? {} : { rekorUrl };
          const setup = { ...run.setup, instance, rekorVersion, ...own, ...log };
          await openSigners(['keyless'], { ...run, setup })
            .then(([signer]) => signStatement(signer, statementAbout(), run.ports.clock.now()))
            .catch((error: unknown) => assert.ok(error instanceof Problem, String(error)));
          const toLogs = sent.filter(({ url }) => /^https:\/\/(?:rekor|log\d+-\d)\S*sigstore\.dev/.test(url));
          assert.deepEqual(toLogs, [], `${visibility} ${instance} ${rekorVersion} ${rekorUrl}`);
        }
      }
    }
  }
});

test('a tenant signs with its own services, and trusts the root that its own API names', async (t) => {
  const instance = tenantInstance('acme');
  const signing = await labSigning(t, { lab: { instance } });
  const lab = await startLab({
    instance,
    clock: signing.ports.clock,
    listen: false,
    issuer: signing.lab.issuer,
  });
  const sent: HttpRequest[] = [];
  const ports = { ...signing.ports, http: labHosts([lab], sent) };
  writeFileSync(join(signing.run.context.workspace, 'trusted_root.json'), lab.trustedRootBytes);
  process.env.ACTIONS_ID_TOKEN_REQUEST_URL = `${instance.issuer}/token?x=1`;
  const setup = {
    instance: 'auto',
    rekorVersion: 'auto',
    timestampUrls: [],
    allowPublicLog: false,
    deadlineMs: 1000,
    online: false,
    trustedRootPath: 'trusted_root.json',
  } as const;
  const [signer] = await openSigners(['keyless'], { ...signing.run, ports, setup });
  const { verified } = await signStatement(signer, statementAbout(), ports.clock.now());
  assert.match(
    verified.signer.kind === 'certificate' ? verified.signer.san : '',
    /^https:\/\/acme\.ghe\.com\//,
  );
  assert.deepEqual(
    [...new Set(sent.map(({ url }) => new URL(url).host))],
    ['token.actions.acme.ghe.com', 'fulcio.acme.ghe.com', 'timestamp.acme.ghe.com'],
  );
});
