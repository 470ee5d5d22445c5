/**
 * The runner of one job, as the first process of its machine: starts what it is told, line by line on its input,
 * and hands every connection to port 443 to the front of the closed network.
 *   node job-worker.mjs SOCKET
 * Its memory holds what the runner of such a job knows, and no more: who reads it, reads that.
 * JavaScript, because it starts with every job: to take types away would cost more than all that it does.
 */
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { createInterface } from 'node:readline';

const [socket = ''] = process.argv.slice(2);
/** What a step leaves running may hold its streams open; nobody waits longer than this (`ProcessInvoker.cs` waits 5 s). */
const STREAMS_MS = 250;

const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);

createServer({ allowHalfOpen: true }, (client) => {
  const front = connect({ path: socket, allowHalfOpen: true });
  client.on('error', () => front.destroy());
  front.on('error', () => client.resetAndDestroy());
  client.pipe(front);
  front.pipe(client);
}).listen(443, '127.0.0.1', () => say({ ready: true }));

createInterface({ input: process.stdin })
  .on('line', (line) => start(JSON.parse(line)))
  // With the first process of its namespace everything ends that the job has started.
  .on('close', () => process.exit(0));

function start({ id, program, args, folder, environment, deadlineMs }) {
  const child = spawn(program, args, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let timedOut = false;
  const deadline = setTimeout(() => {
    timedOut = true;
    end(child.pid);
  }, deadlineMs);
  const streams = [child.stdout, child.stderr];
  for (const input of streams) {
    createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => say({ id, line }));
  }
  let done = false;
  const finish = (exitCode) => {
    if (done) return;
    done = true;
    clearTimeout(deadline);
    // The lines of a closed stream come one turn later.
    setImmediate(() => say({ id, exitCode, timedOut }));
  };
  child.once('error', (error) => {
    say({ id, line: `##[error]${error.message}` });
    finish(127);
  });
  child.once('exit', (code, signal) => {
    const exitCode = code ?? 128 + (signal === 'SIGKILL' ? 9 : 15);
    child.once('close', () => finish(exitCode));
    setTimeout(() => {
      for (const stream of streams) stream.destroy();
      finish(exitCode);
    }, STREAMS_MS).unref();
  });
}

function end(pid) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It was faster: it has ended.
  }
}
