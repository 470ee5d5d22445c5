import { type Bytes, formatBase64, utf8 } from '@secure-build/common/core/bytes';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { type Fault, faultOf, skewed } from './faults.ts';
import { leafHashOf } from './merkle-tree.ts';
import { canonicalEntry } from './rekor-v1-entry.ts';
import {
  json,
  memberOf,
  notFound,
  readJsonBody,
  type Service,
  type ServiceAnswer,
  type ServiceRequest,
  text,
} from './service.ts';
import { logSigner } from './signed-note.ts';
import { formatPem, makeSigningKey, type SigningKey, sha256Of } from './signing-key.ts';
import { otherPart, TransparencyLog } from './transparency-log.ts';

/** Any number that is no secret: it stands in every checkpoint. */
const TREE_ID = 1234567890123456789n;
/** Entries of frozen shards before this tree: `logIndex` of an entry counts them, that of its proof does not. */
const EARLIER_ENTRIES = 1000;

export interface RekorV1Options {
  readonly now: () => Date;
  readonly host?: string;
  /** Entries that stand in the log when it starts; a proof of the very first has no hashes. */
  readonly entries?: number;
}

export interface RekorV1 {
  readonly host: string;
  readonly key: SigningKey;
  /** SHA-256 of the SPKI. */
  readonly logId: Bytes;
  readonly log: TransparencyLog;
  readonly service: Service;
}

