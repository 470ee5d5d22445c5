import { limits } from '@secure-build/common/core/limits';
import { evaluateExpression, evaluateTemplate, type Scope } from './expression.ts';
import type { JobPlan } from './job-state.ts';
import { type LoadedJob, type LoadedWorkflow, type LoadOptions, loadWorkflow } from './load.ts';
import { LoadProblem } from './load-problem.ts';
import { type Combination, expandMatrix, matrixSuffix } from './matrix.ts';
import { loadOfficialParser } from './official-parser.ts';
import type { Permissions } from './permissions.ts';
import { receivedOutputs } from './received-outputs.ts';
import type { CallRecord, JobRecord, Outcome, ReceivedOutput, RunRecord } from './records.ts';
import { FIRST_JOB_ID, githubContext, type RunIdentity, repositoryOf } from './run-identity.ts';
import { idleJob, type JobWorld, machineFor, runJob } from './run-job.ts';
import { type JobMachineShown, showJobs } from './run-listing.ts';
import { makeRunServices, type RunServices, type ServiceOptions } from './run-services.ts';
import type { Runner } from './runners.ts';
import { findSource, type LabRepository, listSource, universeOf } from './universe.ts';
import { isTruthy, textOf, type Value } from './value.ts';
import type { CallWork, InputDefinition } from './workflow-file.ts';

export interface RunOptions {
  /** Every repository that anything in this run may name. */
  readonly repositories: readonly LabRepository[];
  /** `OWNER/REPO` of the workflow that the event starts. */
  readonly repository: string;
  readonly path: string;
  /** `refs/tags/v1.2.3`; its commit is what the run is about. */
  readonly ref: string;
  readonly event?: string;
  readonly payload?: Readonly<Record<string, Value>>;
  /** Of `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** The event is a pull request from a fork. */
  readonly isFork?: boolean;
  readonly defaultPermissions?: Permissions;
  /** Every file that is loaded keeps them, or the run does not start. */
  readonly rules?: LoadOptions['rules'];
  /** Machines by label, before the hosted ones. */
  readonly runners?: Readonly<Record<string, Runner>>;
  /** Names of jobs: of those that are ready, the first one here gets a machine next. The rest follow in the order of the files. */
  readonly order?: readonly string[];
  /** The run is cancelled as soon as this job has ended. */
  readonly cancelAfter?: string;
  /** This is a further attempt of a run: with its number, services, and the results of what does not run again. */
  readonly again?: RunAgain;
  /** Length of a minute of `timeout-minutes`; a real one unless told. */
  readonly minuteMs?: number;
  readonly machineVariables?: Readonly<Record<string, string>>;
  readonly services?: ServiceOptions;
}

export interface WorkflowRun extends RunRecord {
  /** The payload, as every job finds it in a file. */
  readonly event: Readonly<Record<string, Value>>;
  readonly services: RunServices;
}

/** `failed`: "re-run failed jobs"; otherwise the names of jobs. What depends on them runs again, too. */
export interface RunAgain {
  readonly of: WorkflowRun;
  readonly jobs: 'failed' | readonly string[];
}

/** @throws LoadProblem where GitHub would not start the run, or the lab lacks something that it names. */
export async function runWorkflow(options: RunOptions): Promise<WorkflowRun> {
  const parser = await loadOfficialParser();
  const universe = universeOf(options.repositories);
  const source = findSource(universe, options.repository, options.ref, options.path);
  const { defaultPermissions, rules, isFork = false, event = 'push' } = options;
  const load: LoadOptions = {
    ...{ universe, parser, isFork },
    ...(defaultPermissions === undefined ? {} : { defaultPermissions }),
    ...(rules === undefined ? {} : { rules }),
  };
  const workflow = await loadWorkflow(source, options.path, load);
  if (!workflow.file.events.has(event))
    throw new LoadProblem(options.path, `the workflow has no trigger "${event}"`);
  const run: RunIdentity = {
    id: 19800700601,
    attempt: (options.again?.of.attempt ?? 0) + 1,
    eventName: event,
    event: {},
    ref: options.ref,
    sha: source.sha,
    entry: { source, path: options.path, name: workflow.file.name },
  };
  const services =
    options.again?.of.services ??
    makeRunServices({
      ...options.services,
      source: { commit: source.sha, files: listSource(source) },
    });
  const world: JobWorld = {
    run: { ...run, event: payloadOf(run, options) },
    services,
    load,
    runners: options.runners ?? {},
    machineVariables: options.machineVariables ?? {},
    minuteMs: options.minuteMs ?? 60_000,
  };
  return new Scheduler(world, workflow, options).run();
}

