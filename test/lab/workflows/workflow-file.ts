import { type CacheMode, liftCacheMode } from './cache-mode.ts';
import { evaluateTemplate, membersOf, type Template } from './expression.ts';
import { LoadProblem } from './load-problem.ts';
import type { OfficialParser } from './official-parser.ts';
import { type Permissions, parsePermissions } from './permissions.ts';
import type { Value } from './value.ts';

/** A workflow that GitHub's own parser accepts, part by part; what may hold expressions is still a template. */
export interface WorkflowFile {
  /** Relative to its repository: `.github/workflows/build.yml`. */
  readonly path: string;
  readonly name: string;
  readonly events: ReadonlySet<string>;
  /** `on.workflow_call`: present where another workflow may call this one. */
  readonly call: CallInterface | undefined;
  /** Of `on.workflow_dispatch`. */
  readonly dispatchInputs: ReadonlyMap<string, InputDefinition>;
  readonly permissions: Permissions | undefined;
  readonly cacheMode: CacheMode | undefined;
  readonly env: Template | undefined;
  readonly defaults: RunDefaults;
  /** In the order of the file. */
  readonly jobs: readonly JobDefinition[];
}

export interface CallInterface {
  readonly inputs: ReadonlyMap<string, InputDefinition>;
  /** Name -> whether it must be given. */
  readonly secrets: ReadonlyMap<string, boolean>;
  readonly outputs: ReadonlyMap<string, Template>;
}

export interface InputDefinition {
  readonly type: 'string' | 'number' | 'boolean' | 'choice' | 'environment';
  readonly required: boolean;
  readonly default: Template | undefined;
  readonly options: readonly string[];
}

export interface RunDefaults {
  readonly shell: Template | undefined;
  readonly workingDirectory: Template | undefined;
}

export interface JobDefinition {
  readonly id: string;
  readonly name: Template | undefined;
  readonly needs: readonly string[];
  /** Without `${{ }}`; `success()` where the file says nothing. */
  readonly condition: string;
  readonly permissions: Permissions | undefined;
  readonly cacheMode: CacheMode | undefined;
  readonly matrix: Template | undefined;
  readonly failFast: Template | undefined;
  readonly environment: Template | undefined;
  readonly continueOnError: Template | undefined;
  /** All of the job, to look for expressions in. */
  readonly whole: Template;
  readonly work: StepsWork | CallWork;
}

/** Steps on a machine. */
export interface StepsWork {
  readonly kind: 'steps';
  readonly runsOn: Template | undefined;
  readonly env: Template | undefined;
  readonly defaults: RunDefaults;
  readonly outputs: ReadonlyMap<string, Template>;
  readonly timeoutMinutes: Template | undefined;
  readonly steps: readonly StepDefinition[];
}

/** The jobs of another workflow. */
export interface CallWork {
  readonly kind: 'call';
  readonly uses: string;
  readonly inputs: ReadonlyMap<string, Template>;
  readonly secrets: 'inherit' | ReadonlyMap<string, Template>;
}

export interface StepDefinition {
  readonly id: string;
  readonly name: Template | undefined;
  readonly condition: string;
  readonly env: Template | undefined;
  readonly continueOnError: Template | undefined;
  readonly timeoutMinutes: Template | undefined;
  readonly work:
    | { readonly kind: 'uses'; readonly uses: string; readonly inputs: ReadonlyMap<string, Template> }
    | {
        readonly kind: 'run';
        readonly script: Template;
        readonly shell: Template | undefined;
        readonly workingDirectory: Template | undefined;
      };
}

/** Of June 2026; a lint may not see the steps inside (platform specification, WF-14). */
const PARALLEL_KEYS = ['parallel', 'background', 'wait', 'wait-all', 'cancel'];
/** What these jobs would need is no part of the lab. */
const UNKNOWN_JOB_KEYS = ['container', 'services', 'snapshot'];

