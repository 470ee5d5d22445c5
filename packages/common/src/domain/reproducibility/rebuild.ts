import { Problem } from '../../core/problem.ts';
import { compileGlobs, type GlobSet } from '../../formats/glob.ts';
import type { Ports } from '../ports.ts';
import { findProgram } from '../programs.ts';
import { type BuildCommands, type BuildFailure, buildSide } from './build.ts';
import { takeBuiltFiles } from './built-files.ts';
import { commonEnvironment } from './common-environment.ts';
import { type BuiltFile, type Comparison, compareSets } from './compare.ts';
import { type Factor, probeSides, refuseUnapplied } from './factors.ts';
import type { SideChanges } from './level.ts';
import type { Shells, SidePlan } from './side.ts';
import { makeSideFolders, removeFolder } from './side-folders.ts';
import { readSourceRevision, type SourceRevision } from './source-revision.ts';
import {
  compareFingerprints,
  copySources,
  type Fingerprints,
  fingerprints,
  type SourceTree,
  sourceTree,
} from './source-tree.ts';
import type { Selection } from './variation-selection.ts';

export interface RebuildRequest {
  /** Absolute. */
  readonly sourceFolder: string;
  /** Absolute folders that are no sources: the evidence folder. */
  readonly otherFolders: readonly string[];
  readonly commands: BuildCommands;
  /** Globs of the built files, relative to the sources. */
  readonly artifactPatterns: readonly string[];
  readonly selection: Selection;
  readonly allowUnapplied: boolean;
  /** Names of variables that both sides get as they are. */
  readonly keptVariables: readonly string[];
}

export interface Rebuild {
  readonly revision: SourceRevision;
  readonly factors: readonly Factor[];
  readonly keptVariables: readonly string[];
  /** What build A made; empty if it failed. */
  readonly reference: readonly BuiltFile[];
  readonly comparison: Comparison | undefined;
  readonly failure?: BuildFailure;
  readonly sourceChanges: readonly SideChanges[];
}

type RebuildPorts = Pick<Ports, 'files' | 'processes' | 'log'>;

/**
 * Builds twice, in separate copies and varied environments, one after the other, and compares what came out. There is
 * no sandbox: a build that writes outside its copy is noticed only where it changes the sources.
 *
 * @throws Problem for bad input and for factors that are required and do not show; a build that fails is no fault
 *   but a finding.
 */
export async function rebuild(ports: RebuildPorts, request: RebuildRequest): Promise<Rebuild> {
  const { files, processes } = ports;
  const { selection, keptVariables } = request;
  const artifacts = compileGlobs(request.artifactPatterns, 'artifact-path');
  const common = commonEnvironment(processes, keptVariables);

  const folder = await files.temporaryFolder('reproduce');
  const tree = await sourceTree(files, request.sourceFolder, [...request.otherFolders, folder]);
  const find = (name: string) => findProgram(files, common.PATH, tree.root, name);
  const shells: Shells = { sh: await requiredShell(find), bash: await find('bash') };
  const revision = await readSourceRevision(ports, tree, await find('git'));
  const work: Work = { ...request, tree, artifacts, shells, folder };
  try {
    const { factors, a, b } = await probeSides(ports, {
      seed: revision.id,
      folder: sideFolder(work),
      suppliesFolder: `${folder}/supplies`,
      common: { ...common, SOURCE_DATE_EPOCH: String(revision.sourceDateEpoch) },
      selection,
      shells,
      findProgram: find,
    });
    if (!request.allowUnapplied) refuseUnapplied(factors, selection);
    for (const { id, asked, applied, reason } of factors) {
      if (asked) ports.log.info(applied ? `Varied: ${id}` : `Not varied: ${id} (${reason})`);
    }
    return { revision, factors, keptVariables, ...(await buildBoth(ports, work, a, b)) };
  } finally {
    await removeFolder(ports, sideFolder(work));
  }
}

interface Work extends RebuildRequest {
  readonly tree: SourceTree;
  readonly artifacts: GlobSet;
  readonly shells: Shells;
  /** Temporary, of this run. */
  readonly folder: string;
}

/** One folder for both sides in turn: a factor that is not varied must not differ by the folder of its side. */
const sideFolder = ({ folder }: Work) => `${folder}/side`;

type Built = Pick<Rebuild, 'reference' | 'comparison' | 'failure' | 'sourceChanges'>;

async function buildBoth(ports: RebuildPorts, work: Work, a: SidePlan, b: SidePlan): Promise<Built> {
  const first = await buildOne(ports, work, a, await fingerprints(ports.files, work.tree));
  if ('failure' in first) {
    const { failure, sourceChanges } = first;
    return { failure, sourceChanges, reference: [], comparison: undefined };
  }
  const { made: reference } = first;

  const second = await buildOne(ports, work, b, first.sources);
  const sourceChanges = [...first.sourceChanges, ...second.sourceChanges];
  if ('failure' in second) {
    return { failure: second.failure, sourceChanges, reference, comparison: undefined };
  }
  return { sourceChanges, reference, comparison: await compareSets(ports.files, reference, second.made) };
}

type OneBuilt = { readonly sourceChanges: readonly SideChanges[]; readonly sources: Fingerprints } & (
  | { readonly made: readonly BuiltFile[] }
  | { readonly failure: BuildFailure }
);

/** @param before what the sources were when the side before this one had ended: no moment is left unwatched */
async function buildOne(
  ports: RebuildPorts,
  work: Work,
  plan: SidePlan,
  before: Fingerprints,
): Promise<OneBuilt> {
  const { files } = ports;
  const { side, sourceFolder } = plan;
  ports.log.progress(`Copying the sources for build ${side.toUpperCase()}`);
  await makeSideFolders(ports, plan);
  await copySources(files, work.tree, sourceFolder, work.artifacts);
  const failure = await buildSide(ports, plan, work.shells, work.commands);
  const sources = await fingerprints(files, work.tree);
  const changes = compareFingerprints(before, sources);
  const sourceChanges = changes.length === 0 ? [] : [{ side, changes }];
  if (failure !== undefined) return { failure, sourceChanges, sources };
  const taken = `${work.folder}/made-${side}`;
  const made = await takeBuiltFiles(files, side, sourceFolder, work.artifactPatterns, taken);
  return { made, sourceChanges, sources };
}

async function requiredShell(find: (name: string) => Promise<string | undefined>): Promise<string> {
  const sh = await find('sh');
  if (sh !== undefined) return sh;
  throw new Problem('process/not-started', 'no "sh" on PATH outside the workspace', {
    hint: 'Builds run in a POSIX shell; start this on Linux or macOS.',
  });
}
