import { plainLine } from '@secure-build/common/core/plain-text';
import { formatProblem, problemOf } from '@secure-build/common/core/problem';
import type { ExitCode } from '@secure-build/common/core/problem-catalog';
import { exitOf } from '@secure-build/common/core/verdict';
import { systemClock } from '@secure-build/common/edges/clock';
import { nodeFiles } from '@secure-build/common/edges/files';
import { fetchHttp } from '@secure-build/common/edges/http';
import { printAtOnce } from '@secure-build/common/edges/print-at-once';
import { groupProcesses } from '@secure-build/common/edges/processes';
import { systemRandom } from '@secure-build/common/edges/random';
import { redact } from '@secure-build/common/edges/secrets';
import { terminalLog } from '@secure-build/common/edges/terminal/log';
import { standardStream } from '@secure-build/common/edges/terminal/standard-stream';
import { styleFor } from '@secure-build/common/edges/terminal/style';
import { workingFolder } from '@secure-build/common/edges/working-folder';
import { checkPositionals, parseArguments } from './arguments.ts';
import { type Command, spellFlag } from './command.ts';
import { contextOf } from './context.ts';
import { formatHelp } from './help.ts';
import { formatResult, formatResultJson } from './result.ts';

/** Runs one command with the edges of a laptop: results on stdout, progress on stderr. */
export async function runCommand(command: Command, words: readonly string[]): Promise<ExitCode> {
  try {
    const loaded = await command.load();
    const { given, positionals, common } = parseArguments(words, loaded.inputs);
    if (common.has('help')) {
      process.stdout.write(formatHelp(command, loaded));
      return 0;
    }
    checkPositionals(command, positionals);
    const log = terminalLog(standardStream(2), { quiet: common.has('quiet'), environment: process.env });
    const ports = {
      clock: systemClock,
      files: nodeFiles,
      processes: groupProcesses,
      http: fetchHttp,
      log,
      random: systemRandom,
    };
    const context = await contextOf(process.env, workingFolder());
    try {
      const outcome = await loaded.run({ given, positionals, ports, context });
      for (const annotation of outcome.annotations) log.annotate(annotation);
      log.finish();
      const style = styleFor(standardStream(1), process.env);
      const text = common.has('json')
        ? formatResultJson(command.name, outcome)
        : formatResult(outcome, style);
      printAtOnce(redact(text));
      return exitOf(outcome.verdict);
    } finally {
      log.finish();
    }
  } catch (error) {
    return failWith(error, command.name);
  }
}

/** The one place where a fault becomes text on a terminal. */
export function failWith(error: unknown, command?: string): ExitCode {
  const problem = problemOf(error);
  const lines = formatProblem(problem)
    .split('\n')
    .map((line) => plainLine(redact(line)));
  const usage =
    problem.code === 'input/invalid'
      ? [`See: secure-build ${command === undefined ? '' : `${command} `}${spellFlag('help')}`]
      : [];
  process.stderr.write(`${[`error: ${lines.join('\n')}`, ...usage].join('\n')}\n`);
  if (problem.code === 'run/unexpected' && process.env.SECURE_BUILD_DEBUG === '1') {
    process.stderr.write(
      `${redact(problem.cause instanceof Error ? (problem.cause.stack ?? '') : String(problem.cause))}\n`,
    );
  }
  return problem.exit;
}
