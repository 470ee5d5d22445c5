import { evidenceKinds } from './evidence-index.ts';
import { suiteUri } from './suite-uris.ts';

const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' };

function closed(properties: Readonly<Record<string, object>>) {
  return { type: 'object', required: Object.keys(properties), additionalProperties: false, properties };
}

/**
 * JSON Schema (2020-12) of `index.json`, published under `.github/docs/schema`. The parser is stricter where a
 * schema cannot be: names that leave the folder by a step such as `..`, names that stand twice, duplicate keys.
 */
export const evidenceIndexSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `${suiteUri}/schema/evidence-index.schema.json`,
  title: 'Index of an evidence folder',
  ...closed({
    version: { const: 1 },
    entries: {
      type: 'array',
      items: closed({
        name: {
          type: 'string',
          description: 'POSIX path in the folder.',
          pattern: '^[^/\\\\]+(/[^/\\\\]+)*$',
        },
        digest: closed({ sha256 }),
        mediaType: { type: 'string' },
        kind: { enum: [...evidenceKinds] },
        subjects: {
          type: 'array',
          description: 'SHA-256 of the artifacts that the file is about.',
          items: sha256,
        },
        producer: {
          description:
            'Action, version of the suite, and digest of the bundle that ran (`source` where none did).',
          ...closed({
            action: { type: 'string' },
            version: { type: 'string' },
            distDigest: { type: 'string' },
          }),
        },
      }),
    },
  }),
} as const;
