import { existsSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateTemplate, membersOf, type Scope } from './expression.ts';
import type { Frame } from './frame.ts';
import { startMachine } from './job-machine.ts';
import { makeJobPlaces, placeActions } from './job-places.ts';
import { type JobPlan, JobState } from './job-state.ts';
import type { LoadOptions } from './load.ts';
import type { JobRecord, Outcome } from './records.ts';
import { githubContext, identifyJob, type RunIdentity } from './run-identity.ts';
import type { JobMachineShown } from './run-listing.ts';
import { type RunServices, runnerVariables } from './run-services.ts';
import { findRunner, type Runner } from './runners.ts';
import { StepRun } from './step-run.ts';
import type { Value } from './value.ts';
import type { StepsWork } from './workflow-file.ts';

/** What all jobs of a run have around them. */
export interface JobWorld {
  readonly run: RunIdentity;
  readonly services: RunServices;
  readonly load: LoadOptions;
  readonly runners: Readonly<Record<string, Runner>>;
  /** Of every machine: folders before `PATH`, variables of tools. */
  readonly machineVariables: Readonly<Record<string, string>>;
  /** Length of a minute of `timeout-minutes`. */
  readonly minuteMs: number;
}

/** Unless the job says otherwise. */
const TIMEOUT_MINUTES = 360;

/** The machine that a job gets. */
export function machineFor(world: JobWorld, plan: JobPlan): JobMachineShown {
  const { runsOn } = plan.loaded.definition.work as StepsWork;
  const labels = labelsOf(evaluateTemplate(runsOn, serverScope(world, plan), world.load.parser));
  return { labels, runner: findRunner(labels, world.runners, plan.name), startedAt: new Date() };
}

/** What the server knows before there is a machine. */
const serverScope = ({ run }: JobWorld, { contexts, loaded }: JobPlan): Scope => ({
  contexts: {
    ...contexts,
    github: githubContext(run, { job: loaded.definition.id, token: '', workspace: '' }),
  },
});

/** Runs a job to the end. Nothing is left of its machine but what the record says. */
export async function runJob(world: JobWorld, plan: JobPlan, shown: JobMachineShown): Promise<JobRecord> {
  const { definition, permissions, cacheMode } = plan.loaded;
  const work = definition.work as StepsWork;
  const { parser } = world.load;
  const { runner, labels } = shown;
  const scope = serverScope(world, plan);
  const { source, file } = plan.workflow;
  const job = identifyJob(world.run, {
    ...{ id: plan.id, source, path: file.path, permissions, cacheMode, runner },
    environment: environmentOf(evaluateTemplate(definition.environment, scope, parser)),
  });

  const base = await realpath(await mkdtemp(join(tmpdir(), 'workflow-job-')));
  const places = await makeJobPlaces(base, world.run.event);
  await placeActions(places, plan.loaded.actions);
  const network = await world.services.openJobNetwork(plan.name, job);
  const repositories = [...world.load.universe.values()].flatMap(({ git }) =>
    git === undefined ? [] : [git],
  );
  const machine = await startMachine(
    base,
    network.closed,
    repositories.filter((path) => existsSync(path)),
  );
  try {
    const minutes = evaluateTemplate(work.timeoutMinutes, scope, parser);
    const mayHaveToken = permissions.get('id-token') === 'write';
    const variables = runnerVariables(mayHaveToken, job);
    const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN, ...ofActions } = variables;
    const state = new JobState({
      ...{ plan, load: world.load, places, machine, network, minuteMs: world.minuteMs },
      github: githubContext(world.run, { job: definition.id, token: job.token, workspace: places.workspace }),
      runner: runnerContext(runner, labels, places),
      machineVariables: { ...world.machineVariables, ...network.variables },
      actionVariables: { ...ofActions, ACTIONS_CACHE_MODE: cacheMode },
      // The address of the token goes to every step of a job that may have one, to scripts too.
      stepVariables: { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN },
      secrets: [job.token, job.runtimeToken, ...(mayHaveToken ? [job.requestToken] : [])],
      deadline: Date.now() + (typeof minutes === 'number' ? minutes : TIMEOUT_MINUTES) * world.minuteMs,
    });
    return await runSteps(state, plan, shown);
  } finally {
    await machine.stop();
    await network.closed.close();
    await rm(base, { recursive: true, force: true });
  }
}

async function runSteps(
  state: JobState,
  plan: JobPlan,
  { runner, labels }: JobMachineShown,
): Promise<JobRecord> {
  const { definition, permissions, cacheMode, actions } = plan.loaded;
  const { file, source } = plan.workflow;
  const work = definition.work as StepsWork;
  const secrets = { ...(plan.contexts.secrets as object), GITHUB_TOKEN: state.options.github.token ?? '' };
  const frame: Frame = {
    inputs: plan.contexts.inputs ?? {},
    secrets,
    steps: new Map(),
    actions,
    source,
    path: '',
    depth: 0,
    github: {},
    env: new Map(),
    status: 'success',
  };
  for (const template of [file.env, work.env]) {
    const scope = state.scope(frame);
    for (const [name, value] of membersOf(template, state.parser))
      state.env.set(name, state.text(value, scope));
  }
  const run = new StepRun(state, [work.defaults, file.defaults]);
  const records = [
    ...(await run.pre(frame, work.steps)),
    ...(await run.steps(frame, work.steps)),
    ...(await run.post()),
  ];
  const all = [...work.outputs].map(
    ([name, template]) => [name, state.text(template, state.scope(frame))] as const,
  );
  const hidden = [
    ...state.options.secrets,
    ...state.masks,
    ...Object.values(plan.contexts.secrets as Record<string, string>),
  ];
  const isDropped = ([, value]: readonly [string, string]) =>
    hidden.some((secret) => secret !== '' && value.includes(secret));
  return {
    name: plan.name,
    id: plan.id,
    ...{ runner, labels },
    permissions,
    cacheMode,
    receives: plan.receives,
    result: state.isCancelled ? 'cancelled' : frame.status,
    outputs: new Map(all.filter((output) => !isDropped(output) && output[1] !== '')),
    dropped: all.filter(isDropped).map(([name]) => name),
    steps: records,
  };
}

/** A job that got no machine. */
export function idleJob(
  name: string,
  id: number,
  { permissions, cacheMode }: JobPlan['loaded'],
  result: Outcome,
): JobRecord {
  return {
    ...{ name, id, result, permissions, cacheMode },
    runner: undefined,
    labels: [],
    receives: [],
    outputs: new Map(),
    dropped: [],
    steps: [],
  };
}

function labelsOf(value: Value): readonly string[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return [(value as { labels?: Value }).labels ?? []].flat().map(String);
  return [value].flat().map(String);
}

function environmentOf(value: Value): string | undefined {
  const name = typeof value === 'object' && value !== null ? (value as { name?: Value }).name : value;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

const runnerContext = (
  { name, environment }: Runner,
  labels: readonly string[],
  { temp, toolCache }: { readonly temp: string; readonly toolCache: string },
): Readonly<Record<string, Value>> => ({
  name,
  environment,
  os: 'Linux',
  arch: labels.some((label) => label.endsWith('-arm')) ? 'ARM64' : 'X64',
  temp,
  tool_cache: toolCache,
});
