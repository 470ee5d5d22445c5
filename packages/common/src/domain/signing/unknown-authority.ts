import { problemCatalog } from '../../core/problem-catalog.ts';
import type { Authorities } from './authorities.ts';
import { formatInstances } from './trust.ts';

/**
 * What to do where evidence may be good and the trusted root may only be too old for it (signing specification, 7):
 * the same as for an unknown certificate authority.
 */
export const unknownAuthorityHint = problemCatalog['verify/trust'].remedy;

export function unknownLog(index: number, authorities: Pick<Authorities, 'lookedIn'>): string {
  return `log entry ${index + 1} is of a log that ${notListed(authorities)}`;
}

export function unknownTimestampAuthority(index: number, authorities: Pick<Authorities, 'lookedIn'>): string {
  return `timestamp ${index + 1} is by an authority that ${notListed(authorities)}`;
}

const notListed = ({ lookedIn }: Pick<Authorities, 'lookedIn'>) =>
  `no trusted root lists; looked in ${formatInstances(lookedIn)}`;
