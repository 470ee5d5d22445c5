import { type Bytes, decodeUtf8, equalBytes } from '../../core/bytes.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { HttpResponse } from '../../domain/ports.ts';
import { type Checkpoint, parseCheckpoint } from '../../formats/checkpoint.ts';
import { auditPath, entryAt, isWholeTile } from '../../formats/log-tiles.ts';
import { type LogRequest, rekorV2Request } from '../../formats/rekor-request.ts';
import { parseLogEntry, type TransparencyLogEntry } from '../../formats/sigstore-log-entry.ts';
import { type Attempt, again, done } from '../retry.ts';
import { callService, readJson, type ServicePorts, wrongAnswer } from '../service-call.ts';
import { checked, type WitnessRequest } from './witness.ts';

/** The server answers with its next checkpoint; clients that wait less than 20 s give up before it can. */
const TIMEOUT_MS = 25_000;
const ENTRIES = '/api/v2/log/entries';

export interface WitnessV2Request extends WitnessRequest {
  /** Id of the trusted log that has signed a checkpoint: the tiles of a log do not say whose they are. */
  logIdOf(checkpoint: Checkpoint): Bytes | undefined;
}

/** `frozen`: the log takes no more entries (405), and another one of the signing configuration has to. */
export type WitnessV2Answer = TransparencyLogEntry | 'frozen' | undefined;

/**
 * An entry in a Rekor v2 log. A 409 says that the log has the entry: an answer was lost. It is then read back from
 * the log's own tiles and proved to be ours (SEC-024).
 *
 * @throws Problem `service/…`
 */
export async function witnessInRekorV2(
  ports: ServicePorts,
  request: WitnessV2Request,
): Promise<WitnessV2Answer> {
  const { url, effort, signature, isTooLate } = request;
  const logged = rekorV2Request(signature);
  const answer = await callService<WitnessV2Answer | { readonly index: number }>(ports, {
    effort,
    timeoutMs: TIMEOUT_MS,
    maxBytes: limits.signingAnswerBytes,
    before: () => (isTooLate?.() === true ? done(undefined) : undefined),
    request: async () => ({
      method: 'POST',
      url: url + ENTRIES,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: logged.body,
    }),
    read: (response) => readEntry(request, response),
    judge({ status, headers }) {
      if (status === 405) return done('frozen' as const);
      return status === 409 ? done({ index: indexIn(request, headers.get('x-log-index')) }) : undefined;
    },
  });
  if (answer === undefined || answer === 'frozen' || !('index' in answer)) return answer;
  return provedEntry(ports, request, answer.index, logged);
}

function readEntry(request: WitnessV2Request, response: HttpResponse): Attempt<TransparencyLogEntry> {
  const json = readJson(response);
  if (json.kind === 'again') return json;
  let entry: TransparencyLogEntry;
  try {
    entry = parseLogEntry(json.value, '', '0.3');
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw wrongAnswer(
      request.effort,
      `it holds no log entry: ${error.message} (at ${error.at.pointer})`,
      error,
    );
  }
  return done(checked(request, entry));
}

function indexIn({ effort }: WitnessV2Request, header: string | undefined): number {
  if (header !== undefined && /^(?:0|[1-9]\d{0,14})$/.test(header)) return Number(header);
  throw wrongAnswer(effort, 'it says that the log has our entry already (409), but not where');
}

/** The log answered 409 with an index: what stands there, proved by the checkpoint that the log signs now. */
async function provedEntry(
  ports: ServicePorts,
  request: WitnessV2Request,
  index: number,
  logged: LogRequest,
): Promise<TransparencyLogEntry> {
  const { url, effort, logIdOf } = request;
  const read = <T>(path: string, use: (body: Bytes) => Attempt<T>): Promise<T> =>
    callService(ports, {
      effort,
      timeoutMs: TIMEOUT_MS,
      maxBytes: limits.logTileBytes,
      request: async () => ({ method: 'GET', url: `${url}/api/v2/${path}` }),
      read: ({ body }) => use(body),
    });
  try {
    const { text, treeSize, rootHash, logId } = await read('checkpoint', (body) => {
      const note = decodeUtf8(body) ?? '';
      const checkpoint = readCheckpoint(note);
      if (checkpoint === undefined) return again('answered 200 with a body that is no checkpoint');
      const signedBy = logIdOf(checkpoint);
      if (signedBy === undefined) throw wrongAnswer(effort, 'its checkpoint is not signed by a trusted log');
      // The entry is promised, and comes with the next checkpoint.
      return checkpoint.treeSize > index
        ? done({ ...checkpoint, text: note, logId: signedBy })
        : again('has not published our entry yet');
    });
    const readTile = (path: string) =>
      read(path, (body) =>
        isWholeTile(path, body) ? done(body) : again('answered 200 with a part of a tile'),
      );
    const canonicalizedBody = await entryAt(index, treeSize, readTile);
    if (!equalBytes(canonicalizedBody, logged.entry)) {
      throw wrongAnswer(
        effort,
        `it says that our entry is number ${index} of the log (409), but that is another one`,
      );
    }
    const hashes = await auditPath(index, treeSize, readTile);
    return checked(request, {
      logIndex: index,
      logId,
      kind: 'hashedrekord',
      version: '0.0.2',
      inclusionProof: { logIndex: index, rootHash, treeSize, hashes, checkpoint: text },
      canonicalizedBody,
    });
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'verify/log') throw error;
    throw wrongAnswer(effort, error.message, error);
  }
}

function readCheckpoint(note: string): Checkpoint | undefined {
  try {
    return parseCheckpoint(note);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
