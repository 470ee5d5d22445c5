import { sortedBy } from '@secure-build/common/core/order';
import { isMap, isScalar, parse, parseDocument } from 'yaml';
import { EXAMPLE_PIN } from './example-pin.ts';
import { code, fill, page, table, yamlMarker } from './generated-parts.ts';
import { Refusal } from './project.ts';

/** The reusable workflows as they stand in the repository. */
export interface WorkflowSources {
  /** `OWNER/REPO` that a caller writes. */
  readonly suite: string;
  /** Name without `.yml` -> text. */
  readonly texts: ReadonlyMap<string, string>;
}

interface ReusableWorkflow {
  readonly name: string;
  /** For which need. */
  readonly purpose: string;
  /** A job of the caller that comes before, and under which condition. */
  readonly after?: { readonly job: string; readonly only?: string; readonly ownJob?: true };
  /** What the example passes: input -> YAML as it stands there. */
  readonly passes: Readonly<Record<string, string>>;
}

const fromBuild = (output: string) => `\${{ needs.build.outputs.${output} }}`;
const given = { handoff: fromBuild('handoff'), evidence: fromBuild('evidence-handoff') } as const;

/** In the order in which they usually run. A new one is a line here. */
export const reusableWorkflows: readonly ReusableWorkflow[] = [
  {
    name: 'build',
    purpose: 'Builds a project and signs how: SLSA Build L3, or no provenance at all.',
    passes: { preset: 'npm', artifacts: '"*.tgz"' },
  },
  {
    name: 'attest',
    purpose: 'Signs for what a job of your own has built: SLSA Build L2, or L1 off hosted runners.',
    after: { job: 'build', ownJob: true },
    passes: { handoff: given.handoff },
  },
  {
    name: 'verify',
    purpose: 'Checks artifacts, signatures, identity and level before anything is done with them.',
    after: { job: 'build' },
    passes: { ...given, 'expected-identity': fromBuild('expected-identity') },
  },
  {
    name: 'gate',
    purpose: 'Decides by your policy whether the artifacts may pass, and signs the decision.',
    after: { job: 'build', only: "needs.build.outputs.status == 'signed'" },
    passes: given,
  },
  {
    name: 'reproduce',
    purpose: 'Builds twice on two machines, compares byte for byte, and signs the result.',
    passes: { build: 'make dist', 'artifact-path': 'dist/**' },
  },
  {
    name: 'promote',
    purpose: 'Publishes verified artifacts with their evidence as a GitHub release.',
    after: { job: 'build', only: "needs.build.outputs.status == 'signed'" },
    passes: given,
  },
];

interface Grant {
  readonly permission: string;
  readonly access: string;
  /** From the comment beside it. */
  readonly reason: string;
}

interface Job {
  readonly name: string;
  readonly grants: readonly Grant[];
}

