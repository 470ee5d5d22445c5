import { suiteRepository } from '@secure-build/common/formats/suite-uris';
import {
  entriesOf,
  itemsOf,
  nodeAt,
  parseYamlTree,
  scalarAt,
  type YamlEntry,
  type YamlMapping,
  type YamlNode,
  type YamlScalar,
} from './yaml-tree.ts';

/** One workflow or `action.yml`, parsed, with the line of everything. */
export interface WorkflowFile {
  readonly path: string;
  readonly text: string;
  readonly kind: 'workflow' | 'action';
  readonly root: YamlMapping;
  readonly indirections: readonly number[];
  /** Set in a variant for GHES: the release commit of github.com that it must refer to (platform §3). */
  readonly variant: Variant | undefined;
}

export interface Variant {
  /** OWNER/REPO */
  readonly repository: string;
  /** 40 lowercase hex characters */
  readonly commit: string;
}

export interface Job {
  readonly id: string;
  readonly line: number;
  readonly body: YamlNode;
  /** The reusable workflow that the job calls. */
  readonly calls: YamlScalar | undefined;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly line: number;
  readonly body: YamlNode;
  readonly uses: YamlScalar | undefined;
  readonly run: YamlScalar | undefined;
  readonly inputs: readonly YamlEntry[];
}

/** First line of a variant for GHES, as the release script writes it. */
const VARIANT = /^# GHES variant of (?<repository>[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)@(?<commit>[0-9a-f]{40})$/;

export function parseWorkflowFile(path: string, text: string): WorkflowFile {
  const { root, indirections } = parseYamlTree(path, text);
  const { repository, commit } = VARIANT.exec(text.split('\n', 1)[0] ?? '')?.groups ?? {};
  return {
    path,
    text,
    kind: /(?:^|\/)action\.ya?ml$/.test(path) ? 'action' : 'workflow',
    root,
    indirections,
    variant: repository === undefined || commit === undefined ? undefined : { repository, commit },
  };
}

export function jobsOf(file: WorkflowFile): readonly Job[] {
  return entriesOf(nodeAt(file.root, 'jobs')).map(({ key, line, value }) => ({
    id: key,
    line,
    body: value,
    calls: scalarAt(value, 'uses'),
    steps: stepsIn(nodeAt(value, 'steps')),
  }));
}

/** The steps of all jobs, or of a composite action. */
export function allSteps(file: WorkflowFile): readonly Step[] {
  return [...jobsOf(file).flatMap(({ steps }) => steps), ...stepsIn(nodeAt(file.root, 'runs', 'steps'))];
}

function stepsIn(list: YamlNode | undefined): readonly Step[] {
  return itemsOf(list).map((body) => ({
    line: body.line,
    body,
    uses: scalarAt(body, 'uses'),
    run: scalarAt(body, 'run'),
    inputs: entriesOf(nodeAt(body, 'with')),
  }));
}

/** Whether `on` names `workflow_call`: then `github.*`, `vars` and `secrets` are the caller's. */
export function isReusable(file: WorkflowFile): boolean {
  return triggersOf(file).some(({ key }) => key === 'workflow_call');
}

export function triggersOf({
  root,
}: WorkflowFile): readonly { readonly key: string; readonly line: number }[] {
  const on = nodeAt(root, 'on');
  if (on === undefined) return [];
  if (on.kind === 'scalar') return [{ key: on.text, line: on.line }];
  if (on.kind === 'mapping') return on.entries;
  return on.items.map((item) => ({ key: item.kind === 'scalar' ? item.text : '', line: item.line }));
}

/** The value of a right in the job's own `permissions`; a single word stands for all rights. */
export function grantOf({ body }: Job, right: string): string {
  const permissions = nodeAt(body, 'permissions');
  if (permissions?.kind === 'scalar')
    return { 'write-all': 'write', 'read-all': 'read' }[permissions.text] ?? 'none';
  return scalarAt(permissions, right)?.text ?? 'none';
}

/** The part of our own tests of the platform that calls a release as users do: whole workflows, by commit. */
const CALLS_AS_USERS_DO = /(?:^|\/)\.github\/workflows\/self-test-pinned\.yml$/;
const OUR_RELEASE = new RegExp(
  `^${new URL(suiteRepository).pathname.slice(1)}/(?<path>\\.github/workflows/[\\w-]+\\.yml)@[0-9a-f]{40}$`,
);

/**
 * The path inside our own repository that a `uses` names: by `$/`, in a variant for GHES by repository and commit, and
 * so, too, where our own test calls a release.
 */
export function ownPath(
  { variant, path: file }: Pick<WorkflowFile, 'variant' | 'path'>,
  uses: YamlScalar | undefined,
): string | undefined {
  const text = uses?.text ?? '';
  if (text.startsWith('$/') && !text.includes('@')) return text.slice(2);
  const called = CALLS_AS_USERS_DO.test(file) ? OUR_RELEASE.exec(text)?.groups?.path : undefined;
  if (called !== undefined) return called;
  const [path = '', commit] = text.split('@');
  return variant !== undefined && commit === variant.commit && path.startsWith(`${variant.repository}/`)
    ? path.slice(variant.repository.length + 1)
    : undefined;
}

export function isCheckout({ uses }: Step): boolean {
  return /^actions\/checkout(?:@|$)/i.test(uses?.text ?? '');
}

export function inputOf({ inputs }: Step, name: string): YamlScalar | undefined {
  const value = inputs.find(({ key }) => key.toLowerCase() === name)?.value;
  return value?.kind === 'scalar' ? value : undefined;
}

export function needsOf({ body }: Job): readonly string[] {
  const needs = nodeAt(body, 'needs');
  if (needs?.kind === 'scalar') return [needs.text];
  return itemsOf(needs).flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
}
