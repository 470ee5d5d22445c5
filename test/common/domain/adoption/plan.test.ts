import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { formatProblem, Problem } from '@secure-build/common/core/problem';
import { callingWorkflow, neededPermissions } from '@secure-build/common/domain/adoption/calling-workflow';
import { planAdoption, type Wishes } from '@secure-build/common/domain/adoption/plan';
import { projectKinds } from '@secure-build/common/domain/adoption/project-kinds/registry';
import { untouchedInputs } from '@secure-build/common/domain/adoption/runnable';
import { starterPolicy } from '@secure-build/common/domain/adoption/starter-policy';
import { surveyRepository } from '@secure-build/common/domain/adoption/survey';
import { parsePolicy } from '@secure-build/common/domain/policy/policy';
import { nodeFiles } from '@secure-build/common/edges/files';
import { parsePolicyYaml, valueOfYaml } from '@secure-build/common/formats/policy-yaml';
import { parse } from 'yaml';
import { repository } from '../../../structure/source-tree.ts';
import { fakePorts } from '../../../support/fake-ports.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const release = { commit: '0123456789abcdef0123456789abcdef01234567', version: 'v1.4.0' };
const wishes: Wishes = {
  artifacts: [],
  repository: 'acme/app',
  repositoryFrom: 'the remote "origin"',
  release,
  releaseFrom: '--pin',
  workflowPath: '.github/workflows/secure-build.yml',
  policyPath: '.github/secure-build/policy.yaml',
};

/** The fixture of a kind, below a folder of a repository in memory. */
function fixtureFiles(kind: string, below = '/repo'): Record<string, string> {
  const folder = join(repository, 'test/fixtures/project-kinds', kind);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`${below}/${path.slice(folder.length + 1)}`, readFileSync(path, 'utf8')];
    }),
  );
}

const planFor = async (files: Record<string, string>, more: Partial<Wishes> = {}) =>
  planAdoption(await surveyRepository(fakePorts({ files }).ports.files, '/repo'), { ...wishes, ...more });

const expected = {
  npm: { artifacts: ['*.tgz'], toolchain: '24.19.0', hasCompleteSbom: true },
  python: { artifacts: ['dist/*'], toolchain: '3.13.5', hasCompleteSbom: false },
  go: { artifacts: ['dist/*'], toolchain: undefined, hasCompleteSbom: false },
  rust: { artifacts: ['target/release/demo'], toolchain: undefined, hasCompleteSbom: false },
  java: { artifacts: ['target/*.jar'], toolchain: undefined, hasCompleteSbom: false },
} satisfies Record<(typeof projectKinds)[number]['id'], unknown>;

for (const { id } of projectKinds) {
  test(`a project of the kind ${id} is recognized at the top and two folders deep`, async () => {
    const { artifacts, toolchain, hasCompleteSbom } = expected[id as keyof typeof expected];
    const { adoption } = await planFor(fixtureFiles(id));
    assert.deepEqual(
      [adoption.project.preset, adoption.project.folder, adoption.project.artifacts],
      [id, '.', artifacts],
    );
    assert.equal(adoption.project.toolchain, toolchain);
    assert.equal(adoption.sbom.isComplete, hasCompleteSbom);
    const below = await planFor(fixtureFiles(id, '/repo/services/api'));
    assert.equal(below.adoption.project.folder, 'services/api');
    assert.match(callingWorkflow(below.adoption), /working-directory: "services\/api"/);
  });
}

test('the workflow grants each call exactly the rights that the jobs of the called workflow ask for', async () => {
  for (const [name, rights] of Object.entries(neededPermissions)) {
    const file = parse(readFileSync(join(repository, `.github/workflows/${name}.yml`), 'utf8')) as {
      jobs: Record<string, { permissions: Record<string, string> }>;
    };
    const asked = new Map<string, string>();
    for (const { permissions } of Object.values(file.jobs)) {
      for (const [right, level] of Object.entries(permissions))
        if (asked.get(right) !== 'write') asked.set(right, level);
    }
    const granted = Object.entries<readonly [string, string]>(rights).map(([right, [level]]) => [
      right,
      level,
    ]);
    assert.deepEqual(new Map(granted as [string, string][]), asked, name);
  }
  const { adoption } = await planFor(fixtureFiles('npm'));
  const workflow = parse(callingWorkflow(adoption)) as { jobs: Record<string, { permissions: object }> };
  for (const [name, { permissions }] of Object.entries(workflow.jobs)) {
    const rights = neededPermissions[name as keyof typeof neededPermissions];
    assert.deepEqual(Object.keys(permissions), Object.keys(rights));
  }
});

