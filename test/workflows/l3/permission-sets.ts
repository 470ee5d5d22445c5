import { basename } from 'node:path';
import { isReusable, jobsOf } from '../workflow-file.ts';
import { defineWorkflowRule } from '../workflow-rule.ts';
import { entriesOf, entryOf, nodeAt } from '../yaml-tree.ts';

const signing = { actions: 'read', attestations: 'write', contents: 'read', 'id-token': 'write' } as const;
/** What each job of a reusable workflow has, and nothing else: a caller must grant the sum before anything starts. */
export const permissionSets = {
  'build.yml': {
    build: { contents: 'read' },
    sbom: { actions: 'read', contents: 'read' },
    attest: signing,
  },
  // What the caller has built is described by claims alone: no tree is read.
  'attest.yml': { attest: { actions: 'read', attestations: 'write', 'id-token': 'write' } },
  'verify.yml': { verify: { actions: 'read', attestations: 'read', contents: 'read' } },
  'gate.yml': {
    evaluate: { actions: 'read', contents: 'read' },
    attest: { actions: 'read', 'id-token': 'write' },
  },
  'reproduce.yml': {
    first: { contents: 'read' },
    second: { contents: 'read' },
    compare: { actions: 'read' },
    attest: { actions: 'read', attestations: 'write', 'id-token': 'write' },
  },
  'promote.yml': { promote: { actions: 'read', attestations: 'read', contents: 'write' } },
  'self-test-called.yml': { probe: { actions: 'read', contents: 'read' } },
  'self-test-nested.yml': { inner: signing },
} as const satisfies Record<string, Record<string, Record<string, 'read' | 'write'>>>;

/** Parts of our own tests of the platform. */
export const CALLED_BY_US = /^self-test-[a-z-]+\.yml$/;

const byFile = new Map(
  Object.entries(permissionSets).map(([name, jobs]) => [
    name,
    new Map(Object.entries(jobs).map(([job, rights]) => [job, shown(Object.entries(rights))])),
  ]),
);

export const exactPermissions = defineWorkflowRule({
  id: 'M23',
  title: 'Each job of a reusable workflow has exactly its rights',
  why: 'Every right of a called job must be granted by every caller, even for a job that is skipped.',
  remedy:
    'Take the right away, or put the job into a workflow of its own; then change the table with the reason.',
  check(file) {
    if (!isReusable(file) || CALLED_BY_US.test(basename(file.path))) return [];
    const expected = byFile.get(basename(file.path));
    if (expected === undefined)
      return [{ line: file.root.line, message: 'no set of rights is known for this workflow' }];
    const jobs = jobsOf(file);
    const missing = [...expected.keys()].filter((name) => jobs.every(({ id }) => id !== name));
    return [
      ...missing.map((name) => ({ line: file.root.line, message: `the job "${name}" is missing` })),
      ...jobs.flatMap(({ id, line, body }) => {
        const grants = entriesOf(nodeAt(body, 'permissions'));
        const found = shown(grants.map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : '']));
        return found === expected.get(id)
          ? []
          : [
              {
                line: entryOf(body, 'permissions')?.line ?? line,
                message: `job "${id}" has ${found}, expected ${expected.get(id) ?? 'no such job'}`,
              },
            ];
      }),
    ];
  },
});

function shown(rights: readonly (readonly [string, string])[]): string {
  return `{ ${rights
    .map(([right, level]) => `${right}: ${level}`)
    .sort((left, right) => (left < right ? -1 : 1))
    .join(', ')} }`;
}