/** The transparency log with signed entry timestamps, its API at version 1. */
export function makeRekorV1({ now, host = 'rekor.sigstore.dev', entries = 3 }: RekorV1Options): RekorV1 {
  const key = makeSigningKey('P-256');
  const logId = sha256Of(key.spki);
  const log = new TransparencyLog({
    origin: `${host} - ${TREE_ID}`,
    log: logSigner(host, key),
    witnesses: [],
  });
  const times: number[] = [];
  const append = (body: Bytes, at: Date) => {
    const appended = log.append(body);
    if (!appended.repeated) times.push(Math.floor(at.getTime() / 1000));
    return appended;
  };
  for (let number = 0; number < entries; number += 1) append(utf8(`{"earlier":${number}}`), now());

  const uuidOf = (body: Bytes) =>
    `${TREE_ID.toString(16).padStart(16, '0')}${Buffer.from(leafHashOf(body)).toString('hex')}`;

  const entryAnswer = (index: number, fault?: Fault) => {
    const body = log.body(index) ?? new Uint8Array();
    const entry = {
      body: formatBase64(body),
      integratedTime: times[index] ?? 0,
      logID: Buffer.from(logId).toString('hex'),
      logIndex: EARLIER_ENTRIES + index,
    };
    const promise = Buffer.from(key.sign(canonicalBytes(entry)));
    if (fault?.kind === 'bad-promise') promise[promise.length - 1] = (promise.at(-1) ?? 0) ^ 1;
    const { rootHash, hashes, ...proof } = log.prove(index, fault);
    const verification = {
      inclusionProof: {
        ...proof,
        rootHash: Buffer.from(rootHash).toString('hex'),
        hashes: hashes.map((hash) => Buffer.from(hash).toString('hex')),
      },
      ...(fault?.kind === 'no-promise' ? {} : { signedEntryTimestamp: formatBase64(promise) }),
    };
    return { [uuidOf(body)]: { ...entry, verification } };
  };

  const create = (request: ServiceRequest, fault: Fault | undefined): ServiceAnswer => {
    const proposed = readJsonBody(request);
    let body: Bytes;
    try {
      const conflict = faultOf(fault, 'conflict');
      const other =
        conflict?.entry === 'other' ? otherPart({ service: '', kind: 'other-artifact' }) : otherPart(fault);
      body = canonicalEntry(proposed, other);
    } catch (error) {
      return json(400, { code: 400, message: `error processing entry: ${String(error)}` });
    }
    const uuid = uuidOf(body);
    const conflict = faultOf(fault, 'conflict');
    const isThere = conflict?.entry !== 'none' && append(body, skewed(now(), fault)).repeated;
    if (isThere || conflict !== undefined) return conflictAnswer(uuid, conflict?.location);
    const index = log.indexOf(leafHashOf(body)) ?? 0;
    return json(201, entryAnswer(index, fault), { location: `/api/v1/log/entries/${uuid}`, etag: uuid });
  };

  const find = (uuid: string): number | undefined => log.indexOf(Buffer.from(uuid.slice(-64), 'hex'));

  const retrieve = (request: ServiceRequest, fault: Fault | undefined): ServiceAnswer => {
    const query = readJsonBody(request);
    const indexOfEntry = (entry: unknown) => {
      try {
        return log.indexOf(leafHashOf(canonicalEntry(entry)));
      } catch {
        // An entry that the log would not take is not in it.
        return undefined;
      }
    };
    const indexes = [
      ...list(query, 'logIndexes').map((index) => Number(index) - EARLIER_ENTRIES),
      ...list(query, 'entryUUIDs').map((uuid) => find(String(uuid))),
      ...list(query, 'entries').map(indexOfEntry),
    ];
    const found = indexes.filter((index) => index !== undefined && log.body(index) !== undefined);
    return json(
      200,
      found.map((index) => entryAnswer(Number(index), fault)),
    );
  };

  const read = (index: number | undefined, fault: Fault | undefined): ServiceAnswer =>
    index === undefined || log.body(index) === undefined
      ? json(404, { code: 404, message: '' })
      : json(200, entryAnswer(index, fault));

  return {
    host,
    key,
    logId,
    log,
    service: {
      name: 'rekor-v1',
      handle: (request, fault) => {
        const { method, path, query } = request;
        const entries = '/api/v1/log/entries';
        if (method === 'POST' && path === entries) return create(request, fault);
        if (method === 'POST' && path === `${entries}/retrieve`) return retrieve(request, fault);
        if (method !== 'GET') return notFound();
        if (path === entries) return read(Number(query.get('logIndex')) - EARLIER_ENTRIES, fault);
        if (path.startsWith(`${entries}/`)) return read(find(path.slice(entries.length + 1)), fault);
        if (path === '/api/v1/log') {
          return json(200, {
            inactiveShards: [],
            rootHash: Buffer.from(log.tree.root()).toString('hex'),
            signedTreeHead: log.checkpoint(),
            treeID: String(TREE_ID),
            treeSize: log.tree.size,
          });
        }
        if (path === '/api/v1/log/proof') {
          const [first, last] = ['firstSize', 'lastSize'].map((name) => Number(query.get(name)));
          return consistencyAnswer(log, first || 1, last ?? log.tree.size);
        }
        if (path === '/api/v1/log/publicKey') {
          return text(200, formatPem('PUBLIC KEY', key.spki), 'application/x-pem-file');
        }
        return notFound();
      },
    },
  };
}

function consistencyAnswer({ tree }: TransparencyLog, first: number, last: number): ServiceAnswer {
  if (!(first <= last && last <= tree.size)) return json(400, { code: 400, message: 'invalid tree sizes' });
  return json(200, {
    rootHash: Buffer.from(tree.root(last)).toString('hex'),
    hashes: tree.consistencyProof(first, last).map((hash) => Buffer.from(hash).toString('hex')),
  });
}

function conflictAnswer(uuid: string, location = 'path'): ServiceAnswer {
  const message = `an equivalent entry already exists in the transparency log with UUID ${uuid}`;
  const path = `/api/v1/log/entries/${uuid}`;
  if (location === 'absent') return json(409, { code: 409, message });
  return json(409, { code: 409, message }, { location: location === 'path' ? path : `${location}${path}` });
}

function list(value: unknown, name: string): readonly unknown[] {
  const member = memberOf(value, name);
  return Array.isArray(member) ? member : [];
}
