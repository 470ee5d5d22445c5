import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './free-port.ts';
import { startProgram } from './running-program.ts';

/** A real registry, empty, on a loopback address. */
export interface RunningRegistry {
  readonly name: string;
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** Whether it has the referrers API of the distribution specification 1.1. */
  readonly referrers: boolean;
  stop(): Promise<void>;
}

/** https://github.com/distribution/distribution 2: no referrers API. */
export async function startDockerRegistry(program: string, folder: string): Promise<RunningRegistry> {
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const config = join(folder, 'docker-registry.yml');
  const storage = { filesystem: { rootdirectory: join(folder, 'docker-registry') } };
  // JSON is YAML; its version is a text.
  writeFileSync(
    config,
    JSON.stringify({ version: '0.1', log: { level: 'error' }, storage, http: { addr: host } }),
  );
  const running = await startProgram({
    name: 'docker-registry',
    program,
    args: ['serve', config],
    folder,
    readyUrl: `http://${host}/v2/`,
    logFile: join(folder, 'docker-registry.log'),
  });
  return { name: 'docker-registry', host, referrers: false, stop: () => running.stop() };
}

/** `crane registry serve`: go-containerregistry in memory, without referrers. */
export async function startCraneRegistry(program: string): Promise<RunningRegistry> {
  const child = spawn(program, ['registry', 'serve', '--address', '127.0.0.1:0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const line = await firstLine(child, 'stderr');
  const port = /serving on port (\d+)$/.exec(line)?.[1];
  if (port === undefined) throw new Error(`crane registry serve: ${line}`);
  return {
    name: 'crane registry serve',
    host: `127.0.0.1:${port}`,
    referrers: false,
    stop: () => ended(child),
  };
}

/** Our own program around go-containerregistry, with referrers. */
export async function startOciRegistry(program: string): Promise<RunningRegistry> {
  const child = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
  const host = await firstLine(child, 'stdout');
  return { name: 'oci-registry', host, referrers: true, stop: () => ended(child) };
}

async function firstLine(child: ChildProcess, stream: 'stdout' | 'stderr'): Promise<string> {
  const source = child[stream];
  if (source === null) throw new Error('no such stream');
  const line = once(createInterface({ input: source }), 'line') as Promise<[string]>;
  const end = once(child, 'exit').then(([code]) => [`it ended with ${code}`]);
  const [text = ''] = await Promise.race([line, end]);
  // Whatever follows must not fill the pipe.
  source.resume();
  return text;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}