interface Workflow {
  readonly about: ReusableWorkflow;
  readonly jobs: readonly Job[];
  /** What the calling job grants: the highest of each permission over all jobs. */
  readonly needs: readonly Grant[];
  readonly inputs: Readonly<Record<string, DeclaredInput>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

interface DeclaredInput {
  readonly description: string;
  readonly type: string;
  readonly required?: boolean;
  readonly default?: string | number | boolean;
}

/**
 * The header of each file, and the page about all of them.
 *
 * @throws Refusal for a grant without a reason, or an example that the workflow would not take.
 */
export function renderWorkflows({
  suite,
  texts,
}: WorkflowSources): readonly (readonly [path: string, text: string])[] {
  if (texts.size === 0) return [];
  const workflows = new Map(
    reusableWorkflows.map((about) => [about.name, readWorkflow(about, texts.get(about.name) ?? '')]),
  );
  refuseWrongExamples(workflows);
  return [
    ...[...workflows.values()].map((workflow) => {
      const { name } = workflow.about;
      const file = `.github/workflows/${name}.yml`;
      const header = `${headerOf(workflow, suite)}\n`;
      return [file, fill(file, texts.get(name) ?? '', yamlMarker, 'caller', header)] as const;
    }),
    ['.github/docs/workflows.md', pageOf([...workflows.values()], suite)],
  ];
}

function readWorkflow(about: ReusableWorkflow, text: string): Workflow {
  const file = `.github/workflows/${about.name}.yml`;
  const document = parseDocument(text);
  const { on } = (parse(text) ?? {}) as {
    readonly on?: { readonly workflow_call?: Partial<Pick<Workflow, 'inputs' | 'outputs'>> };
  };
  const jobs = document.get('jobs');
  if (!isMap(jobs)) throw new Refusal([`${file}: no jobs`]);
  const read = jobs.items.map(({ key, value }): Job => {
    const name = String(key);
    const permissions = isMap(value) ? value.get('permissions') : undefined;
    if (!isMap(permissions)) throw new Refusal([`${file}: job "${name}" states no permissions`]);
    return { name, grants: permissions.items.map((grant) => readGrant(`${file}: job "${name}"`, grant)) };
  });
  return {
    about,
    jobs: read,
    needs: highestOf(read.flatMap(({ grants }) => grants)),
    inputs: on?.workflow_call?.inputs ?? {},
    outputs: on?.workflow_call?.outputs ?? {},
  };
}

function readGrant(where: string, { key, value }: { key: unknown; value: unknown }): Grant {
  const permission = String(key);
  const reason = isScalar(value) ? (value.comment ?? '').trim() : '';
  if (!isScalar(value) || reason === '') {
    throw new Refusal([`${where}: the permission "${permission}" has no comment that says what it is for`]);
  }
  return { permission, access: String(value.value), reason };
}

function highestOf(grants: readonly Grant[]): readonly Grant[] {
  const names = new Set(grants.map(({ permission }) => permission));
  const united = [...names].map((permission): Grant => {
    const same = grants.filter((grant) => grant.permission === permission);
    const access = same.some((grant) => grant.access === 'write') ? 'write' : 'read';
    return { permission, access, reason: [...new Set(same.map(({ reason }) => reason))].join('; ') };
  });
  return sortedBy(united, ({ permission }) => permission);
}

/** An example that does not work is worse than none. */
function refuseWrongExamples(workflows: ReadonlyMap<string, Workflow>): void {
  const faults = [...workflows.values()].flatMap(({ about, inputs }) => {
    const passed = Object.keys(about.passes);
    const required = Object.keys(inputs).filter((name) => inputs[name]?.required === true);
    const outputs = about.after?.ownJob === true ? undefined : workflows.get(about.after?.job ?? '')?.outputs;
    const used = Object.values(about.passes).flatMap(
      (value) => /needs\.\w+\.outputs\.([\w-]+)/.exec(value)?.[1] ?? [],
    );
    return [
      ...passed
        .filter((name) => inputs[name] === undefined)
        .map((name) => `passes "${name}", which is no input`),
      ...required.filter((name) => !passed.includes(name)).map((name) => `does not pass "${name}"`),
      ...used
        .filter((name) => outputs !== undefined && outputs[name] === undefined)
        .map((name) => `takes "${name}" from ${about.after?.job}.yml, which has no such output`),
    ].map((fault) => `the example of ${about.name}.yml ${fault}`);
  });
  if (faults.length > 0) throw new Refusal(faults);
}

function headerOf(workflow: Workflow, suite: string): string {
  const lines = [
    'Generated by `npm run docs`; do not edit.',
    workflow.about.purpose,
    'The calling job grants these rights, of which each job below takes its part:',
    ...workflow.needs.map(({ permission, access, reason }) => `  ${permission}: ${access} # ${reason}`),
    'To paste, with the commit of a release:',
    ...exampleOf(workflow, suite).map((line) => `  ${line}`),
  ];
  return lines.map((line) => `# ${line}`).join('\n');
}

/** At most 12 lines. */
function exampleOf({ about, needs }: Workflow, suite: string): readonly string[] {
  const { name, after, passes } = about;
  const rights = needs.map(({ permission, access }) => `${permission}: ${access}`).join(', ');
  return [
    'jobs:',
    `  ${name}:`,
    ...(after === undefined ? [] : [`    needs: ${after.job}`]),
    ...(after?.only === undefined ? [] : [`    if: ${after.only}`]),
    `    permissions: { ${rights} }`,
    `    uses: ${suite}/.github/workflows/${name}.yml@${EXAMPLE_PIN}`,
    '    with:',
    ...Object.entries(passes).map(([input, value]) => `      ${input}: ${value}`),
  ];
}

function pageOf(workflows: readonly Workflow[], suite: string): string {
  return page('Reusable workflows', [
    'Each is called by a job of yours, pinned by the commit of a release. Files cross between jobs by id and digest only. A workflow that asks for more than the calling job grants does not start.',
    table(
      ['workflow', 'for which need', 'the calling job grants', 'needs', 'gives'],
      workflows.map(({ about, needs, inputs, outputs }) => [
        `[${code(about.name)}](#${about.name})`,
        about.purpose,
        needs.map(({ permission, access }) => code(`${permission}: ${access}`)).join(', '),
        Object.keys(inputs)
          .filter((name) => inputs[name]?.required === true)
          .map(code)
          .join(', '),
        Object.keys(outputs).map(code).join(', '),
      ]),
    ),
    ...workflows.flatMap((workflow) => sectionOf(workflow, suite)),
  ]);
}

function sectionOf(workflow: Workflow, suite: string): readonly string[] {
  const { about, jobs, inputs, outputs } = workflow;
  return [
    `## ${about.name}`,
    about.purpose,
    ['```yaml', ...exampleOf(workflow, suite), '```'].join('\n'),
    ...(about.after?.ownJob === true
      ? [
          `${code(about.after.job)} is a job of yours whose last step is the action ${code('provenance')} with ${code('mode: hand-over')}; its output ${code('handoff')} is an output of the job.`,
        ]
      : []),
    table(
      ['job', 'right', 'what for'],
      jobs.flatMap(({ name, grants }) =>
        grants.map(({ permission, access, reason }) => [
          code(name),
          code(`${permission}: ${access}`),
          reason,
        ]),
      ),
    ),
    table(
      ['input', 'type', 'default', 'meaning'],
      Object.entries(inputs).map(([name, input]) => [
        code(name),
        input.type,
        input.required === true ? 'required' : shownDefault(input.default),
        input.description,
      ]),
    ),
    table(
      ['output', 'meaning'],
      Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
    ),
  ];
}

function shownDefault(value: DeclaredInput['default']): string {
  return value === undefined || value === '' ? '' : code(String(value));
}
