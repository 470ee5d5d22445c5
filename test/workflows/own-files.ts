import { readRepository, type SourceTree } from '../structure/source-tree.ts';
import { parseWorkflowFile, type WorkflowFile } from './workflow-file.ts';

/** Every workflow of this repository, and every `action.yml`, whether of one action or composite. */
export function ownWorkflowFiles(tree: SourceTree = readRepository()): readonly WorkflowFile[] {
  return [...tree]
    .filter(([path]) => /^\.github\/workflows\/[^/]+\.ya?ml$|^(?:actions\/[^/]+\/)?action\.ya?ml$/.test(path))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([path, text]) => parseWorkflowFile(path, text));
}