test('the workflow passes only inputs that the called workflows have, and every one that they need', async () => {
  const { adoption } = await planFor(fixtureFiles('npm'));
  const workflow = parse(callingWorkflow(adoption)) as {
    jobs: Record<string, { uses: string; with: Record<string, unknown> }>;
  };
  for (const { uses, with: given } of Object.values(workflow.jobs)) {
    assert.ok(uses.endsWith(`@${release.commit}`), uses);
    const path = uses.slice(uses.indexOf('.github/'), uses.indexOf('@'));
    const called = parse(readFileSync(join(repository, path), 'utf8')) as {
      on: { workflow_call: { inputs: Record<string, { required?: boolean }> } };
    };
    const { inputs } = called.on.workflow_call;
    for (const name of Object.keys(given)) assert.ok(name in inputs, `${uses}: ${name}`);
    for (const [name, { required }] of Object.entries(inputs))
      if (required === true) assert.ok(name in given, `${uses}: ${name}`);
  }
});

test('the policy is one that the gate reads, and names the pinned workflow and this repository exactly', async () => {
  const { adoption } = await planFor(fixtureFiles('rust'));
  const text = starterPolicy(adoption);
  const policy = valueOfYaml(await parsePolicyYaml(utf8(text), 'policy.yaml')) as {
    trust: { signers: { builder: { subject: { exact: string }; sourceRepository: string } } };
  };
  for (const kind of projectKinds) {
    const plan = await planFor(fixtureFiles(kind.id));
    const read = await parsePolicy(utf8(starterPolicy(plan.adoption)), 'policy.yaml');
    assert.deepEqual([...read.signers.keys()], ['builder'], kind.id);
  }
  const { builder } = policy.trust.signers;
  assert.match(builder.subject.exact, new RegExp(`/\\.github/workflows/build\\.yml@${release.commit}$`));
  assert.equal(builder.sourceRepository, 'https://github.com/acme/app');
  assert.match(text, /requireComplete: false/);
});

test('of several projects the one at the top is taken; where that does not decide, a person has to', async () => {
  const both = { ...fixtureFiles('npm'), ...fixtureFiles('go', '/repo/tools/lint') };
  assert.equal((await planFor(both)).adoption.project.preset, 'npm');
  assert.equal((await planFor(both, { preset: 'go' })).adoption.project.folder, 'tools/lint');
  const twins = { ...fixtureFiles('npm'), ...fixtureFiles('python') };
  await assert.rejects(planFor(twins), (error: unknown) => {
    assert.ok(error instanceof Problem);
    assert.equal(error.code, 'input/invalid');
    assert.deepEqual(error.details, ['npm: package.json', 'python: pyproject.toml']);
    return true;
  });
});

