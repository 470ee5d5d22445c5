import { formatProblem, Problem } from '../core/problem.ts';

/** Long enough for the file operations that are under way; nothing new begins in it. */
const SETTLE_MS = 100;

type Undo = () => void;

const undos = new Set<Undo>();
const endings = new Set<Undo>();
let listening = false;

/**
 * Synchronous work that must be done even if a signal ends the run: half-written files removed, child
 * processes ended. Returns the function that takes it off the list again.
 */
export function atInterruption(undo: Undo): () => void {
  listen();
  undos.add(undo);
  return () => undos.delete(undo);
}

/** The same for work that is due also when the run ends by itself. */
export function atEnd(work: Undo): void {
  if (endings.size === 0) process.once('exit', () => runAll(endings));
  endings.add(work);
  atInterruption(work);
}

function listen(): void {
  if (listening) return;
  listening = true;
  // A terminal that is closed sends SIGHUP.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => interrupt(signal));
}

function interrupt(signal: string): never {
  runAll(undos);
  // What the thread pool had begun before the signal ends by itself, and may have made another file.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SETTLE_MS);
  runAll(undos);
  const problem = new Problem('run/interrupted', `ended by ${signal}`);
  process.stderr.write(`${formatProblem(problem)}\n`);
  process.exit(problem.exit);
}

function runAll(work: ReadonlySet<Undo>): void {
  for (const undo of work) {
    try {
      undo();
    } catch (error) {
      // The other undos must still run; what could not be undone is said.
      process.stderr.write(`could not clean up: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
}
