import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import { json, readJsonBody } from '../sigstore/service.ts';
import type { RestRoutes } from './rest.ts';

/**
 * The schema of the body, as GitHub publishes it with the documentation of
 * https://docs.github.com/rest/dependency-graph/dependency-submission, without its texts.
 */
const scalars = {
  type: 'object',
  maxProperties: 8,
  additionalProperties: { type: ['null', 'string', 'number', 'boolean'] },
};
const closed = (required: readonly string[], properties: object) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});
const text = { type: 'string' };
const resolved = closed([], {
  package_url: { type: 'string', pattern: '^pkg' },
  metadata: scalars,
  relationship: { enum: ['direct', 'indirect'] },
  scope: { enum: ['runtime', 'development'] },
  dependencies: { type: 'array', items: text },
});
const manifest = {
  type: 'object',
  required: ['name'],
  properties: {
    name: text,
    file: closed([], { source_location: text }),
    metadata: scalars,
    resolved: { type: 'object', additionalProperties: resolved },
  },
  additionalProperties: false,
};
const schema = closed(['detector', 'version', 'ref', 'sha', 'job', 'scanned'], {
  version: { type: 'integer' },
  job: closed(['id', 'correlator'], { id: text, correlator: text, html_url: text }),
  sha: { type: 'string', minLength: 40, maxLength: 40 },
  ref: { type: 'string', pattern: '^refs/' },
  detector: closed(['name', 'version', 'url'], { name: text, version: text, url: text }),
  metadata: scalars,
  manifests: { type: 'object', additionalProperties: manifest },
  scanned: { type: 'string', format: 'date-time' },
});

let validate: ValidateFunction | undefined;

/** Loaded when it is asked for: few tests of those that have a GitHub submit something. */
function compile(): ValidateFunction {
  const load = createRequire(import.meta.url);
  const { Ajv } = load('ajv') as typeof import('ajv');
  const { default: addFormats } = load('ajv-formats') as { default: (ajv: InstanceType<typeof Ajv>) => void };
  const ajv = new Ajv({ allowUnionTypes: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

/** What breaks the schema, with its JSON pointer; `undefined` for a body that GitHub reads. */
export function snapshotFault(body: unknown): string | undefined {
  validate ??= compile();
  validate(body);
  const [fault] = validate.errors ?? [];
  return fault === undefined ? undefined : `${fault.instancePath} ${fault.message}`;
}

export interface LabSnapshot {
  readonly id: number;
  readonly body: Record<string, unknown>;
  readonly result: string;
}

export interface SnapshotFake {
  /** All that were kept, in their order; what the tests look at. */
  readonly taken: LabSnapshot[];
  /** Setting of the repository. */
  graph: 'on' | 'off';
  defaultBranch: string;
  /** What the next submissions come to, in place of what they deserve. */
  readonly nextResults: string[];
  readonly routes: RestRoutes;
}

/** The dependency submission API of one repository. */
export function makeSnapshotFake(): SnapshotFake {
  const fake: SnapshotFake = {
    taken: [],
    graph: 'on',
    defaultBranch: 'refs/heads/main',
    nextResults: [],
    routes: (rest) => [
      {
        method: 'POST',
        path: /^\/repos\/[^/]+\/[^/]+\/dependency-graph\/snapshots$/,
        answer(request) {
          const refusal = rest.need(request, 'contents', 'write');
          if (refusal !== undefined) return refusal;
          if (fake.graph === 'off') {
            const message =
              'The Dependency graph is disabled for this repository. Please enable it before submitting snapshots.';
            return json(404, { message, status: '404' });
          }
          const body = readJsonBody(request);
          const fault = snapshotFault(body);
          if (body === undefined || fault !== undefined)
            return json(422, { message: `Invalid request. ${fault}`, status: '422' });
          const isCurrent = body.ref === fake.defaultBranch;
          const result = fake.nextResults.shift() ?? (isCurrent ? 'SUCCESS' : 'ACCEPTED');
          const id = 9_000_001 + fake.taken.length;
          if (result === 'SUCCESS' || result === 'ACCEPTED') fake.taken.push({ id, body, result });
          const message = isCurrent ? 'The dependencies are up to date.' : 'Not for the default branch.';
          return json(201, { id, created_at: rest.now().toISOString(), result, message });
        },
      },
    ],
  };
  return fake;
}
