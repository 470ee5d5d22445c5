import type { EdgeKind, Scope } from '../../formats/lockfiles/lockfile.ts';
import type { Edge } from './component-graph.ts';

const REQUIRED: ReadonlySet<EdgeKind> = new Set(['runtime', 'peer']);
const PRODUCTION: ReadonlySet<EdgeKind> = new Set(['runtime', 'peer', 'optional', 'optional-peer']);

/**
 * The scope of everything that a root reaches: over runtime and peer edges `required`; else, if an optional edge
 * is needed somewhere on every way, `optional`; else `excluded`. Production beats development, also where it
 * reaches only optionally. What no root reaches has no entry.
 */
export function scopesOf(roots: readonly string[], edges: readonly Edge[]): Map<string, Scope> {
  const outgoing = new Map<string, Edge[]>();
  for (const edge of edges) {
    const siblings = outgoing.get(edge.from);
    if (siblings === undefined) outgoing.set(edge.from, [edge]);
    else siblings.push(edge);
  }
  const scopes = new Map<string, Scope>();
  const spread = (scope: Scope, isFollowed: (kind: EdgeKind) => boolean) => {
    // Everything that an earlier, stronger pass has reached is a start of the next one.
    const queue = [...new Set([...roots, ...scopes.keys()])];
    for (const key of roots) if (!scopes.has(key)) scopes.set(key, scope);
    for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
      for (const { to, kind } of outgoing.get(from) ?? []) {
        if (scopes.has(to) || !isFollowed(kind)) continue;
        scopes.set(to, scope);
        queue.push(to);
      }
    }
  };
  spread('required', (kind) => REQUIRED.has(kind));
  spread('optional', (kind) => PRODUCTION.has(kind));
  spread('excluded', () => true);
  return scopes;
}
