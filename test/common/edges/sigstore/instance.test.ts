import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import {
  chooseInstance,
  type InstanceInputs,
  logOf,
  type SigningInstance,
} from '@secure-build/common/edges/sigstore/instance';
import { parseSigningConfig } from '@secure-build/common/formats/signing-config';
import { problem } from '../../../support/signing.ts';

const now = new Date('2026-11-21T11:30:00Z');
const none: InstanceInputs = {
  instance: 'auto',
  rekorVersion: 'auto',
  timestampUrls: [],
  allowPublicLog: false,
};
const hosts = {
  'github.com': githubHostOf('https://github.com'),
  tenant: githubHostOf('https://acme.ghe.com'),
  server: githubHostOf('https://git.acme.example'),
} as const;

function choose(
  inputs: Partial<InstanceInputs>,
  visibility = 'public',
  host: keyof typeof hosts = 'github.com',
): SigningInstance {
  return chooseInstance(
    { ...none, ...inputs },
    { host: hosts[host], visibility, repository: 'octo-org/demo' },
    now,
  );
}

const service = (url: string, majorApiVersion: number, start = '2026-01-01T00:00:00Z', end?: string) => ({
  url,
  majorApiVersion,
  validFor: { start, ...(end === undefined ? {} : { end }) },
  operator: 'x',
});
const config = (logs: readonly object[], others: object = {}) =>
  parseSigningConfig(
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
      caUrls: [service('https://fulcio.acme.example', 1)],
      rekorTlogUrls: logs,
      tsaUrls: [service('https://tsa.acme.example/ts', 1)],
      ...others,
    }),
    'config',
  );

test('a public repository is signed for by the public-good instance, with log and timestamp', () => {
  assert.deepEqual(choose({}), {
    name: 'public-good',
    fulcioUrl: 'https://fulcio.sigstore.dev',
    log: { kind: 'rekor', version: 1, urls: ['https://rekor.sigstore.dev'], isPublic: true },
    timestampUrls: ['https://timestamp.sigstore.dev/api/v1/timestamp'],
  });
});

for (const visibility of ['private', 'internal']) {
  test(`a repository that is ${visibility} is signed for by GitHub's own instance, which has no log`, () => {
    assert.deepEqual(choose({}, visibility), {
      name: 'github',
      fulcioUrl: 'https://fulcio.githubapp.com',
      log: { kind: 'none' },
      timestampUrls: ['https://timestamp.githubapp.com/api/v1/timestamp'],
    });
  });

  test(`SEC-152 a repository that is ${visibility} is not signed for with a public log`, () => {
    for (const inputs of [
      { instance: 'public-good' },
      { instance: 'custom', fulcioUrl: 'https://f.example', rekorUrl: 'https://rekor.sigstore.dev' },
      {
        instance: 'custom',
        signingConfig: config([service('https://log2025-1.rekor.sigstore.dev', 2)]),
      },
      // No log of signatures, but one of certificates.
      { instance: 'custom', fulcioUrl: 'https://fulcio.sigstore.dev/', rekorVersion: 'none' },
      {
        instance: 'custom',
        signingConfig: config([], { caUrls: [service('https://fulcio.sigstage.dev', 1)] }),
      },
    ] as const) {
      assert.throws(
        () => choose(inputs, visibility),
        (error: unknown) => {
          assert.equal(error instanceof Problem && error.exit, 2);
          return problem('sign/private-in-public-log', /octo-org\/demo.*public transparency log/)(error);
        },
      );
      assert.ok(choose({ ...inputs, allowPublicLog: true }, visibility));
      assert.ok(choose(inputs, 'public'));
    }
  });
}

test('SEC-152 a log of their own is no public log, and a word that nobody knows is not "public"', () => {
  const own = {
    instance: 'custom',
    fulcioUrl: 'https://f.example',
    rekorUrl: 'https://rekor.acme.example',
  } as const;
  assert.equal(choose(own, 'private').log.kind, 'rekor');
  assert.throws(() => choose({ instance: 'public-good' }, 'Public'), problem('sign/private-in-public-log'));
  assert.throws(() => choose({}, 'secret'), problem('sign/instance', /"secret"/));
});

test('SEC-152 a host that only looks like the public one is not taken for it, and the other way round', () => {
  for (const [rekorUrl, isPublic] of [
    ['https://rekor.sigstore.dev', true],
    ['https://REKOR.SIGSTORE.DEV', true],
    ['https://log2025-1.rekor.sigstore.dev/', true],
    ['https://rekor.sigstore.dev.', true],
    ['https://rekor.sigstage.dev', true],
    ['https://sigstore.dev', true],
    ['https://rekor.sigstore.dev.acme.example', false],
    ['https://evilsigstore.dev', false],
  ] as const) {
    const log = logOf({ ...none, rekorUrl }, now);
    assert.equal(log.kind === 'rekor' && log.isPublic, isPublic, rekorUrl);
  }
});

