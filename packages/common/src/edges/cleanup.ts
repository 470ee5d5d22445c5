import { formatProblem, Problem } from '../core/problem.ts';

type Undo = () => void;

const undos = new Set<Undo>();
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

function listen(): void {
  if (listening) return;
  listening = true;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt(signal));
}

function interrupt(signal: string): never {
  for (const undo of undos) {
    try {
      undo();
    } catch (error) {
      // The other undos must still run; what could not be undone is said.
      process.stderr.write(`could not clean up: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  const problem = new Problem('run/interrupted', `ended by ${signal}`);
  process.stderr.write(`${formatProblem(problem)}\n`);
  process.exit(problem.exit);
}
