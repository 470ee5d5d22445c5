import { limits } from '@secure-build/common/core/limits';
import { type ActionFile, parseActionFile } from './action-file.ts';
import type { CacheMode } from './cache-mode.ts';
import { LoadProblem } from './load-problem.ts';
import type { OfficialParser } from './official-parser.ts';
import { beyond, type Permissions, readOnly, restrictedDefault } from './permissions.ts';
import { parseReference, type Reference } from './reference.ts';
import { findStub, stubsFolder } from './third-party.ts';
import { findSource, readSourceFile, type Source, type Universe } from './universe.ts';
import {
  type JobDefinition,
  parseWorkflowFile,
  type StepDefinition,
  type WorkflowFile,
} from './workflow-file.ts';

/** A workflow with all that it calls, checked as GitHub checks it before any job gets a machine. */
export interface LoadedWorkflow {
  readonly file: WorkflowFile;
  readonly source: Source;
  readonly jobs: readonly LoadedJob[];
}

export interface LoadedJob {
  readonly definition: JobDefinition;
  /** What its token may do. */
  readonly permissions: Permissions;
  /** The least of its own and its callers'; `undefined` where no file says any. */
  readonly cacheMode: CacheMode | undefined;
  /** The workflow that it calls. */
  readonly called: LoadedWorkflow | undefined;
  readonly actions: ActionTable;
}

/** `uses:` as written -> action; without those of the workspace, which nobody knows before the step begins. */
export type ActionTable = ReadonlyMap<string, LoadedAction>;

export interface LoadedAction {
  readonly file: ActionFile;
  /** Where `$/` of a composite leads to; `undefined` for a stub. */
  readonly source: Source | undefined;
  readonly repository: string;
  readonly ref: string;
  readonly sha: string;
  /** Folder of the action in its repository; empty for the top. */
  readonly path: string;
  /** Name of the stub that stands for it. */
  readonly stub: string | undefined;
  readonly actions: ActionTable;
}

export interface LoadOptions {
  readonly universe: Universe;
  readonly parser: OfficialParser;
  /** What a workflow without `permissions` gets. */
  readonly defaultPermissions?: Permissions;
  /** A pull request from a fork: every token can only read. */
  readonly isFork?: boolean;
  /** What is wrong with a workflow or `action.yml` of a repository (`OWNER/REPO`), one sentence each. */
  readonly rules?: (path: string, text: string, repository: string) => readonly string[];
}

/** @throws LoadProblem as GitHub would refuse to start the run, or where the lab lacks something. */
export async function loadWorkflow(
  source: Source,
  path: string,
  options: LoadOptions,
): Promise<LoadedWorkflow> {
  return new Loader(options).workflow(source, path, {
    granted: undefined,
    cacheMode: undefined,
    callers: [],
  });
}

interface Caller {
  /** What the calling job may do; `undefined` at the top. */
  readonly granted: Permissions | undefined;
  readonly cacheMode: CacheMode | undefined;
  readonly callers: readonly string[];
}

class Loader {
  readonly #options: LoadOptions;
  /** Each counts once, however often it is called. */
  readonly #called = new Set<string>();

  constructor(options: LoadOptions) {
    this.#options = options;
  }

  async workflow(source: Source, path: string, caller: Caller): Promise<LoadedWorkflow> {
    const name = `${source.repository.fullName}/${path}@${source.ref}`;
    const text = readSourceFile(source, path);
    if (text === undefined) throw new LoadProblem(name, 'workflow was not found');
    const file = await parseWorkflowFile(text, path, this.#options.parser);
    this.#keepRules(path, text, source);
    const callers = [...caller.callers, name];
    if (callers.length > limits.workflowLevels)
      throw new LoadProblem(name, `more than ${limits.workflowLevels} levels of workflows`);
    if (caller.granted !== undefined) this.#called.add(name);
    if (this.#called.size > limits.calledWorkflows)
      throw new LoadProblem(name, `more than ${limits.calledWorkflows} called workflows`);
    if (caller.granted !== undefined && file.call === undefined)
      throw new LoadProblem(name, "no 'on.workflow_call': this workflow cannot be called");
    const jobs: LoadedJob[] = [];
    for (const definition of file.jobs)
      jobs.push(await this.#job(definition, file, source, { ...caller, callers }));
    return { file, source, jobs };
  }

  async #job(
    definition: JobDefinition,
    file: WorkflowFile,
    source: Source,
    caller: Caller,
  ): Promise<LoadedJob> {
    const where = `${file.path}, job ${definition.id}`;
    const permissions = this.#permissions(definition, file, caller);
    const cacheMode = least(definition.cacheMode ?? file.cacheMode, caller.cacheMode);
    const { work } = definition;
    if (work.kind === 'steps') {
      return {
        definition,
        permissions,
        cacheMode,
        called: undefined,
        actions: this.actions(work.steps, source, where, 0),
      };
    }
    const reference = parseReference(work.uses, where);
    const called = await this.workflow(this.#sourceOf(reference, source, where), reference.path, {
      granted: permissions,
      cacheMode,
      callers: caller.callers,
    });
    checkCall(definition, called, where);
    return { definition, permissions, cacheMode, called, actions: new Map() };
  }

  #permissions(
    { id, permissions }: JobDefinition,
    file: WorkflowFile,
    { granted, callers }: Caller,
  ): Permissions {
    const { defaultPermissions = restrictedDefault, isFork = false } = this.#options;
    const asked = permissions ?? file.permissions ?? granted ?? defaultPermissions;
    if (isFork) return readOnly(asked);
    const more = granted === undefined ? [] : beyond(asked, granted);
    if (more.length > 0) {
      throw new LoadProblem(
        callers.at(-2) ?? file.path,
        `error calling workflow ${callers.at(-1)}: the nested job '${id}' is requesting '${more.join(', ')}', but the calling job does not grant it`,
      );
    }
    return asked;
  }

