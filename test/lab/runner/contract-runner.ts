import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClosedNetwork } from '../network.ts';
import type { FrontRequest } from '../sigstore/tls-front.ts';
import { type ActionMetadata, inputVariables, readActionMetadata } from './action-metadata.ts';
import { type CommandFileValues, makeCommandFiles, readCommandFiles } from './command-files.ts';
import { type JobSettings, type Places, stepEnvironment } from './environment.ts';
import { canarySecrets } from './secrets.ts';
import { standingViolations } from './standing-assertions.ts';
import { type NetworkAttempt, runStepProcess, type StepProcess, type StepSignal } from './step-process.ts';
import { readCommands, type WorkflowCommand } from './workflow-commands.ts';
import { type FolderState, readFolderState, writtenFiles } from './written-files.ts';

/** The runner keeps this many annotations of a kind in one step (`_maxCountPerIssueType`). */
const ANNOTATIONS_OF_A_KIND = 10;
const DEADLINE_MS = 60_000;

export interface JobOptions extends JobSettings {
  /** Where all steps of the job run: production names, answered by the lab. Nothing is reached unless told. */
  readonly network?: ClosedNetwork;
  /** Path in the workspace -> content, there before the first step. */
  readonly workspace?: Readonly<Record<string, string | Uint8Array>>;
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Further values that must appear nowhere: passphrases, private keys. */
  readonly secrets?: readonly string[];
  /** What the job's settings are in this step only. */
  readonly settings?: JobSettings;
  /** Hosts of the closed network that this step may call; every one that is served unless told. */
  readonly allowedHosts?: readonly string[];
  /** The whole step is ended after this time, which is a violation; 60 s unless told. */
  readonly deadlineMs?: number;
  readonly signal?: StepSignal;
}

export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** `file`, `line`, `title`, … as given. */
  readonly properties: ReadonlyMap<string, string>;
}

/** All that one step did, as the runner and a person see it. */
export interface StepResult {
  readonly exitCode: number;
  readonly outputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  /** Markdown; empty where the runner dropped it for its size. */
  readonly summary: string;
  /** The first ten of each kind, as the runner keeps them. */
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  /** Titles of folded parts of the log. */
  readonly groups: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
  /** What the step tried to reach and may not: any host where it has no closed network. */
  readonly requests: readonly NetworkAttempt[];
  /** What the services of the closed network were asked while the step ran. */
  readonly calls: readonly FrontRequest[];
  /** New and changed files relative to the job's folder: `workspace/…`, `temp/…`. */
  readonly filesWritten: readonly string[];
  readonly cpuMs: number | undefined;
  readonly peakRssBytes: number | undefined;
  /** Whether the kernel kept disk and network closed around the step. */
  readonly sealed: boolean;
  /** What the runner would report as an error of its own. */
  readonly runnerErrors: readonly string[];
}

/** One simulated job: steps share workspace, temporary folder and what they wrote to `GITHUB_ENV`. */
export interface Job {
  readonly places: Places;
  /** Runs an action of this repository by its name, or any by its absolute folder, and asserts the standing rules. */
  run(action: string, options?: StepOptions): Promise<StepResult>;
  /** The same without asserting: the violations are returned. For the tests of the rules themselves. */
  observe(
    action: string,
    options?: StepOptions,
  ): Promise<{ result: StepResult; violations: readonly string[] }>;
}

