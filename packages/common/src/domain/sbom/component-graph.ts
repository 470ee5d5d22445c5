import { sha256 } from '../../core/digest.ts';
import { groupBy } from '../../core/group-by.ts';
import { limits } from '../../core/limits.ts';
import { byCodeUnits, sortedBy } from '../../core/order.ts';
import { Problem } from '../../core/problem.ts';
import {
  type EdgeKind,
  edgeKinds,
  folderOf,
  type Gap,
  type Hash,
  type LockedPackage,
  type LockfileContent,
  type LockfileParser,
  type Note,
  type PackageSource,
  placeBelow,
  type Scope,
} from '../../formats/lockfiles/lockfile.ts';

/** What was found, before any format: each package once, with every edge that any lockfile states. */
export interface ComponentGraph {
  /** Key of what the document is about: the project, or the repository where there are several. */
  readonly subject: string;
  /** Keys of the projects and workspaces, where reachability begins. */
  readonly roots: readonly string[];
  /** By key. */
  readonly components: readonly Component[];
  /** The edges of one pair stand together, the strongest kind first. */
  readonly edges: readonly Edge[];
  readonly completeness: readonly Completeness[];
  readonly conflicts: readonly Conflict[];
  readonly notes: readonly Note[];
}

export interface Component {
  /** The canonical purl where there is one that no other component has: `bom-ref` of CycloneDX as well. */
  readonly key: string;
  readonly kind: 'subject' | 'project' | 'package' | 'folder';
  readonly purl?: string;
  readonly group?: string;
  readonly name: string;
  readonly version?: string;
  /** By algorithm. */
  readonly hashes: readonly Hash[];
  /** As lockfile or manifest spell them. */
  readonly licenses: readonly string[];
  readonly sources: readonly PackageSource[];
  /** The lockfiles that list it. */
  readonly origins: readonly string[];
  /** Every place where it is installed, relative to the tree. */
  readonly locations: readonly string[];
  readonly scope: Scope;
  readonly properties: readonly (readonly [name: string, value: string])[];
  /** Facts that a reader expects and that the input does not hold. */
  readonly unknown: readonly UnknownField[];
}

export const unknownFields = ['version', 'hashes', 'licenses', 'producer'] as const;
export type UnknownField = (typeof unknownFields)[number];

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
}

/** Whether the dependencies of a component are all there. */
export interface Completeness {
  readonly subject: string;
  readonly aggregate: 'complete' | 'incomplete' | 'unknown';
  readonly why?: string;
}

/** One field with several values: all are kept here, none is chosen silently. */
export interface Conflict {
  readonly component: string;
  readonly field: string;
  readonly values: readonly { readonly value: string; readonly source: string }[];
}

export interface ParsedLockfile {
  readonly path: string;
  /** Its ecosystem tells the projects of one folder apart: that of `package.json` and that of `Cargo.toml`. */
  readonly parser: Pick<LockfileParser, 'ecosystem'>;
  readonly content: LockfileContent;
}

/** One listing of a component: several for an install in several places or lockfiles. */
interface Listing {
  readonly item: LockedPackage;
  readonly path: string;
}

/** What several lockfiles state together, before roots are named and scopes are known. */
export interface UnitedGraph {
  readonly drafts: ReadonlyMap<string, DraftComponent>;
  /** Keys of the projects that the lockfiles were written for, without their workspaces. */
  readonly projects: readonly string[];
  readonly roots: readonly string[];
  readonly edges: readonly Edge[];
  readonly gaps: readonly (Gap & { readonly subject: string })[];
  readonly conflicts: readonly Conflict[];
  readonly notes: readonly Note[];
}

export type DraftComponent = Omit<Component, 'scope' | 'unknown' | 'kind'> & {
  readonly kind: LockedPackage['kind'];
  readonly statedScopes: readonly Scope[];
};

