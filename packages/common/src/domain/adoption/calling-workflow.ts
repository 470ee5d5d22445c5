import { suiteRepository } from '../../formats/suite-uris.ts';
import type { Adoption } from './adoption.ts';

/** What the jobs of each workflow need; a test holds it against the files themselves. */
export const neededPermissions = {
  build: {
    actions: ['read', 'the jobs of this run and what they hand over'],
    attestations: ['write', 'the attestation store'],
    contents: ['read', 'the checkout'],
    'id-token': ['write', 'the certificate; only the job that signs asks for it'],
  },
  gate: {
    actions: ['read', 'what is handed over'],
    contents: ['read', 'the policy'],
    'id-token': ['write', 'the certificate of the decision'],
  },
  promote: {
    actions: ['read', 'what is handed over'],
    attestations: ['read', 'the attestation of the release'],
    contents: ['write', 'the release'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>>;

/** The workflow that calls ours for every pushed tag `v…`: build and sign, decide, publish. */
export function callingWorkflow(adoption: Adoption): string {
  const { project, release, policyPath } = adoption;
  const suite = new URL(suiteRepository).pathname.slice(1);
  const call = (name: string) =>
    `    uses: ${suite}/.github/workflows/${name}.yml@${release.commit} # ${release.version}`;
  return `${[
    '# Builds, signs, decides and publishes what a tag names. Written once by "secure-build init"; it is yours now.',
    'name: secure-build',
    '',
    'on:',
    '  push:',
    '    tags: ["v*"]',
    '',
    'permissions: {}',
    '',
    'cache-mode: none',
    '',
    'concurrency:',
    `  group: secure-build-${'$'}{{ github.ref }}`,
    '  cancel-in-progress: false',
    '',
    'jobs:',
    '  build:',
    '    name: build',
    ...permissionsOf('build'),
    call('build'),
    '    with:',
    `      preset: ${project.preset}`,
    ...(project.command === undefined ? [] : [`      command: ${quoted(project.command)}`]),
    ...(project.folder === '.' ? [] : [`      working-directory: ${quoted(project.folder)}`]),
    ...artifactLines(project.artifacts),
    ...(project.toolchain === undefined ? [] : [`      toolchain-version: ${quoted(project.toolchain)}`]),
    '',
    '  gate:',
    '    name: gate',
    '    needs: build',
    "    if: needs.build.outputs.status == 'signed'",
    ...permissionsOf('gate'),
    call('gate'),
    '    with:',
    handed('handoff', 'build', 'handoff'),
    handed('evidence', 'build', 'evidence-handoff'),
    `      policy-path: ${quoted(policyPath)}`,
    '',
    '  promote:',
    '    name: promote',
    '    needs: [build, gate]',
    "    if: needs.gate.outputs.verdict == 'pass'",
    ...permissionsOf('promote'),
    call('promote'),
    '    with:',
    handed('handoff', 'build', 'handoff'),
    handed('evidence', 'gate', 'evidence-handoff'),
    '      require-decision: always',
  ].join('\n')}\n`;
}

function permissionsOf(workflow: keyof typeof neededPermissions): readonly string[] {
  const granted = Object.entries<readonly [string, string]>(neededPermissions[workflow]);
  return [
    '    permissions:',
    ...granted.map(([right, [level, reason]]) => `      ${right}: ${level} # ${reason}`),
  ];
}

function artifactLines(globs: readonly string[]): readonly string[] {
  const [first = '', ...others] = globs;
  if (others.length === 0) return [`      artifacts: ${quoted(first)}`];
  return ['      artifacts: |', ...globs.map((glob) => `        ${glob}`)];
}

const handed = (input: string, job: string, output: string) =>
  `      ${input}: ${'$'}{{ needs.${job}.outputs.${output} }}`;

/** A JSON text is the same text in double quotes of YAML 1.2. */
const quoted = (text: string) => JSON.stringify(text);
