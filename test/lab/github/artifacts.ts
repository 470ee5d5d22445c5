import { type Bytes, concatBytes } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import {
  json,
  memberOf,
  readJsonBody,
  type Service,
  type ServiceAnswer,
  type ServiceRequest,
  textOf,
} from '../sigstore/service.ts';
import type { RestRoutes } from './rest.ts';
import { bears, claimsOf, type SimulatedJob } from './simulated-job.ts';

export const RESULTS_ORIGIN = 'https://results.example';
export const ARTIFACT_ORIGIN = 'https://artifacts.example';

export interface LabArtifact {
  readonly id: number;
  readonly name: string;
  bytes: Bytes;
  finalized: boolean;
  digest: string;
  /** As the REST API tells them. */
  runId: number;
  repositoryId: number;
  expired: boolean;
}

/**
 * The runtime service for workflow artifacts, version 4 (actions/toolkit `results/api/v1/artifact.proto`), the storage
 * behind it (whole blobs, and blocks), and the REST API over both. Whoever has the token of the run may replace what
 * another job has uploaded, because on GitHub it may.
 */
export interface ArtifactFake {
  readonly artifacts: LabArtifact[];
  readonly service: Service;
  readonly storage: Service;
  readonly routes: RestRoutes;
  /** What a listing says of a digest: the right one, another, or nothing. */
  digestField: 'right' | 'wrong' | 'absent';
  /** Another job of the same run: from now on its token may do the same. */
  admit(job: SimulatedJob): void;
  /** Another job of the run: removes what has this name and puts its own in place. */
  replace(name: string, bytes: Bytes): LabArtifact;
}

const RPC = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(?<method>[A-Za-z]+)$/;
/** How long the address is good to which the REST API redirects. */
const REDIRECT_MS = 60_000;