/**
 * Installs of one purl are one component, whatever lockfile lists them: edges, hashes and places are united,
 * and two values of one field are a conflict. Folders of the tree are never merged with packages, also where
 * a registry has a package of the same name and version.
 *
 * @throws Problem `limit/exceeded`
 */
export function uniteLockfiles(lockfiles: readonly ParsedLockfile[]): UnitedGraph {
  const listings = new Map<string, Listing[]>();
  const projects = new Set<string>();
  const roots = new Set<string>();
  const edges: Edge[] = [];
  const gaps: Gap[] = [];
  const ordered = sortedBy(lockfiles, ({ path }) => path);
  for (const lockfile of ordered) {
    const { path, content } = lockfile;
    const keys = new Map(content.packages.map((item) => [item.id, keyOf(item, lockfile)]));
    const keyOfId = (id: string) => keys.get(id) ?? unknownId(id, path);
    for (const item of content.packages) {
      const key = keyOfId(item.id);
      const others = listings.get(key);
      if (others === undefined) listings.set(key, [{ item, path }]);
      else others.push({ item, path });
    }
    for (const id of content.roots.slice(0, 1)) projects.add(keyOfId(id));
    for (const id of content.roots) roots.add(keyOfId(id));
    for (const { from, to, kind } of content.edges) {
      edges.push({ from: keyOfId(from), to: keyOfId(to), kind });
    }
    for (const gap of content.gaps) gaps.push({ ...gap, subject: keyOfId(gap.subject) });
  }
  refuseAbove('components', listings.size);
  refuseAbove('edges', edges.length);
  const conflicts: Conflict[] = [];
  const components = sortedBy(listings, ([key]) => key).map(([key, mine]) => unite(key, mine, conflicts));
  return {
    drafts: new Map(components.map((component) => [component.key, component])),
    projects: sortedBy(projects, (key) => key),
    roots: sortedBy(roots, (key) => key),
    edges: distinctEdges(edges, components),
    gaps,
    conflicts,
    notes: ordered.flatMap(({ content }) => content.notes),
  };
}

/** Each edge once, by the order of `components`, the strongest kind of a pair first. */
function distinctEdges(edges: readonly Edge[], components: readonly DraftComponent[]): Edge[] {
  const ranks = new Map(components.map(({ key }, index) => [key, index]));
  const rankOf = (key: string) => ranks.get(key) ?? 0;
  const byRank = new Map<number, Edge>();
  for (const edge of edges) {
    const pair = rankOf(edge.from) * components.length + rankOf(edge.to);
    // Two installs of one package may require each other; a component does not depend on itself.
    if (edge.from !== edge.to) byRank.set(pair * edgeKinds.length + edgeKinds.indexOf(edge.kind), edge);
  }
  return [...byRank].sort(([a], [b]) => a - b).map(([, edge]) => edge);
}

/** The strongest kind for each pair: what a format without parallel edges writes. */
export function strongestEdges(edges: ComponentGraph['edges']): Edge[] {
  return edges.filter(({ from, to }, index) => {
    const before = edges[index - 1];
    return before?.from !== from || before.to !== to;
  });
}

/**
 * A purl where there is one; else the place of the folder, which is the same on every machine: a project and a
 * link to its folder are one. What has neither has the file's own id, which no other file knows.
 */
function keyOf(item: LockedPackage, { path, parser, content }: ParsedLockfile): string {
  if (item.kind === 'package' && item.purl !== undefined) return item.purl;
  const [location = item.id === content.roots[0] ? '' : undefined] = item.locations;
  if (item.kind !== 'package' && location !== undefined) {
    return `folder:${parser.ecosystem}:${placeBelow(folderOf(path), location) || '.'}`;
  }
  const named = [item.group, item.name].filter((part) => part !== undefined).join('/');
  return `local:${named}@${item.version ?? ''}?sha256=${sha256(`${path}\0${item.id}`).slice(0, 16)}`;
}

