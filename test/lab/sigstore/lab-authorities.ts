import { type CertificateChain, makeFulcioChain } from './fulcio.ts';
import { makeTimestampChain, type TimestampChain } from './timestamp-authority.ts';

/** Everything of a lab that has a key of P-384, of which each key and each signature takes a millisecond. */
export interface LabAuthorities {
  readonly fulcio: CertificateChain;
  readonly timestamp: TimestampChain;
}

export function makeLabAuthorities(organization: string, since: Date): LabAuthorities {
  return {
    fulcio: makeFulcioChain(organization, since),
    timestamp: makeTimestampChain(organization, since),
  };
}

const shared = new Map<string, LabAuthorities>();

/**
 * Those of every lab of this process with the same organization and beginning. For tests with one lab at a time: what
 * one such lab has certified, the next one trusts.
 */
export function sharedLabAuthorities(organization: string, since: Date): LabAuthorities {
  const id = `${since.toISOString()} ${organization}`;
  const known = shared.get(id) ?? makeLabAuthorities(organization, since);
  shared.set(id, known);
  return known;
}
