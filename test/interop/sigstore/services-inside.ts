/**
 * Runs servers inside a closed network, where they find production names, and makes each reachable from outside by
 * a socket in the file system. Ends all of them as soon as the one who started it has gone.
 *   node services-inside.ts SETTINGS
 */
import { readFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { type ProgramToRun, type RunningProgram, startProgram } from './running-program.ts';

export interface ServicesInside {
  readonly services: readonly (ProgramToRun & { readonly port: number; readonly socket: string })[];
  /** A connection here says that all are ready; its end is the order to stop. */
  readonly control: string;
}

/** Who has not come by then will not come. */
const ORPHANED_MS = 60_000;

const [settingsFile = ''] = process.argv.slice(2);
const { services, control } = JSON.parse(readFileSync(settingsFile, 'utf8')) as ServicesInside;

const settled = await Promise.allSettled(services.map(startProgram));
const running = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
const failed = settled.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
if (failed.length > 0) {
  await stopAll(running);
  console.error(failed.join('\n'));
  process.exit(1);
}
await Promise.all(services.map(({ port, socket }) => listen(relayTo(port), socket)));
const orphaned = setTimeout(end, ORPHANED_MS);
const controller = createServer((connection) => {
  clearTimeout(orphaned);
  connection.resume();
  connection.on('error', () => undefined);
  connection.once('close', end);
});
await listen(controller, control);

function end(): void {
  void stopAll(running).then(() => process.exit(0));
}

async function stopAll(programs: readonly RunningProgram[]): Promise<void> {
  await Promise.all(programs.map((program) => program.stop()));
}

function relayTo(port: number): Server {
  return createServer({ allowHalfOpen: true }, (client) => {
    const server = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    client.on('error', () => server.destroy());
    server.on('error', () => client.destroy());
    client.pipe(server);
    server.pipe(client);
  });
}

async function listen(server: Server, path: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
}
