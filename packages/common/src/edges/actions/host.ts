import { formatProblem, problemOf } from '../../core/problem.ts';
import { printAtOnce } from '../print-at-once.ts';
import type { Action } from './action.ts';
import { type InputTable, readInputs } from './inputs.ts';

/** Runs an action in a step of a workflow. Sets `process.exitCode`; never throws. */
export async function runAction<Table extends InputTable, OutputName extends string>(
  action: Action<Table, OutputName>,
): Promise<void> {
  try {
    const inputs = readInputs(
      action.inputs,
      givenInputs(action.inputs, process.env),
      (name) => `input "${name}"`,
    );
    const { runInWorkflow } = await import('./workflow-run.ts');
    process.exitCode = await runInWorkflow(action, inputs);
  } catch (error) {
    process.exitCode = failEarly(error);
  }
}

/**
 * The inputs as the runner passes them: `INPUT_` and the name in upper case, hyphens kept; names of ours hold no blanks
 * (actions/runner `Runner.Worker/Handlers/NodeScriptActionHandler.cs`). The runner warns of an input that
 * `action.yml` does not have, and passes it all the same; here it is an error.
 */
export function givenInputs(
  table: InputTable,
  environment: Readonly<Record<string, string | undefined>>,
): Map<string, string> {
  const given = new Map<string, string>();
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith('INPUT_') || value === undefined) continue;
    const name = variable.slice('INPUT_'.length).toLowerCase();
    // An empty unknown variable says nothing that could be misunderstood.
    if (Object.hasOwn(table, name) || value !== '') given.set(name, value);
  }
  return given;
}

/** The one line that is printed before `@actions/core` is loaded, byte for byte as it would print it. */
function failEarly(error: unknown): number {
  const problem = problemOf(error);
  const eol = process.platform === 'win32' ? '\r\n' : '\n';
  printAtOnce(`::error::${escapeData(formatProblem(problem))}${eol}`);
  return problem.exit;
}

/** As `escapeData` of `@actions/core` (packages/core/src/command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