/** @throws LoadProblem in the parser's own words, with line and column. */
export async function parseWorkflowFile(
  text: string,
  path: string,
  parser: OfficialParser,
): Promise<WorkflowFile> {
  const lifted = liftCacheMode(text, path);
  const { workflow } = parser;
  const { context, value: root } = workflow.parseWorkflow(
    { name: path, content: lifted.text },
    new workflow.NoOperationTraceWriter(),
  );
  const faults = () => context.errors.getErrors().map(({ message }) => message);
  const converted =
    root === undefined || faults().length > 0
      ? undefined
      : await workflow.convertWorkflowTemplate(context, root);
  if (root === undefined || converted === undefined || faults().length > 0)
    throw new LoadProblem(path, faults().join('; '));

  const top = membersOf(root, parser);
  const plain = (template: Template | undefined) => evaluateTemplate(template, { contexts: {} }, parser);
  const jobs = membersOf(top.get('jobs'), parser);
  const on = top.get('on');
  const triggers = membersOf(on, parser);
  const events = new Set(triggers.size > 0 ? triggers.keys() : [plain(on)].flat().map(String));
  return {
    path,
    name: typeof plain(top.get('name')) === 'string' ? String(plain(top.get('name'))) : path,
    events,
    call: events.has('workflow_call') ? callOf(triggers.get('workflow_call'), parser) : undefined,
    dispatchInputs: inputsOf(membersOf(triggers.get('workflow_dispatch'), parser).get('inputs'), parser),
    permissions: top.has('permissions') ? parsePermissions(plain(top.get('permissions'))) : undefined,
    cacheMode: lifted.workflow,
    env: top.get('env'),
    defaults: defaultsOf(top.get('defaults'), parser),
    jobs: converted.jobs.map((job): JobDefinition => {
      const id = job.id.value;
      const whole = jobs.get(id) as Template;
      const members = membersOf(whole, parser);
      const strategy = membersOf(members.get('strategy'), parser);
      const unknown = UNKNOWN_JOB_KEYS.find((key) => members.has(key));
      if (unknown !== undefined)
        throw new LoadProblem(`${path}, job ${id}`, `'${unknown}' is no part of this lab`);
      return {
        id,
        name: members.get('name'),
        needs: (job.needs ?? []).map(({ value }) => value),
        condition: job.if.expression,
        permissions: members.has('permissions')
          ? parsePermissions(plain(members.get('permissions')))
          : undefined,
        cacheMode: lifted.jobs.get(id),
        matrix: strategy.get('matrix'),
        failFast: strategy.get('fail-fast'),
        environment: members.get('environment'),
        continueOnError: members.get('continue-on-error'),
        whole,
        work:
          job.type === 'reusableWorkflowJob'
            ? {
                kind: 'call',
                uses: job.ref.value,
                inputs: membersOf(members.get('with'), parser),
                secrets:
                  plain(members.get('secrets')) === 'inherit'
                    ? 'inherit'
                    : membersOf(members.get('secrets'), parser),
              }
            : {
                kind: 'steps',
                runsOn: members.get('runs-on'),
                env: members.get('env'),
                defaults: defaultsOf(members.get('defaults'), parser),
                outputs: membersOf(members.get('outputs'), parser),
                timeoutMinutes: members.get('timeout-minutes'),
                steps: readSteps(
                  members.get('steps'),
                  (job as { steps: readonly ConvertedStep[] }).steps,
                  `${path}, job ${id}`,
                  parser,
                ),
              },
      };
    }),
  };
}

/** What the official model says of a step beside the tree: an id for each, and a condition that names a status. */
export interface ConvertedStep {
  readonly id: string;
  readonly if?: { readonly expression: string };
}

export function readSteps(
  template: Template | undefined,
  converted: readonly ConvertedStep[],
  where: string,
  parser: OfficialParser,
): readonly StepDefinition[] {
  const steps = template !== undefined && parser.workflow.isSequence(template) ? [...template] : [];
  return steps.map((step, index): StepDefinition => {
    const members = membersOf(step, parser);
    const parallel = PARALLEL_KEYS.find((key) => members.has(key));
    if (parallel !== undefined)
      throw new LoadProblem(`${where}, step ${index + 1}`, `'${parallel}': parallel steps are refused`);
    const uses = members.get('uses');
    const script = members.get('run');
    return {
      // In a composite the official model gives no id to a step that has none.
      id: converted[index]?.id || `__${index + 1}`,
      name: members.get('name'),
      condition: converted[index]?.if?.expression ?? 'success()',
      env: members.get('env'),
      continueOnError: members.get('continue-on-error'),
      timeoutMinutes: members.get('timeout-minutes'),
      work:
        script === undefined
          ? { kind: 'uses', uses: uses?.toString() ?? '', inputs: membersOf(members.get('with'), parser) }
          : {
              kind: 'run',
              script,
              shell: members.get('shell'),
              workingDirectory: members.get('working-directory'),
            },
    };
  });
}

function callOf(template: Template | undefined, parser: OfficialParser): CallInterface {
  const members = membersOf(template, parser);
  const outputs = [...membersOf(members.get('outputs'), parser)].flatMap(([name, output]) => {
    const value = membersOf(output, parser).get('value');
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    inputs: inputsOf(members.get('inputs'), parser),
    secrets: new Map(
      [...membersOf(members.get('secrets'), parser)].map(([name, secret]) => [
        name,
        evaluateTemplate(membersOf(secret, parser).get('required'), { contexts: {} }, parser) === true,
      ]),
    ),
    outputs: new Map(outputs),
  };
}

function inputsOf(
  template: Template | undefined,
  parser: OfficialParser,
): ReadonlyMap<string, InputDefinition> {
  const plain = (value: Template | undefined): Value => evaluateTemplate(value, { contexts: {} }, parser);
  return new Map(
    [...membersOf(template, parser)].map(([name, input]) => {
      const members = membersOf(input, parser);
      const options = plain(members.get('options'));
      return [
        name,
        {
          type: (plain(members.get('type')) ?? 'string') as InputDefinition['type'],
          required: plain(members.get('required')) === true,
          default: members.get('default'),
          options: Array.isArray(options) ? options.map(String) : [],
        },
      ];
    }),
  );
}

function defaultsOf(template: Template | undefined, parser: OfficialParser): RunDefaults {
  const run = membersOf(membersOf(template, parser).get('run'), parser);
  return { shell: run.get('shell'), workingDirectory: run.get('working-directory') };
}