  /** Where the repository of a workflow or action is. `./` of a workflow is the same commit as its caller. */
  #sourceOf(reference: Reference, own: Source, where: string): Source {
    if (reference.kind !== 'repository') return own;
    return findSource(this.#options.universe, reference.repository, reference.ref, where);
  }

  actions(steps: readonly StepDefinition[], source: Source, where: string, depth: number): ActionTable {
    if (depth > limits.compositeLevels)
      throw new LoadProblem(where, `more than ${limits.compositeLevels} levels of actions`);
    const found = steps.flatMap(({ work }) => (work.kind === 'uses' ? [work.uses] : []));
    return new Map(
      [...new Set(found)].flatMap((uses) => {
        const reference = parseReference(uses, where);
        return reference.kind === 'workspace'
          ? []
          : [[uses, this.#action(reference, source, `${where}, ${uses}`, depth)] as const];
      }),
    );
  }

  #action(
    reference: Exclude<Reference, { kind: 'workspace' }>,
    own: Source,
    where: string,
    depth: number,
  ): LoadedAction {
    const stub = reference.kind === 'repository' ? findStub(reference.repository, reference.ref) : undefined;
    if (stub !== undefined && reference.kind === 'repository') {
      const { repository, ref } = reference;
      const source = {
        repository: { fullName: repository, trees: new Map(), refs: new Map() },
        sha: ref,
        ref,
        folder: stubsFolder,
      };
      const file = this.#actionFile(source, stub, where);
      return {
        file,
        source: undefined,
        repository,
        ref,
        sha: ref,
        path: reference.path,
        stub,
        actions: new Map(),
      };
    }
    const source = this.#sourceOf(reference, own, where);
    const file = this.#actionFile(source, reference.path, where);
    return {
      file,
      source,
      repository: source.repository.fullName,
      ref: source.ref,
      sha: source.sha,
      path: reference.path,
      stub: undefined,
      actions:
        file.runs.kind === 'composite' ? this.actions(file.runs.steps, source, where, depth + 1) : new Map(),
    };
  }

  #actionFile(source: Source, path: string, where: string): ActionFile {
    const files = ['action.yml', 'action.yaml'].map((name) => (path === '' ? name : `${path}/${name}`));
    const found = files.find((name) => readSourceFile(source, name) !== undefined);
    const text = found === undefined ? undefined : readSourceFile(source, found);
    if (found === undefined || text === undefined) throw new LoadProblem(where, 'no action.yml there');
    const file = parseActionFile(text, `${source.repository.fullName}/${found}`, this.#options.parser);
    this.#keepRules(found, text, source);
    return file;
  }

  #keepRules(path: string, text: string, { repository }: Source): void {
    const broken = this.#options.rules?.(path, text, repository.fullName) ?? [];
    if (broken.length > 0) throw new LoadProblem(path, broken.join('; '));
  }
}

/** An action of the workspace, as it lies there when the step begins. `$/` inside it leads to the workflow's repository. */
export function loadWorkspaceAction(
  text: string,
  path: string,
  source: Source,
  depth: number,
  options: LoadOptions,
): Pick<LoadedAction, 'file' | 'actions'> {
  const file = parseActionFile(text, path, options.parser);
  const { runs } = file;
  const actions =
    runs.kind === 'composite' ? new Loader(options).actions(runs.steps, source, path, depth) : new Map();
  return { file, actions };
}

/** `none` is the least whichever file says it; of two others the caller's limits the called (platform specification, 7). */
function least(own: CacheMode | undefined, callers: CacheMode | undefined): CacheMode | undefined {
  if (own === undefined || callers === undefined) return own ?? callers;
  const may = (mode: CacheMode) => ({
    read: mode === 'read' || mode === 'write',
    write: mode.startsWith('write'),
  });
  const [a, b] = [may(own), may(callers)];
  const [read, write] = [a.read && b.read, a.write && b.write];
  if (read) return write ? 'write' : 'read';
  return write ? 'write-only' : 'none';
}

/** Names of inputs and secrets; the values come when the job begins. */
function checkCall({ work }: JobDefinition, { file }: LoadedWorkflow, where: string): void {
  if (work.kind !== 'call' || file.call === undefined) return;
  const { inputs, secrets } = file.call;
  const given = work.secrets;
  for (const name of work.inputs.keys())
    if (!inputs.has(name))
      throw new LoadProblem(where, `invalid input, ${name} is not defined in ${file.path}`);
  for (const [name, { required }] of inputs)
    if (required && !work.inputs.has(name))
      throw new LoadProblem(where, `input ${name} is required by ${file.path}`);
  if (given === 'inherit') return;
  for (const name of given.keys())
    if (!secrets.has(name))
      throw new LoadProblem(where, `invalid secret, ${name} is not defined in ${file.path}`);
  for (const [name, required] of secrets)
    if (required && !given.has(name))
      throw new LoadProblem(where, `secret ${name} is required by ${file.path}`);
}
