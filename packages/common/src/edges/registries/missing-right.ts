import { permissionToAdd } from '../../core/permission-to-add.ts';
import { Problem } from '../../core/problem.ts';
import type { HttpResponse, Ports } from '../../domain/ports.ts';
import type { Effort } from '../retry.ts';
import { refused } from '../service-call.ts';

/** What a request to a registry needs. */
export type RegistryRight = 'pull' | 'push';

/** What to do where a registry, or its token service, does not let us; as YAML for GitHub's own (SEC-123). */
export function rightHint(may: RegistryRight): string {
  return permissionToAdd(
    may === 'push' ? 'packages: write' : 'packages: read',
    `Log in to the registry, in a step before, with an account that may ${may} there. For GitHub's own registry the token of the job may, once you add`,
  );
}

/** A 401 or 403 is about the account, not about the request. `undefined` for every other status. */
export function missingRight(
  ports: Pick<Ports, 'clock'>,
  effort: Effort,
  response: HttpResponse,
  may: RegistryRight,
): undefined {
  if (response.status !== 401 && response.status !== 403) return undefined;
  const { message } = refused(ports, effort, response);
  throw new Problem('service/refused', `${message}; we need to ${may} there`, { hint: rightHint(may) });
}
