import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Places } from '../lab/runner/environment.ts';
import { refuseSteps } from '../support/refusal.ts';
import { makeKey } from '../support/signing.ts';

const { privatePem } = makeKey();
const signing = { variables: { SIGNING_KEY: privatePem }, secrets: [privatePem] };
const policy = `apiVersion: secure-build/v1
kind: Policy
metadata: { id: acme/demo, version: 1, owner: "@acme" }
rules: [{ id: checksums.present }]
`;

/** Every action that takes built files, as far as that input. */
const takers = [
  { action: 'provenance', inputs: { mode: 'predicate' }, noMatch: '[subject/none]' },
  { action: 'sbom', inputs: { 'fail-on': 'unparsed' } },
  { action: 'policy-gate', inputs: { signers: 'key:env:SIGNING_KEY', 'policy-path': 'policy.yaml' } },
  {
    action: 'sign',
    noMatch: '[subject/none]',
    inputs: {
      signers: 'key:env:SIGNING_KEY',
      'predicate-path': 'predicate.json',
      'predicate-type': 'https://example.com/p/v1',
    },
  },
].map(({ noMatch = '[input/no-match]', ...taker }) => ({ noMatch, taker: { ...taker, ...signing } }));
const workspace = { 'out/app.txt': 'app', 'policy.yaml': policy, 'predicate.json': '{}' };

/** The same letters composed and decomposed: two files on a disk, one name in a statement. */
const COMPOSED = 'out/caf\u00e9.txt';
const DECOMPOSED = 'out/cafe\u0301.txt';

const link = (from: string, target: (places: Places) => string) => (places: Places) => {
  const path = join(places.workspace, from);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target(places), path);
};

refuseSteps(
  'globs, names and links of built files',
  takers.flatMap(({ noMatch, taker: { inputs, ...taker } }) => [
    {
      ...taker,
      row: `SEC-060 glob without match, of ${taker.action}`,
      workspace,
      inputs: { ...inputs, 'artifact-path': 'out/*.txt\nout/ap.txt' },
      exit: 2,
      says: [
        'input "artifact-path": no file matches "out/ap.txt"',
        'Did you mean "out/app.txt"?',
        'relative to the workspace',
        noMatch,
      ],
    },
    {
      ...taker,
      row: `SEC-061 two files with one subject name, of ${taker.action}`,
      workspace: { ...workspace, [COMPOSED]: 'one', [DECOMPOSED]: 'two' },
      inputs: { ...inputs, 'artifact-path': 'out/*' },
      exit: 2,
      says: [
        `two different files would both be called "${COMPOSED}"`,
        'Rename one of the files',
        '[subject/collision]',
      ],
    },
    {
      ...taker,
      row: `SEC-064 symbolic link out of the workspace, of ${taker.action}`,
      workspace,
      arrange: link('out/stolen.txt', ({ eventFile }) => eventFile),
      inputs: { ...inputs, 'artifact-path': 'out/*' },
      exit: 2,
      says: [
        'out/stolen.txt: a symbolic link leads out of the workspace',
        'replace links that lead out of it',
        '[file/outside]',
      ],
    },
  ]),
);

