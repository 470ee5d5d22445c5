import { equalBytes, formatHex } from '../../core/bytes.ts';
import { Problem } from '../../core/problem.ts';
import { isCheckpointSignedBy, parseCheckpoint } from '../../formats/checkpoint.ts';
import {
  type LogEntryBody,
  type LoggedSignature,
  type LogVerifier,
  parseLogEntryBody,
} from '../../formats/log-entry.ts';
import { leafHash, rootFromInclusionProof } from '../../formats/merkle-tree.ts';
import type { TransparencyLogEntry } from '../../formats/sigstore-log-entry.ts';
import { isWithin, type TrustedLog } from '../../formats/trusted-authority.ts';
import type { Authorities } from './authorities.ts';
import type { Claimant } from './claimant.ts';
import type { SignedContent } from './signed-content.ts';
import { countOperators } from './trust.ts';
import { isPromiseSignedBy, logOf, type TrustedTime } from './trusted-time.ts';
import { unknownAuthorityHint, unknownLog } from './unknown-authority.ts';

/** An entry of a trusted log about this signature. Only what is proved is here, so all of it may be printed. */
export interface ProvenLogEntry {
  /** Hexadecimal. */
  readonly logId: string;
  readonly operator: string;
  /** Over all shards of the log: proved by its promise, or by the path where the log has no shards. */
  readonly logIndex?: number;
  /** Proved by the promise. */
  readonly integratedTime?: Date;
  /** Proved by the Merkle path and the log's signature over the tree. */
  readonly tree?: ProvenTree;
}

export interface ProvenTree {
  readonly origin: string;
  readonly index: number;
  readonly size: number;
  /** Hexadecimal. */
  readonly rootHash: string;
}

export interface ProvenLogEntries {
  readonly entries: readonly ProvenLogEntry[];
  /** Entries of logs that no trusted root lists. */
  readonly notCounted: readonly string[];
}

/**
 * Check 8: as many distinct logs as the profile demands have this very signature, by this key or certificate, over
 * this very content. Every entry must be about it, also one that does not count: a genuine entry of something else
 * is the classic splice (SEC-020).
 *
 * @throws Problem `verify/log`
 */
export function verifyLogEntries(
  entries: readonly TransparencyLogEntry[],
  claimant: Claimant,
  content: SignedContent,
  authorities: Authorities,
  times: readonly TrustedTime[],
): ProvenLogEntries {
  const proven: ProvenLogEntry[] = [];
  const notCounted: string[] = [];
  const { required, logs } = authorities;
  for (const [index, entry] of entries.entries()) {
    const at = `/verificationMaterial/tlogEntries/${index}`;
    requireAbout(entry, claimant, content, `${at}/canonicalizedBody`);
    const log = logOf(entry, logs);
    if (log === undefined) {
      notCounted.push(unknownLog(index, authorities));
    } else proven.push(proveEntry(entry, log, times, at));
  }
  const operators = countOperators(proven);
  if (operators < required.log) {
    const isUnknown = notCounted.length > 0;
    const reasons = isUnknown ? notCounted.join('; ') : 'there is no entry';
    throw new Problem(
      'verify/log',
      `expected an entry in ${required.log} distinct trusted log, got ${operators}: ${reasons}`,
      {
        at: { pointer: '/verificationMaterial/tlogEntries' },
        ...(isUnknown ? { hint: unknownAuthorityHint } : {}),
      },
    );
  }
  return { entries: proven, notCounted };
}

/** The body of the entry binds digest, signature and key: all three must be ours. */
function requireAbout(
  entry: TransparencyLogEntry,
  claimant: Claimant,
  content: SignedContent,
  at: string,
): void {
  const body = parseLogEntryBody(entry.canonicalizedBody);
  if (body.kind !== entry.kind || body.version !== entry.version) {
    refuse(
      `the entry says ${body.kind} ${body.version}, the bundle ${entry.kind} ${entry.version}`.slice(0, 200),
      at,
    );
  }
  const { of, algorithm, hex } = body.digest;
  if (content.digest(of, algorithm) !== hex) refuse('the entry is about something else: another digest', at);
  const logged = onlySignature(body, at);
  if (!equalBytes(logged.signature, content.signature)) refuse('the entry is about another signature', at);
  if (!isVerifierOf(logged.verifier, claimant)) refuse('the entry is about another key or certificate', at);
  requirePayloadType(body, content, at);
}

