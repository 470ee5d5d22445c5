import { limits } from '../../core/limits.ts';
import { byCodeUnits } from '../../core/order.ts';
import { Problem } from '../../core/problem.ts';
import { parseWorkflowUses, type WorkflowUses } from '../../formats/workflow-uses.ts';
import type { Files } from '../ports.ts';

/** What an existing workflow starts on and calls; `unread` where the file could not be understood. */
export interface WorkflowOutline {
  /** Relative to the repository. */
  readonly path: string;
  readonly uses: WorkflowUses | { readonly unread: string };
}

const FOLDER = '.github/workflows';

export async function readWorkflows(files: Files, root: string): Promise<readonly WorkflowOutline[]> {
  if ((await files.info(`${root}/${FOLDER}`))?.kind !== 'folder') return [];
  const entries = await files.list(`${root}/${FOLDER}`);
  const names = entries
    .filter(({ name, kind }) => kind === 'file' && /\.ya?ml$/.test(name))
    .map(({ name }) => name)
    .sort(byCodeUnits);
  const outlines: WorkflowOutline[] = [];
  for (const name of names) {
    const path = `${FOLDER}/${name}`;
    outlines.push({ path, uses: await usesOf(files, `${root}/${path}`, path) });
  }
  return outlines;
}

/** A workflow that we cannot read is told of, and no reason to stop: the new one does not depend on it. */
async function usesOf(files: Files, file: string, path: string): Promise<WorkflowOutline['uses']> {
  try {
    return await parseWorkflowUses(await files.read(file, limits.manifestBytes), path);
  } catch (error) {
    if (error instanceof Problem) return { unread: error.message };
    throw error;
  }
}

/** What in the workflows of a repository meets what the new one does: a sentence each. */
export function meetings(workflows: readonly WorkflowOutline[]): readonly string[] {
  return workflows.flatMap(({ path, uses }) => {
    if ('unread' in uses)
      return [`${path} could not be read (${uses.unread}): look whether it publishes releases.`];
    const calls = (pattern: RegExp) => uses.actions.find((action) => pattern.test(action));
    const generator = calls(/^slsa-framework\/slsa-github-generator\//);
    const attest = calls(/^actions\/attest(?:-[a-z-]+)?(?:\/|@)/);
    const release = calls(
      /^(?:softprops\/action-gh-release|ncipollo\/release-action|actions\/create-release|goreleaser\/goreleaser-action|googleapis\/release-please-action)@/,
    );
    const isOfTags = uses.events.includes('release') || uses.hasTags;
    return [
      ...(generator === undefined
        ? []
        : [
            `${path} calls ${generator}: build.yml takes its place, see .github/docs/migration.md of the suite.`,
          ]),
      ...(attest === undefined
        ? []
        : [
            `${path} calls ${attest} in a job of its own (SLSA Build L2 at most): build.yml takes its place.`,
          ]),
      ...(release === undefined
        ? []
        : [
            `${path} calls ${release}: let only one workflow publish a tag; promote.yml refuses a release that somebody else published.`,
          ]),
      ...(isOfTags && release === undefined && generator === undefined
        ? [
            `${path} also runs for tags or releases: look whether it publishes what the new workflow publishes.`,
          ]
        : []),
    ];
  });
}
