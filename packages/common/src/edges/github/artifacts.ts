import { type Bytes, utf8 } from '../../core/bytes.ts';
import { isSha256, type Sha256, sha256 } from '../../core/digest.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { HttpRequest } from '../../domain/ports.ts';
import type { GithubHost } from '../../domain/signing/github-host.ts';
import { parseJsonWebToken } from '../../formats/json-web-token.ts';
import { type Attempt, type Deadline, done, type Effort, startEffort } from '../retry.ts';
import { callService, readJson, type ServiceCall, type ServicePorts, wrongAnswer } from '../service-call.ts';
import { type UploadedBlob, uploadBlocks } from './block-upload.ts';

/** A workflow artifact as the runtime service lists it: whoever has the token of the run may replace it (SEC-115). */
export interface WorkflowArtifact {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
  /** Of the archive, as its uploader said. */
  readonly sha256?: Sha256;
  readonly backend: BackendIds;
}

export interface UploadedArtifact extends UploadedBlob {
  readonly id: string;
}

interface BackendIds {
  readonly run: string;
  readonly job: string;
}

/** The runtime service for artifacts of this run, version 4. It asks for no permission: every job may use it. */
export interface ArtifactService {
  list(
    filter: { readonly id?: string; readonly name?: string },
    deadline: Deadline,
  ): Promise<readonly WorkflowArtifact[]>;
  /** The archive, compared with the digest of the listing. @throws Problem `handoff/mismatch` */
  download(artifact: WorkflowArtifact, deadline: Deadline): Promise<Bytes>;
  /**
   * `taken` where the name is in use.
   *
   * @param archive ZIP; pieces are held one block at a time
   */
  upload(
    name: string,
    archive: Bytes | AsyncIterable<Bytes>,
    deadline: Deadline,
  ): Promise<UploadedArtifact | 'taken'>;
  remove(name: string, deadline: Deadline): Promise<void>;
}

