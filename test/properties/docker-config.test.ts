import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { parseDockerConfig, parseHelperAnswer } from '@secure-build/common/formats/docker-config';
import fc from 'fast-check';
import { onlyProblems } from '../support/any-bytes.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

test('any bytes are a Docker configuration or a Problem, always', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      (bytes) => void onlyProblems(() => parseDockerConfig(bytes, 'c')),
    ),
    { numRuns: fuzzRuns(2000) },
  );
});

test('any values in its three members are a Docker configuration or a Problem, always', () => {
  const entry = fc.record(
    { auth: fc.oneof(fc.base64String(), fc.string()), identitytoken: fc.jsonValue() },
    { requiredKeys: [] },
  );
  const config = fc.record(
    {
      auths: fc.oneof(
        fc.dictionary(fc.oneof(fc.string(), fc.webUrl()), fc.oneof(entry, fc.jsonValue())),
        fc.jsonValue(),
      ),
      credHelpers: fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue()),
      credsStore: fc.oneof(fc.string(), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      config,
      (value) =>
        void onlyProblems(() => {
          const { helpers, store } = parseDockerConfig(utf8(JSON.stringify(value)), 'c');
          for (const name of [...helpers.values(), store ?? 'none'])
            assert.match(name, /^[A-Za-z0-9][\w.-]*$/);
        }),
    ),
    { numRuns: fuzzRuns(3000) },
  );
});

test('whatever a program prints is a credential or a Problem, always', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.json()),
      (text) => void onlyProblems(() => parseHelperAnswer(text, 'p')),
    ),
    { numRuns: fuzzRuns(2000) },
  );
});
