import { plainLine } from '../../core/plain-text.ts';
import type { Ports } from '../ports.ts';
import { networkEnvironment } from './common-environment.ts';
import { runCommand, type Shells, type SidePlan } from './side.ts';
import type { Side } from './variations/variation.ts';

export interface BuildCommands {
  /** Before the build, for downloads. */
  readonly prepare?: string;
  readonly build: string;
  /** Of each command. */
  readonly deadlineMs: number;
}

export interface BuildFailure {
  readonly side: Side;
  readonly step: 'prepare' | 'build';
  readonly exitCode?: number;
  readonly signal?: string;
  /** The deadline, if it was passed. */
  readonly timedOutMs?: number;
  /** Of both streams as they came; safe to print. */
  readonly lastLines: readonly string[];
}

const LAST_LINES = 10;
const LINE_CHARACTERS = 300;

/** Both commands on a side that stands ready. `undefined` is success. */
export async function buildSide(
  { processes, log }: Pick<Ports, 'processes' | 'log'>,
  plan: SidePlan,
  shells: Shells,
  { prepare, build, deadlineMs }: BuildCommands,
): Promise<BuildFailure | undefined> {
  const online = { ...networkEnvironment(processes), ...plan.environment };
  const steps = [
    { step: 'prepare', command: prepare, environment: online },
    { step: 'build', command: build, environment: plan.environment },
  ] as const;
  for (const { step, command, environment } of steps) {
    if (command === undefined) continue;
    const lastLines: string[] = [];
    const onLine = (line: string) => {
      log.output(line);
      const text = plainLine(line.replaceAll(plan.folder, '$SIDE')).slice(0, LINE_CHARACTERS);
      if (text.trim() !== '') lastLines.push(text);
      if (lastLines.length > LAST_LINES) lastLines.shift();
    };
    const [firstLine = '', ...more] = command.split('\n');
    const name = step === 'build' ? 'Build' : 'Prepare';
    const title = `${name} ${plan.side.toUpperCase()}: ${firstLine}${more.length > 0 ? ' …' : ''}`;
    const { exitCode, signal, timedOut } = await log.group(title, () =>
      runCommand(processes, { ...plan, environment }, shells, command, { deadlineMs, onLine }),
    );
    if (exitCode === 0 && !timedOut) continue;
    return {
      side: plan.side,
      step,
      ...(exitCode === undefined ? {} : { exitCode }),
      ...(signal === undefined ? {} : { signal }),
      ...(timedOut ? { timedOutMs: deadlineMs } : {}),
      lastLines,
    };
  }
  return undefined;
}
