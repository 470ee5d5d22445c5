import type { Bytes } from '../../core/bytes.ts';
import { canonicalBytes } from '../../core/canonical-json.ts';
import { type Sha256, sha256 } from '../../core/digest.ts';
import { isJsonObject, type JsonObject, parseJson } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { CertifiedClaims } from './claims.ts';
import { holdsMask } from './declared-inputs.ts';

declare const ofAttestJob: unique symbol;

/** The event that started the run, as the job that signs got it. Made by {@link readBuildEvent} and by nothing else. */
export interface BuildEvent {
  readonly [ofAttestJob]: true;
  /** As certified. */
  readonly name: string;
  /** Of the canonical form of the whole payload: user code can read all of it. */
  readonly sha256: Sha256;
  /** Of a `workflow_dispatch` only. */
  readonly inputs?: JsonObject;
}

/**
 * @param payload The file that `GITHUB_EVENT_PATH` of the job that signs names.
 * @throws Problem `context/missing` for a payload that is no object, `provenance/parameter` for a masked input.
 */
export function readBuildEvent(
  payload: Bytes,
  { eventName }: Pick<CertifiedClaims, 'eventName'>,
): BuildEvent {
  const event = parseJson(payload, {
    file: 'the payload of the event',
    maxBytes: limits.eventBytes,
    protoKeys: 'keep',
    code: 'context/missing',
  });
  if (!isJsonObject(event)) throw new Problem('context/missing', 'the payload of the event is no object');
  const fact = { name: eventName, sha256: sha256(canonicalBytes(event)) };
  const { inputs } = event;
  if (eventName !== 'workflow_dispatch' || !isJsonObject(inputs)) return fact as BuildEvent;
  const masked = Object.entries(inputs).find((entry) => holdsMask(entry));
  if (masked !== undefined) {
    throw new Problem(
      'provenance/parameter',
      `Input "${masked[0].slice(0, 100)}" of the event contains a masked secret ("***"). Inputs are published in the provenance.`,
    );
  }
  return { ...fact, inputs } as BuildEvent;
}
