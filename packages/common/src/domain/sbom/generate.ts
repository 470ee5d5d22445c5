import { sortedBy } from '../../core/order.ts';
import type { Note, Scope } from '../../formats/lockfiles/lockfile.ts';
import { buildPurl, parsePurl } from '../../formats/purl/purl.ts';
import type { DevDependencies } from './choices.ts';
import {
  type Completeness,
  type Component,
  type ComponentGraph,
  type DraftComponent,
  type Edge,
  type ParsedLockfile,
  type UnitedGraph,
  type UnknownField,
  uniteLockfiles,
} from './component-graph.ts';
import { scopesOf } from './reachability.ts';

export interface GenerateOptions {
  /** Override what the manifests say of the root component. */
  readonly name?: string;
  readonly version?: string;
  /** `OWNER/REPO`, where it is known. */
  readonly repository?: string;
  readonly devDependencies: DevDependencies;
  /** Why the inventory of the whole tree is not complete, one sentence each. */
  readonly shortfalls: readonly string[];
}

const NAMELESS = 'project';
const SUBJECT = 'subject:.';

/** The lockfiles of one tree as one graph: identity by purl, scope by reachability, every gap stated. */
export function generateGraph(
  lockfiles: readonly ParsedLockfile[],
  options: GenerateOptions,
): ComponentGraph {
  const united = uniteLockfiles(lockfiles);
  const subject = subjectOf(united, options);
  const roots = [...new Set([subject.key, ...united.roots])];
  const edges = [...subject.edges, ...united.edges];
  const scopes = scopesOf(roots, edges);
  const isOmitted = (key: string) => options.devDependencies === 'omit' && scopes.get(key) === 'excluded';

  const drafts = [subject.component, ...[...united.drafts.values()].filter(({ key }) => key !== subject.key)];
  const kept = drafts.filter(({ key }) => !isOmitted(key));
  const components = kept.map((draft) => {
    const isSubject = draft.key === subject.key;
    return finish(draft, scopes.get(draft.key), isSubject, options.devDependencies);
  });
  return {
    subject: subject.key,
    roots,
    components: sortedBy(components, ({ key }) => key),
    edges: edges.filter(({ from, to }) => !isOmitted(from) && !isOmitted(to)),
    completeness: completenessOf(
      subject.key,
      roots,
      kept,
      scopes,
      [...united.gaps, ...omissionGaps(edges, isOmitted)],
      options,
    ),
    conflicts: united.conflicts.filter(({ component }) => !isOmitted(component)),
    notes: [...united.notes, ...omissionNotes(drafts.length - kept.length), ...flagNotes(kept, scopes)],
  };
}

interface Subject {
  readonly key: string;
  readonly component: DraftComponent;
  /** From the repository to the projects in it; none where the one project is the subject itself. */
  readonly edges: readonly Edge[];
}

function subjectOf({ projects, drafts }: UnitedGraph, options: GenerateOptions): Subject {
  const [only, ...others] = projects;
  const project = only === undefined || others.length > 0 ? undefined : drafts.get(only);
  if (project !== undefined) return { key: project.key, component: named(project, options), edges: [] };
  const repository: DraftComponent = {
    key: SUBJECT,
    kind: 'project',
    name: '',
    hashes: [],
    licenses: [],
    sources: [],
    origins: [],
    locations: [],
    statedScopes: [],
    properties: [],
  };
  const edges = projects.map((to): Edge => ({ from: SUBJECT, to, kind: 'runtime' }));
  return { key: SUBJECT, component: named(repository, options), edges };
}

/**
 * Any name is legal for a root. One that its ecosystem would not accept, or that the caller gave, becomes
 * `pkg:github/OWNER/REPO` where the repository is known, else `pkg:generic/NAME`.
 */
function named(project: DraftComponent, { name, version, repository }: GenerateOptions): DraftComponent {
  const versioned = version ?? project.version;
  const own = [project.group, project.name].filter((part) => part !== undefined && part !== '').join('/');
  const purl =
    name === undefined && project.purl !== undefined
      ? buildPurl({ ...parsePurl(project.purl), version: versioned })
      : fallbackPurl(name ?? own, versioned, name === undefined ? repository : undefined);
  const { group: _, ...rest } = project;
  const shown = name ?? (own === '' ? (repository ?? NAMELESS) : own);
  return {
    ...rest,
    ...(name === undefined && project.group !== undefined
      ? { group: project.group, name: project.name }
      : { name: shown }),
    ...(versioned === undefined ? {} : { version: versioned }),
    purl,
  };
}

