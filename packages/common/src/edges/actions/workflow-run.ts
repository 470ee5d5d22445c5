import * as core from '@actions/core';
import * as exec from '@actions/exec';
import { limits } from '../../core/limits.ts';
import { blocks, code, cutMarkdown, type Markdown, md, preformatted } from '../../core/markdown.ts';
import { splitPasted } from '../../core/pasted-lines.ts';
import { formatProblem, type Problem, problemOf } from '../../core/problem.ts';
import type { ExitCode } from '../../core/problem-catalog.ts';
import { exitOf, reasonsOf } from '../../core/verdict.ts';
import type { Outcome, OutputValue } from '../../domain/outcome.ts';
import { systemClock } from '../clock.ts';
import { nodeFiles } from '../files.ts';
import { fetchHttp } from '../http.ts';
import { systemRandom } from '../random.ts';
import { redact } from '../secrets.ts';
import type { Action } from './action.ts';
import { readWorkflowContext } from './context.ts';
import type { InputsOf, InputTable } from './inputs.ts';
import { workflowLog } from './log.ts';
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
    setOutputs(outcome.outputs);
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

function setOutputs(outputs: Readonly<Record<string, OutputValue>>): void {
  let room = limits.jobOutputUtf16Bytes;
  for (const [name, value] of Object.entries(outputs)) {
    const text = String(value);
    room -= 2 * (name.length + text.length);
    if (room < 0) {
      // The runner refuses the whole job over 1 MB; the reader finds everything in the evidence folder.
      core.warning(
        `output "${name}" is left empty: it is longer than a job may have; read it from the evidence folder`,
      );
      room += 2 * text.length;
      core.setOutput(name, '');
    } else {
      core.setOutput(name, redact(text));
    }
  }
}
