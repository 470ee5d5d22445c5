import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { limits } from '@secure-build/common/core/limits';
import { evaluateExpression, evaluateTemplate, membersOf, type Scope, type Template } from './expression.ts';
import type { Frame } from './frame.ts';
import {
  folderOf,
  holds,
  inputsOf,
  type JavaScriptUse,
  javaScriptUse,
  type NewUse,
  runJavaScript,
} from './javascript-step.ts';
import type { JobState, ProcessRecord } from './job-state.ts';
import { type LoadedAction, loadWorkspaceAction } from './load.ts';
import { LoadProblem } from './load-problem.ts';
import type { Outcome, StepRecord } from './records.ts';
import { runScript } from './script-step.ts';
import { isTruthy } from './value.ts';
import type { RunDefaults, StepDefinition } from './workflow-file.ts';

/** A script that runs when all steps have ended. */
export interface PostScript {
  readonly name: string;
  readonly uses: string;
  readonly use: JavaScriptUse;
}

/** Runs the steps of one job, composites included; the last `post` registered runs first. */
export class StepRun {
  readonly posts: PostScript[] = [];
  readonly #job: JobState;
  readonly #defaults: readonly RunDefaults[];
  /** What the scripts of one use have saved, by the path of its step. */
  readonly #saved = new Map<string, Map<string, string>>();

  constructor(job: JobState, defaults: readonly RunDefaults[]) {
    this.#job = job;
    this.#defaults = defaults;
  }