for (const { why, files, more, text } of [
  {
    why: 'nothing that it knows',
    files: { '/repo/Makefile': 'all:\n' },
    more: {},
    text: /no project of a known kind/,
  },
  {
    why: 'a project in a folder of fixtures only',
    files: fixtureFiles('npm', '/repo/test/fixtures'),
    more: {},
    text: /no project of a known kind/,
  },
  {
    why: 'the preset generic without a command',
    files: {},
    more: { preset: 'generic' },
    text: /needs --command and --artifacts/,
  },
  {
    why: 'a command beside a preset that has its own',
    files: fixtureFiles('npm'),
    more: { command: 'make' },
    text: /belongs to --preset generic/,
  },
  {
    why: 'a library of Rust, which leaves no file of a known name',
    files: { '/repo/Cargo.toml': '[package]\nname = "demo"\n', '/repo/src/lib.rs': '' },
    more: {},
    text: /does not tell what the build leaves/,
  },
  {
    why: 'a package whose lockfile is of another program than npm',
    files: { '/repo/package.json': '{"name":"a","version":"1.0.0"}', '/repo/yarn.lock': '' },
    more: {},
    text: /the lockfile is yarn\.lock, which npm does not read/,
  },
  {
    why: 'a workspace of npm whose top has no version, which npm does not pack',
    files: {
      '/repo/package.json': '{"name":"root","private":true,"workspaces":["packages/*"]}',
      '/repo/package-lock.json': '{}',
      '/repo/packages/a/package.json': '{"name":"a","version":"1.0.0"}',
    },
    more: {},
    text: /package\.json has no "version", and `npm pack` needs name and version/,
  },
  {
    why: 'a member of a Rust workspace, which builds elsewhere',
    files: {
      '/repo/Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
      '/repo/crates/cli/Cargo.toml': '[package]\nname = "cli"\n',
      '/repo/crates/cli/src/main.rs': '',
    },
    more: { folder: 'crates/cli' },
    text: /it is part of the workspace at the top of the repository/,
  },
  {
    why: 'a Maven project that only holds modules',
    files: {
      '/repo/pom.xml': '<project><!-- <packaging>jar</packaging> --><packaging>pom</packaging></project>',
    },
    more: {},
    text: /pom\.xml does not tell what the build leaves/,
  },
  {
    why: 'a manifest that is no JSON',
    files: { '/repo/package.json': '{' },
    more: {},
    text: /not valid JSON/,
  },
]) {
  test(`init refuses ${why}`, async () => {
    await assert.rejects(
      planFor(files, more),
      (error: unknown) => error instanceof Problem && text.test(error.message),
    );
  });
}

for (const { why, files, project } of [
  {
    why: 'every program of a Rust package is attested',
    files: {
      '/repo/Cargo.toml':
        '[package]\nname = "demo"\n\n[[bin]]\nname = "a"\npath = "tools/a.rs"\n\n[[bin]] # the second\nname = "b"\npath = "src/bin/b.rs"\n',
      '/repo/src/main.rs': '',
      '/repo/src/bin/b.rs': '',
      '/repo/src/bin/c.rs': '',
      '/repo/src/bin/d/main.rs': '',
      '/repo/src/bin/notes.txt': '',
    },
    project: { artifacts: ['a', 'b', 'c', 'd', 'demo'].map((name) => `target/release/${name}`) },
  },
  {
    why: 'what Cargo is told not to look for is not attested',
    files: {
      '/repo/Cargo.toml':
        '[package]\nname = "demo"\nautobins = false\n[[bin]]\nname = "a"\npath = "src/main.rs"\n',
      '/repo/src/main.rs': '',
      '/repo/src/bin/c.rs': '',
    },
    project: { artifacts: ['target/release/a'] },
  },
  {
    why: 'the oldest Go that may build does not pin an old one',
    files: { '/repo/go.mod': 'module example.org/x\n\ngo 1.21.0\n', '/repo/main.go': '' },
    project: { artifacts: ['dist/*'] },
  },
  {
    why: 'a Go newer than that of the preset is asked for',
    files: { '/repo/go.mod': 'module example.org/x\n\ngo 9.1\n', '/repo/main.go': '' },
    project: { artifacts: ['dist/*'], toolchain: '9.1.0' },
  },
  {
    why: 'the line toolchain pins',
    files: { '/repo/go.mod': 'module example.org/x\n\ngo 1.21.0\ntoolchain go1.25.4\n', '/repo/main.go': '' },
    project: { artifacts: ['dist/*'], toolchain: '1.25.4' },
  },
  {
    why: 'a web application of Maven is a war',
    files: { '/repo/pom.xml': '<project><packaging>war</packaging></project>' },
    project: { artifacts: ['target/*.war'] },
  },
]) {
  test(why, async () => {
    const { preset, folder, ...rest } = (await planFor(files)).adoption.project;
    assert.deepEqual({ ...rest }, project, `${preset} ${folder}`);
  });
}

for (const folder of ['services/api', 'services/api/', './services/api']) {
  test(`a folder may be written as ${folder}`, async () => {
    const { adoption } = await planFor(fixtureFiles('go', '/repo/services/api'), { folder });
    assert.equal(adoption.project.folder, 'services/api');
  });
}