const TIMEOUT_MS = 60_000;
const SERVICE = 'github.actions.results.api.v1.ArtifactService';
const TOKEN = /^[\x21-\x7e]{1,16384}$/;
/** What the service refuses in a name, and what is no name on some disks (SEC-070). */
const NAME = /^(?!\.{1,2}$)[^"<>|*?:\r\n\\/\p{Cc}]{1,256}$/u;

/** @throws Problem `input/invalid` on a server of somebody's own, `context/missing` outside of a workflow. */
export function openArtifactService(
  environment: Readonly<Record<string, string | undefined>>,
  ports: ServicePorts,
  host: GithubHost,
): ArtifactService {
  if (host.kind === 'server') {
    throw new Problem('input/invalid', 'GitHub Enterprise Server has no workflow artifacts of version 4', {
      hint: 'Use "store: file", "oci" or "release" there.',
    });
  }
  const { ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '' } = environment;
  if (!URL.canParse(url) || !TOKEN.test(token))
    throw new Problem(
      'context/missing',
      'ACTIONS_RESULTS_URL or ACTIONS_RUNTIME_TOKEN is not set or malformed',
    );
  ports.log.mask(token);
  return new RuntimeService(ports, url, token);
}

export function requireArtifactName(name: string): void {
  if (NAME.test(name)) return;
  throw new Problem(
    'subject/name',
    `a workflow artifact cannot be named ${JSON.stringify(name.slice(0, 100))}`,
    {
      hint: 'Leave out " : < > | * ? \\ / and control characters.',
    },
  );
}

class RuntimeService implements ArtifactService {
  readonly #ports: ServicePorts;
  readonly #url: string;
  readonly #token: string;
  readonly #backend: BackendIds;

  constructor(ports: ServicePorts, url: string, token: string) {
    this.#ports = ports;
    this.#url = url;
    this.#token = token;
    this.#backend = backendOf(token);
  }

  async list(
    { id, name }: { readonly id?: string; readonly name?: string },
    deadline: Deadline,
  ): Promise<readonly WorkflowArtifact[]> {
    const effort = this.#effort(deadline);
    const answer = await this.#call(effort, 'ListArtifacts', this.#backend, {
      ...(name === undefined ? {} : { name_filter: name }),
      ...(id === undefined ? {} : { id_filter: id }),
    });
    // As in all JSON of protobuf, an empty list is left out.
    const items = memberOf(answer, 'artifacts') ?? [];
    if (!isJsonArray(items)) throw wrongAnswer(effort, 'a listing holds no list');
    const artifacts = items.map((item) => readArtifact(effort, item));
    return artifacts.filter((item) => (id ?? item.id) === item.id && (name ?? item.name) === item.name);
  }

  async download(artifact: WorkflowArtifact, deadline: Deadline): Promise<Bytes> {
    const { name, id, backend } = artifact;
    if (artifact.sizeBytes > limits.workflowArtifactBytes)
      throw new Problem('limit/exceeded', `artifact "${name}" has ${artifact.sizeBytes} bytes`);
    const effort = this.#effort(deadline);
    const answer = await this.#call(effort, 'GetSignedArtifactURL', backend, { name });
    const bytes = await this.#storage<Bytes>(
      effort,
      { method: 'GET', url: this.#signedUrl(effort, answer, 'signed_url') },
      {
        read: ({ body }) => done(body),
      },
    );
    const found = sha256(bytes);
    if (artifact.sha256 === undefined || artifact.sha256 === found) return bytes;
    throw new Problem(
      'handoff/mismatch',
      `artifact "${name}" (${id}) has sha256:${found}, and its listing says sha256:${artifact.sha256}`,
    );
  }

  async upload(
    name: string,
    archive: Bytes | AsyncIterable<Bytes>,
    deadline: Deadline,
  ): Promise<UploadedArtifact | 'taken'> {
    requireArtifactName(name);
    const effort = this.#effort(deadline);
    const created = await this.#create(effort, name);
    if (created === 'taken') return 'taken';
    const url = this.#signedUrl(effort, created, 'signed_upload_url');
    const pieces = archive instanceof Uint8Array ? onePiece(archive) : archive;
    const uploaded = await uploadBlocks(url, pieces, async (request) => {
      await this.#storage<true>(effort, request, { read: () => done(true) });
    });
    const answer = await this.#call(effort, 'FinalizeArtifact', this.#backend, {
      name,
      size: String(uploaded.sizeBytes),
      hash: `sha256:${uploaded.sha256}`,
    });
    return { id: idOf(effort, memberOf(answer, 'artifact_id')), ...uploaded };
  }

  async remove(name: string, deadline: Deadline): Promise<void> {
    const whenMissing: JsonObject = {};
    await this.#call(this.#effort(deadline), 'DeleteArtifact', this.#backend, { name }, { 404: whenMissing });
  }

  async #create(effort: Effort, name: string): Promise<JsonObject | 'taken'> {
    for (let trial = 0; trial < 2; trial += 1) {
      const answer = await this.#call(
        effort,
        'CreateArtifact',
        this.#backend,
        { name, version: 4 },
        { 409: taken },
      );
      if (answer !== taken) return answer;
      const present = await this.list({ name }, effort.deadline);
      if (present.length > 0) return 'taken';
      // The remains of an upload that was cut off: in nobody's listing, and in the way.
      await this.remove(name, effort.deadline);
    }
    return 'taken';
  }

  /** One call of the service (Twirp: `POST /twirp/SERVICE/METHOD`, JSON both ways). */
  #call(
    effort: Effort,
    method: string,
    backend: BackendIds,
    body: JsonObject,
    others: { readonly [status: number]: JsonObject } = {},
  ): Promise<JsonObject> {
    const ids = { workflow_run_backend_id: backend.run, workflow_job_run_backend_id: backend.job };
    return callService<JsonObject>(this.#ports, {
      effort,
      timeoutMs: TIMEOUT_MS,
      maxBytes: limits.indexBytes,
      request: async () => ({
        method: 'POST',
        url: new URL(`/twirp/${SERVICE}/${method}`, this.#url).href,
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${this.#token}`,
          'content-type': 'application/json',
        },
        body: utf8(JSON.stringify({ ...ids, ...body })),
      }),
      read(response): Attempt<JsonObject> {
        const json = readJson(response);
        if (json.kind === 'again') return json;
        if (!isJsonObject(json.value)) throw wrongAnswer(effort, `${method} gave no object`);
        if (json.value.ok === false) throw wrongAnswer(effort, `${method} says that it failed`);
        return done(json.value);
      },
      judge: ({ status }) => {
        const value = others[status];
        return value === undefined ? undefined : done(value);
      },
    });
  }

  /** The storage behind a signed address; it gets no token of ours (SEC-085). */
  #storage<T>(
    effort: Effort,
    request: Omit<HttpRequest, 'deadlineMs' | 'maxBytes'>,
    { read }: Pick<ServiceCall<T>, 'read'>,
  ): Promise<T> {
    const service = `the storage of workflow artifacts (${new URL(request.url).host})`;
    return callService<T>(this.#ports, {
      effort: startEffort(this.#ports, service, effort.deadline),
      timeoutMs: TIMEOUT_MS,
      maxBytes: limits.workflowArtifactBytes,
      request: async () => request,
      read,
    });
  }

  #signedUrl(effort: Effort, answer: JsonObject, key: string): string {
    const url = memberOf(answer, key);
    if (typeof url !== 'string' || !URL.canParse(url) || new URL(url).protocol !== 'https:')
      throw wrongAnswer(effort, 'an artifact has no https address');
    // Whoever reads the signature may write the artifact until it ends.
    const { search } = new URL(url);
    if (search.length > 8) this.#ports.log.mask(search.slice(1));
    return url;
  }

  #effort(deadline: Deadline): Effort {
    return startEffort(this.#ports, `GitHub's artifact service (${new URL(this.#url).host})`, deadline);
  }
}