  async steps(frame: Frame, definitions: readonly StepDefinition[]): Promise<readonly StepRecord[]> {
    const records: StepRecord[] = [];
    for (const definition of definitions) records.push(await this.#step(frame, definition));
    return records;
  }

  /** The `pre` scripts of all actions that have one, before the first step. */
  async pre(frame: Frame, definitions: readonly StepDefinition[]): Promise<readonly StepRecord[]> {
    const records: StepRecord[] = [];
    for (const { work, id } of definitions) {
      const action = work.kind === 'uses' ? frame.actions.get(work.uses) : undefined;
      if (action === undefined || work.kind !== 'uses') continue;
      const { runs } = action.file;
      const path = `${frame.path}${id}`;
      if (runs.kind === 'composite') {
        const inner = { ...frame, actions: action.actions, depth: frame.depth + 1, path: `${path}/` };
        records.push(...(await this.pre(inner, runs.steps)));
      } else if (runs.pre !== undefined && holds(runs.preCondition, this.#job.scope(frame), this.#job)) {
        const scope = this.#job.scope(frame);
        const given = this.#texts(work.inputs, scope);
        const folder = folderOf(this.#job, action);
        const use = { frame, file: action.file, runs, folder, action, env: new Map(), given };
        const ready = this.#prepare(path, work.uses, use, scope);
        const record = await runJavaScript(this.#job, ready, runs.pre, this.#job.left(undefined));
        const finished = recordOf({ name: `Pre ${id}`, does: work.uses, phase: 'pre' }, record, false);
        if (finished.conclusion !== 'success') frame.status = 'failure';
        records.push(finished);
      }
    }
    return records;
  }

  async post(): Promise<readonly StepRecord[]> {
    const records: StepRecord[] = [];
    for (const { name, uses, use } of this.posts.toReversed()) {
      const { runs } = use;
      if (runs.post === undefined || !holds(runs.postCondition, this.#job.scope(use.frame), this.#job))
        continue;
      const record = await runJavaScript(this.#job, use, runs.post, this.#job.left(undefined));
      const finished = recordOf({ name: `Post ${name}`, does: uses, phase: 'post' }, record, false);
      if (finished.conclusion !== 'success') use.frame.status = 'failure';
      records.push(finished);
    }
    return records;
  }

  async #step(frame: Frame, definition: StepDefinition): Promise<StepRecord> {
    const job = this.#job;
    const before = job.scope(frame);
    const env = new Map(
      [...membersOf(definition.env, job.parser)].map(([name, value]) => [name, job.text(value, before)]),
    );
    const scope = job.scope(frame, env);
    const { work } = definition;
    const does = work.kind === 'uses' ? work.uses : 'run';
    const shown = definition.name === undefined ? definition.id : job.text(definition.name, scope);
    const head = { name: shown, does, phase: 'main' as const };
    const wanted = isTruthy(evaluateExpression(definition.condition, scope, job.parser));
    const record = wanted
      ? await this.#work(frame, definition, { head, env, scope })
      : emptyRecord(head, job.isCancelled ? 'cancelled' : 'skipped');
    const { outputs, outcome, conclusion } = record;
    // An id that nobody gave cannot be named; one that was skipped can.
    frame.steps.set(definition.id, { outputs, outcome, conclusion });
    if (conclusion === 'failure') frame.status = 'failure';
    return record;
  }

  async #work(
    frame: Frame,
    { work, continueOnError, timeoutMinutes, id }: StepDefinition,
    {
      head,
      env,
      scope,
    }: { readonly head: Head; readonly env: ReadonlyMap<string, string>; readonly scope: Scope },
  ): Promise<StepRecord> {
    const job = this.#job;
    const minutes = evaluateTemplate(timeoutMinutes, scope, job.parser);
    const deadlineMs = job.left(typeof minutes === 'number' ? minutes : undefined);
    const goesOn = evaluateTemplate(continueOnError, scope, job.parser) === true;
    if (work.kind === 'run') {
      // A composite has no defaults: its shell is always said.
      const defaults = frame.depth === 0 ? this.#defaults : [];
      return recordOf(head, await runScript(job, frame, work, { scope, env, deadlineMs, defaults }), goesOn);
    }
    const found = this.#find(frame, work.uses);
    if (typeof found === 'string') return { ...emptyRecord(head, 'failure'), errors: [found] };
    const { file, action, folder, actions } = found;
    const given = this.#texts(work.inputs, scope);
    if (file.runs.kind === 'composite') {
      const inner: Frame = {
        inputs: Object.fromEntries(inputsOf(job, file, given, scope)),
        secrets: {},
        steps: new Map(),
        actions,
        // An action of the workspace has no repository of its own (`ActionManager.PrepareActionsRecursiveAsync`).
        source: action?.source ?? frame.source,
        depth: frame.depth + 1,
        github: {
          action_path: folder,
          action_repository: action?.repository ?? '',
          action_ref: action?.ref ?? '',
        },
        env: new Map([...frame.env, ...env]),
        path: `${frame.path}${id}/`,
        status: 'success',
      };
      const children = await this.steps(inner, file.runs.steps);
      const outputScope = job.scope(inner);
      const outputs = [...file.outputs].map(([name, value]) => [name, job.text(value, outputScope)] as const);
      return compositeRecord(
        head,
        children,
        new Map(outputs),
        inner.status === 'failure' || job.isCancelled,
        goesOn,
      );
    }
    const use = this.#prepare(
      `${frame.path}${id}`,
      work.uses,
      { frame, file, runs: file.runs, folder, action, env, given },
      scope,
    );
    const record = await runJavaScript(job, use, file.runs.main, deadlineMs);
    return { ...recordOf(head, record, goesOn), violations: record.violations };
  }

  /** `post` is registered by whichever script comes first (`ActionRunner.cs`): that of a step that is skipped after `pre`, too. */
  #prepare(path: string, uses: string, given: NewUse, scope: Scope): JavaScriptUse {
    const saved = this.#saved.get(path) ?? new Map<string, string>();
    const use = javaScriptUse(this.#job, given, saved, scope);
    const isFirst = !this.#saved.has(path);
    this.#saved.set(path, saved);
    if (isFirst && given.runs.post !== undefined) this.posts.push({ name: path, uses, use });
    return use;
  }

  /** The action of a step; a text where the workspace has none. */
  #find(
    frame: Frame,
    uses: string,
  ):
    | (Pick<LoadedAction, 'file' | 'actions'> & { action: LoadedAction | undefined; folder: string })
    | string {
    const action = frame.actions.get(uses);
    if (action !== undefined)
      return { file: action.file, actions: action.actions, action, folder: folderOf(this.#job, action) };
    const folder = join(this.#job.options.places.workspace, uses);
    const path = [join(folder, 'action.yml'), join(folder, 'action.yaml')].find((name) => existsSync(name));
    if (path === undefined)
      return `Can't find 'action.yml' under '${uses}'. Did you forget to run actions/checkout before?`;
    const depth = frame.depth + 1;
    if (depth > limits.compositeLevels) return `more than ${limits.compositeLevels} levels of actions`;
    try {
      const loaded = loadWorkspaceAction(
        readFileSync(path, 'utf8'),
        uses,
        frame.source,
        depth,
        this.#job.options.load,
      );
      return { ...loaded, action: undefined, folder };
    } catch (error) {
      if (error instanceof LoadProblem) return error.message;
      throw error;
    }
  }

  #texts(templates: ReadonlyMap<string, Template>, scope: Scope): ReadonlyMap<string, string> {
    return new Map([...templates].map(([name, value]) => [name, this.#job.text(value, scope)]));
  }
}

type Head = Pick<StepRecord, 'name' | 'does' | 'phase'>;

const emptyRecord = (head: Head, outcome: Outcome): StepRecord => ({
  ...head,
  outcome,
  conclusion: outcome,
  outputs: new Map(),
  exitCode: undefined,
  output: '',
  summary: '',
  requests: [],
  files: [],
  errors: [],
  violations: [],
  children: [],
});

function recordOf(head: Head, process: ProcessRecord, goesOn: boolean): StepRecord {
  const { exitCode, timedOut, taken, output, summary, files, requests } = process;
  const failed = exitCode !== 0 || timedOut || taken.isRefused;
  return {
    ...head,
    outcome: failed ? 'failure' : 'success',
    conclusion: failed && !goesOn ? 'failure' : 'success',
    outputs: taken.outputs,
    exitCode,
    output,
    summary,
    files,
    requests,
    errors: [...taken.errors, ...(timedOut ? ['The step has exceeded its time.'] : [])],
    violations: [],
    children: [],
  };
}

function compositeRecord(
  head: Head,
  children: readonly StepRecord[],
  outputs: ReadonlyMap<string, string>,
  failed: boolean,
  goesOn: boolean,
): StepRecord {
  return {
    ...emptyRecord(head, failed ? 'failure' : 'success'),
    conclusion: failed && !goesOn ? 'failure' : 'success',
    outputs,
    children,
  };
}
