import { Problem } from '../../core/problem.ts';
import type { Processes } from '../ports.ts';

/** Where toolchains stand that are found through the home folder otherwise, which is another one here. */
const TOOLCHAINS = ['RUSTUP_HOME', 'JAVA_HOME', 'GOROOT'] as const;

/** How this machine reaches the network: without them no download succeeds behind a proxy or a private authority. */
const NETWORK = [
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()]),
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
] as const;

/** What the sides set themselves. */
const OWN = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TZ',
  'LANG',
  'LC_ALL',
  'LOCPATH',
  'SOURCE_DATE_EPOCH',
  'REPRO_CANARY',
];

/** Tokens, file commands and inputs of the runner, and what would load foreign code into every program. */
const NEVER = /^(?:ACTIONS_|GITHUB_|RUNNER_|INPUT_|LD_|DYLD_)|^(?:NODE_OPTIONS|BASH_ENV|ENV)$/;

/** Variables by name. */
export type CommonEnvironment = Readonly<Record<string, string>> & { readonly PATH: string };

/**
 * The variables that both sides share; all others of this process stay out (SEC-105).
 *
 * @throws Problem `input/invalid`, all refused names together
 */
export function commonEnvironment(
  processes: Pick<Processes, 'baseEnvironment' | 'variable'>,
  keptNames: readonly string[],
): CommonEnvironment {
  const faults = keptNames.flatMap((name) => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return [`${JSON.stringify(name)} is no name of a variable`];
    if (OWN.includes(name)) return [`"${name}" is set by the check itself`];
    if (NEVER.test(name)) return [`"${name}" never enters a build: it may hold a token or load foreign code`];
    return processes.variable(name) === undefined ? [`"${name}" is not set`] : [];
  });
  const [first, ...others] = faults;
  if (first !== undefined) {
    throw new Problem('input/invalid', `keep-environment: ${first}`, {
      hint: 'Name, one per line, variables that are set and that builds may see.',
      details: others.map((fault) => `keep-environment: ${fault}`),
    });
  }
  const { PATH = '' } = processes.baseEnvironment;
  return { ...present(processes, [...TOOLCHAINS, ...keptNames]), PATH };
}

/** What the step `prepare` gets besides, the same on both sides: it downloads, the build does not. */
export function networkEnvironment(processes: Pick<Processes, 'variable'>): Readonly<Record<string, string>> {
  const variables = Object.entries(present(processes, NETWORK));
  // The address of a proxy may hold a password; that a user must hand over by name (`keep-environment`).
  return Object.fromEntries(variables.filter(([, value]) => !value.includes('@')));
}

function present(
  processes: Pick<Processes, 'variable'>,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const pairs = names.flatMap((name) => {
    const value = processes.variable(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(pairs);
}
