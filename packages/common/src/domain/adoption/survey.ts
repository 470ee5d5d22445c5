import { byCodeUnits } from '../../core/order.ts';
import type { Files } from '../ports.ts';
import { readWorkflows, type WorkflowOutline } from './existing-workflows.ts';
import type { FoundProject } from './project-kinds/project-kind.ts';
import { projectKinds } from './project-kinds/registry.ts';
import { repositoryFiles } from './repository-files.ts';

/** What a repository shows of itself without being run. */
export interface Survey {
  /** Nearest to the top first. */
  readonly projects: readonly FoundProject[];
  readonly workflows: readonly WorkflowOutline[];
}

/** Below this many folders a project is part of something else: an example, a fixture, a vendored copy. */
const DEPTH = 2;
const FOLDERS = 500;
const SKIPPED: ReadonlySet<string> = new Set([
  'node_modules',
  'vendor',
  'third_party',
  'target',
  'dist',
  'build',
  'out',
  'test',
  'tests',
  'testdata',
  'fixtures',
  'examples',
  'example',
]);

/**
 * Looks for projects at the top and in the folders below, and for workflows.
 *
 * @param root absolute
 * @throws Problem `file/unreadable` for a manifest that cannot be read: a guess would choose a wrong build;
 *   `file/outside` for one that is a link out of the repository
 */
export async function surveyRepository(disk: Files, root: string): Promise<Survey> {
  const files = repositoryFiles(disk, root);
  const projects: FoundProject[] = [];
  for (const name of await foldersOf(files, root)) {
    const folder = name === '.' ? root : `${root}/${name}`;
    for (const kind of projectKinds) {
      const found = await kind.detect(files, folder, name);
      if (found !== undefined) projects.push(found);
    }
  }
  return { projects, workflows: await readWorkflows(files, root) };
}

async function foldersOf(files: Files, root: string): Promise<readonly string[]> {
  const found = ['.'];
  let level = ['.'];
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const next: string[] = [];
    for (const parent of level) {
      const isTop = parent === '.';
      for (const { name, kind } of await files.list(isTop ? root : `${root}/${parent}`)) {
        if (kind !== 'folder' || name.startsWith('.') || SKIPPED.has(name)) continue;
        next.push(isTop ? name : `${parent}/${name}`);
      }
    }
    level = next.sort(byCodeUnits).slice(0, FOLDERS);
    found.push(...level);
  }
  return found;
}