refuseSteps('paths of single actions', [
  {
    row: 'SEC-060 glob without match, of what a build made',
    action: 'reproducibility-check',
    inputs: { variations: 'tz', build: 'mkdir out; echo a > out/a.txt', 'artifact-path': 'out/*.tgz' },
    exit: 2,
    says: ['"out/*.tgz"', 'Correct the pattern, or the build command', '[reproducibility/artifact-none]'],
  },
  {
    row: 'SEC-060 glob without match: a path of compare that is not there',
    action: 'reproducibility-check',
    inputs: { mode: 'compare', 'first-path': 'a', 'second-path': 'b' },
    exit: 2,
    says: ['"first-path"', '[input/no-match]'],
  },
  {
    row: 'SEC-060 glob without match: a source-path that is not there',
    action: 'sbom',
    inputs: { 'source-path': 'no/such/folder' },
    exit: 2,
    says: ['input "source-path": nothing stands at this path', '[input/no-match]'],
  },
  {
    row: 'SEC-061 two files with one subject name, in what a build made',
    action: 'reproducibility-check',
    inputs: {
      variations: 'tz',
      build: `mkdir out; echo 1 > '${COMPOSED}'; echo 2 > '${DECOMPOSED}'`,
      'artifact-path': 'out/*',
    },
    exit: 2,
    says: [`"${COMPOSED}"`, 'Rename one of the files', '[subject/collision]'],
  },
  {
    row: 'SEC-061 two files with one subject name, in the two folders of compare',
    action: 'reproducibility-check',
    workspace: { 'a/out/x': '1', 'b/out/x': '2', 'c/x': '3' },
    inputs: { mode: 'compare', 'first-path': 'a/out\nb/out', 'second-path': 'c' },
    exit: 2,
    says: ['"x"', '[subject/collision]'],
  },
  {
    row: 'SEC-064 symbolic link out of the workspace: a folder of artifacts',
    action: 'provenance',
    arrange: link('out', ({ home }) => home),
    inputs: { mode: 'predicate', 'artifact-path': 'out/**' },
    exit: 2,
    says: ['no file matches "out/**": "out" is a symbolic link', 'not followed', '[subject/none]'],
  },
  {
    row: 'SEC-064 symbolic link out of the workspace: source-path of sbom',
    action: 'sbom',
    arrange: link('project', ({ home }) => home),
    inputs: { 'source-path': 'project' },
    exit: 2,
    says: ['input "source-path" leads out of the workspace', '[file/outside]'],
  },
  {
    row: 'SEC-064 symbolic link out of the workspace: source-path of a rebuild',
    action: 'reproducibility-check',
    arrange: link('project', ({ home }) => home),
    inputs: { variations: 'tz', 'source-path': 'project', build: 'true', 'artifact-path': 'x' },
    exit: 2,
    says: ['input "source-path" leads out of the workspace through a symbolic link', '[file/outside]'],
  },
  {
    row: 'SEC-064 symbolic link out of the workspace, in what a build made',
    action: 'reproducibility-check',
    inputs: { variations: 'tz', build: 'mkdir out; ln -s /etc/passwd out/app', 'artifact-path': 'out/*' },
    exit: 2,
    says: ['out/app', 'link', '[file/outside]'],
  },
  ...[
    { link: 'copies', where: 'copies of bundles', input: 'output-path' },
    { link: 'evidence-pending', where: 'what was signed and waits', input: 'evidence-path' },
  ].flatMap(({ link: from, where, input }) =>
    ['attest', 'sign'].map((mode) => ({
      row: `SEC-064 symbolic link out of the workspace: the folder for ${where}, mode ${mode}`,
      action: 'sign',
      workspace,
      arrange: link(from, ({ home }) => home),
      inputs: {
        mode,
        signers: 'key:env:SIGNING_KEY',
        'artifact-path': 'out/app.txt',
        'evidence-path': 'evidence',
        'output-path': 'copies',
        'offline-kit': 'true',
        ...(mode === 'sign'
          ? {}
          : { 'predicate-path': 'predicate.json', 'predicate-type': 'https://example.com/p/v1' }),
      },
      ...signing,
      exit: 2 as const,
      says: [`input "${input}" leads out of the workspace through a symbolic link`, '[file/outside]'],
    })),
  ),
  {
    row: 'SEC-064 name of an artifact with a newline',
    action: 'provenance',
    arrange: ({ workspace: folder }) => {
      mkdirSync(join(folder, 'out'));
      writeFileSync(join(folder, 'out/a\n::error::gotcha'), '');
    },
    inputs: { mode: 'predicate', 'artifact-path': 'out/**' },
    exit: 2,
    says: ['"out/a\\n::error::gotcha"', 'Rename the file', '[subject/name]'],
  },
]);