test('where projects are there and none is meant, they are named, and nobody is told that there is none', async () => {
  await assert.rejects(planFor(fixtureFiles('npm'), { preset: 'rust' }), (error: unknown) => {
    assert.ok(error instanceof Problem);
    assert.match(error.message, /^no project fits --preset and --working-directory; there are:$/);
    assert.deepEqual(error.details, ['npm: package.json']);
    return true;
  });
});

test('a package whose lists of dependencies are empty may have an empty SBOM', async () => {
  const manifest = { name: 'a', version: '1.0.0', dependencies: {}, workspaces: [] };
  const lockfile = { '/repo/package-lock.json': '{}' };
  const { adoption } = await planFor({ ...lockfile, '/repo/package.json': JSON.stringify(manifest) });
  assert.equal(adoption.sbom.mayBeEmpty, true);
  const needing = { ...manifest, dependencies: { b: '1' } };
  const plan = await planFor({ ...lockfile, '/repo/package.json': JSON.stringify(needing) });
  assert.equal(plan.adoption.sbom.mayBeEmpty, false);
});

for (const { why, files, more, what, text } of [
  {
    why: 'a file that names no exact version is not said to be missing',
    files: { ...fixtureFiles('npm'), '/repo/.nvmrc': 'lts/*\n' },
    what: 'Toolchain',
    text: /^24\.19\.0, that of the preset: \.nvmrc says "lts\/\*", which is no exact version$/,
  },
  {
    why: 'where no file names a version, the one of the preset is told',
    files: fixtureFiles('java'),
    what: 'Toolchain',
    text: /^21\.0\.12, that of the preset: no file that init reads asks for another$/,
  },
  {
    why: 'a command brings its own tools',
    files: {},
    more: { preset: 'generic', command: 'make', artifacts: ['x'] },
    what: 'Toolchain',
    text: /^what the command finds/,
  },
  {
    why: 'the pin has its reason',
    files: fixtureFiles('npm'),
    what: 'Pin',
    text: /^0123456789abcdef0123456789abcdef01234567 \(v1\.4\.0\), as --pin says$/,
  },
  {
    why: 'the signer has its reason',
    files: fixtureFiles('npm'),
    what: 'Signer',
    text: /^build\.yml at that commit, for acme\/app, as the remote "origin" says$/,
  },
  {
    why: 'what the policy asks of the SBOM is told: all',
    files: {
      '/repo/package.json': '{"name":"a","version":"1.0.0","dependencies":{"b":"1"}}',
      '/repo/package-lock.json': '{}',
    },
    what: 'Policy',
    text: /a complete SBOM/,
  },
  {
    why: 'what the policy asks of the SBOM is told: little',
    files: fixtureFiles('rust'),
    what: 'Policy',
    text: /an SBOM, which may be incomplete and empty/,
  },
] as const) {
  test(`each decision is explained: ${why}`, async () => {
    const { decisions } = await planFor({ ...files }, more);
    assert.match(new Map(decisions).get(what) ?? '', text);
  });
}

test('a member of an npm workspace has its lockfile at the top, which its own SBOM does not read', async () => {
  const { adoption, checks } = await planFor(
    {
      '/repo/package.json': '{"name":"root","workspaces":["packages/*"]}',
      '/repo/package-lock.json': '{}',
      '/repo/packages/a/package.json': '{"name":"a","version":"1.0.0","dependencies":{"b":"1"}}',
    },
    { folder: 'packages/a' },
  );
  assert.deepEqual(adoption.sbom, { isComplete: false, mayBeEmpty: true });
  assert.match(checks.join('\n'), /^The lockfile is package-lock\.json, of the whole workspace/m);
  assert.doesNotMatch(checks.join('\n'), /There is no package-lock\.json/);
});

test('a lockfile of another program beside that of npm is told of', async () => {
  const { checks } = await planFor({ ...fixtureFiles('npm'), '/repo/yarn.lock': '' });
  assert.ok(
    checks.some((check) => check.startsWith('yarn.lock is not read')),
    checks.join('\n'),
  );
});

test('the inputs that init leaves alone are the defaults of build.yml', () => {
  const file = parse(readFileSync(join(repository, '.github/workflows/build.yml'), 'utf8')) as {
    on: { workflow_call: { inputs: Record<string, { default?: unknown }> } };
  };
  for (const [name, value] of Object.entries(untouchedInputs))
    assert.equal(file.on.workflow_call.inputs[name]?.default, value, name);
});

