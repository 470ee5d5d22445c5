import { type Bytes, concatBytes, utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { statementBytes } from '@secure-build/common/formats/in-toto';

/** What is signed in every round. */
export const artifact = utf8('what is signed in every round\n');
/** One byte more or less is another artifact; here one is changed. */
export function withOneByteChanged(bytes: Bytes): Bytes {
  const [first = 0] = bytes;
  return concatBytes(new Uint8Array([first ^ 1]), bytes.subarray(1));
}

export const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';

/** As much as cosign wants to see of this predicate type. */
export const predicateValue = {
  buildDefinition: { buildType: 'https://example.test/build/v1', externalParameters: {} },
  runDetails: { builder: { id: 'https://example.test/builder' } },
} as const;

/** For the clients that make the statement around it. */
export const predicate = JSON.stringify(predicateValue);

export const statement = statementBytes(
  [{ name: 'round.txt', digest: { sha256: sha256(artifact) } }],
  PREDICATE_TYPE,
  predicateValue,
);