function fallbackPurl(name: string, version: string | undefined, repository: string | undefined): string {
  const [owner, repo] = repository?.split('/') ?? [];
  if (owner !== undefined && repo !== undefined) {
    return buildPurl({ type: 'github', namespace: owner, name: repo, version });
  }
  const steps = name.split('/').filter((step) => step !== '');
  const last = steps.pop() ?? NAMELESS;
  return buildPurl({ type: 'generic', namespace: steps.join('/'), name: last, version });
}

function finish(
  draft: DraftComponent,
  reached: Scope | undefined,
  isSubject: boolean,
  devDependencies: DevDependencies,
): Component {
  const { statedScopes, kind, ...facts } = draft;
  // What no root reaches keeps the weakest claim that the file makes; without one, readers take it as required.
  const scope = reached ?? strongest(statedScopes) ?? 'required';
  const unknown: UnknownField[] = [];
  if (draft.version === undefined) unknown.push('version');
  // A folder of sources has no archive that a hash could be of.
  if (kind === 'package' && draft.hashes.length === 0) unknown.push('hashes');
  if (draft.licenses.length === 0) unknown.push('licenses');
  unknown.push('producer');
  return {
    ...facts,
    kind: isSubject ? 'subject' : kind,
    scope: devDependencies === 'include' && scope === 'excluded' ? 'required' : scope,
    unknown,
  };
}

function completenessOf(
  subject: string,
  roots: readonly string[],
  kept: readonly DraftComponent[],
  scopes: ReadonlyMap<string, Scope>,
  gaps: readonly Completeness[],
  { shortfalls }: GenerateOptions,
): Completeness[] {
  const present = new Set(kept.map(({ key }) => key));
  const stated: Completeness[] = [
    ...shortfalls.map((why): Completeness => ({ subject, aggregate: 'incomplete', why })),
    ...gaps.filter((gap) => present.has(gap.subject)),
    ...kept
      .filter(({ key }) => !scopes.has(key))
      .map(({ key }): Completeness => ({ subject: key, aggregate: 'incomplete', why: 'no root reaches it' })),
  ];
  const open = new Set(stated.map((statement) => statement.subject));
  const complete = roots.filter((key) => !open.has(key));
  const all = [...stated, ...complete.map((key): Completeness => ({ subject: key, aggregate: 'complete' }))];
  return sortedBy(all, (item) => `${item.subject}\0${item.aggregate}\0${item.why ?? ''}`);
}

/** Whose dependencies are in the graph only in part: a document without them must not call itself complete. */
function omissionGaps(edges: readonly Edge[], isOmitted: (key: string) => boolean): Completeness[] {
  const cut = edges.filter(({ from, to }) => isOmitted(to) && !isOmitted(from));
  const why = 'development dependencies are left out ("dev-dependencies: omit")';
  return [...new Set(cut.map(({ from }) => from))].map((subject) => ({
    subject,
    aggregate: 'incomplete',
    why,
  }));
}

function omissionNotes(omitted: number): Note[] {
  if (omitted === 0) return [];
  const message = `${omitted} development dependencies are left out ("dev-dependencies: omit")`;
  return [{ kind: 'notice', code: 'development-omitted', message, path: '.' }];
}

/** The lockfile's own flags are a second opinion: where they differ from the graph, somebody should look. */
function flagNotes(kept: readonly DraftComponent[], scopes: ReadonlyMap<string, Scope>): Note[] {
  const differing = kept.filter(({ key, statedScopes }) => {
    const stated = strongest(statedScopes);
    return stated !== undefined && scopes.has(key) && stated !== scopes.get(key);
  });
  const [first] = differing;
  if (first === undefined) return [];
  const example = `first: ${first.key} is ${strongest(first.statedScopes)} by its flags and ${scopes.get(first.key)} by the graph`;
  const message = `${differing.length} packages have flags that differ from what reaches them (${example}); the graph is used`;
  return [{ kind: 'warning', code: 'scope-mismatch', message, path: first.origins[0] ?? '.' }];
}

function strongest(scopes: readonly Scope[]): Scope | undefined {
  return (['required', 'optional', 'excluded'] as const).find((scope) => scopes.includes(scope));
}
