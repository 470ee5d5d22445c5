import type { Command, Processes, ProcessResult } from '../../domain/ports.ts';
import { OutputTail } from '../output-tail.ts';
import { groupProcesses, notStarted } from '../processes.ts';

type Exec = typeof import('@actions/exec');

/** Children of a step: through `@actions/exec`; those with a deadline or input as process groups (see there). */
export function workflowProcesses(exec: Exec): Processes {
  return {
    baseEnvironment: groupProcesses.baseEnvironment,
    variable: groupProcesses.variable,
    run: (command) =>
      // It ends this process when a child does not read the input that it is given (EPIPE).
      command.deadlineMs === undefined && command.input === undefined
        ? runThroughExec(exec, command)
        : groupProcesses.run(command),
  };
}

async function runThroughExec(exec: Exec, command: Command): Promise<ProcessResult> {
  const { file, args, folder, environment, onLine } = command;
  // The first argument of exec is a command line, split at blanks outside of quotes.
  if (file.includes('"')) throw notStarted(file, undefined);
  const stdout = new OutputTail(onLine);
  const stderr = new OutputTail(onLine);
  try {
    const exitCode = await exec.exec(`"${file}"`, [...args], {
      cwd: folder,
      env: { ...environment },
      silent: true,
      ignoreReturnCode: true,
      // Its listeners for lines lose a last line without a newline.
      listeners: { stdout: (chunk) => stdout.add(chunk), stderr: (chunk) => stderr.add(chunk) },
    });
    return { exitCode, signal: undefined, timedOut: false, stdout: stdout.end(), stderr: stderr.end() };
  } catch (cause) {
    throw notStarted(file, cause);
  }
}