function unite(key: string, listings: readonly Listing[], conflicts: Conflict[]): DraftComponent {
  const first = listings.find(({ item }) => item.kind === 'project') ?? listings[0];
  if (first === undefined) throw new TypeError(`${key} is listed nowhere`);
  const uniteField = (field: 'name' | 'group' | 'version' | 'purl') => {
    const own = first.item[field];
    if (listings.every(({ item }) => item[field] === own)) return own;
    const values = statedValues(key, field, listings, ({ item }) => item[field], conflicts);
    return own || values[0];
  };
  const [group, version, purl] = [uniteField('group'), uniteField('version'), uniteField('purl')];
  const items = listings.map(({ item }) => item);
  const paths = distinct(listings.map(({ path }) => path));
  return {
    key,
    kind: first.item.kind,
    ...(purl === undefined ? {} : { purl }),
    ...(group === undefined ? {} : { group }),
    name: uniteField('name') ?? '',
    ...(version === undefined ? {} : { version }),
    hashes: uniteHashes(key, listings, conflicts),
    licenses: statedValues(key, 'licenses', listings, ({ item }) => item.license, conflicts),
    sources: distinctBy(
      items.flatMap(({ source }) => (source === undefined ? [] : [source])),
      ({ kind: sort, url }) => `${sort} ${url}`,
    ),
    origins: paths,
    locations: distinct(
      listings.flatMap(({ item, path }) => item.locations.map((place) => placeBelow(folderOf(path), place))),
    ),
    statedScopes: items.flatMap(({ statedScope }) => (statedScope === undefined ? [] : [statedScope])),
    properties: distinctBy(
      items.flatMap(({ properties = [] }) => properties),
      ([property, value]) => `${property}\0${value}`,
    ),
  };
}

/** Each value of a field once; several are a conflict. A file that states none contradicts nothing. */
function statedValues(
  key: string,
  field: string,
  listings: readonly Listing[],
  read: (listing: Listing) => string | undefined,
  conflicts: Conflict[],
): readonly string[] {
  const stated = listings.flatMap((listing) => {
    const value = read(listing);
    return value === undefined || value === '' ? [] : [{ value, source: listing.path }];
  });
  const values = distinctBy(stated, ({ value }) => value);
  if (values.length > 1) conflicts.push({ component: key, field, values });
  return values.map(({ value }) => value);
}

function uniteHashes(key: string, listings: readonly Listing[], conflicts: Conflict[]): readonly Hash[] {
  const stated = listings.flatMap(({ item, path }) => item.hashes.map((hash) => ({ hash, path })));
  const hashes = distinctBy(stated, ({ hash }) => `${hash.algorithm} ${hash.hex}`);
  const byAlgorithm = groupBy(hashes, ({ hash }) => hash.algorithm);
  if (byAlgorithm.size < hashes.length) {
    for (const [algorithm, mine] of byAlgorithm) {
      if (mine.length === 1) continue;
      const values = mine.map(({ hash, path }) => ({ value: hash.hex, source: path }));
      conflicts.push({ component: key, field: `hashes.${algorithm}`, values });
    }
  }
  return hashes.map(({ hash }) => hash);
}

/** In code-unit order, each once. Most components have one listing, and so one item of each list. */
function distinct(items: readonly string[]): readonly string[] {
  return distinctBy(items, (item) => item);
}

function distinctBy<T>(items: readonly T[], textOf: (item: T) => string): readonly T[] {
  if (items.length < 2) return items;
  const byText = new Map(items.map((item) => [textOf(item), item]));
  return [...byText].sort(([a], [b]) => byCodeUnits(a, b)).map(([, item]) => item);
}

function refuseAbove(limit: 'components' | 'edges', count: number): void {
  if (count <= limits[limit]) return;
  throw new Problem(
    'limit/exceeded',
    `${count} ${limit} are more than the limit "${limit}" (${limits[limit]})`,
  );
}

function unknownId(id: string, path: string): never {
  throw new TypeError(`${path}: the parser gave an edge or root without a package: ${JSON.stringify(id)}`);
}
