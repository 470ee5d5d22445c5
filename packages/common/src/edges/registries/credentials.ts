import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { Ports } from '../../domain/ports.ts';
import { findProgram } from '../../domain/programs.ts';
import {
  type DockerConfig,
  parseDockerConfig,
  parseHelperAnswer,
  type RegistryCredential,
} from '../../formats/docker-config.ts';
import { registryHostOf } from '../../formats/oci/registry-host.ts';

export interface RegistryCredentials {
  /** `undefined`: nobody in particular, which is enough for what is public. */
  find(registry: string): Promise<RegistryCredential | undefined>;
}

export type CredentialPorts = Pick<Ports, 'files' | 'processes' | 'log'>;

export interface CredentialOptions {
  /** Absolute path of a Docker `config.json`; it need not exist. Never one below the workspace. */
  readonly configPath: string | undefined;
  /** Absolute: programs are not taken from there (SEC-108). */
  readonly workspace: string;
}

/**
 * What a program for credentials may see of our environment: where its user keeps things, and the cloud identity
 * that the user set up for it. Everything else stays here (SEC-105).
 */
const passedOn = [
  ...[
    'HOME',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'XDG_CONFIG_HOME',
    'XDG_RUNTIME_DIR',
    'DOCKER_CONFIG',
  ],
  ...['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_PROFILE', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
  ...['AWS_SESSION_TOKEN', 'AWS_ROLE_ARN', 'AWS_WEB_IDENTITY_TOKEN_FILE'],
  ...['GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_CONFIG', 'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'],
] as const;

/** `$DOCKER_CONFIG/config.json`, else the one of the home folder; `undefined` without either. */
export function dockerConfigPath(
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const { DOCKER_CONFIG: folder = '', HOME: home = '' } = environment;
  if (folder !== '') return `${folder}/config.json`;
  return home === '' ? undefined : `${home}/.docker/config.json`;
}

/** `credHelpers`, `credsStore` and `auths` of a Docker configuration, in the order in which Docker asks them. */
export function dockerCredentials(ports: CredentialPorts, options: CredentialOptions): RegistryCredentials {
  let config: Promise<DockerConfig> | undefined;
  const found = new Map<string, Promise<RegistryCredential | undefined>>();
  const look = async (registry: string): Promise<RegistryCredential | undefined> => {
    config ??= readConfig(ports, options.configPath);
    const credential = await findIn(await config, ports, options, registry);
    if (credential === undefined) return undefined;
    ports.log.mask(credential.kind === 'password' ? credential.password : credential.token);
    if (credential.kind === 'password') ports.log.mask(`${credential.username}:${credential.password}`);
    return credential;
  };
  return {
    find(registry) {
      const known = found.get(registry) ?? look(registry);
      found.set(registry, known);
      return known;
    },
  };
}

async function readConfig({ files }: CredentialPorts, path: string | undefined): Promise<DockerConfig> {
  const bytes = path === undefined ? undefined : await files.readIfPresent(path, limits.dockerConfigBytes);
  if (path === undefined || bytes === undefined) return { auths: new Map(), helpers: new Map() };
  return parseDockerConfig(bytes, path);
}

async function findIn(
  { auths, helpers, store }: DockerConfig,
  ports: CredentialPorts,
  options: CredentialOptions,
  registry: string,
): Promise<RegistryCredential | undefined> {
  const { configKeys, helperServer } = registryHostOf(registry);
  const helper = configKeys.map((key) => helpers.get(key)).find((name) => name !== undefined) ?? store;
  const kept = helper === undefined ? undefined : await askHelper(ports, options, helper, helperServer);
  return kept ?? configKeys.map((key) => auths.get(key)).find((credential) => credential !== undefined);
}

/** docker/docker-credential-helpers: `docker-credential-NAME get`, the server on standard input, JSON back. */
async function askHelper(
  { files, processes }: CredentialPorts,
  { workspace }: CredentialOptions,
  name: string,
  server: string,
): Promise<RegistryCredential | undefined> {
  const program = `docker-credential-${name}`;
  const { baseEnvironment } = processes;
  const { PATH = '' } = baseEnvironment;
  const real = (await files.realPath(workspace)) ?? workspace;
  const file = await findProgram(files, PATH, real, program);
  if (file === undefined) {
    throw new Problem(
      'registry/credentials',
      `"${program}", which the Docker configuration names, is not on PATH`,
      {
        hint: 'Install the program, or remove it from "credHelpers" or "credsStore".',
      },
    );
  }
  const given = passedOn.flatMap((variable) => {
    const value = processes.variable(variable);
    return value === undefined ? [] : [[variable, value] as const];
  });
  const { exitCode, timedOut, stdout, stderr } = await processes.run({
    file,
    args: ['get'],
    folder: '/',
    environment: { ...baseEnvironment, ...Object.fromEntries(given) },
    deadlineMs: limits.credentialProgramMs,
    input: server,
  });
  if (timedOut) {
    const seconds = limits.credentialProgramMs / 1000;
    throw new Problem('registry/credentials', `"${program}" did not end within ${seconds} seconds`);
  }
  if (exitCode === 0) return parseHelperAnswer(stdout, program);
  // The programs have one sentence for "I know nothing", and no exit code of its own.
  if (/credentials not found/i.test(stdout + stderr)) return undefined;
  // What it printed stays unread: it may be a secret.
  throw new Problem('registry/credentials', `"${program}" ended with exit code ${exitCode ?? 'of a signal'}`);
}
