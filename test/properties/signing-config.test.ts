import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { parseSigningConfig } from '@secure-build/common/formats/signing-config';
import fc from 'fast-check';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const service = fc.record(
  {
    url: fc.oneof(fc.webUrl(), fc.string()),
    majorApiVersion: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.jsonValue()),
    validFor: fc.oneof(fc.record({ start: fc.constant('2026-01-01T00:00:00Z') }), fc.jsonValue()),
    operator: fc.oneof(fc.string(), fc.jsonValue()),
  },
  { requiredKeys: [] },
);
const services = fc.oneof(fc.array(service, { maxLength: 3 }), fc.jsonValue());
const config = fc.record(
  {
    mediaType: fc.constant('application/vnd.dev.sigstore.signingconfig.v0.2+json'),
    caUrls: services,
    oidcUrls: services,
    rekorTlogUrls: services,
    rekorTlogConfig: fc.oneof(
      fc.record({ selector: fc.constantFrom('ANY', 'ALL', 'EXACT') }),
      fc.jsonValue(),
    ),
    tsaUrls: services,
    tsaConfig: fc.jsonValue(),
  },
  { requiredKeys: ['mediaType'] },
);

test('the reader of signing configurations returns services or a Problem, always', () => {
  const texts = fc.oneof(
    config.map((value) => JSON.stringify(value)),
    fc.json(),
    fc.uint8Array({ maxLength: 200 }),
  );
  fc.assert(
    fc.property(texts, (source) => {
      try {
        return Array.isArray(parseSigningConfig(source, 'x').transparencyLogs);
      } catch (error) {
        return (
          error instanceof Problem && (error.code === 'sign/instance' || error.code === 'limit/exceeded')
        );
      }
    }),
    { numRuns: fuzzRuns(2000) },
  );
});