/** Opens a job; its folder is removed when the test ends. */
export async function openJob(
  test: { after(cleanUp: () => Promise<void>): void },
  options: JobOptions = {},
): Promise<Job> {
  const places = await makePlaces();
  test.after(() => rm(places.base, { recursive: true, force: true }));
  await writeFile(
    places.eventFile,
    JSON.stringify(options.event ?? { ref: options.ref ?? 'refs/heads/main' }),
  );
  for (const [path, content] of Object.entries(options.workspace ?? {})) {
    const file = join(places.workspace, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return new SimulatedJob(places, options);
}

/** One step in a job of its own. */
export async function runAction(
  test: { after(cleanUp: () => Promise<void>): void },
  action: string,
  options: JobOptions & StepOptions = {},
): Promise<StepResult> {
  const job = await openJob(test, options);
  return job.run(action, options);
}

class SimulatedJob implements Job {
  readonly places: Places;
  readonly #settings: JobSettings;
  readonly #network: ClosedNetwork | undefined;
  readonly #env = new Map<string, string>();

  constructor(places: Places, { network, ...settings }: JobOptions) {
    this.places = places;
    this.#settings = settings;
    this.#network = network;
  }

  async run(action: string, options: StepOptions = {}): Promise<StepResult> {
    const { result, violations } = await this.observe(action, options);
    assert.deepEqual(violations, [], `standing rules\n${result.stdout}\n${result.stderr}`);
    return result;
  }

  async observe(action: string, options: StepOptions = {}) {
    const metadata = readActionMetadata(resolve(REPOSITORY, 'actions', action));
    const settings = { ...this.#settings, ...options.settings };
    const files = await makeCommandFiles(join(this.places.temp, '_runner_file_commands'));
    const before = await readFolderState(this.places.base);
    const network = this.#network;
    const callsBefore = network?.requests.length ?? 0;
    const finished = await runStepProcess(this.places, {
      program: process.execPath,
      args: [metadata.main],
      environment: stepEnvironment(
        {
          ...settings,
          variables: { ...network?.variables, ...Object.fromEntries(this.#env), ...settings.variables },
        },
        this.places,
        files,
        inputVariables(metadata, options.inputs ?? {}, CONTEXT),
      ),
      deadlineMs: options.deadlineMs ?? DEADLINE_MS,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(network === undefined ? {} : { network }),
    });
    const calls = network?.requests.slice(callsBefore) ?? [];
    const written = writtenFiles(before, await readFolderState(this.places.base));
    const values = await readCommandFiles(files);
    for (const [name, value] of values.env) this.#env.set(name, value);
    const result = {
      ...readResult(metadata, finished, values, written),
      requests: [...finished.requests, ...forbiddenCalls(calls, options.allowedHosts)],
      calls,
    };
    const violations = standingViolations({
      ...result,
      timedOut: finished.timedOut,
      texts: new Map([...shownTexts(result), ...(await this.#textsOf(written))]),
      shown: shownTexts(result),
      secrets: [...Object.values(canarySecrets), ...(options.secrets ?? [])],
      mayWrite: ['workspace', 'temp'],
    });
    return { result, violations };
  }

  /** As Latin-1: every byte is a character, so that text inside a binary file is found too. */
  async #textsOf(paths: readonly string[]): Promise<FolderState> {
    return new Map(
      await Promise.all(
        paths.map(
          async (path) =>
            [path, await readFile(join(this.places.base, path), 'latin1').catch(() => '')] as const,
        ),
      ),
    );
  }
}

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));

/** What a default in `action.yml` may name. */
const CONTEXT: ReadonlyMap<string, string> = new Map([
  ['github.token', canarySecrets.githubToken],
  // Of a job without a matrix.
  ['toJSON(matrix)', 'null'],
]);

async function makePlaces(): Promise<Places> {
  const base = await realpath(await mkdtemp(join(tmpdir(), 'contract-runner-')));
  const places = {
    base,
    workspace: join(base, 'workspace'),
    temp: join(base, 'temp'),
    toolCache: join(base, 'tool-cache'),
    home: join(base, 'home'),
    eventFile: join(base, 'temp', '_github_workflow', `event-${randomUUID()}.json`),
  };
  for (const folder of [places.workspace, dirname(places.eventFile), places.toolCache, places.home]) {
    await mkdir(folder, { recursive: true });
  }
  return places;
}

/** Calls that the case did not allow, by host. */
function forbiddenCalls(
  calls: readonly FrontRequest[],
  allowed: readonly string[] | undefined,
): readonly NetworkAttempt[] {
  const forbidden = calls.filter(({ host, isServed }) => !isServed || allowed?.includes(host) === false);
  return [...new Set(forbidden.map(({ host }) => host))].map((host) => ({
    kind: `host ${host}`,
    count: forbidden.filter((call) => call.host === host).length,
  }));
}

function readResult(
  metadata: ActionMetadata,
  finished: StepProcess,
  values: CommandFileValues,
  filesWritten: readonly string[],
): Omit<StepResult, 'requests' | 'calls'> {
  const streams = [readCommands(finished.stdout), readCommands(finished.stderr)];
  const commands = streams.flatMap((stream) => stream.commands);
  const { kept, dropped } = readAnnotations(commands);
  const undeclared = [...values.outputs.keys()].filter((name) => !metadata.outputs.has(name));
  return {
    exitCode: finished.exitCode,
    outputs: values.outputs,
    env: values.env,
    state: values.state,
    summary: values.summary,
    annotations: kept,
    masks: commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data),
    groups: commands.filter(({ name }) => name === 'group').map(({ data }) => data),
    stdout: finished.stdout,
    stderr: finished.stderr,
    filesWritten,
    cpuMs: finished.cpuMs,
    peakRssBytes: finished.peakRssBytes,
    sealed: finished.sealed,
    runnerErrors: [
      ...values.errors,
      ...dropped,
      ...undeclared.map((name) => `output "${name}" is not declared in action.yml`),
      ...commands
        .filter(({ name }) => ['set-output', 'save-state', 'set-env', 'add-path'].includes(name))
        .map(({ name }) => `The '${name}' command is disabled or deprecated`),
    ],
  };
}

function readAnnotations(commands: readonly WorkflowCommand[]) {
  const kinds = ['error', 'warning', 'notice'] as const;
  const all = commands.flatMap(({ name, data, properties }) => {
    const kind = kinds.find((known) => known === name);
    return kind === undefined ? [] : [{ kind, message: data, properties }];
  });
  const ofKind = (kind: string) => all.filter((annotation) => annotation.kind === kind);
  return {
    kept: kinds.flatMap((kind) => ofKind(kind).slice(0, ANNOTATIONS_OF_A_KIND)),
    dropped: kinds
      .filter((kind) => ofKind(kind).length > ANNOTATIONS_OF_A_KIND)
      .map((kind) => `${ofKind(kind).length} annotations of kind ${kind}; ${ANNOTATIONS_OF_A_KIND} are kept`),
  };
}

/** A line that masks must hold the secret; it is not shown. */
function shownTexts(result: StepResult): ReadonlyMap<string, string> {
  const withoutMasks = (stream: string) => stream.replace(/^.*::add-mask::.*$/gm, '');
  return new Map([
    ['stdout', withoutMasks(result.stdout)],
    ['stderr', withoutMasks(result.stderr)],
    ['summary', result.summary],
    ['annotations', result.annotations.map(({ message }) => message).join('\n')],
  ]);
}
