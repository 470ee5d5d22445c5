import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { parseSigningConfig } from '@secure-build/common/formats/signing-config';
import { problem } from '../../support/signing.ts';

type Json = Record<string, unknown>;

const service = (url: string, extra: Json = {}): Json => ({
  url,
  majorApiVersion: 1,
  validFor: { start: '2026-01-01T00:00:00Z' },
  operator: 'example.org',
  ...extra,
});

const config: Json = {
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  caUrls: [service('https://fulcio.example')],
  oidcUrls: [service('https://oauth.example/auth')],
  rekorTlogUrls: [
    service('https://log2026-1.example', { majorApiVersion: 2 }),
    service('https://rekor.example/', {
      validFor: { start: '2021-01-01T00:00:00Z', end: '2027-01-01T00:00:00Z' },
    }),
  ],
  rekorTlogConfig: { selector: 'ANY' },
  tsaUrls: [service('https://timestamp.example/api/v1/timestamp')],
  tsaConfig: { selector: 'ANY' },
};
const parse = (value: unknown) => parseSigningConfig(JSON.stringify(value), 'signing_config.json');

test('services are read in their order, without a slash at the end', () => {
  const { certificateAuthorities, transparencyLogs, timestampAuthorities } = parse(config);
  assert.deepEqual(
    [certificateAuthorities, transparencyLogs, timestampAuthorities].map((list) =>
      list.map(({ url }) => url),
    ),
    [
      ['https://fulcio.example'],
      ['https://log2026-1.example', 'https://rekor.example'],
      ['https://timestamp.example/api/v1/timestamp'],
    ],
  );
  assert.deepEqual(transparencyLogs[1], {
    url: 'https://rekor.example',
    majorApiVersion: 1,
    validFrom: new Date('2021-01-01T00:00:00Z'),
    validTo: new Date('2027-01-01T00:00:00Z'),
    operator: 'example.org',
  });
});

for (const { why, change } of [
  { why: 'no logs', change: { rekorTlogUrls: null, rekorTlogConfig: undefined } },
  { why: 'exactly one of each', change: { tsaConfig: { selector: 'EXACT', count: 1 } } },
  { why: 'a selector left out, as proto3 JSON may', change: { rekorTlogConfig: {} } },
  {
    why: 'an operator left out',
    change: { caUrls: [service('https://fulcio.example', { operator: undefined })] },
  },
]) {
  test(`a signing configuration is accepted: ${why}`, () => {
    assert.equal(parse({ ...config, ...change }).timestampAuthorities.length, 1);
  });
}

for (const { why, change, text } of [
  {
    why: 'of version 0.1',
    change: { mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.1+json' },
    text: /expected "application/,
  },
  { why: 'an unknown key', change: { rekorUrls: [] }, text: /unknown key "rekorUrls"/ },
  {
    why: 'an unknown key of a service',
    change: { caUrls: [service('https://a.example', { priority: 1 })] },
    text: /unknown key "priority"/,
  },
  {
    why: 'selector ALL',
    change: { rekorTlogConfig: { selector: 'ALL' } },
    text: /expected "ANY".*got "ALL"/,
  },
  {
    why: 'two of several',
    change: { tsaConfig: { selector: 'EXACT', count: 2 } },
    text: /got "EXACT" and 2/,
  },
  { why: 'any two', change: { tsaConfig: { selector: 'ANY', count: 2 } }, text: /got "ANY" and 2/ },
  {
    why: 'no period',
    change: { caUrls: [service('https://a.example', { validFor: undefined })] },
    text: /expected an object/,
  },
  {
    why: 'no start',
    change: { caUrls: [service('https://a.example', { validFor: {} })] },
    text: /expected a time/,
  },
  {
    why: 'a time that is none',
    change: { caUrls: [service('https://a.example', { validFor: { start: '2026' } })] },
    text: /expected a time such as/,
  },
  {
    why: 'an end before the start',
    change: {
      caUrls: [
        service('https://a.example', {
          validFor: { start: '2026-01-02T00:00:00Z', end: '2026-01-01T00:00:00Z' },
        }),
      ],
    },
    text: /before the start/,
  },
  {
    why: 'a version as text',
    change: { caUrls: [service('https://a.example', { majorApiVersion: '1' })] },
    text: /whole number from 1/,
  },
  {
    why: 'version 0',
    change: { caUrls: [service('https://a.example', { majorApiVersion: 0 })] },
    text: /whole number from 1/,
  },
  { why: 'no address', change: { caUrls: [service('fulcio.example')] }, text: /address of a service/ },
  {
    why: 'another scheme',
    change: { caUrls: [service('file:///etc/passwd')] },
    text: /address of a service/,
  },
  {
    why: 'a user in the address',
    change: { caUrls: [service('https://a@b.example')] },
    text: /address of a service/,
  },
  {
    why: 'a query in the address',
    change: { caUrls: [service('https://b.example/?x')] },
    text: /address of a service/,
  },
  { why: 'a list that is none', change: { caUrls: 'https://a.example' }, text: /expected a list/ },
  {
    why: 'too many services',
    change: { caUrls: Array(65).fill(service('https://a.example')) },
    text: /more than 64/,
  },
]) {
  test(`a signing configuration is refused: ${why}`, () => {
    assert.throws(
      () => parse({ ...config, ...change }),
      (error: unknown) => {
        assert.ok(error instanceof Problem);
        assert.equal(error.at.file, 'signing_config.json');
        assert.equal(error.exit, 2);
        return problem('sign/instance', text)(error);
      },
    );
  });
}

test('a signing configuration that is no JSON is refused with the name of the file', () => {
  assert.throws(
    () => parseSigningConfig('{', 'a.json'),
    problem('sign/instance', /signing configuration: not valid JSON/),
  );
});
