import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import type { Processes } from '@secure-build/common/domain/ports';
import { nodeFiles } from '@secure-build/common/edges/files';
import { groupProcesses } from '@secure-build/common/edges/processes';
import { dockerConfigPath, dockerCredentials } from '@secure-build/common/edges/registries/credentials';
import { fakePorts } from '../../../support/fake-ports.ts';
import { problem } from '../../../support/signing.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const PASSWORD = 'canary-password';
const basic = Buffer.from(`octo:${PASSWORD}`).toString('base64');

/** A machine with a Docker configuration and programs, which are real ones. */
function machine(folder: string, config: object, programs: Readonly<Record<string, string>> = {}) {
  const [bin, workspace] = [join(folder, 'bin'), join(folder, 'workspace')];
  for (const path of [bin, workspace]) mkdirSync(path, { recursive: true });
  const configPath = join(folder, 'config.json');
  writeFileSync(configPath, JSON.stringify(config));
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const { ports, masked } = fakePorts();
  const processes: Processes = {
    ...groupProcesses,
    baseEnvironment: { PATH: `${bin}:/usr/bin:/bin` },
    variable: (name) => ({ HOME: folder, GITHUB_TOKEN: 'canary-token' })[name],
  };
  const all = { ...ports, files: nodeFiles, processes };
  return {
    bin,
    workspace,
    masked,
    credentials: dockerCredentials(all, { configPath, workspace }),
    ports: all,
    configPath,
  };
}

test('a password of the configuration is found by host, and masked', async (t) => {
  const { credentials, masked } = machine(temporaryFolder(t), {
    auths: { 'https://registry.example/v1/': { auth: basic } },
  });
  assert.deepEqual(await credentials.find('registry.example'), {
    kind: 'password',
    username: 'octo',
    password: PASSWORD,
  });
  assert.ok(masked.includes(PASSWORD) && masked.includes(`octo:${PASSWORD}`));
  assert.equal(await credentials.find('other.example'), undefined);
});

test('a machine without a configuration is nobody in particular', async (t) => {
  const { ports, workspace } = machine(temporaryFolder(t), {});
  for (const configPath of [join(workspace, 'none.json'), undefined]) {
    const credentials = dockerCredentials(ports, { configPath, workspace });
    assert.equal(await credentials.find('registry.example'), undefined);
  }
});

test('a program is asked once, on its standard input, with nothing but what it needs of the environment', async (t) => {
  const folder = temporaryFolder(t);
  const script = `[ "$1" = get ] || exit 9
cat > "$HOME/asked"; env > "$HOME/seen"; echo x >> "$HOME/count"
printf '{"ServerURL":"registry.example","Username":"<token>","Secret":"${PASSWORD}"}'`;
  const { credentials, masked } = machine(
    folder,
    { credHelpers: { 'registry.example': 'lab' }, auths: { 'registry.example': { auth: basic } } },
    { 'docker-credential-lab': script },
  );
  const expected = { kind: 'identity-token', token: PASSWORD };
  assert.deepEqual(await credentials.find('registry.example'), expected);
  assert.deepEqual(await credentials.find('registry.example'), expected);
  const read = async (name: string) =>
    Buffer.from(await nodeFiles.read(join(folder, name), 10_000)).toString();
  assert.equal(await read('asked'), 'registry.example');
  assert.equal(await read('count'), 'x\n');
  assert.doesNotMatch(await read('seen'), /canary|GITHUB/);
  assert.match(await read('seen'), /^HOME=/m);
  assert.ok(masked.includes(PASSWORD));
});

test('a program that knows nothing leaves the question to "auths"; the one for all hosts is asked too', async (t) => {
  const { credentials } = machine(
    temporaryFolder(t),
    { credsStore: 'empty', auths: { 'registry.example': { auth: basic }, 'other.example': {} } },
    { 'docker-credential-empty': 'echo "credentials not found in native keychain"; exit 1' },
  );
  assert.equal((await credentials.find('registry.example'))?.kind, 'password');
  assert.equal(await credentials.find('other.example'), undefined);
});

for (const { why, script, fault } of [
  {
    why: 'fails',
    script: `echo "${PASSWORD}"; echo "${PASSWORD}" >&2; exit 3`,
    fault: /ended with exit code 3/,
  },
  { why: 'prints no JSON', script: `echo "${PASSWORD}"`, fault: /did not print JSON/ },
  {
    why: 'prints something else',
    script: `echo '{"Username":"${PASSWORD}"}'`,
    fault: /did not print "Username"/,
  },
]) {
  test(`SEC-093 a program that ${why} is a fault that shows nothing of what it printed`, async (t) => {
    const { credentials } = machine(
      temporaryFolder(t),
      { credsStore: 'lab' },
      { 'docker-credential-lab': script },
    );
    await assert.rejects(credentials.find('registry.example'), (error: unknown) => {
      assert.ok(error instanceof Problem);
      assert.doesNotMatch(`${error.message} ${error.cause ?? ''}`, /canary/);
      return problem('registry/credentials', fault)(error);
    });
  });
}

test('SEC-093 a program that does not end is ended', async (t) => {
  const { ports, configPath, workspace } = machine(
    temporaryFolder(t),
    { credsStore: 'lab' },
    { 'docker-credential-lab': 'sleep 61' },
  );
  const hurried: Processes = {
    ...ports.processes,
    run: (command) => ports.processes.run({ ...command, deadlineMs: Number(command.deadlineMs) / 100 }),
  };
  const credentials = dockerCredentials({ ...ports, processes: hurried }, { configPath, workspace });
  await assert.rejects(
    credentials.find('registry.example'),
    problem('registry/credentials', /did not end within 30 seconds/),
  );
});

for (const name of ['../lab', '/bin/sh', 'lab --erase', 'lab;id']) {
  test(`SEC-093 nothing is started for the program name ${JSON.stringify(name)}`, async (t) => {
    const folder = temporaryFolder(t);
    const { credentials, ports } = machine(
      folder,
      { credsStore: name },
      { 'docker-credential-lab': 'touch "$HOME/started"' },
    );
    await assert.rejects(credentials.find('registry.example'), problem('registry/credentials', /bare name/));
    assert.equal(await ports.files.info(join(folder, 'started')), undefined);
  });
}

test('SEC-108 a program planted in the workspace is not started', async (t) => {
  const folder = temporaryFolder(t);
  const { ports, configPath, workspace } = machine(folder, { credsStore: 'lab' });
  writeFileSync(join(workspace, 'docker-credential-lab'), '#!/bin/sh\ntouch "$HOME/started"\n');
  chmodSync(join(workspace, 'docker-credential-lab'), 0o755);
  const processes = { ...ports.processes, baseEnvironment: { PATH: `${workspace}:.:/usr/bin` } };
  const credentials = dockerCredentials({ ...ports, processes }, { configPath, workspace });
  await assert.rejects(
    credentials.find('registry.example'),
    problem('registry/credentials', /is not on PATH/),
  );
  assert.equal(await ports.files.info(join(folder, 'started')), undefined);
});

test('the configuration is where Docker looks for it', () => {
  assert.equal(dockerConfigPath({ DOCKER_CONFIG: '/d', HOME: '/h' }), '/d/config.json');
  assert.equal(dockerConfigPath({ HOME: '/h' }), '/h/.docker/config.json');
  assert.equal(dockerConfigPath({}), undefined);
});
