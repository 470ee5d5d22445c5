import { LoadProblem } from './load-problem.ts';

/** What `uses:` names, before anybody looks where it is. */
export type Reference =
  /** `$/PATH`: the repository and commit of the file that says it. */
  | { readonly kind: 'own'; readonly path: string }
  /** `./PATH`: of an action, whatever lies in the workspace when the step begins. */
  | { readonly kind: 'workspace'; readonly path: string }
  | { readonly kind: 'repository'; readonly repository: string; readonly path: string; readonly ref: string };

const REPOSITORY = /^(?<repository>[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)(?:\/(?<path>[^@]+))?@(?<ref>[^@\s]+)$/;

/** @throws LoadProblem for `docker://`, `$/x@REF` and what has no form at all. */
export function parseReference(uses: string, where: string): Reference {
  const refuse = (why: string) => new LoadProblem(where, `uses "${uses}": ${why}`);
  if (uses.split('/').includes('..')) throw refuse('".." leads out of the repository');
  if (uses.startsWith('$/')) {
    if (uses.includes('@')) throw refuse('"$/" takes no "@"');
    return { kind: 'own', path: uses.slice(2) };
  }
  if (uses.startsWith('./')) return { kind: 'workspace', path: uses.slice(2) };
  if (uses.startsWith('docker://')) throw refuse('containers are no part of this lab');
  const groups = REPOSITORY.exec(uses)?.groups;
  if (groups?.repository === undefined || groups.ref === undefined)
    throw refuse('expected OWNER/REPO[/PATH]@REF, $/PATH or ./PATH');
  return { kind: 'repository', repository: groups.repository, path: groups.path ?? '', ref: groups.ref };
}