test('the preset generic takes command and globs as they are given', async () => {
  const { adoption } = await planFor(
    {},
    { preset: 'generic', command: 'make "all": x', artifacts: ['a', 'b*'] },
  );
  const { jobs } = parse(callingWorkflow(adoption)) as { jobs: { build: { with: Record<string, string> } } };
  assert.deepEqual(jobs.build.with, { preset: 'generic', command: 'make "all": x', artifacts: 'a\nb*\n' });
});

for (const { why, workflow, text } of [
  {
    why: 'the generator that is no longer maintained',
    workflow:
      'on: push\njobs:\n  a:\n    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0\n',
    text: /build\.yml takes its place/,
  },
  {
    why: 'attestations in the job that builds',
    workflow: 'on: push\njobs:\n  a:\n    steps:\n      - uses: actions/attest-build-provenance@v3\n',
    text: /SLSA Build L2 at most/,
  },
  {
    why: 'another publisher',
    workflow:
      'on:\n  push:\n    tags: [v*]\njobs:\n  a:\n    steps: [{ uses: softprops/action-gh-release@v2 }]\n',
    text: /let only one workflow publish/,
  },
  {
    why: 'another workflow for tags',
    workflow: 'on:\n  push:\n    tags: [v*]\njobs: {}\n',
    text: /also runs for tags/,
  },
  { why: 'a workflow that nobody can read', workflow: 'on: [push\n', text: /could not be read/ },
]) {
  test(`init tells of ${why}`, async () => {
    const files = { ...fixtureFiles('npm'), '/repo/.github/workflows/old.yml': workflow };
    const { checks } = await planFor(files);
    const told = checks.filter((check) => check.startsWith('.github/workflows/old.yml'));
    assert.equal(told.length, 1, checks.join('\n'));
    assert.match(told[0] ?? '', text);
  });
}

for (const { why, text, at, hint } of [
  {
    why: 'no JSON',
    text: '{\n "name": "a",,\n}\n',
    at: 2,
    hint: /^Correct package\.json at the named place/,
  },
  { why: 'a merge conflict', text: '{\n<<<<<<< HEAD\n}\n', at: 2, hint: /conflict/ },
]) {
  test(`a package.json that is ${why} is a fault with its place and how to mend it`, async () => {
    const planning = planFor({ '/repo/package.json': text });
    await assert.rejects(planning, (error) => {
      assert.ok(error instanceof Problem);
      assert.equal(error.code, 'file/unreadable');
      assert.deepEqual([error.at.file, error.at.line], ['/repo/package.json', at]);
      assert.match(error.hint, hint);
      return true;
    });
  });
}

for (const { where, prepare } of [
  {
    where: 'package.json',
    prepare: (root: string, outside: string) => {
      writeFileSync(join(outside, 'secret'), '§ secret');
      symlinkSync(join(outside, 'secret'), join(root, 'package.json'));
    },
  },
  {
    where: '.github/workflows',
    prepare: (root: string, outside: string) => {
      mkdirSync(join(outside, 'workflows'));
      symlinkSync(outside, join(root, '.github'));
    },
  },
]) {
  test(`SEC-064 a link at ${where} that leads out of the repository is not followed`, async (t) => {
    const root = temporaryFolder(t);
    prepare(root, temporaryFolder(t));
    await assert.rejects(surveyRepository(nodeFiles, root), (error) => {
      assert.ok(error instanceof Problem);
      assert.deepEqual([error.code, error.at.file], ['file/outside', join(root, where)]);
      assert.doesNotMatch(formatProblem(error), /§/);
      return true;
    });
  });
}

test('a package.json that is a link to another file of the repository is read', async (t) => {
  const root = temporaryFolder(t);
  writeFileSync(join(root, 'manifest.json'), '{ "name": "demo", "version": "1.2.3" }');
  symlinkSync('manifest.json', join(root, 'package.json'));
  const { projects } = await surveyRepository(nodeFiles, root);
  assert.deepEqual(
    projects.map(({ preset }) => preset),
    ['npm'],
  );
});