function payloadOf(run: RunIdentity, { payload = {}, inputs }: RunOptions): Readonly<Record<string, Value>> {
  const { id, owner, name, ownerId, visibility, ownerType } = repositoryOf(run);
  return {
    ref: run.ref,
    after: run.sha,
    repository: {
      ...{ id, name, full_name: `${owner}/${name}`, visibility, private: visibility !== 'public' },
      ...{ owner: { login: owner, id: ownerId, type: ownerType }, default_branch: 'main', fork: false },
    },
    sender: { login: 'octocat', id: 583231 },
    ...(run.eventName === 'workflow_dispatch' ? { inputs: inputs ?? {} } : {}),
    ...payload,
  };
}

/** A workflow of this run: the one that the event started, or one that a job calls. */
interface Instance {
  readonly workflow: LoadedWorkflow;
  /** Before the names of its jobs: `build / `. */
  readonly prefix: string;
  readonly inputs: Readonly<Record<string, Value>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly nodes: readonly Node[];
  /** The job that calls it; `undefined` at the top. */
  readonly caller: Node | undefined;
}

/** A job of a workflow; with a matrix it stands for several. */
interface Node {
  readonly instance: Instance;
  readonly loaded: LoadedJob;
  legs: readonly Leg[] | undefined;
  result: Outcome | undefined;
  outputs: Readonly<Record<string, string>>;
}

/** What gets a machine, or calls a workflow. */
interface Leg {
  readonly node: Node;
  readonly name: string;
  readonly id: number;
  readonly contexts: Readonly<Record<string, Value>>;
  readonly called: Instance | undefined;
  readonly failsFast: boolean;
  readonly continueOnError: boolean;
  /** It ended in an earlier attempt and does not run again. */
  readonly kept: boolean;
  result: Outcome | undefined;
}

/** One machine at a time: which job gets it is said by `order`, so a run is the same each time. */
class Scheduler {
  readonly #world: JobWorld;
  readonly #options: RunOptions;
  readonly #top: Instance;
  readonly #records: JobRecord[] = [];
  readonly #calls: CallRecord[] = [];
  readonly #kept: JobRecord[] = [];
  readonly #machines = new Map<number, JobMachineShown>();
  #nextId: number;
  #isCancelled: boolean = false;

  constructor(world: JobWorld, workflow: LoadedWorkflow, options: RunOptions) {
    this.#world = world;
    this.#options = options;
    const inputs = this.#dispatchInputs(workflow);
    this.#top = makeInstance(workflow, { inputs, secrets: options.secrets ?? {} });
    // What runs again has an id of its own.
    this.#nextId = Math.max(FIRST_JOB_ID - 1, ...jobsSoFar(options).map(({ id }) => id)) + 1;
  }

  async run(): Promise<WorkflowRun> {
    const { run, services } = this.#world;
    for (;;) {
      this.#advance(this.#top);
      this.#show();
      const ready = legsOf(this.#top).filter((leg) => leg.result === undefined && leg.called === undefined);
      const next = this.#first(ready);
      if (next === undefined) break;
      await this.#give(next);
      if (next.name === this.#options.cancelAfter) this.#isCancelled = true;
    }
    return {
      workflow: run.entry.path,
      eventName: run.eventName,
      event: run.event,
      repository: this.#options.repository,
      ref: run.ref,
      attempt: run.attempt,
      conclusion: this.#conclusion(),
      calls: this.#calls,
      jobs: this.#records,
      kept: this.#kept,
      services,
    };
  }

  #conclusion(): Outcome {
    const results = this.#top.nodes.map(({ result }) => result);
    const worst = (['failure', 'cancelled'] as const).find((result) => results.includes(result));
    return this.#isCancelled ? 'cancelled' : (worst ?? 'success');
  }

  async #give(leg: Leg): Promise<void> {
    const plan: JobPlan = {
      ...{ name: leg.name, id: leg.id, contexts: leg.contexts },
      loaded: leg.node.loaded,
      workflow: leg.node.instance.workflow,
      receives: this.#receives(leg.node),
    };
    const machine = machineFor(this.#world, plan);
    this.#machines.set(leg.id, machine);
    this.#show();
    const record = await runJob(this.#world, plan, machine);
    this.#records.push(record);
    // A job that may fail counts as one that did not; of a matrix the last that ends has the word.
    leg.result = leg.continueOnError && record.result === 'failure' ? 'success' : record.result;
    leg.node.outputs = { ...leg.node.outputs, ...Object.fromEntries(record.outputs) };
    if (record.result === 'failure' && leg.failsFast && !leg.continueOnError)
      for (const other of leg.node.legs ?? []) if (other.result === undefined) this.#idle(other, 'cancelled');
  }

  #idle(leg: Leg, result: Outcome): void {
    leg.result = result;
    this.#records.push(idleJob(leg.name, leg.id, leg.node.loaded, result));
  }

  #first(ready: readonly Leg[]): Leg | undefined {
    const { order = [] } = this.#options;
    const rank = ({ name }: Leg) => (order.includes(name) ? order.indexOf(name) : order.length);
    return ready.reduce<Leg | undefined>(
      (best, leg) => (best === undefined || rank(leg) < rank(best) ? leg : best),
      undefined,
    );
  }