export function makeArtifactFake({
  job,
  now = () => new Date(0),
}: {
  readonly job: SimulatedJob;
  readonly now?: () => Date;
}): ArtifactFake {
  let nextId = 9001;
  const jobs = [job];
  const artifacts: LabArtifact[] = [];
  const blocks = new Map<string, Bytes>();
  const find = (name: string | undefined) => artifacts.find((artifact) => artifact.name === name);
  const remove = (name: string) => {
    const index = artifacts.findIndex((artifact) => artifact.name === name);
    return index < 0 ? undefined : artifacts.splice(index, 1)[0];
  };
  const add = (name: string, bytes: Bytes, finalized: boolean): LabArtifact => {
    const { run_id: runId } = claimsOf(job);
    const artifact = {
      id: nextId++,
      name,
      bytes,
      finalized,
      digest: finalized ? `sha256:${sha256(bytes)}` : '',
      runId: Number(runId),
      repositoryId: job.repository.id,
      expired: false,
    };
    artifacts.push(artifact);
    return artifact;
  };
  const digestOf = ({ digest }: LabArtifact) =>
    fake.digestField === 'absent'
      ? undefined
      : fake.digestField === 'right'
        ? digest
        : `sha256:${'0'.repeat(64)}`;

  const fake: ArtifactFake = {
    artifacts,
    digestField: 'right',
    admit: (other) => void jobs.push(other),
    replace(name, bytes) {
      remove(name);
      return add(name, bytes, true);
    },
    service: {
      name: 'artifact-service',
      handle(request) {
        const method = RPC.exec(request.path)?.groups?.method ?? '';
        const body = readJsonBody(request);
        if (!jobs.some(({ runtimeToken }) => bears(request.headers.get('authorization'), runtimeToken)))
          return twirp(401, 'unauthenticated', 'invalid token');
        if (request.method !== 'POST' || body === undefined)
          return twirp(400, 'malformed', 'the json request could not be decoded');
        if (textOf(body, 'workflow_run_backend_id') !== job.backend.run)
          return twirp(404, 'not_found', 'workflow run not found');
        return answer(method, body);
      },
    },
    storage: {
      name: 'artifact-storage',
      handle(request) {
        const { method, path, headers, query } = request;
        const artifact = artifacts.find(({ id }) => path === `/blob/${id}`);
        const end = Number(query.get('se') ?? Number.POSITIVE_INFINITY);
        if (headers.has('authorization') || query.get('sig') !== 'lab' || now().getTime() > end)
          return empty(403);
        if (artifact === undefined) return empty(404);
        if (method === 'PUT') return empty(put(request, artifact));
        return { status: 200, headers: { 'content-type': 'application/zip' }, body: artifact.bytes };
      },
    },
    routes: (rest) => {
      const artifactOf = (id: string | undefined) =>
        artifacts.find((item) => item.finalized && String(item.id) === id);
      return [
        {
          method: 'GET',
          path: /^\/repos\/[^/]+\/[^/]+\/actions\/artifacts\/(?<id>\d+)$/,
          answer(request, { id }) {
            const artifact = artifactOf(id);
            const refusal = rest.need(request, 'actions', 'read');
            if (refusal !== undefined) return refusal;
            return artifact === undefined
              ? json(404, { message: 'Not Found' })
              : json(200, described(artifact));
          },
        },
        {
          method: 'GET',
          path: /^\/repos\/[^/]+\/[^/]+\/actions\/artifacts\/(?<id>\d+)\/zip$/,
          answer(request, { id }) {
            const artifact = artifactOf(id);
            if (!request.headers.has('authorization'))
              return json(401, { message: 'Requires authentication' });
            const refusal = rest.need(request, 'actions', 'read');
            if (refusal !== undefined) return refusal;
            if (artifact === undefined) return json(404, { message: 'Not Found' });
            if (artifact.expired) return json(410, { message: 'Artifact has expired' });
            const end = now().getTime() + REDIRECT_MS;
            const location = `${ARTIFACT_ORIGIN}/blob/${id}?sig=lab&se=${end}`;
            return { status: 302, headers: { location }, body: new Uint8Array() };
          },
        },
      ];
    },
  };

  const described = (artifact: LabArtifact) => ({
    id: artifact.id,
    node_id: 'lab',
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    expired: artifact.expired,
    created_at: '2026-11-21T11:30:00Z',
    expires_at: '2027-02-19T11:30:00Z',
    digest: digestOf(artifact) ?? null,
    workflow_run: {
      id: artifact.runId,
      repository_id: artifact.repositoryId,
      head_repository_id: artifact.repositoryId,
    },
  });

  /** Azure Blob Storage: "Put Blob", "Put Block" and "Put Block List". */
  const put = ({ query, headers, body }: ServiceRequest, artifact: LabArtifact): number => {
    const own = (id: string) => `${artifact.id} ${id}`;
    switch (query.get('comp')) {
      case 'block': {
        const id = query.get('blockid') ?? '';
        const lengths = [...blocks.keys()].filter((key) => key.startsWith(own(''))).map((key) => key.length);
        if (!/^[A-Za-z0-9+/]+=*$/.test(id) || body.length === 0) return 400;
        if (lengths.some((length) => length !== own(id).length)) return 400;
        blocks.set(own(id), Uint8Array.from(body));
        return 201;
      }
      case 'blocklist': {
        const ids = [
          ...Buffer.from(body)
            .toString()
            .matchAll(/<Latest>([^<]*)<\/Latest>/g),
        ];
        const listed = ids.map(([, id = '']) => blocks.get(own(id)));
        if (listed.length === 0 || listed.some((block) => block === undefined)) return 400;
        artifact.bytes = concatBytes(...listed.filter((block) => block !== undefined));
        for (const key of [...blocks.keys()]) if (key.startsWith(own(''))) blocks.delete(key);
        return 201;
      }
      default:
        if (headers.get('x-ms-blob-type') !== 'BlockBlob') return 400;
        artifact.bytes = Uint8Array.from(body);
        return 201;
    }
  };

  const answer = (method: string, body: Record<string, unknown>): ServiceAnswer => {
    const name = textOf(body, 'name') ?? '';
    const artifact = find(name);
    switch (method) {
      case 'CreateArtifact': {
        if (artifact !== undefined)
          return twirp(
            409,
            'already_exists',
            'an artifact with this name already exists on the workflow run',
          );
        const { id } = add(name, new Uint8Array(), false);
        return json(200, { ok: true, signed_upload_url: `${ARTIFACT_ORIGIN}/blob/${id}?sig=lab` });
      }
      case 'FinalizeArtifact':
        if (artifact === undefined) return twirp(404, 'not_found', 'artifact not found');
        if (Number(textOf(body, 'size')) !== artifact.bytes.length)
          return twirp(400, 'invalid_argument', 'size does not match');
        artifact.finalized = true;
        artifact.digest = textOf(body, 'hash') ?? '';
        return json(200, { ok: true, artifact_id: String(artifact.id) });
      case 'ListArtifacts': {
        const id = memberOf(body, 'id_filter');
        const found = artifacts.filter(
          (item) =>
            item.finalized &&
            [undefined, item.name].includes(textOf(body, 'name_filter')) &&
            (id === undefined || String(item.id) === String(id)),
        );
        return json(200, { artifacts: found.map(listed) });
      }
      case 'GetSignedArtifactURL':
        if (artifact?.finalized !== true) return twirp(404, 'not_found', 'artifact not found');
        return json(200, { signed_url: `${ARTIFACT_ORIGIN}/blob/${artifact.id}?sig=lab` });
      case 'DeleteArtifact': {
        const removed = remove(name);
        if (removed === undefined) return twirp(404, 'not_found', 'artifact not found');
        return json(200, { ok: true, artifact_id: String(removed.id) });
      }
      default:
        return twirp(404, 'bad_route', 'no handler for path');
    }
  };

  const listed = (artifact: LabArtifact) => {
    const digest = digestOf(artifact);
    return {
      workflow_run_backend_id: job.backend.run,
      workflow_job_run_backend_id: job.backend.job,
      database_id: String(artifact.id),
      name: artifact.name,
      size: String(artifact.bytes.length),
      created_at: '2026-11-21T11:30:00Z',
      ...(digest === undefined ? {} : { digest }),
    };
  };

  return fake;
}

const empty = (status: number): ServiceAnswer => ({ status, body: new Uint8Array() });

const twirp = (status: number, code: string, msg: string): ServiceAnswer => json(status, { code, msg });
