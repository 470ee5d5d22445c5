import type { Bytes } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import {
  json,
  memberOf,
  readJsonBody,
  type Service,
  type ServiceAnswer,
  textOf,
} from '../sigstore/service.ts';
import { bears, type SimulatedJob } from './simulated-job.ts';

export const RESULTS_ORIGIN = 'https://results.example';
export const ARTIFACT_ORIGIN = 'https://artifacts.example';

export interface LabArtifact {
  readonly id: number;
  readonly name: string;
  bytes: Bytes;
  finalized: boolean;
  digest: string;
}

/**
 * The runtime service for workflow artifacts, version 4 (actions/toolkit `results/api/v1/artifact.proto`). Whoever
 * has the token of the run may replace what another job has uploaded, because on GitHub it may.
 */
export interface ArtifactFake {
  readonly artifacts: LabArtifact[];
  readonly service: Service;
  readonly storage: Service;
  /** What a listing says of a digest: the right one, another, or nothing. */
  digestField: 'right' | 'wrong' | 'absent';
  /** Another job of the run: removes what has this name and puts its own in place. */
  replace(name: string, bytes: Bytes): LabArtifact;
}

const RPC = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(?<method>[A-Za-z]+)$/;

export function makeArtifactFake({ job }: { readonly job: SimulatedJob }): ArtifactFake {
  let nextId = 9001;
  const artifacts: LabArtifact[] = [];
  const find = (name: string | undefined) => artifacts.find((artifact) => artifact.name === name);
  const remove = (name: string) => {
    const index = artifacts.findIndex((artifact) => artifact.name === name);
    return index < 0 ? undefined : artifacts.splice(index, 1)[0];
  };
  const fake: ArtifactFake = {
    artifacts,
    digestField: 'right',
    replace(name, bytes) {
      remove(name);
      const artifact = { id: nextId++, name, bytes, finalized: true, digest: `sha256:${sha256(bytes)}` };
      artifacts.push(artifact);
      return artifact;
    },
    service: {
      name: 'artifact-service',
      handle(request) {
        const method = RPC.exec(request.path)?.groups?.method ?? '';
        const body = readJsonBody(request);
        if (!bears(request.headers.get('authorization'), job.runtimeToken))
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
      handle({ method, path, headers, query, body }) {
        const artifact = artifacts.find(({ id }) => path === `/blob/${id}`);
        if (headers.has('authorization') || query.get('sig') !== 'lab')
          return { status: 403, body: new Uint8Array() };
        if (artifact === undefined) return { status: 404, body: new Uint8Array() };
        if (method === 'PUT') {
          if (headers.get('x-ms-blob-type') !== 'BlockBlob') return { status: 400, body: new Uint8Array() };
          artifact.bytes = Buffer.from(body);
          return { status: 201, body: new Uint8Array() };
        }
        return { status: 200, headers: { 'content-type': 'application/zip' }, body: artifact.bytes };
      },
    },
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
        const id = nextId++;
        artifacts.push({ id, name, bytes: new Uint8Array(), finalized: false, digest: '' });
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

  const listed = ({ id, name, bytes, digest }: LabArtifact) => ({
    workflow_run_backend_id: job.backend.run,
    workflow_job_run_backend_id: job.backend.job,
    database_id: String(id),
    name,
    size: String(bytes.length),
    created_at: '2026-11-21T11:30:00Z',
    ...(fake.digestField === 'absent'
      ? {}
      : { digest: fake.digestField === 'right' ? digest : `sha256:${'0'.repeat(64)}` }),
  });

  return fake;
}

const twirp = (status: number, code: string, msg: string): ServiceAnswer => json(status, { code, msg });