const taken: JsonObject = {};

async function* onePiece(bytes: Bytes): AsyncGenerator<Bytes> {
  yield bytes;
}

/** Ids of run and job, which the token carries in its scope: `Actions.Results:RUN:JOB`. */
function backendOf(token: string): BackendIds {
  let scope: JsonValue | undefined;
  try {
    scope = parseJsonWebToken(token).claims.scp;
  } catch {
    // Its text speaks of a token of OIDC, which this is not.
    scope = undefined;
  }
  const [, run, job] =
    /(?:^| )Actions\.Results:([\w-]{1,64}):([\w-]{1,64})(?: |$)/.exec(
      typeof scope === 'string' ? scope : '',
    ) ?? [];
  if (run !== undefined && job !== undefined) return { run, job };
  throw new Problem('context/missing', 'ACTIONS_RUNTIME_TOKEN names no run and job');
}

function readArtifact(effort: Effort, value: JsonValue): WorkflowArtifact {
  if (!isJsonObject(value)) throw wrongAnswer(effort, 'an artifact is no object');
  const text = (key: string) => {
    const member = memberOf(value, key);
    return typeof member === 'string' ? member : undefined;
  };
  const name = text('name') ?? '';
  const run = text('workflow_run_backend_id');
  const job = text('workflow_job_run_backend_id');
  if (run === undefined || job === undefined) throw wrongAnswer(effort, 'an artifact names no run and job');
  // SEC-070 (CVE-2024-54132): an artifact named ".." would become a path.
  if (!NAME.test(name))
    throw wrongAnswer(effort, `an artifact is named ${JSON.stringify(name.slice(0, 60))}`);
  const digest = (text('digest') ?? '').replace(/^sha256:/, '');
  return {
    id: idOf(effort, memberOf(value, 'database_id')),
    name,
    sizeBytes: Number(text('size') ?? '0'),
    backend: { run, job },
    ...(isSha256(digest) ? { sha256: digest } : {}),
  };
}

function idOf(effort: Effort, value: JsonValue | undefined): string {
  if (typeof value === 'string' && /^\d{1,20}$/.test(value)) return value;
  throw wrongAnswer(effort, 'an artifact has no id');
}

/** JSON of protobuf may be written with the names of the schema or in camel case. */
function memberOf(object: JsonObject, key: string): JsonValue | undefined {
  return object[key] ?? object[key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())];
}
