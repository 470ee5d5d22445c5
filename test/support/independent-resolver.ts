import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { Arborist, type ArboristNode } from './arborist.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What npm's own resolver makes of a lockfile: the second opinion that every edge of ours is compared with. */
export interface ResolvedTree {
  /** `name@version` of every package in a `node_modules`, and `folder:PATH` of every project folder. */
  readonly nodes: ReadonlySet<string>;
  /** `FROM -> TO`. */
  readonly edges: ReadonlySet<string>;
  /** Of each node that the root or a workspace reaches, by the rules of sbom.md section 3. */
  readonly scopes: ReadonlyMap<string, 'required' | 'optional' | 'excluded'>;
}

/**
 * Reads a `package-lock.json` by npm's arborist, alone in a folder: beside manifests that are newer than the
 * lockfile, arborist would mix both.
 */
export async function resolveByArborist(context: TestContext, lockfile: string): Promise<ResolvedTree> {
  const folder = temporaryFolder(context);
  const text = readFileSync(lockfile, 'utf8');
  writeFileSync(join(folder, 'package-lock.json'), text);
  // arborist looks for workspaces on the disk: each project folder gets the manifest that the lockfile has of it.
  const entries: Record<string, object> = JSON.parse(text).packages;
  for (const [location, entry] of Object.entries(entries)) {
    if (location.includes('node_modules/')) continue;
    mkdirSync(join(folder, location), { recursive: true });
    writeFileSync(join(folder, location, 'package.json'), JSON.stringify(entry));
  }
  const tree = await new Arborist({ path: folder }).loadVirtual();
  const real = [...tree.inventory.values()].filter((node) => !node.isLink);
  const roots = real.filter((node) => node.isProjectRoot || node.isWorkspace);
  const arcs = real.flatMap((node) => arcsOf(node, tree));
  return {
    nodes: new Set(real.map(nameOf)),
    edges: new Set(arcs.filter(({ from, to }) => from !== to).map(({ from, to }) => `${from} -> ${to}`)),
    scopes: scopesOf(roots.map(nameOf), arcs),
  };
}

interface Arc {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

function arcsOf(node: ArboristNode, tree: ArboristNode): Arc[] {
  const peers = node.package.peerDependencies ?? {};
  const meta = node.package.peerDependenciesMeta ?? {};
  return [...node.edgesOut.values()].flatMap(({ name, type, to }) => {
    if (to === null) return [];
    const target = to.isLink ? to.target : to;
    // npm keeps one edge for a name; a peer of a project that is also a development dependency stays a peer.
    const isPeerToo = type === 'dev' && name in peers;
    const isOptional = meta[name]?.optional === true;
    const kind =
      node === tree || node.isWorkspace ? (isPeerToo ? (isOptional ? 'peerOptional' : 'peer') : type) : type;
    return [{ from: nameOf(node), to: nameOf(target), type: kind }];
  });
}

function nameOf(node: ArboristNode): string {
  if (!node.inNodeModules()) return `folder:${node.location === '' ? '.' : node.location}`;
  return `${node.package.name}@${node.package.version}`;
}

/** Breadth-first and in one pass for each question: written differently from the code that it judges. */
function scopesOf(roots: readonly string[], arcs: readonly Arc[]): ResolvedTree['scopes'] {
  const reach = (types: readonly string[]) => {
    const reached = new Set(roots);
    for (let before = -1; before !== reached.size; ) {
      before = reached.size;
      for (const { from, to, type } of arcs) if (reached.has(from) && types.includes(type)) reached.add(to);
    }
    return reached;
  };
  const required = reach(['prod', 'peer', 'workspace']);
  const production = reach(['prod', 'peer', 'workspace', 'optional', 'peerOptional']);
  const all = reach(['prod', 'peer', 'workspace', 'optional', 'peerOptional', 'dev']);
  return new Map(
    [...all].map((node) => [
      node,
      required.has(node) ? 'required' : production.has(node) ? 'optional' : 'excluded',
    ]),
  );
}
