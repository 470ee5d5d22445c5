import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actionNames } from '@secure-build/tooling/project';
import { largeLock } from './large-lock.ts';
import { cpuMsOf, type Measured, median, peakMibOf } from './measure.ts';

const ROUNDS = 25;
const INSTALLS = 1200;
const SBOM_PAIRS = 5;
const IDLE_BAR = 1.25;
const SBOM_BAR = 1 / 3;

const repository = fileURLToPath(new URL('../../', import.meta.url));
const start = (name: string) => join(repository, 'dist', name, 'index.js');

interface Figure {
  readonly what: string;
  readonly ratio: number;
  readonly bar: number;
  readonly more: string;
}

/** Idle starts against Node itself, `node -e 0`. */
function idleFigures(scratch: string): readonly Figure[] {
  const environment = { PATH: process.env.PATH ?? '' };
  const node = (
    args: readonly string[],
    more: Readonly<Record<string, string>>,
    exitCode: number,
  ): Measured => ({
    args: [process.execPath, ...args],
    folder: scratch,
    environment: { ...environment, ...more },
    exitCode,
  });
  const bare = node(['-e', '0'], {}, 0);
  // An unknown input is refused before anything is loaded: the least that a run of an action can do.
  const subjects = [
    ...actionNames.map((name) => [`${name}, idle`, node([start(name)], { INPUT_UNKNOWN: 'x' }, 2)] as const),
    ['secure-build --version', node([start('cli'), '--version'], {}, 0)] as const,
  ];
  // The first start of a program reads it from the disk.
  for (const [, subject] of subjects) cpuMsOf(subject);
  // In rounds: what else the machine does meanwhile falls on every subject alike, and on bare Node in the same round.
  const rounds = Array.from({ length: ROUNDS }, () => {
    const baseMs = cpuMsOf(bare);
    return { baseMs, subjectMs: subjects.map(([, subject]) => cpuMsOf(subject)) };
  });
  return subjects.map(([what], index) => {
    const cpuMs = median(rounds.map(({ subjectMs }) => subjectMs[index] ?? Number.NaN));
    return {
      what,
      ratio: median(rounds.map(({ subjectMs, baseMs }) => (subjectMs[index] ?? Number.NaN) / baseMs)),
      bar: IDLE_BAR,
      more: `CPU ${cpuMs.toFixed(0)} ms, bare Node ${median(rounds.map(({ baseMs }) => baseMs)).toFixed(0)} ms`,
    };
  });
}

/** The SBOM of a large lock against what npm itself makes of it. */
function sbomFigure(scratch: string): Figure {
  const { manifest, lock } = largeLock(INSTALLS);
  writeFileSync(join(scratch, 'package.json'), manifest);
  writeFileSync(join(scratch, 'package-lock.json'), lock);
  const environment = {
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
    HOME: scratch,
    npm_config_update_notifier: 'false',
  };
  const ours: Measured = {
    args: [process.execPath, start('cli'), 'sbom', '--evidence-path', join(scratch, 'evidence')],
    folder: scratch,
    environment,
    exitCode: 0,
  };
  const theirs: Measured = {
    args: ['npm', 'sbom', '--package-lock-only', '--sbom-format=cyclonedx'],
    folder: scratch,
    environment,
    exitCode: 0,
  };
  const runs = Array.from({ length: SBOM_PAIRS }, () => ({ theirMs: cpuMsOf(theirs), ourMs: cpuMsOf(ours) }));
  const [ourMs, theirMs] = [median(runs.map((run) => run.ourMs)), median(runs.map((run) => run.theirMs))];
  return {
    what: `SBOM of ${INSTALLS} installs against npm sbom`,
    ratio: median(runs.map((run) => run.ourMs / run.theirMs)),
    bar: SBOM_BAR,
    more: `CPU ${ourMs.toFixed(0)} ms, npm ${theirMs.toFixed(0)} ms; peak ${peakMibOf(ours).toFixed(0)} MiB`,
  };
}

function main(): void {
  const scratch = mkdtempSync(join(tmpdir(), 'secure-build-bench-'));
  try {
    const figures = [...idleFigures(scratch), sbomFigure(scratch)];
    for (const { what, ratio, bar, more } of figures) {
      const verdict = ratio <= bar ? 'ok    ' : 'MISSED';
      console.log(`${verdict} ${what}: ${ratio.toFixed(2)} (bar ${bar.toFixed(2)}; ${more})`);
    }
    const missed = figures.filter(({ ratio, bar }) => !(ratio <= bar));
    console.log(missed.length === 0 ? 'bench: every bar is met' : `bench: ${missed.length} bars are missed`);
    if (missed.length > 0) process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (import.meta.main) main();
