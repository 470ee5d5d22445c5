/** Allowed texts by key; a key that is not here may not stand there. One text, or any of several. */
export type Texts = Readonly<Record<string, string | readonly string[]>>;

/** What a step may say beside its name and what it runs. */
export interface StepShape {
  readonly id?: string;
  readonly if?: string;
  readonly with?: Texts;
  readonly env?: Texts;
  readonly 'working-directory'?: string;
}

export interface JobShape {
  readonly needs?: readonly string[];
  readonly if?: string;
  readonly outputs?: Texts;
  /** By what runs: a path of ours and its mode, an action of others without its version, or `run`. */
  readonly steps: Readonly<Record<string, StepShape>>;
}

export interface WorkflowShape {
  readonly outputs: Texts;
  readonly jobs: Readonly<Record<string, JobShape>>;
}

const of = (path: string) => `\${{ ${path} }}`;
const declared = { 'external-parameters': of('toJSON(inputs)'), 'workflow-identity': of('toJSON(job)') };
const services = { instance: of('inputs.instance'), store: of('inputs.store') };
const outputsOf = (step: string, ...names: readonly string[]): Texts =>
  Object.fromEntries(names.map((name) => [name, of(`steps.${step}.outputs.${name}`)]));

const signed = {
  evidence: of('steps.attest.outputs.handoff'),
  ...outputsOf('attest', 'bundle-path', 'level', 'status', 'expected-identity', 'verify-command'),
};
const checkout = { with: { ref: of('github.sha'), 'persist-credentials': 'false' } };
/** Sets the language up of one preset, in the version that our guard has chosen. */
const toolchain = (preset: string, version: string, more: Texts = {}): StepShape => ({
  if: `inputs.preset == '${preset}'`,
  with: { [version]: of('steps.guard.outputs.toolchain-version'), ...more },
});

/** About what a signature of ours says, and whom the caller is to expect. */
const signedByUs = {
  'bundle-path': of('jobs.attest.outputs.bundle-path'),
  level: of('jobs.attest.outputs.level'),
  'expected-identity': of('jobs.attest.outputs.expected-identity'),
  'verify-command': of('jobs.attest.outputs.verify-command'),
  status: of("jobs.attest.outputs.status || 'unsigned'"),
};

/** `build.yml` and `attest.yml`, as provenance §6 (C5, C6, C8, C9) and §10 (M21) need them. */
export const workflowShapes: ReadonlyMap<string, WorkflowShape> = new Map<string, WorkflowShape>([
  [
    'build.yml',
    {
      outputs: {
        ...signedByUs,
        handoff: of('jobs.build.outputs.handoff'),
        'handoff-digest': of('jobs.build.outputs.handoff-digest'),
        'evidence-handoff': of('jobs.attest.outputs.evidence || jobs.sbom.outputs.evidence'),
      },
      jobs: {
        build: {
          outputs: outputsOf('hand-over', 'handoff', 'handoff-digest'),
          steps: {
            'actions/provenance guard': { id: 'guard', with: { mode: 'guard', ...declared } },
            'actions/checkout': checkout,
            'actions/setup-node': toolchain('npm', 'node-version', { 'package-manager-cache': 'false' }),
            'actions/setup-python': toolchain('python', 'python-version'),
            'actions/setup-go': toolchain('go', 'go-version', { cache: 'false' }),
            'actions/setup-java': toolchain('java', 'java-version', { distribution: 'temurin' }),
            run: {
              if: "steps.guard.outputs.fetch != ''",
              env: { COMMAND: [of('steps.guard.outputs.fetch'), of('steps.guard.outputs.build')] },
              'working-directory': of('inputs.working-directory'),
            },
            'actions/provenance hand-over': {
              id: 'hand-over',
              with: {
                mode: 'hand-over',
                'artifact-root': of('inputs.working-directory'),
                'artifact-path': of('inputs.artifacts'),
              },
            },
          },
        },
        sbom: {
          needs: ['build'],
          outputs: { evidence: of('steps.hand-over.outputs.handoff') },
          steps: {
            'actions/checkout': checkout,
            'actions/provenance receive': {
              with: {
                mode: 'receive',
                handoff: of('needs.build.outputs.handoff'),
                'receive-path': '.secure-build/received',
              },
            },
            'actions/sbom': {
              with: {
                'source-path': of('inputs.working-directory'),
                exclude: 'node_modules\nvendor\n.git\n.secure-build\n',
                'fail-on': 'invalid\nunparsed\n',
                'artifact-root': '.secure-build/received',
                'artifact-path': '**',
              },
            },
            'actions/provenance hand-over': {
              id: 'hand-over',
              with: { mode: 'hand-over', kind: 'evidence' },
            },
          },
        },
        attest: {
          needs: ['build', 'sbom'],
          if: "github.event_name != 'pull_request'",
          outputs: signed,
          steps: {
            'actions/provenance attest': {
              id: 'attest',
              with: {
                mode: 'attest',
                level: '3',
                handoff: of('needs.build.outputs.handoff'),
                evidence: of('needs.sbom.outputs.evidence'),
                ...declared,
                ...services,
              },
            },
          },
        },
      },
    },
  ],
  [
    'attest.yml',
    {
      outputs: {
        ...signedByUs,
        'evidence-handoff': of('jobs.attest.outputs.evidence || inputs.evidence'),
      },
      jobs: {
        attest: {
          if: "github.event_name != 'pull_request'",
          outputs: signed,
          steps: {
            'actions/provenance attest': {
              id: 'attest',
              with: {
                mode: 'attest',
                level: of('inputs.level'),
                handoff: of('inputs.handoff'),
                evidence: of('inputs.evidence'),
                'workflow-identity': declared['workflow-identity'],
                ...services,
              },
            },
          },
        },
      },
    },
  ],
]);
