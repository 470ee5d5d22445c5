import { type Bytes, concatBytes, formatBase64, utf8 } from '@secure-build/common/core/bytes';
import { type Fault, faultOf } from './faults.ts';
import { canonicalHashedRekord, EntryRefusal } from './rekor-v2-entry.ts';
import {
  json,
  notFound,
  readJsonBody,
  type Service,
  type ServiceAnswer,
  type ServiceRequest,
  text,
} from './service.ts';
import { logSigner, witness } from './signed-note.ts';
import { makeSigningKey, type SigningKey } from './signing-key.ts';
import { otherPart, TransparencyLog } from './transparency-log.ts';

const TILE_WIDTH = 256;

export interface RekorV2Options {
  readonly now: () => Date;
  readonly name?: string;
  /** Origin of checkpoints; a verifier finds the key by it. */
  readonly host?: string;
  /** Entries that stand in the log when it starts; 0 shows the entry whose index is 0. */
  readonly entries?: number;
  /** Answers wait for the next checkpoint, as those of the real server do. 0: one for each entry, at once. */
  readonly checkpointIntervalMs?: number;
}

export interface RekorV2 {
  readonly host: string;
  readonly key: SigningKey;
  /** The full key id of which a checkpoint shows four bytes. */
  readonly logId: Bytes;
  readonly log: TransparencyLog;
  readonly service: Service;
}

/** The tiled transparency log, its API at version 2: no promise, no time, only proofs. */
export function makeRekorV2(options: RekorV2Options): RekorV2 {
  const { now, name = 'rekor-v2', host = 'log2025-1.rekor.sigstore.dev', entries = 5 } = options;
  const key = makeSigningKey('Ed25519');
  const signer = logSigner(host, key);
  const log = new TransparencyLog({
    origin: host,
    log: signer,
    witnesses: ['one', 'two'].map((which) =>
      witness(`${which}.witness.example/lab`, makeSigningKey('Ed25519'), now),
    ),
  });
  for (let number = 0; number < entries; number += 1) log.append(utf8(`{"earlier":${number}}`));
  const published = publisher(options.checkpointIntervalMs ?? 0);

  const entryAnswer = (index: number, fault: Fault | undefined) => {
    const { logIndex, treeSize, rootHash, hashes, checkpoint } = log.prove(index, fault);
    return {
      logIndex: String(index),
      logId: { keyId: formatBase64(signer.keyId) },
      kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
      integratedTime: '0',
      inclusionPromise: null,
      inclusionProof: {
        logIndex: String(logIndex),
        rootHash: formatBase64(rootHash),
        treeSize: String(treeSize),
        hashes: hashes.map(formatBase64),
        checkpoint: { envelope: checkpoint },
      },
      canonicalizedBody: formatBase64(log.body(index) ?? new Uint8Array()),
    };
  };

  const create = async (request: ServiceRequest, fault: Fault | undefined): Promise<ServiceAnswer> => {
    if (fault?.kind === 'frozen') {
      return text(405, 'This log has been frozen, please switch to the latest log.');
    }
    try {
      const proposed = readJsonBody(request);
      if (proposed === undefined) throw new EntryRefusal('proto: syntax error');
      const conflict = faultOf(fault, 'conflict');
      const part = conflict?.entry === 'other' ? ({ service: name, kind: 'other-artifact' } as const) : fault;
      const body = canonicalHashedRekord(proposed, otherPart(part));
      if (conflict?.entry === 'none') return conflictAnswer(log.tree.size + 1000, conflict.location);
      const { index, repeated } = log.append(body);
      if (repeated || conflict !== undefined) return conflictAnswer(index, conflict?.location);
      await published();
      return json(201, entryAnswer(index, fault));
    } catch (error) {
      if (!(error instanceof EntryRefusal)) throw error;
      return json(error.status, { code: error.status === 500 ? 2 : 3, message: error.message, details: [] });
    }
  };

  return {
    host,
    key,
    logId: signer.keyId,
    log,
    service: {
      name,
      handle: (request, fault) => {
        const { method, path } = request;
        if (method === 'POST' && path === '/api/v2/log/entries') return create(request, fault);
        if (method !== 'GET') return notFound();
        if (path === '/api/v2/checkpoint') return text(200, log.checkpoint());
        if (path === '/healthz') return json(200, { status: 'SERVING' });
        const tile = readTile(log, path);
        return tile === undefined
          ? notFound()
          : { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: tile };
      },
    },
  };
}

/** Resolves at the next checkpoint: all that wait share it. */
function publisher(intervalMs: number): () => Promise<void> {
  let next: Promise<void> | undefined;
  return async () => {
    if (intervalMs === 0) return;
    next ??= new Promise((resolve) => {
      setTimeout(() => {
        next = undefined;
        resolve();
      }, intervalMs);
    });
    await next;
  };
}

const TILE = /^\/api\/v2\/tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/;

/** C2SP tlog-tiles: 256 hashes, or bodies each after its length in two bytes; a part while a tile is not full. */
function readTile(log: TransparencyLog, path: string): Bytes | undefined {
  const [, level, number = '', part] = TILE.exec(path) ?? [];
  if (level === undefined) return undefined;
  const first = Number(number.replaceAll(/[x/]/g, '')) * TILE_WIDTH;
  const width = part === undefined ? TILE_WIDTH : Number(part);
  const items = Array.from({ length: width }, (_, offset) =>
    level === 'entries' ? log.body(first + offset) : log.tree.subtree(Number(level) * 8, first + offset),
  );
  if (width === 0 || items.includes(undefined)) return undefined;
  const whole = items.filter((item) => item !== undefined);
  return concatBytes(
    ...whole.flatMap((item) =>
      level === 'entries' ? [Uint8Array.of(item.length >> 8, item.length & 0xff), item] : [item],
    ),
  );
}

function conflictAnswer(index: number, location?: string): ServiceAnswer {
  const message = 'an equivalent entry already exists in the transparency log';
  return json(
    409,
    { code: 6, message, details: [] },
    location === 'absent' ? {} : { 'x-log-index': String(index) },
  );
}
