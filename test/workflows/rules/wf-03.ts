import { jobsOf } from '../workflow-file.ts';
import { defineWorkflowRule, type Fault } from '../workflow-rule.ts';
import { entryOf, scalarAt, type YamlNode } from '../yaml-tree.ts';

/**
 * Stricter than the specification, which asks it of reusable and release workflows: all of ours have it, so that nobody
 * has to decide which a workflow is. A job that calls a workflow has it from the top level and from the called file.
 */
export const wf03 = defineWorkflowRule({
  id: 'WF-03',
  title: 'No cache reaches a build or leaves it',
  why: 'A cache that a pull request filled was the way into the signed builds of May 2026.',
  remedy:
    'Write "cache-mode: none" at the top level and on each job that has steps; turn the caches of set-up actions off.',
  check(file) {
    if (file.kind === 'action') return [];
    return [
      ...modeFaults('the top level', file.root, file.root.line),
      ...jobsOf(file).flatMap(({ id, line, body, calls, steps }) => [
        ...(calls === undefined ? modeFaults(`job "${id}"`, body, line) : []),
        ...steps.flatMap(({ uses, inputs, line: at }) =>
          setUpFaults(
            uses?.text.split('@')[0]?.toLowerCase() ?? '',
            new Map(
              inputs.map(({ key, value }) => [key.toLowerCase(), value.kind === 'scalar' ? value.text : '']),
            ),
            uses?.line ?? at,
          ),
        ),
      ]),
    ];
  },
});

function modeFaults(where: string, node: YamlNode, line: number): readonly Fault[] {
  const mode = scalarAt(node, 'cache-mode')?.text;
  return mode === 'none'
    ? []
    : [
        {
          line: entryOf(node, 'cache-mode')?.line ?? line,
          message: `${where} ${mode === undefined ? 'has no cache-mode' : `has "cache-mode: ${mode}"`}`,
        },
      ];
}

/** Denied cache operations are skipped without failing, and clients need not look at the mode (platform §7). */
function setUpFaults(action: string, inputs: ReadonlyMap<string, string>, line: number): readonly Fault[] {
  const fault = (message: string) => [{ line, message }];
  if (/^actions\/cache(?:\/|$)/.test(action)) return fault(`"${action}" is a cache`);
  if (action === 'actions/setup-node')
    return inputs.get('package-manager-cache') === 'false' && (inputs.get('cache') ?? '') === ''
      ? []
      : fault('setup-node caches unless "package-manager-cache: false" and no "cache" are given');
  if (action === 'actions/setup-go')
    return inputs.get('cache') === 'false' ? [] : fault('setup-go caches unless "cache: false" is given');
  if (action === 'actions/setup-python' || action === 'actions/setup-java')
    return inputs.has('cache')
      ? fault(`${action.slice('actions/'.length)} caches where "cache" is given`)
      : [];
  return /\bsetup\b/.test(action) ? fault(`nobody here knows the caches of "${action}"`) : [];
}