test('a tenant signs with its own instance, whatever the repository is', () => {
  for (const visibility of ['public', 'internal', 'private']) {
    assert.deepEqual(choose({}, visibility, 'tenant'), {
      name: 'github',
      fulcioUrl: 'https://fulcio.acme.ghe.com',
      log: { kind: 'none' },
      timestampUrls: ['https://timestamp.acme.ghe.com/api/v1/timestamp'],
    });
  }
});

for (const instance of ['auto', 'public-good', 'github'] as const) {
  test(`on GHES "instance: ${instance}" does not exist, and the alternatives are named`, () => {
    assert.throws(
      () => choose({ instance }, 'public', 'server'),
      problem('sign/instance', /GHES has no Fulcio[\s\S]*custom.*key/),
    );
  });
}

test('on GHES a Sigstore of their own works', () => {
  const own = {
    instance: 'custom',
    fulcioUrl: 'https://f.example',
    timestampUrls: ['https://t.example'],
  } as const;
  assert.deepEqual(choose(own, 'internal', 'server'), {
    name: 'custom',
    fulcioUrl: 'https://f.example',
    log: { kind: 'none' },
    timestampUrls: ['https://t.example'],
  });
});

for (const { why, logs, version, expected } of [
  {
    why: 'the newest version that it lists',
    logs: [service('https://v1.example', 1), service('https://v2.example', 2)],
    version: 'auto',
    expected: { version: 2, urls: ['https://v2.example'] },
  },
  {
    why: 'version 1 where it lists no other',
    logs: [service('https://v1.example', 1)],
    version: 'auto',
    expected: { version: 1, urls: ['https://v1.example'] },
  },
  {
    why: 'the version that was asked for',
    logs: [service('https://v1.example', 1), service('https://v2.example', 2)],
    version: '1',
    expected: { version: 1, urls: ['https://v1.example'] },
  },
  {
    why: 'all of that version, in its order, for a log that is frozen',
    logs: [
      service('https://a.example', 2),
      service('https://v1.example', 1),
      service('https://b.example', 2),
    ],
    version: 'auto',
    expected: { version: 2, urls: ['https://a.example', 'https://b.example'] },
  },
  {
    why: 'none that is over or has not begun',
    logs: [
      service('https://old.example', 2, '2025-01-01T00:00:00Z', '2026-11-21T11:30:00Z'),
      service('https://future.example', 2, '2026-12-01T00:00:00Z'),
      service('https://v3.example', 3),
      service('https://now.example', 2, '2026-11-21T11:30:00Z'),
    ],
    version: 'auto',
    expected: { version: 2, urls: ['https://now.example'] },
  },
] as const) {
  test(`of the logs of a signing configuration is taken ${why}`, () => {
    const log = logOf({ ...none, rekorVersion: version, signingConfig: config(logs) }, now);
    assert.deepEqual(log, { kind: 'rekor', isPublic: false, ...expected });
  });
}

test('a version that no log has is a fault, never another version', () => {
  const signingConfig = config([service('https://v1.example', 1)]);
  assert.throws(
    () => logOf({ ...none, rekorVersion: '2', signingConfig }, now),
    problem('sign/instance', /no log of Rekor version 2/),
  );
  assert.throws(
    () => choose({ instance: 'public-good', rekorVersion: '2' }),
    problem('sign/instance', /no log of Rekor version 2[\s\S]*signing-config-path/),
  );
});

test('a signing configuration chooses the log of the public-good instance, and its services for custom', () => {
  const signingConfig = config([service('https://log2025-1.rekor.sigstore.dev', 2)]);
  const publicGood = choose({ instance: 'public-good', signingConfig });
  assert.deepEqual(publicGood.log, {
    kind: 'rekor',
    version: 2,
    urls: ['https://log2025-1.rekor.sigstore.dev'],
    isPublic: true,
  });
  assert.equal(publicGood.fulcioUrl, 'https://fulcio.sigstore.dev');
  const own = choose({ instance: 'custom', signingConfig });
  assert.deepEqual(
    [own.fulcioUrl, own.timestampUrls],
    ['https://fulcio.acme.example', ['https://tsa.acme.example/ts']],
  );
});

for (const { why, inputs, text } of [
  { why: 'no certificate authority', inputs: { instance: 'custom' }, text: /no certificate authority/ },
  {
    why: 'the public-good instance without its log',
    inputs: { instance: 'public-good', rekorVersion: 'none' },
    text: /without its transparency log/,
  },
  {
    why: 'services of their own with the public-good instance',
    inputs: { fulcioUrl: 'https://f.example', timestampUrls: ['https://t.example'] },
    text: /"fulcio-url" and "tsa-url" cannot be used with the instance public-good/,
  },
  {
    why: "a log with GitHub's own instance",
    inputs: { instance: 'github', rekorVersion: '1' },
    text: /the instance github has no log/,
  },
  {
    why: "an address with GitHub's own instance",
    inputs: { instance: 'github', rekorUrl: 'https://r.example' },
    text: /"rekor-url" cannot be used/,
  },
] as const) {
  test(`inputs that would be ignored or cannot work are refused: ${why}`, () => {
    assert.throws(() => choose(inputs), problem('sign/instance', text));
  });
}
