import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { checkTufMetadata } from '@secure-build/common/formats/tuf-metadata';
import fc from 'fast-check';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const name = fc.oneof(
  fc.constantFrom('root', 'targets', '__proto__', 'constructor', '../x', 'a.json'),
  fc.string(),
);
const role = fc.record({ keyids: fc.array(fc.string()), threshold: fc.integer() }, { requiredKeys: [] });
const signed = fc.record(
  {
    _type: fc.constantFrom('root', 'timestamp', 'snapshot', 'targets'),
    version: fc.oneof(fc.integer(), fc.jsonValue()),
    expires: fc.oneof(fc.constant('2100-01-01T00:00:00Z'), fc.string()),
    keys: fc.dictionary(name, fc.jsonValue()),
    roles: fc.dictionary(name, fc.oneof(role, fc.jsonValue())),
    meta: fc.dictionary(name, fc.oneof(fc.record({ version: fc.integer() }), fc.jsonValue())),
    targets: fc.dictionary(name, fc.jsonValue()),
    delegations: fc.jsonValue(),
  },
  { requiredKeys: ['_type'] },
);

test('SEC-053 the guard before TUF metadata returns or throws a Problem, always', () => {
  const bytes = fc.oneof(
    fc
      .record({ signatures: fc.array(fc.jsonValue()), signed })
      .map((value) => Buffer.from(JSON.stringify(value))),
    fc.json().map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 200 }),
  );
  fc.assert(
    fc.property(
      bytes,
      fc.constantFrom('root', 'timestamp', 'snapshot', 'targets' as const),
      (given, which) => {
        try {
          checkTufMetadata(given, which as 'root', 'x');
          return true;
        } catch (error) {
          return error instanceof Problem && error.code === 'trust/metadata-invalid';
        }
      },
    ),
    { numRuns: fuzzRuns(3000) },
  );
});
