import { decodeBase64, decodeHex, equalBytes } from '../../core/bytes.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { HttpResponse } from '../../domain/ports.ts';
import { parseLogEntryBody } from '../../formats/log-entry.ts';
import { type LogRequest, rekorV1Request } from '../../formats/rekor-request.ts';
import type { EntryInclusionProof, TransparencyLogEntry } from '../../formats/sigstore-log-entry.ts';
import { type Attempt, done } from '../retry.ts';
import { callService, readJson, type ServicePorts, wrongAnswer } from '../service-call.ts';
import { checked, type WitnessRequest } from './witness.ts';

const TIMEOUT_MS = 30_000;
const PATH = '/api/v1/log/entries';
/** 64 hex, or 80 with the number of the shard before it. */
const UUID = /^(?:[0-9a-f]{64}|[0-9a-f]{80})$/;

/**
 * An entry in a Rekor v1 log. A 409 says that the log has the entry: an answer was lost. It is fetched from the same
 * origin, and counts only if its body is ours byte for byte; libraries take whatever `Location` names (SEC-024).
 *
 * @throws Problem `service/…`
 */
export async function witnessInRekorV1(
  ports: ServicePorts,
  request: WitnessRequest,
): Promise<TransparencyLogEntry | undefined> {
  const { url, effort, signature, isTooLate, pace } = request;
  const logged = rekorV1Request(signature);
  const answer = await callService<TransparencyLogEntry | Conflict | undefined>(ports, {
    effort,
    timeoutMs: TIMEOUT_MS,
    maxBytes: limits.signingAnswerBytes,
    before: () => (isTooLate?.() === true ? done(undefined) : undefined),
    request: async () => {
      await pace?.();
      return {
        method: 'POST',
        url: url + PATH,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: logged.body,
      };
    },
    read: (response) => readEntry(request, response),
    judge: (response) =>
      response.status === 409 ? done({ location: response.headers.get('location') ?? '' }) : undefined,
  });
  if (answer === undefined || !('location' in answer)) return answer;
  return fetchExisting(ports, request, answer, logged);
}

interface Conflict {
  readonly location: string;
}

async function fetchExisting(
  ports: ServicePorts,
  request: WitnessRequest,
  { location }: Conflict,
  logged: LogRequest,
): Promise<TransparencyLogEntry> {
  const { url, effort } = request;
  const entry = await callService(ports, {
    effort,
    timeoutMs: TIMEOUT_MS,
    maxBytes: limits.signingAnswerBytes,
    request: async () => ({
      method: 'GET',
      url: sameOrigin(request, location),
      headers: { accept: 'application/json' },
    }),
    read: (response) => readEntry(request, response),
  });
  if (equalBytes(entry.canonicalizedBody, logged.entry)) return entry;
  throw wrongAnswer(effort, `it says that ${url} has our entry already (409), but that entry is another one`);
}

function sameOrigin({ url, effort }: WitnessRequest, location: string): string {
  const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
  const uuid = target?.pathname.startsWith(`${PATH}/`) === true ? target.pathname.slice(PATH.length + 1) : '';
  if (target?.origin === new URL(url).origin && target.search === '' && UUID.test(uuid)) {
    return `${url}${PATH}/${uuid}`;
  }
  throw wrongAnswer(
    effort,
    'it says that the log has our entry already (409), but names no entry of its own',
  );
}

function readEntry(request: WitnessRequest, response: HttpResponse): Attempt<TransparencyLogEntry> {
  const json = readJson(response);
  if (json.kind === 'again') return json;
  const entry = entryOf(json.value);
  if (entry === undefined) throw wrongAnswer(request.effort, 'it holds no log entry');
  return done(checked(request, entry));
}

/** `{ UUID: { body, integratedTime, logID, logIndex, verification } }` to what a bundle has. */
function entryOf(answer: JsonValue): TransparencyLogEntry | undefined {
  const [entry, ...others] = isJsonObject(answer) ? Object.values(answer) : [];
  if (!isJsonObject(entry) || others.length > 0) return undefined;
  const verification = objectIn(entry, 'verification');
  const canonicalizedBody = decodeBase64(textIn(entry, 'body'));
  const logId = decodeHex(textIn(entry, 'logID'));
  const promise = decodeBase64(textIn(verification, 'signedEntryTimestamp'));
  const proof = proofOf(objectIn(verification, 'inclusionProof'));
  const [logIndex, integratedTime] = [countIn(entry, 'logIndex'), countIn(entry, 'integratedTime')];
  const kindVersion = canonicalizedBody === undefined ? undefined : kindOf(canonicalizedBody);
  if (canonicalizedBody === undefined || kindVersion === undefined || logId?.length !== 32) return undefined;
  if (proof === undefined || logIndex === undefined || integratedTime === undefined) return undefined;
  return {
    logIndex,
    logId,
    ...kindVersion,
    integratedTime,
    ...(promise === undefined || promise.length === 0 ? {} : { inclusionPromise: promise }),
    inclusionProof: proof,
    canonicalizedBody,
  };
}

function proofOf(proof: JsonObject): EntryInclusionProof | undefined {
  const { hashes } = proof;
  const [logIndex, treeSize] = [countIn(proof, 'logIndex'), countIn(proof, 'treeSize')];
  const rootHash = decodeHex(textIn(proof, 'rootHash'));
  if (!isJsonArray(hashes) || hashes.length > 64) return undefined;
  const path = hashes.map((hash) => decodeHex(typeof hash === 'string' ? hash : '-') ?? new Uint8Array());
  if (logIndex === undefined || treeSize === undefined || rootHash?.length !== 32) return undefined;
  if (path.some(({ length }) => length !== 32)) return undefined;
  return { logIndex, rootHash, treeSize, hashes: path, checkpoint: textIn(proof, 'checkpoint') };
}

function kindOf(body: TransparencyLogEntry['canonicalizedBody']) {
  try {
    const { kind, version } = parseLogEntryBody(body);
    return { kind, version };
  } catch (error) {
    // An entry of a kind that nobody here can read is not the one that we sent.
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function objectIn(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isJsonObject(value) ? value : {};
}

/** `-` where it is no text: neither hex nor base64. */
function textIn(object: JsonObject, key: string): string {
  const value = object[key];
  return typeof value === 'string' ? value : '-';
}

function countIn(object: JsonObject, key: string): number | undefined {
  const value = object[key];
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
