import * as core from '@actions/core';
import * as exec from '@actions/exec';
import { formatHex } from '../../core/bytes.ts';
import { limits } from '../../core/limits.ts';
import { blocks, code, cutMarkdown, type Markdown, md, preformatted } from '../../core/markdown.ts';
import { splitPasted } from '../../core/pasted-lines.ts';
import { formatProblem, type Problem, problemOf } from '../../core/problem.ts';
import type { ExitCode } from '../../core/problem-catalog.ts';
import { exitOf, reasonsOf } from '../../core/verdict.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { systemClock } from '../clock.ts';
import { nodeFiles } from '../files.ts';
import { fetchHttp } from '../http.ts';
import { systemRandom } from '../random.ts';
import { redact } from '../secrets.ts';
import type { Action } from './action.ts';
import { readWorkflowContext } from './context.ts';
import type { InputsOf, InputTable } from './inputs.ts';
import { workflowLog } from './log.ts';
import { writeOutputs } from './output-report.ts';
import { workflowProcesses } from './processes.ts';

/** Tells the story with the runner's protocol. Returns how the step ends. */
export async function runInWorkflow<Table extends InputTable, OutputName extends string>(
  action: Action<Table, OutputName>,
  inputs: InputsOf<Table>,
): Promise<ExitCode> {
  const log = workflowLog(core);
  try {
    const context = readWorkflowContext(process.env);
    const { run } = await action.load();
    const ports = {
      clock: systemClock,
      files: nodeFiles,
      processes: workflowProcesses(exec),
      http: fetchHttp,
      log,
      random: systemRandom,
    };
    const outcome = await run({ inputs, ports, context });
    for (const annotation of outcome.annotations) log.annotate(annotation);
    await writeSummary(outcome.summary);
    // Beside the evidence folder: whatever lies in it is covered by its seal.
    const tooLong = `${context.defaultEvidencePath}.outputs/${action.name}-${formatHex(systemRandom.bytes(8))}.json`;
    const sink = {
      setOutput: core.setOutput,
      // Counted like all others: the runner drops what comes after the tenth, and that is the roll-up.
      warning: (message: string) => log.annotate({ kind: 'warning', message }),
    };
    await writeOutputs(sink, nodeFiles, outcome.outputs, tooLong);
    return report(outcome, log);
  } catch (error) {
    const problem = problemOf(error);
    log.annotate({ kind: 'error', message: formatProblem(problem) });
    if (problem.code === 'run/unexpected') core.debug(redact(String(problem.cause)));
    await writeSummary(failureSummary(action.name, problem));
    return problem.exit;
  } finally {
    log.finish();
  }
}

function report(outcome: Outcome, log: ReturnType<typeof workflowLog>): ExitCode {
  const { verdict, headline } = outcome;
  log.info(`${verdict.kind}: ${headline}`);
  const exit = exitOf(verdict);
  if (exit !== 0) log.annotate({ kind: 'error', message: [headline, ...reasonsOf(verdict)].join('\n') });
  return exit;
}

/** Counted in bytes before the runner counts: one byte too many, and it shows nothing at all. */
async function writeSummary(markdown: Markdown): Promise<void> {
  const safe = cutMarkdown(markdown, limits.summaryBytes, 'the report in the evidence folder');
  await core.summary.addRaw(redact(safe.text), true).write();
}

function failureSummary(name: string, problem: Problem): Markdown {
  return blocks(
    md`### ${name}`,
    md`**Verdict: none** · the run ended before anything was concluded.`,
    ...splitPasted(formatProblem(problem)).map(({ isPasted, text }) =>
      isPasted ? preformatted(text) : md`${text.replaceAll('\n', ' · ')}`,
    ),
    md`Code ${code(problem.code)}, exit ${problem.exit}.`,
  );
}