  /** Decides of every job whose `needs` have ended whether it begins, and gathers results of those that have. */
  #advance(instance: Instance): void {
    for (let changed = true; changed; ) {
      changed = false;
      for (const node of instance.nodes) {
        if (node.result !== undefined) continue;
        if (node.legs === undefined) {
          if (needed(node).some(({ result }) => result === undefined)) continue;
          this.#begin(node);
          changed = true;
        }
        for (const leg of node.legs ?? [])
          if (leg.called !== undefined && leg.result === undefined) this.#advanceCall(leg);
        if (node.legs?.every(({ result }) => result !== undefined)) {
          node.result = together(node.legs.map(({ result }) => result as Outcome));
          changed = true;
        }
      }
    }
  }

  #advanceCall(leg: Leg): void {
    const called = leg.called as Instance;
    this.#advance(called);
    const results = called.nodes.map(({ result }) => result);
    if (results.some((result) => result === undefined)) return;
    leg.result = together(results as Outcome[]);
    leg.node.outputs = { ...leg.node.outputs, ...this.#outputsOf(called) };
  }

  /** `on.workflow_call.outputs`. Of a job that was skipped, outputs and `result` are empty (actions/runner#3087). */
  #outputsOf({ workflow, inputs, nodes }: Instance): Readonly<Record<string, string>> {
    const { parser } = this.#world.load;
    const jobs = Object.fromEntries(
      nodes.map(({ loaded, outputs }) => [loaded.definition.id, { outputs, result: '' }]),
    );
    const scope: Scope = { contexts: { ...this.#shared(), inputs, jobs } };
    return Object.fromEntries(
      [...(workflow.file.call?.outputs ?? [])].map(([name, template]) => [
        name,
        textOf(evaluateTemplate(template, scope, parser), parser),
      ]),
    );
  }

  #begin(node: Node): void {
    const { definition } = node.loaded;
    const { parser } = this.#world.load;
    const { prefix, inputs, secrets } = node.instance;
    const needs = needsContext(node);
    const contexts = { ...this.#shared(), inputs, needs, secrets };
    const scope: Scope = { contexts, functions: statusFunctions(node, this.#isCancelled) };
    const wanted = isTruthy(evaluateExpression(definition.condition, scope, parser));
    if (!wanted) {
      const leg = this.#leg(node, `${prefix}${definition.id}`, contexts, {});
      node.legs = [leg];
      this.#idle(leg, this.#isCancelled ? 'cancelled' : 'skipped');
      return;
    }
    const matrix = evaluateTemplate(definition.matrix, scope, parser);
    const combinations =
      definition.matrix === undefined
        ? [{}]
        : expandMatrix((matrix ?? {}) as Readonly<Record<string, Value>>);
    if (combinations.length === 0)
      throw new LoadProblem(definition.id, 'matrix vector does not contain any values');
    if (combinations.length > limits.matrixJobs)
      throw new LoadProblem(
        definition.id,
        `a matrix of ${combinations.length} jobs; ${limits.matrixJobs} are allowed`,
      );
    const failFast = evaluateTemplate(definition.failFast, scope, parser) !== false;
    node.legs = combinations.map((combination, index) => {
      const strategy = {
        'fail-fast': failFast,
        'job-index': index,
        'job-total': combinations.length,
        'max-parallel': combinations.length,
      };
      const own = { ...contexts, matrix: combination, strategy };
      const given = evaluateTemplate(definition.name, { contexts: own }, parser);
      const name =
        given === null || given === ''
          ? `${definition.id}${matrixSuffix(combination)}`
          : textOf(given, parser);
      return this.#leg(node, `${prefix}${name}`, own, { combination, failFast });
    });
  }

  #leg(
    node: Node,
    name: string,
    contexts: Readonly<Record<string, Value>>,
    { failFast = false, combination }: { readonly failFast?: boolean; readonly combination?: Combination },
  ): Leg {
    const { definition, called } = node.loaded;
    const { parser } = this.#world.load;
    const begins = combination !== undefined;
    const before = begins && called === undefined ? this.#ended(node, name) : undefined;
    if (before !== undefined) {
      this.#kept.push(before);
      node.outputs = { ...node.outputs, ...Object.fromEntries(before.outputs) };
    }
    return {
      ...{ node, name, contexts, result: before?.result, kept: before !== undefined },
      // A call has no number of its own: its jobs have.
      id: before?.id ?? (called === undefined ? this.#nextId++ : 0),
      failsFast: failFast,
      continueOnError: begins && evaluateTemplate(definition.continueOnError, { contexts }, parser) === true,
      called: begins && called !== undefined ? this.#call(node, called, name, contexts) : undefined,
    };
  }

  /** The job of the attempt before, where it counts in this one as it ended there. */
  #ended(node: Node, name: string): JobRecord | undefined {
    const { again } = this.#options;
    const before = jobsSoFar(this.#options).find((job) => job.name === name);
    if (again === undefined || before === undefined || before.result === 'skipped') return undefined;
    const chosen = again.jobs === 'failed' ? before.result !== 'success' : again.jobs.includes(name);
    return chosen || leadingTo(node).some(runsAgain) ? undefined : before;
  }

  #call(
    node: Node,
    called: LoadedWorkflow,
    name: string,
    contexts: Readonly<Record<string, Value>>,
  ): Instance {
    const { parser } = this.#world.load;
    const work = node.loaded.definition.work as CallWork;
    const definitions = called.file.call?.inputs ?? new Map<string, InputDefinition>();
    const inputs = [...definitions].map(([input, definition]) => {
      const template = work.inputs.get(input) ?? definition.default;
      const value = evaluateTemplate(template, { contexts }, parser);
      return [input, typed(value, definition, `${name}, input ${input}`)] as const;
    });
    const secrets =
      work.secrets === 'inherit'
        ? node.instance.secrets
        : Object.fromEntries(
            [...work.secrets].map(([secret, template]) => [
              secret,
              textOf(evaluateTemplate(template, { contexts }, parser), parser),
            ]),
          );
    this.#calls.push({ name, workflow: called.file.path, receives: this.#receives(node) });
    const given = Object.fromEntries(inputs);
    return makeInstance(called, { prefix: `${name} / `, inputs: given, secrets, caller: node });
  }

  /** Outputs that a job names, each with the name of the job that gives it. */
  #receives(node: Node): readonly ReceivedOutput[] {
    const found = receivedOutputs(node.loaded.definition, this.#world.load.parser);
    return found.flatMap(({ from, output }) => {
      const legs = needed(node).find(({ loaded }) => loaded.definition.id === from)?.legs ?? [];
      return legs.map(({ name }) => ({ from: name, output }));
    });
  }

  #dispatchInputs({ file }: LoadedWorkflow): Readonly<Record<string, Value>> {
    const { inputs = {} } = this.#options;
    const { parser } = this.#world.load;
    for (const name of Object.keys(inputs))
      if (!file.dispatchInputs.has(name)) throw new LoadProblem(file.path, `unexpected input "${name}"`);
    const values = [...file.dispatchInputs].map(([name, definition]) => {
      const value = inputs[name] ?? evaluateTemplate(definition.default, { contexts: {} }, parser);
      if (value === null && definition.required)
        throw new LoadProblem(file.path, `input "${name}" is required`);
      return [name, typed(value, definition, `${file.path}, input ${name}`)] as const;
    });
    return Object.fromEntries(values);
  }

  #shared(): Readonly<Record<string, Value>> {
    const github = githubContext(this.#world.run, { job: '', token: '', workspace: '' });
    return { github, vars: this.#options.vars ?? {} };
  }

  /** What the jobs API shows from now on. */
  #show(): void {
    const { services, run } = this.#world;
    const legs = legsOf(this.#top).filter(
      ({ called, node, kept }) => called === undefined && node.loaded.called === undefined && !kept,
    );
    showJobs(services.runs, run, legs, this.#machines);
  }
}

/** As each job ended in the attempt before, or in an earlier one. */
const jobsSoFar = ({ again }: RunOptions): readonly JobRecord[] =>
  again === undefined ? [] : [...again.of.jobs, ...again.of.kept];

function makeInstance(
  workflow: LoadedWorkflow,
  {
    prefix = '',
    inputs,
    secrets,
    caller,
  }: Pick<Instance, 'inputs' | 'secrets'> & Partial<Pick<Instance, 'prefix' | 'caller'>>,
): Instance {
  const nodes: Node[] = [];
  const instance: Instance = { workflow, prefix, inputs, secrets, nodes, caller };
  for (const loaded of workflow.jobs)
    nodes.push({ instance, loaded, legs: undefined, result: undefined, outputs: {} });
  return instance;
}

const needed = (node: Node): readonly Node[] =>
  node.instance.nodes.filter(({ loaded }) => node.loaded.definition.needs.includes(loaded.definition.id));

/** All that it waits for: of its own workflow, and of those that call it. */
const leadingTo = (node: Node): readonly Node[] => [
  ...needed(node),
  ...(node.instance.caller === undefined ? [] : leadingTo(node.instance.caller)),
];

/** A job that was skipped before and is skipped again has not run. */
const runsAgain = ({ legs = [] }: Node): boolean =>
  legs.some(({ called, kept, result }) =>
    called === undefined ? !kept && result !== 'skipped' : called.nodes.some(runsAgain),
  );

const ancestors = (node: Node): readonly Node[] => [
  ...new Set(needed(node).flatMap((direct) => [direct, ...ancestors(direct)])),
];

/** In a job's `if` a status function asks all jobs that lead here, not only those that `needs` names. */
function statusFunctions(
  node: Node,
  isCancelled: boolean,
): ReadonlyMap<string, (...args: readonly string[]) => Value> {
  const asked = (names: readonly string[]) =>
    ancestors(node).filter(({ loaded }) => names.length === 0 || names.includes(loaded.definition.id));
  return new Map<string, (...args: readonly string[]) => Value>([
    ['success', (...names) => !isCancelled && asked(names).every(({ result }) => result === 'success')],
    ['failure', (...names) => !isCancelled && asked(names).some(({ result }) => result === 'failure')],
    ['cancelled', () => isCancelled],
    ['always', () => true],
  ]);
}

const needsContext = (node: Node): Value =>
  Object.fromEntries(
    needed(node).map(({ loaded, result, outputs }) => [
      loaded.definition.id,
      { result: result ?? '', outputs },
    ]),
  );

const legsOf = ({ nodes }: Instance): readonly Leg[] =>
  nodes.flatMap(({ legs = [] }) =>
    legs.flatMap((leg) => (leg.called === undefined ? [leg] : [leg, ...legsOf(leg.called)])),
  );

/** Of several jobs that count as one. */
function together(results: readonly Outcome[]): Outcome {
  const worst = (['failure', 'cancelled', 'success'] as const).find((result) => results.includes(result));
  return worst ?? 'skipped';
}

/** The value as its type says; GitHub gives none for an input without value and default but the empty one of its type. */
function typed(value: Value, { type, options }: InputDefinition, where: string): Value {
  const refuse = (expected: string) =>
    new LoadProblem(where, `expected ${expected}, got ${JSON.stringify(value)}`);
  switch (type) {
    case 'boolean':
      if (value === null || value === '') return false;
      if (value === true || value === 'true') return true;
      if (value === false || value === 'false') return false;
      throw refuse('a boolean');
    case 'number':
      if (value === null || value === '') return 0;
      if (!Number.isFinite(Number(value)) || typeof value === 'boolean') throw refuse('a number');
      return Number(value);
    case 'choice':
      if (options.length > 0 && !options.includes(String(value ?? '')))
        throw refuse(`one of ${options.join(', ')}`);
      return String(value ?? '');
    default:
      if (typeof value === 'object' && value !== null) throw refuse('a text');
      return value === null ? '' : String(value);
  }
}
