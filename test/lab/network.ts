import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unshareCommand } from './namespaces.ts';
import { makeTlsAuthority } from './sigstore/tls-authority.ts';
import { type FrontRequest, makeTlsFront, type Site } from './sigstore/tls-front.ts';

/** In every closed network, and nobody may call it: what does has followed something that it should not. */
export const FORBIDDEN_HOST = 'must-never-be-called.example';

export interface NetworkOptions {
  readonly sites: readonly Site[];
  /** Names that lead to the front and have no service: every call is a violation. */
  readonly forbidden?: readonly string[];
  /** Names where nobody listens. A name in no list does not exist. */
  readonly refused?: readonly string[];
}

/**
 * Production names, answered by the services of this process for programs that can reach nothing else. The TLS
 * front stays here; programs come in through a socket in the file system (`network-gate.mjs`).
 */
export interface ClosedNetwork {
  /** To be bound over `/etc/hosts`. */
  readonly hostsFile: string;
  /** PEM of the TLS authority, for `NODE_EXTRA_CA_CERTS` and `SSL_CERT_FILE`. */
  readonly authorityFile: string;
  readonly socket: string;
  readonly gate: string;
  /** In order of arrival, of all programs. */
  readonly requests: readonly FrontRequest[];
  /** What a program needs to trust the front. */
  readonly variables: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function openNetwork({
  sites,
  forbidden = [],
  refused = [],
}: NetworkOptions): Promise<ClosedNetwork> {
  const folder = await mkdtemp(join(tmpdir(), 'closed-network-'));
  const served = sites.flatMap(({ hosts }) => [...hosts.keys()]).filter((host) => !refused.includes(host));
  const answered = [...new Set([...served, ...forbidden, FORBIDDEN_HOST])];
  const authority = makeTlsAuthority();
  const { server, requests } = makeTlsFront(sites, authority.certify(answered));
  const [hostsFile, authorityFile, socket] = ['hosts', 'tls-authority.pem', 'front.sock'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await writeFile(hostsFile, hostsText(answered, refused));
  await writeFile(authorityFile, authority.certificate);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, resolve);
  });
  return {
    hostsFile,
    authorityFile,
    socket,
    gate: GATE,
    requests,
    variables: { NODE_EXTRA_CA_CERTS: authorityFile, SSL_CERT_FILE: authorityFile },
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const [GATE, CLOSED_NETWORK] = ['network-gate.mjs', 'closed-network.sh'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
) as [string, string];

/** Refused names lead to an address of this machine where nothing listens. */
function hostsText(answered: readonly string[], refused: readonly string[]): string {
  return [
    '127.0.0.1 localhost',
    ...answered.map((host) => `127.0.0.1 ${host}`),
    ...refused.map((host) => `127.0.0.2 ${host}`),
    '',
  ].join('\n');
}

export interface InsideResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Whether this machine can close a network: `unshare` (util-linux), `ip` (iproute2), and a right to namespaces. */
export function canCloseNetwork(): boolean {
  return spawnSync('ip', ['-V']).status === 0 && unshareCommand({ sudo: true }) !== undefined;
}

/**
 * Runs a program in the closed network, its environment being these variables, PATH, and what it needs to trust
 * the front.
 *
 * @throws where `canCloseNetwork` is false.
 */
export async function runInside(
  network: ClosedNetwork,
  [program = '', ...args]: readonly string[],
  options: { readonly variables?: Readonly<Record<string, string>>; readonly folder?: string } = {},
): Promise<InsideResult> {
  const prefix = unshareCommand({ sudo: true });
  if (prefix === undefined) throw new Error('this machine gives no closed network');
  const { PATH = '' } = process.env;
  const variables = await writeVariables({ PATH, ...network.variables, ...options.variables });
  const { hostsFile, gate, socket } = network;
  const script = [CLOSED_NETWORK, hostsFile, process.execPath, gate, socket, variables.file];
  const child = spawn(prefix[0] ?? '', [...prefix.slice(1), 'bash', ...script, program, ...args], {
    cwd: options.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString('utf8');
  }) as [() => string, () => string];
  try {
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code ?? 128));
    });
    return { exitCode, stdout: stdout(), stderr: stderr() };
  } finally {
    await variables.remove();
  }
}

async function writeVariables(variables: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'variables-'));
  const file = join(folder, 'variables');
  await writeFile(
    file,
    Object.entries(variables)
      .map(([name, value]) => `${name}=${value}\0`)
      .join(''),
    {
      mode: 0o600,
    },
  );
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}
