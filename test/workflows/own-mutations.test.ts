import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { workflowShapes } from './l3/job-shapes.ts';
import { l3Rules } from './l3/registry.ts';
import { lintWorkflows } from './lint.ts';
import { ownWorkflowFiles } from './own-files.ts';
import { plantedAtEach } from './planted-lines.ts';
import { workflowRules } from './rules/registry.ts';
import { isReusable, parseWorkflowFile, type WorkflowFile } from './workflow-file.ts';

const rules = [...workflowRules, ...l3Rules];
const workflows = ownWorkflowFiles().filter(({ kind }) => kind === 'workflow');
/** Those that a caller calls: parts of our own tests of the platform have rights as they need. */
const reusable = workflows.filter((file) => isReusable(file) && !/\/self-test-[a-z-]+\.yml$/.test(file.path));

/** Those whose jobs have an exact shape. */
const shaped = reusable.filter(({ path }) => workflowShapes.has(basename(path)));

const refusedBy = (path: string, text: string) =>
  new Set(lintWorkflows([parseWorkflowFile(path, text)], rules).map(({ rule }) => rule));

/** One change at a time, at every place of our own files where it can be made, and the rule that is meant to refuse it. */
for (const { sec, what, rule, pattern, replacement, files = workflows } of [
  {
    what: 'the top level without "permissions: {}"',
    rule: 'WF-02',
    pattern: /^permissions: \{\}$/,
    replacement: '',
  },
  {
    what: 'a right without its reason',
    rule: 'WF-02',
    pattern: /^( {6}[a-z-]+: (?:read|write)) #.*$/,
    replacement: '$1',
  },
  {
    what: 'a right taken away',
    rule: 'M23',
    pattern: /^ {6}[a-z-]+: (?:read|write) #.*$/,
    replacement: '',
    files: reusable,
  },
  {
    what: 'a right raised',
    rule: 'M23',
    pattern: /^( {6}[a-z-]+): read #(.*)$/,
    replacement: '$1: write #$2',
    files: reusable,
  },
  {
    what: 'one right more',
    rule: 'M23',
    pattern: /^( {4}permissions:)$/,
    replacement: '$1\n      packages: write # for an image',
    files: reusable,
  },
  {
    sec: 'SEC-112',
    what: 'a cache-mode taken away',
    rule: 'WF-03',
    pattern: /^ *cache-mode: none$/,
    replacement: '',
  },
  {
    sec: 'SEC-112',
    what: 'a cache that may be read',
    rule: 'WF-03',
    pattern: /^( *cache-mode): none$/,
    replacement: '$1: read',
  },
  {
    sec: 'SEC-112',
    what: 'a set-up action with its cache',
    rule: 'WF-03',
    pattern: /^ *(?:package-manager-)?cache: false$/,
    replacement: '',
  },
  {
    what: "our own action from the caller's workspace",
    rule: 'WF-01',
    pattern: /uses: \$\//,
    replacement: 'uses: ./',
  },
  { what: 'our own action by a tag', rule: 'WF-01', pattern: /(uses: \$\/\S+)$/, replacement: '$1@v1' },
  {
    what: 'a foreign action by a tag',
    rule: 'WF-01',
    pattern: /@[0-9a-f]{40} # (v\d+).*$/,
    replacement: '@$1',
  },
  {
    what: 'a foreign action without its version',
    rule: 'WF-01',
    pattern: /(@[0-9a-f]{40}) #.*$/,
    replacement: '$1',
  },
  {
    what: 'a machine of anybody',
    rule: 'WF-08',
    pattern: /^( *runs-on:) .*$/,
    replacement: '$1 self-hosted',
  },
  {
    what: 'a label that changes',
    rule: 'WF-08',
    pattern: /^( *runs-on:) .*$/,
    replacement: '$1 ubuntu-latest',
  },
  { what: 'a job without an end', rule: 'WF-12', pattern: /^ *timeout-minutes: .*$/, replacement: '' },
  {
    what: 'a checkout that keeps the token',
    rule: 'WF-10',
    pattern: /^ *persist-credentials: false$/,
    replacement: '',
  },
  {
    what: 'a checkout of whatever is the default',
    rule: 'M9',
    pattern: /^ *ref: \$\{\{ github\.sha \}\}$/,
    replacement: '',
    files: reusable,
  },
  {
    what: 'a checkout of what the caller names',
    rule: 'M9',
    pattern: /(ref: \$\{\{) github\.sha (\}\})/,
    replacement: '$1 inputs.ref $2',
    files: reusable,
  },
  {
    what: 'the output of a command that the runner listens to',
    rule: 'WF-13',
    pattern: /^ *printf '::stop-commands::.*$/,
    replacement: '',
    files: reusable,
  },
  {
    what: 'errors of a command that the runner listens to',
    rule: 'WF-13',
    pattern: / 2>&1$/,
    replacement: '',
  },
  {
    sec: 'SEC-111',
    what: 'an input in the script itself',
    rule: 'WF-04',
    pattern: /-c "\$COMMAND"/,
    replacement: '-c "${' + '{ inputs.command }}"',
  },
  {
    what: 'a hand-over on the word of an event',
    rule: 'WF-11',
    pattern: /(handoff|evidence): \$\{\{ (?:needs\.\w+\.outputs\.\w+|inputs\.\w+) \}\}$/,
    replacement: '$1: ${' + '{ github.event.inputs.$1 }}',
    files: reusable.filter(({ text }) => text.includes('needs.') || text.includes('inputs.handoff')),
  },
  {
    what: 'a start by a stranger',
    rule: 'WF-07',
    pattern: /^on:$/,
    replacement: 'on:\n  pull_request_target:',
  },
  {
    sec: 'SEC-120',
    what: 'a script in the job with the identity',
    rule: 'WF-05',
    pattern: /^( {6})(- name: Receive, .*)$/,
    replacement: '$1- run: npm install\n$1  shell: bash\n$1$2',
    files: reusable.filter(({ path }) => /(?:attest|gate)\.yml$/.test(path)),
  },
  {
    what: 'a checkout in the job with the identity',
    rule: 'WF-05',
    pattern: /^( {6})(- name: Receive, (?:evaluate|sign).*)$/,
    replacement: `$1- uses: actions/checkout@${'3d3c42e5aac5ba805825da76410c181273ba90b1'} # v7.0.1\n$1  with:\n$1    ref: \${{ github.sha }}\n$1    persist-credentials: false\n$1$2`,
    files: reusable,
  },
  {
    what: 'files of elsewhere in the job with the identity',
    rule: 'C6',
    pattern: /^( {10}mode:) attest$/,
    replacement: '$1 receive',
    files: reusable,
  },
  {
    sec: 'SEC-113',
    what: 'an identity for the job that runs what others wrote',
    rule: 'WF-05',
    pattern: /^( {6})(contents: read # the checkout)$/,
    replacement: '$1$2\n$1id-token: write # nothing',
    files: reusable,
  },
  {
    what: 'a job called otherwise',
    rule: 'C4',
    pattern: /^( {4}name:) \w+$/,
    replacement: '$1 build',
    files: reusable.filter(({ path }) => !path.endsWith('/build.yml')),
  },
  {
    what: 'publishing that nobody else waits for',
    rule: 'WF-12',
    pattern: /^ {4}concurrency:$/,
    replacement: '    env:',
    files: reusable.filter(({ path }) => path.endsWith('/promote.yml')),
  },
  {
    what: 'a step that may fail',
    rule: 'WF-09',
    pattern: /^( {8})(uses: \$\/.*)$/,
    replacement: '$1continue-on-error: true\n$1$2',
  },
  {
    what: 'steps beside each other',
    rule: 'WF-14',
    pattern: /^( {8})(uses: \$\/.*)$/,
    replacement: '$1background: true\n$1$2',
  },
  {
    sec: 'SEC-117',
    what: 'a variable of the caller',
    rule: 'WF-06',
    pattern: /\$\{\{ (?:inputs|needs|steps)\.[^ ]+ \}\}$/,
    replacement: '${' + '{ vars.ANY }}',
    files: reusable,
  },
  {
    sec: 'SEC-117',
    what: 'a called workflow that inherits all secrets',
    rule: 'WF-06',
    pattern: /^jobs:$/,
    replacement:
      'jobs:\n  call:\n    permissions: {}\n    uses: $/.github/workflows/verify.yml\n    secrets: inherit',
  },
  {
    sec: 'SEC-119',
    what: 'lines of an input that a workflow which only verifies would run',
    rule: 'M18',
    pattern: /^( {6})(- name: (?:Verify|Receive).*)$/,
    replacement: `$1- env:\n$1    COMMAND: \${{ inputs.expected-identity }}\n$1  run: bash -c "$COMMAND"\n$1$2`,
    files: reusable.filter(({ path }) => /(?:verify|promote|gate|attest)\.yml$/.test(path)),
  },
  {
    sec: 'SEC-121',
    what: 'a publication that does not wait for what failed',
    rule: 'WF-09',
    pattern: /^( {2}promote:)$/,
    replacement: '$1\n    if: always()',
  },
  {
    what: 'a publishing step that runs whatever failed',
    rule: 'WF-09',
    pattern: /^( {8})(id: publish)$/,
    replacement: '$1if: always()\n$1$2',
  },
  {
    what: 'a group of publications by the workflow of the caller',
    rule: 'WF-12',
    pattern: /(group: promote-).*$/,
    replacement: '$1${' + "{ github['workflow_ref'] }}",
  },
  {
    what: 'an identity for the job that writes to the repository',
    rule: 'WF-05',
    pattern: /^( {6})(contents: write #.*)$/,
    replacement: '$1$2\n$1id-token: write # nothing',
  },
  {
    what: 'a shell that nobody chose',
    rule: 'WF-15',
    pattern: /^ {4}shell: bash$/,
    replacement: '    working-directory: .',
  },
  // What only the exact shape of build.yml and attest.yml refuses (C5, C6, C8, C9).
  ...[
    {
      sec: 'SEC-113',
      what: 'code by a variable, for every job of the workflow',
      pattern: /^jobs:$/,
      replacement: 'env:\n  NODE_OPTIONS: --import=data:text/javascript,\njobs:',
    },
    {
      sec: 'SEC-113',
      what: 'code by a variable of a job',
      pattern: /^( {4})(name: (?:build|sbom|attest))$/,
      replacement: '$1$2\n$1env:\n$1  NODE_OPTIONS: ${' + '{ inputs.store }}',
    },
    {
      sec: 'SEC-113',
      what: 'another API, or another event, for a step of ours',
      pattern: /^( {8})(uses: \$\/.*)$/,
      replacement: '$1$2\n$1env:\n$1  GITHUB_EVENT_PATH: ${' + '{ inputs.store }}',
    },
    {
      sec: 'SEC-113',
      what: 'a container of others',
      pattern: /^( {4})(name: (?:build|sbom|attest))$/,
      replacement: '$1$2\n$1container: ghcr.io/acme/image',
    },
    {
      what: 'a service beside the job',
      pattern: /^( {4})(name: (?:build|sbom|attest))$/,
      replacement: '$1$2\n$1services: { other: { image: ghcr.io/acme/image } }',
    },
    {
      sec: 'SEC-117',
      what: 'a job with the secrets of an environment',
      pattern: /^( {4})(name: (?:build|sbom|attest))$/,
      replacement: '$1$2\n$1environment: release',
    },
    {
      sec: 'SEC-117',
      what: 'a secret that a caller hands in',
      pattern: /^( {4})(outputs:)$/,
      replacement: '$1secrets: { TOKEN: { required: true } }\n$1$2',
    },
    {
      sec: 'SEC-111',
      what: 'a token beside the command',
      pattern: /^( {10})(COMMAND: .*)$/,
      replacement: '$1$2\n$1GH_TOKEN: ${' + '{ github.token }}',
      files: shaped.filter(({ text }) => text.includes('COMMAND:')),
    },
    {
      sec: 'SEC-111',
      what: 'another command than the one that was checked',
      pattern: /(COMMAND: \$\{\{) .* \}\}$/,
      replacement: '$1 inputs.command }}',
      files: shaped.filter(({ text }) => text.includes('COMMAND:')),
    },
    {
      sec: 'SEC-111',
      what: 'submodules, which nobody states',
      pattern: /^( {10})(persist-credentials: false)$/,
      replacement: '$1$2\n$1submodules: recursive',
      files: shaped.filter(({ text }) => text.includes('persist-credentials')),
    },
    {
      sec: 'SEC-120',
      what: 'inputs or an identity on the word of another job',
      pattern: /((?:external-parameters|workflow-identity): \$\{\{) .* \}\}$/,
      replacement: '$1 needs.build.outputs.handoff }}',
    },
    {
      sec: 'SEC-120',
      what: 'another value for what decides what is signed',
      pattern: /^( {10}(?:handoff|evidence|level|instance|store):) .*$/,
      replacement: '$1 ${' + '{ needs.build.outputs.any }}',
    },
    {
      sec: 'SEC-120',
      what: 'signing whatever failed',
      pattern: /^( {4}if:) (.*)$/,
      replacement: '$1 $2 && (success() || true)',
    },
    {
      sec: 'SEC-120',
      what: 'a signature for whatever starts the run',
      pattern: /^( {4}if:) .*$/,
      replacement: '$1 always()',
    },
    {
      what: 'results on the word of the job that builds',
      pattern: /^( {8}value:) .*$/,
      replacement: '$1 ${' + '{ jobs.build.outputs.other }}',
    },
    {
      what: 'results of a step that is not ours',
      pattern: /^( {6}[a-z-]+: \$\{\{ steps)\.[a-z-]+\./,
      replacement: '$1.other.',
    },
    {
      what: 'a step under another condition, in another folder, or by another name',
      pattern: /^( {8}(?:if|working-directory|id):) .*$/,
      replacement: '$1 other',
    },
    {
      what: 'a job that waits for another one',
      pattern: /^( {4}needs:) .*$/,
      replacement: '$1 [build, sbom, other]',
      files: shaped.filter(({ text }) => text.includes('needs:')),
    },
    {
      what: 'a step more',
      pattern: /^( {6})(- name: .*)$/,
      replacement: '$1- uses: $/actions/policy-gate\n$1$2',
    },
  ].map((row) => ({ files: shaped, ...row, rule: 'C5-C9' })),
] as readonly Row[]) {
  test(`${sec === undefined ? '' : `${sec} `}${rule} refuses ${what}, wherever in our own workflows`, () => {
    const planted = files.flatMap(({ path, text }) =>
      plantedAtEach(text, pattern, replacement).map((change) => ({ path, ...change })),
    );
    assert.ok(planted.length > 0, 'there is no such place');
    for (const { path, line, text } of planted)
      assert.ok(refusedBy(path, text).has(rule), `${path}:${line} passes`);
  });
}

interface Row {
  /** The security case that the change stands for. */
  readonly sec?: string;
  readonly what: string;
  readonly rule: string;
  readonly pattern: RegExp;
  readonly replacement: string;
  readonly files?: readonly WorkflowFile[];
}