function onlySignature({ signatures }: LogEntryBody, at: string): LoggedSignature {
  const [logged, second] = signatures;
  if (logged !== undefined && second === undefined) return logged;
  return refuse(`the entry has ${signatures.length} signatures, the bundle has one`, at);
}

function isVerifierOf(verifier: LogVerifier, claimant: Claimant): boolean {
  if (claimant.kind === 'key') {
    return verifier.kind === 'key' && equalBytes(verifier.spki, claimant.key.publicKey.spki);
  }
  return verifier.kind === 'certificate' && equalBytes(verifier.der, claimant.leaf.der);
}

function requirePayloadType(body: LogEntryBody, { envelope }: SignedContent, at: string): void {
  if (body.kind === 'intoto' && body.payloadType !== envelope?.payloadType) {
    refuse('the entry is about another payload type', at);
  }
}

/** Promise and proof: of what is there, everything must hold, and one of the two must be there. */
function proveEntry(
  entry: TransparencyLogEntry,
  log: TrustedLog,
  times: readonly TrustedTime[],
  at: string,
): ProvenLogEntry {
  const isPromised = entry.inclusionPromise !== undefined;
  if (isPromised && !isPromiseSignedBy(entry, log)) {
    refuse('the promise of inclusion is not signed by the log', `${at}/inclusionPromise`);
  }
  const tree = proveInclusion(entry, log, `${at}/inclusionProof`);
  if (!isPromised && tree === undefined) refuse('neither a promise nor a signed proof of inclusion', at);
  const { logIndex, integratedTime } = entry;
  const time = isPromised && integratedTime !== undefined ? new Date(integratedTime * 1000) : undefined;
  requireInForce(log, time, times, at);
  // A log without shards has one index only; Rekor v1 counts over all of its trees, and a proof within one.
  const isSharded = tree?.origin.includes(' ') ?? true;
  if (tree !== undefined && !isSharded && logIndex !== tree.index) {
    refuse(`the entry has the index ${logIndex}, its proof ${tree.index}`, `${at}/logIndex`);
  }
  return {
    logId: formatHex(log.keyId),
    operator: log.operator,
    ...(isPromised || !isSharded ? { logIndex } : {}),
    ...(time === undefined ? {} : { integratedTime: time }),
    ...(tree === undefined ? {} : { tree }),
  };
}

/** `undefined` for a path without a signed tree, which old bundles have beside their promise. */
function proveInclusion(
  { inclusionProof: proof, canonicalizedBody }: TransparencyLogEntry,
  log: TrustedLog,
  at: string,
): ProvenTree | undefined {
  if (proof === undefined) return undefined;
  const { logIndex: index, treeSize, hashes } = proof;
  const rootHash = placed(at, () =>
    rootFromInclusionProof({ leafHash: leafHash(canonicalizedBody), index, treeSize, hashes }),
  );
  if (!equalBytes(rootHash, proof.rootHash)) {
    refuse('the path does not lead from the entry to the root', `${at}/hashes`);
  }
  if (proof.checkpoint === undefined) return undefined;
  const checkpoint = parseCheckpoint(proof.checkpoint, `${at}/checkpoint/envelope`);
  if (checkpoint.treeSize !== treeSize || !equalBytes(checkpoint.rootHash, rootHash)) {
    refuse('the checkpoint is about another tree than the proof', `${at}/checkpoint/envelope`);
  }
  if (!isCheckpointSignedBy(checkpoint, log)) {
    refuse('the checkpoint is not signed by the log', `${at}/checkpoint/envelope`);
  }
  return { origin: checkpoint.origin, index, size: treeSize, rootHash: formatHex(rootHash) };
}

/**
 * The key of a log speaks for its own period only. Without a time of its own an entry was made after the
 * signature, so a signature from after the end of the log is what shows a forgery.
 */
function requireInForce(
  { validFor }: TrustedLog,
  time: Date | undefined,
  times: readonly TrustedTime[],
  at: string,
): void {
  const isInForce =
    time === undefined
      ? times.every((trusted) => validFor.end === undefined || trusted.time <= validFor.end)
      : isWithin(validFor, time);
  if (!isInForce) refuse('the entry was made outside of the validity of its log', at);
}

/** Whoever walks a path knows nothing of the bundle that it stands in. */
function placed<T>(pointer: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Problem) refuse(error.message, pointer);
    throw error;
  }
}

function refuse(fault: string, pointer: string): never {
  throw new Problem('verify/log', fault, { at: { pointer } });
}
